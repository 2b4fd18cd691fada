import type { Day } from '../../../domain/day.ts';
import { useView } from '../../layout/view.tsx';
import { Fieldset, type FieldsetProps } from '../fieldset/fieldset.tsx';
import { fieldId } from '../form/field-id.ts';
import { type DateParts, datePartNames, datePartsOf } from './read-date.ts';

export interface DateFieldProps extends Omit<FieldsetProps, 'children'> {
  name: string;
  /** A day, or the parts just as they were typed when they could not be read as one. */
  value?: Day | DateParts | undefined;
}

/**
 * A date as three plain fields, day, month and year: no picker to be lost in, and any keyboard or voice will do.
 * Read it with `readDateParts` and `parseDateParts`.
 */
export function DateField({ value, ...fieldset }: DateFieldProps) {
  const { t } = useView();
  const id = fieldId(fieldset.name);
  const names = datePartNames(fieldset.name);
  const parts = typeof value === 'object' ? value : datePartsOf(value);
  const invalid = fieldset.error === undefined ? undefined : 'true';
  const fields = [
    { part: 'day', id, length: 2, label: t('ui.date.day') },
    { part: 'month', id: `${id}-manad`, length: 9, label: t('ui.date.month') },
    { part: 'year', id: `${id}-ar`, length: 4, label: t('ui.date.year') },
  ] as const;
  return (
    <Fieldset {...fieldset}>
      <div class="date-parts">
        {fields.map((field) => (
          <div class="date-part">
            <label for={field.id}>{field.label}</label>
            <input
              class={`ds-input date-${field.part}`}
              type="text"
              id={field.id}
              name={names[field.part]}
              value={parts[field.part]}
              // A month may also be written as a word.
              inputmode={field.part === 'month' ? undefined : 'numeric'}
              maxlength={field.length}
              autocomplete="off"
              aria-invalid={invalid}
            />
          </div>
        ))}
      </div>
    </Fieldset>
  );
}
