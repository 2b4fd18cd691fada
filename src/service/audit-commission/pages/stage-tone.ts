import type { TagTone } from '../../../ui/kit.ts';

/** How far along an audit is, as a tag's tone; the word beside it always says it too. */
export function stageTone(stage: string): TagTone {
  if (stage === 'closed' || stage === 'revisited') return 'done';
  if (stage === 'delivered' || stage === 'commission') return 'waiting';
  return 'going';
}
