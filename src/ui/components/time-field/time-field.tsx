import { useView } from '../../layout/view.tsx';
import { TextField, type TextFieldProps } from '../text-field/text-field.tsx';

export type TimeFieldProps = Pick<TextFieldProps, 'name' | 'label' | 'hint' | 'error' | 'optional' | 'value'>;

/** A clock time. Read it with `parseTime`; a value `HH:MM` is shown as the language writes it. */
export function TimeField({ value, ...field }: TimeFieldProps) {
  const { lang, t } = useView();
  return (
    <TextField
      hint={t('ui.time.hint')}
      {...field}
      value={lang === 'sv' ? value?.replace(/^(\d\d):(\d\d)$/, '$1.$2') : value}
      width="short"
      autocomplete="off"
      maxlength={9}
    />
  );
}
