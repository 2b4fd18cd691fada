import type { Child } from 'hono/jsx';
import { describedBy, fieldId } from '../form/field-id.ts';
import { Icon } from '../icon/icon.tsx';

/** One answer among several. */
export interface ChoiceOption {
  value: string;
  label: string;
  hint?: Child;
  /** A Lucide symbol that stands with the word, never instead of it. */
  icon?: string;
  /** Fields that are asked for only with this answer. Always seen where the browser cannot hide them. */
  more?: Child;
}

export interface ChoiceListProps {
  kind: 'radio' | 'checkbox';
  name: string;
  /** What ids are made from; else the name. */
  id?: string | undefined;
  options: readonly ChoiceOption[];
  selected: readonly string[];
  invalid: boolean;
  row?: boolean | undefined;
}

/** The answers of Radios and Checkboxes. The first one carries the field's own id, so that an error leads to it. */
export function ChoiceList({ kind, name, id: own = name, options, selected, invalid, row }: ChoiceListProps) {
  const base = fieldId(own);
  return (
    <div class={row ? 'choices choices-row' : 'choices'}>
      {options.map(({ value, label, hint, icon, more }, index) => {
        const id = index === 0 ? base : `${base}-${index + 1}`;
        return (
          <>
            <div class="ds-field choice">
              <input
                class="ds-input"
                type={kind}
                id={id}
                name={name}
                value={value}
                checked={selected.includes(value)}
                aria-describedby={describedBy(hint !== undefined && `${id}-about`)}
                aria-invalid={invalid ? 'true' : undefined}
              />
              <label for={id}>
                {icon && <Icon name={icon} />} {label}
              </label>
              {hint !== undefined && (
                <div class="hint" id={`${id}-about`}>
                  {hint}
                </div>
              )}
            </div>
            {more !== undefined && <div class="choice-more">{more}</div>}
          </>
        );
      })}
    </div>
  );
}
