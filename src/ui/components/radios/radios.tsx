import { ChoiceList, type ChoiceOption } from '../choices/choices.tsx';
import { Fieldset, type FieldsetProps } from '../fieldset/fieldset.tsx';

export interface RadiosProps extends Omit<FieldsetProps, 'children'> {
  name: string;
  options: readonly ChoiceOption[];
  value?: string | undefined;
  /** Side by side, for two or three short answers. */
  row?: boolean;
}

/** One answer of several. Nothing is chosen beforehand unless `value` says so. */
export function Radios({ options, value, row, ...fieldset }: RadiosProps) {
  return (
    <Fieldset {...fieldset}>
      <ChoiceList
        kind="radio"
        name={fieldset.name}
        id={fieldset.id}
        options={options}
        selected={value === undefined ? [] : [value]}
        invalid={fieldset.error !== undefined}
        row={row}
      />
    </Fieldset>
  );
}
