import { Field, type FieldProps, fieldAttributes } from '../form/field-parts.tsx';

export interface SelectProps extends FieldProps {
  options: readonly { value: string; label: string }[];
  value?: string | undefined;
  width?: 'medium' | 'full';
  hideLabel?: boolean;
}

/** A closed list. Prefer Radios for up to about seven choices: one sees them all at once. */
export function Select({ options, value, width = 'medium', hideLabel, ...field }: SelectProps) {
  return (
    <Field {...field} hideLabel={hideLabel}>
      <select class={`ds-input width-${width}`} {...fieldAttributes(field)}>
        {options.map((option) => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}
