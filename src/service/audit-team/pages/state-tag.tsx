import { Tag, type TagTone, useView } from '../../../ui/kit.ts';
import type { MemberState } from '../tables.ts';

const tones: Record<MemberState, TagTone> = {
  asked: 'waiting',
  cleared: 'done',
  conflict: 'problem',
  left: 'plain',
};

/** Where a member stands, as a tag. */
export function StateTag({ state }: { state: MemberState }) {
  const { t } = useView();
  return <Tag tone={tones[state]}>{t(`audit-team.state.${state}`)}</Tag>;
}
