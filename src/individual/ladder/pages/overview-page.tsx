import { PLAN_PHASES, ratingGap, stepAt } from '../../../domain/participation-ladder.ts';
import { Ladder, LinkButton, LinkList, Page, Section, Tag, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { LadderOfSupport } from '../queries.ts';
import { lastStep, PHASE_PATHS } from '../rules.ts';
import type { LadderSide } from '../tables.ts';

interface Props {
  support: Support;
  side: LadderSide;
  ladder: LadderOfSupport;
}

/** Where the participant stands in each phase, by whoever reads it. */
export function OverviewPage({ support, side, ladder }: Props) {
  const { t } = useView();
  const own = side === 'participant';
  const base = `/stod/${support.id}/trappan`;
  const name = support.participant;
  const unrated = PLAN_PHASES.find((phase) => lastStep(ladder.ratings, phase, side) === undefined);
  const placed = (step: number) =>
    t(own ? 'ladder.stands' : 'ladder.stands-of', {
      step,
      meaning: t(`ladder.step.${step}`),
      name,
    });
  return (
    <Page
      title={t(own ? 'ladder.title' : 'ladder.title-of', { name })}
      lead={t(own ? 'ladder.lead' : 'ladder.lead-staff', { name })}
      readAloud
      back={{ href: `/stod/${support.id}` }}
    >
      {unrated && (
        <LinkButton href={`${base}/${PHASE_PATHS[unrated]}`}>
          {t(unrated === 'making' ? 'ladder.begin' : 'ladder.go-on')}
        </LinkButton>
      )}
      <LinkList
        label={t('ladder.phases')}
        items={PLAN_PHASES.map((phase) => {
          const mine = lastStep(ladder.ratings, phase, side);
          const theirs = lastStep(ladder.ratings, phase, own ? 'staff' : 'participant');
          const differs =
            (own ? ladder.shown : true) &&
            mine !== undefined &&
            theirs !== undefined &&
            ratingGap(stepAt(mine)!, stepAt(theirs)!) !== 0;
          return {
            href: `${base}/${PHASE_PATHS[phase]}`,
            title: t(`ladder.phase.${phase}`),
            detail: mine === undefined ? t('ladder.unrated') : placed(mine),
            ...(differs ? { aside: <Tag tone="plain">{t('ladder.differs')}</Tag> } : {}),
          };
        })}
      />
      {unrated === 'making' && <Ladder caption={t('ladder.picture')} />}
      {own && (
        <Section heading={t('ladder.who-sees')}>
          <p>{t(ladder.shown ? 'ladder.sees.shown' : 'ladder.sees.kept')}</p>
          <LinkButton variant="secondary" href={`${base}/visa`}>
            {t('ladder.who-sees.change')}
          </LinkButton>
        </Section>
      )}
    </Page>
  );
}
