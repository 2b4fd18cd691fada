import { Icon } from '../../../ui/components/icon/icon.tsx';
import { useView } from '../../../ui/kit.ts';
import type { AboutKind } from '../rules.ts';

/** A symbol for each kind; it always stands with the word. */
export const kindIcons: Record<AboutKind, string> = {
  helps: 'thumbs-up',
  'helps-not': 'thumbs-down',
  'put-off': 'hourglass',
  'treat-me': 'hand-heart',
  'good-to-know': 'lightbulb',
  other: 'pencil',
};

/** What an item is about, as symbol and words. */
export function Kind({ kind }: { kind: AboutKind }) {
  const { t } = useView();
  return (
    <>
      <Icon name={kindIcons[kind]} /> {t(`about-me.kind.${kind}`)}
    </>
  );
}
