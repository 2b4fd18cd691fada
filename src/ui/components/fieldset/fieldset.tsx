import type { Child } from 'hono/jsx';
import { describedBy, fieldId } from '../form/field-id.ts';
import { ErrorMessage, Hint, LabelText } from '../form/field-parts.tsx';

export interface FieldsetProps {
  legend: string;
  /** Ties hint and error to the group; needed when there is one of them. */
  name?: string;
  /** What ids are made from, where the same question stands many times on a page; else its name. */
  id?: string;
  hint?: Child;
  error?: string | undefined;
  optional?: boolean;
  /** `h1` makes the only question of a page its heading (then give Page `heading={null}`). */
  legendAs?: 'plain' | 'h1' | 'h2';
  hideLegend?: boolean;
  children?: Child;
}

/** Fields that belong together, under one question. */
export function Fieldset({
  legend,
  name = '',
  id: own = name,
  hint,
  error,
  optional,
  legendAs = 'plain',
  hideLegend,
  children,
}: FieldsetProps) {
  const id = fieldId(own);
  const text = <LabelText label={legend} optional={optional ?? false} />;
  return (
    <fieldset
      class={error === undefined ? 'ds-fieldset' : 'ds-fieldset has-error'}
      aria-describedby={describedBy(hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`)}
    >
      <legend class={hideLegend ? 'visually-hidden' : 'ds-label'}>
        {legendAs === 'h1' ? <h1>{text}</h1> : legendAs === 'h2' ? <h2>{text}</h2> : text}
      </legend>
      <Hint name={own}>{hint}</Hint>
      <ErrorMessage name={own} message={error} />
      {children}
    </fieldset>
  );
}
