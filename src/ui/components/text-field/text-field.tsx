import { Field, type FieldProps, fieldAttributes } from '../form/field-parts.tsx';

export interface TextFieldProps extends FieldProps {
  value?: string | undefined;
  type?: 'text' | 'email' | 'tel' | 'url' | 'search' | 'password';
  autocomplete?: string;
  inputmode?: 'text' | 'numeric' | 'decimal' | 'tel' | 'email' | 'url' | 'search';
  /** How long an answer is expected to be. */
  width?: 'short' | 'medium' | 'full';
  maxlength?: number;
  /** Off for names and codes. */
  spellcheck?: boolean;
  /** Only where the words around make it plain what to write, e.g. in a search row. */
  hideLabel?: boolean;
}

/** A field for one line. */
export function TextField({
  value,
  type = 'text',
  autocomplete,
  inputmode,
  width = 'full',
  maxlength,
  spellcheck,
  hideLabel,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field} hideLabel={hideLabel}>
      <input
        class={`ds-input width-${width}`}
        {...fieldAttributes(field)}
        type={type}
        // A password is never sent back to the page it came from.
        value={type === 'password' ? undefined : value}
        autocomplete={autocomplete}
        inputmode={inputmode}
        maxlength={maxlength}
        spellcheck={spellcheck}
      />
    </Field>
  );
}
