import type { Child } from 'hono/jsx';
import { useView } from '../../layout/view.tsx';
import { Icon } from '../icon/icon.tsx';

export type NoticeKind = 'info' | 'success' | 'warning';

export interface NoticeProps {
  kind?: NoticeKind;
  title?: string;
  /** Answers to something the reader just did: gets focus when the page opens, so that it is read at once. */
  fresh?: boolean;
  children?: Child;
}

const icons: Record<NoticeKind, string> = {
  info: 'info',
  success: 'circle-check',
  warning: 'triangle-alert',
};

/** Something to know. It stays until one leaves the page: nothing disappears by itself. */
export function Notice({ kind = 'info', title, fresh, children }: NoticeProps) {
  const { t } = useView();
  return (
    <div
      class={`notice notice-${kind}`}
      role={fresh ? 'status' : undefined}
      tabindex={fresh ? -1 : undefined}
      data-focus-first={fresh ? '' : undefined}
    >
      <Icon name={icons[kind]} />
      <div class="notice-body">
        <span class="visually-hidden">{t(`ui.notice.${kind}`)}: </span>
        {title && <p class="notice-title">{title}</p>}
        {children !== undefined && <div class="stack">{children}</div>}
      </div>
    </div>
  );
}
