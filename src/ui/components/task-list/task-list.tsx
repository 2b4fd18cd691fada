import type { Child } from 'hono/jsx';
import { Tag, type TagTone } from '../tag/tag.tsx';

export interface Task {
  title: string;
  /** Without it the task cannot be opened yet; say why in `hint`. */
  href?: string;
  hint?: Child;
  status: { label: string; tone: TagTone };
  /** Where one is now. */
  current?: boolean;
}

/** Steps of a longer piece of work, joined by the thread. Finished steps have a filled knot. */
export function TaskList({ tasks, label }: { tasks: readonly Task[]; label?: string }) {
  return (
    <ol class="task-list thread-list" aria-label={label}>
      {tasks.map(({ title, href, hint, status, current }) => (
        <li
          class={`task thread-item${status.tone === 'done' ? '' : ' is-ahead'}${current ? ' is-current' : ''}`}
          aria-current={current ? 'step' : undefined}
        >
          <div class="task-row">
            <div class="task-name">
              {href ? <a href={href}>{title}</a> : <span>{title}</span>}
              {hint !== undefined && <p class="hint">{hint}</p>}
            </div>
            <Tag tone={status.tone}>{status.label}</Tag>
          </div>
        </li>
      ))}
    </ol>
  );
}
