import type { Child } from 'hono/jsx';
import { Icon } from '../icon/icon.tsx';

/** `done` is finished, `going` under way, `waiting` somebody else's turn, `problem` needs attention, `plain` the rest. */
export type TagTone = 'plain' | 'going' | 'waiting' | 'done' | 'problem';

const icons: Record<TagTone, string | undefined> = {
  plain: undefined,
  going: 'circle-dot',
  waiting: 'clock',
  done: 'check',
  problem: 'triangle-alert',
};

/** A state in a word or two. The word says it; symbol and colour only help. */
export function Tag({ tone = 'plain', children }: { tone?: TagTone; children?: Child }) {
  const icon = icons[tone];
  return (
    <span class={`ds-tag tag tag-${tone}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </span>
  );
}
