import { callName } from '../../../domain/call-name.ts';
import {
  EmptyState,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Paragraphs,
  Quote,
  Section,
  useView,
} from '../../../ui/kit.ts';
import { type Support, supportPath } from '../../support/contract.ts';
import type { Stop } from '../journey.ts';
import type { Milestone } from '../queries.ts';
import { JourneyPath } from './journey-path.tsx';
import { followUpPath } from './parts.tsx';

interface Props {
  support: Support;
  stops: Stop[];
  said: Milestone[];
  /** what independence means to the participant, where they have said it and the reader may know */
  measure: string | undefined;
  just: boolean;
}

/** How far one has come: the way as it was walked, through all versions of the plan, in the participant's own words. */
export function JourneyPage({ support, stops, said, measure, just }: Props) {
  const { t } = useView();
  const own = support.relation === 'own';
  const name = callName(support.participant);
  const words = said.filter((one) => one.words !== '');
  const goals = [...new Map(stops.map((stop) => [stop.lineage, stop])).values()];
  const saidOf = (lineage: string) => said.find((one) => one.lineage === lineage);
  return (
    <Page
      title={own ? t('follow-up.journey.title') : t('follow-up.journey.title-of', { name })}
      back={{ href: followUpPath(support) }}
      readAloud={own}
    >
      {just && <Notice kind="success" fresh title={t('follow-up.just.said')} />}
      {stops.length === 0 ? (
        <EmptyState
          title={t('follow-up.journey.none')}
          action={
            own && <LinkButton href={`${supportPath(support.id)}/plan`}>{t('follow-up.to-plan')}</LinkButton>
          }
        >
          {t('follow-up.journey.none.lead')}
        </EmptyState>
      ) : (
        <JourneyPath stops={stops} />
      )}
      {words.length > 0 && (
        <Section heading={own ? t('follow-up.journey.words') : t('follow-up.journey.words-of', { name })}>
          {words.map((one) => (
            <Quote who={goals.find((goal) => goal.lineage === one.lineage)?.words}>
              <Paragraphs text={one.words} />
            </Quote>
          ))}
        </Section>
      )}
      {measure !== undefined && (
        <Section heading={own ? t('follow-up.journey.measure') : t('follow-up.journey.measure-of', { name })}>
          <Quote>
            <Paragraphs text={measure} />
          </Quote>
          <LinkButton variant="quiet" href={`${supportPath(support.id)}/sjalvstandighet`}>
            {t('follow-up.journey.to-measure')}
          </LinkButton>
        </Section>
      )}
      {own && goals.length > 0 && (
        <Section heading={t('follow-up.journey.say')}>
          <p>{t('follow-up.journey.say-lead')}</p>
          <LinkList
            label={t('follow-up.journey.say')}
            items={goals.map((goal) => ({
              href: `/stod/${support.id}/hur-langt/${goal.lineage}`,
              title: goal.words,
              detail: saidOf(goal.lineage)?.shown ? t('follow-up.journey.is-shown') : undefined,
            }))}
          />
        </Section>
      )}
    </Page>
  );
}
