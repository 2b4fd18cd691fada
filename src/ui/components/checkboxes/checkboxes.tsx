import type { Child } from 'hono/jsx';
import { ChoiceList, type ChoiceOption } from '../choices/choices.tsx';
import { Fieldset, type FieldsetProps } from '../fieldset/fieldset.tsx';
import { ErrorMessage } from '../form/field-parts.tsx';

export interface CheckboxesProps extends Omit<FieldsetProps, 'children'> {
  name: string;
  options: readonly ChoiceOption[];
  values?: readonly string[];
  row?: boolean;
}

/** Any number of answers, all sent under the same name. */
export function Checkboxes({ options, values = [], row, ...fieldset }: CheckboxesProps) {
  return (
    <Fieldset {...fieldset}>
      <ChoiceList
        kind="checkbox"
        name={fieldset.name}
        options={options}
        selected={values}
        invalid={fieldset.error !== undefined}
        row={row}
      />
    </Fieldset>
  );
}

export interface CheckboxProps {
  name: string;
  label: string;
  hint?: Child;
  error?: string | undefined;
  checked?: boolean;
  value?: string;
}

/** A single yes: sent as `value` ("ja" by default), or not at all. */
export function Checkbox({ name, label, hint, error, checked = false, value = 'ja' }: CheckboxProps) {
  return (
    <div class={error === undefined ? 'single-checkbox' : 'single-checkbox has-error'}>
      <ErrorMessage name={name} message={error} />
      <ChoiceList
        kind="checkbox"
        name={name}
        options={[{ value, label, hint }]}
        selected={checked ? [value] : []}
        invalid={error !== undefined}
      />
    </div>
  );
}
