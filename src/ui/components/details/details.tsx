import type { Child } from 'hono/jsx';

export interface DetailsProps {
  summary: string;
  open?: boolean;
  id?: string;
  children?: Child;
}

/** What not everybody needs, one press away. Opened by itself when printed. */
export function Details({ summary, open, id, children }: DetailsProps) {
  return (
    <details class="more" open={open} id={id}>
      <summary>{summary}</summary>
      <div class="more-body stack">{children}</div>
    </details>
  );
}
