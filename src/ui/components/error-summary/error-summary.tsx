import { useView } from '../../layout/view.tsx';
import { fieldId } from '../form/field-id.ts';

/** One thing to mend. `field` is the field's name; without it the text stands alone. */
export interface FieldError {
  field?: string;
  message: string;
}

/** The message for one field, to be handed to that field. */
export function errorFor(errors: readonly FieldError[] | undefined, field: string): string | undefined {
  return errors?.find((error) => error.field === field)?.message;
}

/** Everything that needs mending, on top of the page, each with a link to its field. Page shows it by itself. */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  const { t } = useView();
  return (
    <div
      class="error-summary"
      role="alert"
      tabindex={-1}
      data-focus-first
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title">{title ?? t('ui.error.summary', { count: errors.length })}</h2>
      <ul class="plain-list">
        {errors.map(({ field, message }) => (
          <li>{field === undefined ? message : <a href={`#${fieldId(field)}`}>{message}</a>}</li>
        ))}
      </ul>
    </div>
  );
}
