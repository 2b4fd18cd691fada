import { useView } from '../../layout/view.tsx';
import { Field, type FieldProps, fieldAttributes } from '../form/field-parts.tsx';

export interface TextAreaProps extends FieldProps {
  value?: string | undefined;
  rows?: number;
  maxlength?: number;
  hideLabel?: boolean;
  /**
   * Saves while one writes: the field is posted here (form-encoded: `<name>`, `_utkast=1`, and the form's `_token` and
   * `_version`). Answer 2xx, with JSON `{"version": …}` when the version moved, or 409 when somebody else has changed
   * the text. Without script nothing is sent until the form is.
   */
  draftUrl?: string;
}

/** A field for several lines. It grows with what is written, where the browser can. */
export function TextArea({ value, rows = 5, maxlength, hideLabel, draftUrl, ...field }: TextAreaProps) {
  const { t } = useView();
  const attributes = fieldAttributes(field);
  return (
    <Field {...field} hideLabel={hideLabel}>
      <textarea
        class="ds-input"
        {...attributes}
        rows={rows}
        maxlength={maxlength}
        data-draft-url={draftUrl}
        data-draft-status={draftUrl && `${attributes.id}-draft`}
      >
        {/* A browser drops the first line break in a textarea; one more keeps the writer's own. */}
        {value?.startsWith('\n') ? `\n${value}` : value}
      </textarea>
      {draftUrl && (
        <p
          class="draft-status"
          id={`${attributes.id}-draft`}
          role="status"
          data-saving={t('ui.draft.saving')}
          data-saved={t('ui.draft.saved', { time: '{time}' })}
          data-failed={t('ui.draft.failed')}
          data-conflict={t('ui.draft.conflict')}
        ></p>
      )}
    </Field>
  );
}
