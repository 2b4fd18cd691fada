import type { Child } from 'hono/jsx';

export interface EmptyStateProps {
  title: string;
  /** What will stand here, and what one can do about it. */
  children?: Child;
  action?: Child;
}

/** Says kindly that there is nothing yet, and what comes next. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <p class="empty-state-title">{title}</p>
      {children !== undefined && <div class="stack">{children}</div>}
      {action !== undefined && <div class="empty-state-action">{action}</div>}
    </div>
  );
}
