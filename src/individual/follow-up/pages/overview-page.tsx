import { callName } from '../../../domain/call-name.ts';
import type { Day } from '../../../domain/day.ts';
import type { DueState } from '../../../domain/deadlines.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  LinkList,
  Notice,
  Page,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { Goal } from '../../plan/contract.ts';
import { type Support, supportPath } from '../../support/contract.ts';
import type { Table } from '../view.ts';
import { OpenForOwn, OpenForStaff } from './open-parts.tsx';
import { followUpPath } from './parts.tsx';

interface Props {
  support: Support;
  /** may begin and write */
  writes: boolean;
  /** the follow-up that is going on */
  table: Table | undefined;
  /** undefined where no plan holds */
  next: { due: Day; state: DueState } | undefined;
  rhythmMonths: number | null;
  paused: Goal[];
  closed: { id: string; closedOn: Day }[];
  /** what has just been done */
  just: string | undefined;
  errors?: FieldError[];
}

/** How it stands with following up: what goes on, when the next one is, and those that have been. */
export function OverviewPage(props: Props) {
  const { support, writes, table, next, closed, just, errors } = props;
  const { t, lang } = useView();
  const own = support.relation === 'own';
  return (
    <Page
      title={own ? t('follow-up.title') : t('follow-up.title-of', { name: callName(support.participant) })}
      back={{ href: supportPath(support.id) }}
      readAloud={own}
      errors={errors ?? []}
    >
      {just === 'visat' && <Notice kind="success" fresh title={t('follow-up.just.shown')} />}
      {just === 'gomt' && <Notice kind="success" fresh title={t('follow-up.just.hidden')} />}
      {just === 'svarat' && <Notice kind="success" fresh title={t('follow-up.just.answered')} />}
      {table && (own ? <OpenForOwn {...table} /> : <OpenForStaff {...table} />)}
      {!table && (next ? <When {...props} next={next} /> : <NoPlan support={support} writes={writes} />)}
      {(own || support.relation === 'assigned') && (
        <LinkButton variant="quiet" href={`${supportPath(support.id)}/hur-langt`}>
          {own
            ? t('follow-up.to-journey')
            : t('follow-up.to-journey-of', { name: callName(support.participant) })}
        </LinkButton>
      )}
      {closed.length > 0 && (
        <Section heading={t('follow-up.earlier')}>
          <LinkList
            label={t('follow-up.earlier')}
            items={closed.map(({ id, closedOn }) => ({
              href: followUpPath(support, `/tidigare/${id}`),
              title: formatDay(closedOn, lang, { weekday: false, year: true }),
            }))}
          />
        </Section>
      )}
    </Page>
  );
}

function NoPlan({ support, writes }: { support: Support; writes: boolean }) {
  const { t } = useView();
  return (
    <EmptyState
      title={t('follow-up.no-plan')}
      action={
        writes && <LinkButton href={`${supportPath(support.id)}/plan`}>{t('follow-up.to-plan')}</LinkButton>
      }
    >
      {t('follow-up.no-plan.lead')}
    </EmptyState>
  );
}

/** When the next one is, and how often: the participant's choice. */
function When({
  support,
  writes,
  next,
  rhythmMonths,
  paused,
}: Props & { next: { due: Day; state: DueState } }) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const day = formatDay(next.due, lang, { weekday: false, year: true });
  return (
    <>
      <p>
        <strong>{t(`follow-up.due.${next.state}`, { day })}</strong>
      </p>
      {writes && (
        <>
          <p>{t(own ? 'follow-up.begin.lead.own' : 'follow-up.begin.lead.staff')}</p>
          <Form action={followUpPath(support, '/borja')} inline>
            <Button>{t('follow-up.begin')}</Button>
          </Form>
        </>
      )}
      {paused.length > 0 && !writes && (
        <Section heading={t('follow-up.paused')}>
          <ul>
            {paused.map((goal) => (
              <li>{goal.words}</li>
            ))}
          </ul>
        </Section>
      )}
      {paused.length > 0 && writes && (
        <Section heading={t('follow-up.paused')}>
          <LinkList
            label={t('follow-up.paused')}
            items={paused.map((goal) => ({
              href: `${supportPath(support.id)}/plan/mal/${goal.lineage}`,
              title: goal.words,
              detail:
                goal.lookAgainOn &&
                t('follow-up.look-again', {
                  day: formatDay(goal.lookAgainOn, lang, { weekday: false, year: true }),
                }),
            }))}
          />
        </Section>
      )}
      <Section heading={t('follow-up.rhythm')}>
        <p>
          {rhythmMonths === null
            ? t('follow-up.rhythm.least')
            : t(own ? 'follow-up.rhythm.chosen.own' : 'follow-up.rhythm.chosen', {
                often: [1, 2, 3, 6, 12].includes(rhythmMonths)
                  ? t(`follow-up.often.${rhythmMonths}`)
                  : t('follow-up.often.months', { months: rhythmMonths }),
                name: callName(support.participant),
              })}
        </p>
        {writes && (
          <Form action={followUpPath(support, '/rytm')} inline>
            <ButtonRow>
              <Button variant="secondary">{t('follow-up.rhythm.change')}</Button>
            </ButtonRow>
          </Form>
        )}
      </Section>
    </>
  );
}
