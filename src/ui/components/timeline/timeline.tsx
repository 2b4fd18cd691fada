import type { Child } from 'hono/jsx';

export interface TimelineItem {
  /** When, in words. */
  when: string;
  /** The same for machines, `YYYY-MM-DD` or an ISO instant. */
  dateTime?: string;
  title?: Child;
  /** Said or decided by the participants themselves: their dot is marigold. */
  voice?: boolean;
  /** Lies ahead: the dot is open. */
  ahead?: boolean;
  body?: Child;
}

/** What happened, in order, joined by the thread. */
export function Timeline({ items, label }: { items: readonly TimelineItem[]; label?: string }) {
  return (
    <ol class="timeline thread-list" aria-label={label}>
      {items.map(({ when, dateTime, title, voice, ahead, body }) => (
        <li class={`timeline-item thread-item${voice ? ' is-voice' : ''}${ahead ? ' is-ahead' : ''}`}>
          <p class="timeline-when">{dateTime ? <time datetime={dateTime}>{when}</time> : when}</p>
          <div class="timeline-what">
            {title !== undefined && <p class="timeline-title">{title}</p>}
            {body !== undefined && <div class="stack">{body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
