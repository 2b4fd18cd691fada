import type { Child } from 'hono/jsx';

export interface LinkListItem {
  href: string;
  title: string;
  detail?: Child;
  /** A Tag, or a date. */
  aside?: Child;
}

/** Things to open, one a row: what is to be done, or what there is. */
export function LinkList({ items, label }: { items: readonly LinkListItem[]; label?: string }) {
  return (
    <ul class="link-list plain-list" aria-label={label}>
      {items.map(({ href, title, detail, aside }) => (
        <li class="link-list-item">
          <div class="link-list-text">
            <a href={href}>{title}</a>
            {detail !== undefined && <p class="soft">{detail}</p>}
          </div>
          {aside !== undefined && <div class="link-list-aside">{aside}</div>}
        </li>
      ))}
    </ul>
  );
}
