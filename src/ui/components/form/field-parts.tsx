import type { Child } from 'hono/jsx';
import { useView } from '../../layout/view.tsx';
import { Icon } from '../icon/icon.tsx';
import { describedBy, fieldId } from './field-id.ts';

/** What every field takes. Texts are already translated. */
export interface FieldProps {
  name: string;
  /** What the id is made from, where the same field stands many times on a page; else its name. */
  id?: string;
  label: string;
  /** Help that is needed before one answers. Stands between the label and the field. */
  hint?: Child;
  /** What to do about it, when the answer could not be used. */
  error?: string | undefined;
  /** Says "(frivilligt)" after the label. Fields are asked for unless this is set. */
  optional?: boolean;
}

/** Ids and attributes that tie a field to its hint and its error. */
export function fieldAttributes({
  name,
  id: own = name,
  hint,
  error,
}: Pick<FieldProps, 'name' | 'id' | 'hint' | 'error'>) {
  const id = fieldId(own);
  return {
    id,
    name,
    'aria-describedby': describedBy(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`),
    'aria-invalid': error === undefined ? undefined : ('true' as const),
  };
}

/** The label's own words, and whether an answer is optional. */
export function LabelText({ label, optional }: Pick<FieldProps, 'label' | 'optional'>) {
  const { t } = useView();
  return (
    <>
      {label}
      {optional && <span class="optional"> {t('ui.field.optional')}</span>}
    </>
  );
}

export function Hint({ name, children }: { name: string; children?: Child }) {
  if (children === undefined) return null;
  return (
    <div class="hint" id={`${fieldId(name)}-hint`}>
      {children}
    </div>
  );
}

export function ErrorMessage({ name, message }: { name: string; message?: string | undefined }) {
  const { t } = useView();
  if (message === undefined) return null;
  return (
    <p class="field-error" id={`${fieldId(name)}-error`}>
      <Icon name="circle-alert" />
      <span>
        <span class="visually-hidden">{t('ui.error.title')}: </span>
        {message}
      </span>
    </p>
  );
}

/** Label, hint, error and the control itself, in the order they should be read. */
export function Field({
  children,
  hideLabel,
  ...field
}: FieldProps & { children?: Child; hideLabel?: boolean | undefined }) {
  const name = field.id ?? field.name;
  return (
    <div class={field.error === undefined ? 'ds-field' : 'ds-field has-error'}>
      <label class={hideLabel ? 'visually-hidden' : 'ds-label'} for={fieldId(name)}>
        <LabelText {...field} />
      </label>
      <Hint name={name}>{field.hint}</Hint>
      <ErrorMessage name={name} message={field.error} />
      {children}
    </div>
  );
}
