import type { Child } from 'hono/jsx';

export interface SummaryRow {
  key: string;
  value: Child;
  /** `about` says, for screen readers, what is changed: "Ändra" + "platsen". */
  action?: { href: string; label: string; about?: string };
}

/** What is known or was answered, with a way to change each. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl class="summary-list">
      {rows.map(({ key, value, action }) => (
        <div class="summary-row">
          <dt>{key}</dt>
          <dd>{value}</dd>
          {action && (
            <dd class="summary-action">
              <a href={action.href}>
                {action.label}
                {action.about && <span class="visually-hidden"> {action.about}</span>}
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
