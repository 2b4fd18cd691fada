import { LinkList, useView } from '../../../ui/kit.ts';
import { aboutMePath } from '../../about-me/contract.ts';
import { consentsPath } from '../../consents/contract.ts';
import { followUpPath } from '../../follow-up/contract.ts';
import { independencePath } from '../../independence/contract.ts';
import { ladderPath } from '../../ladder/contract.ts';
import { promisesPath } from '../../promises/contract.ts';
import { recordPath } from '../../record/contract.ts';
import { weekPath } from '../../schedule/contract.ts';
import { socialPath } from '../../social/contract.ts';
import { supportPath, visitsPath } from '../../support/contract.ts';
import { takeAlongPath } from '../../takeout/contract.ts';
import { taperPath } from '../../tapering/contract.ts';
import type { Thing } from '../rules.ts';

/** Where each of a support's pages stands. */
const paths: Record<Thing, (supportId: string) => string> = {
  plan: (id) => `${supportPath(id)}/plan`,
  week: (id) => weekPath(id),
  visits: (id) => visitsPath(id),
  tapering: (id) => taperPath(id),
  'about-me': aboutMePath,
  promises: (id) => promisesPath(id),
  record: (id) => recordPath(id),
  'follow-up': (id) => followUpPath({ id }),
  journey: (id) => `${supportPath(id)}/hur-langt`,
  ladder: ladderPath,
  independence: independencePath,
  life: socialPath,
  consents: consentsPath,
  'decision-goals': (id) => `${supportPath(id)}/malen`,
  'take-along': takeAlongPath,
};

export interface ThingsProps {
  supportId: string;
  things: readonly Thing[];
  /** the reader is the participant: what each page is stands beside it */
  own: boolean;
}

/** A support's pages, one a row, in plain words. */
export function Things({ supportId, things, own }: ThingsProps) {
  const { t } = useView();
  return (
    <LinkList
      items={things.map((thing) => ({
        href: paths[thing](supportId),
        title: t(own ? `today.own.${thing}` : `today.staff.${thing}`),
        ...(own ? { detail: t(`today.own-detail.${thing}`) } : {}),
      }))}
    />
  );
}
