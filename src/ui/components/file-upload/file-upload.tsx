import { useView } from '../../layout/view.tsx';
import { Field, type FieldProps, fieldAttributes } from '../form/field-parts.tsx';

export interface FileUploadProps extends FieldProps {
  /** File endings that are taken, e.g. `['.txt', '.docx']`. Told in words too. */
  accept: readonly string[];
  /** Largest size taken, in megabytes. Told in words. */
  maxMegabytes: number;
  multiple?: boolean;
}

/** A file from the own device. The form needs `multipart`. */
export function FileUpload({ accept, maxMegabytes, multiple, hint, ...field }: FileUploadProps) {
  const { t } = useView();
  const limits = t('ui.file.limits', { kinds: accept.join(', '), megabytes: maxMegabytes });
  const fullHint =
    hint === undefined ? (
      limits
    ) : (
      <>
        {hint} {limits}
      </>
    );
  return (
    <Field {...field} hint={fullHint}>
      <input
        class="file-input"
        {...fieldAttributes({ ...field, hint: fullHint })}
        type="file"
        accept={accept.join(',')}
        multiple={multiple}
      />
    </Field>
  );
}
