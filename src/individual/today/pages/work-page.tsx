import type { Day } from '../../../domain/day.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  Form,
  LinkButton,
  LinkList,
  Page,
  Quote,
  Section,
  Tag,
  Timeline,
  useView,
} from '../../../ui/kit.ts';
import { promisesPath } from '../../promises/contract.ts';
import { recordPath } from '../../record/contract.ts';
import { supportPath, visitClock } from '../../support/contract.ts';
import type { Duty } from '../rules.ts';
import type { WorkDay, WorkVisit } from '../work-day.ts';

/** Things to do that stand open; what can wait is one press away. */
const MOST_DUTIES = 5;

/** The start page of those who carry out supports: today's visits, what has been answered, what there is to do. */
export function WorkPage({ day }: { day: WorkDay }) {
  const { t, lang } = useView();
  const { visits, reminders, checkIns, answered, duties, going } = day;
  return (
    <Page
      title={t('today.work.title')}
      lead={t('today.date', { day: formatDay(day.today, lang, { year: false }) })}
    >
      <Section heading={t('today.work.visits')}>
        {visits.length === 0 ? (
          <EmptyState title={t('today.work.no-visits')} />
        ) : (
          <Timeline
            label={t('today.work.visits')}
            items={visits.map((one) => ({
              when: visitClock(one.visit, lang),
              title: <VisitTitle one={one} />,
              ahead: one.visit.state === 'planned' && !one.begun,
              body: <VisitBody one={one} />,
            }))}
          />
        )}
      </Section>
      {reminders.length > 0 && (
        <LinkList
          label={t('today.work.reminders')}
          items={reminders.map(({ participant, href }) => ({
            href,
            title: t('today.work.remind', { who: participant }),
          }))}
        />
      )}
      {(checkIns.length > 0 || answered.length > 0) && (
        <Section heading={t('today.work.answered')}>
          {perPerson(checkIns).map((told) => (
            <Told checkIns={told} />
          ))}
          {answered.length > 0 && (
            <LinkList
              items={answered.map(({ kind, participant, href }) => ({
                href,
                title: t(`today.answered.${kind}`, { who: participant }),
              }))}
            />
          )}
        </Section>
      )}
      {duties.length > 0 && (
        <Section heading={t('today.work.duties')}>
          <Duties duties={duties.slice(0, MOST_DUTIES)} />
          {duties.length > MOST_DUTIES && (
            <Details summary={t('today.work.more')}>
              <Duties duties={duties.slice(MOST_DUTIES)} />
            </Details>
          )}
        </Section>
      )}
      {going.length > 0 && (
        <Section heading={t('today.work.people')}>
          <LinkList
            items={going.map(({ id, participant }) => ({ href: supportPath(id), title: participant }))}
          />
        </Section>
      )}
    </Page>
  );
}

/** What each person has told, together, in the order of who told first. */
function perPerson<T extends { supportId: string }>(all: readonly T[]): T[][] {
  return [...Map.groupBy(all, ({ supportId }) => supportId).values()];
}

/** All that one person has told since last, and one press that says it is seen. */
function Told({ checkIns }: { checkIns: WorkDay['checkIns'] }) {
  const { t, lang } = useView();
  const first = checkIns[0]!;
  return (
    <div class="stack">
      <Quote who={first.participant}>
        {checkIns.map((one) => (
          <p>
            {one.words} <span class="soft">{formatDay(one.day, lang, { year: false })}</span>
          </p>
        ))}
      </Quote>
      <Form action="/att-gora/sett" inline>
        <input type="hidden" name="support" value={first.supportId} />
        {checkIns.map((one) => (
          <input type="hidden" name="checkIn" value={one.id} />
        ))}
        <Button variant="secondary" about={first.participant}>
          {t('today.work.seen')}
        </Button>
      </Form>
    </div>
  );
}

function VisitTitle({ one: { visit, support } }: { one: WorkVisit }) {
  const { t } = useView();
  // a substitute learns whom the visit is for when the day has come, and no more when it has gone
  if (!support) return <>{visit.participant ?? t('today.work.not-open')}</>;
  return <a href={supportPath(support.id)}>{support.participant}</a>;
}

function VisitBody({ one: { visit, support, promises, begun } }: { one: WorkVisit }) {
  const { t } = useView();
  const calledOff = visit.state.startsWith('cancelled');
  return (
    <>
      {visit.state !== 'planned' && (
        <Tag tone={visit.state === 'done' ? 'done' : 'plain'}>{t(`today.work.state.${visit.state}`)}</Tag>
      )}
      {!calledOff && promises.length > 0 && (
        <>
          <p>{t('today.we-promised')}</p>
          <ul class="plain-list day-promises">
            {promises.map((promise) => (
              <li>
                {promise.byParticipant ? <Quote>{promise.words}</Quote> : <strong>{promise.words}</strong>}
              </li>
            ))}
          </ul>
        </>
      )}
      {!calledOff && (
        <p class="soft">
          {t(`today.work.way.${visit.way}`)}
          {visit.about !== '' && `. ${visit.about}`}
        </p>
      )}
      {support && !calledOff && (
        <div class="day-press">
          <ButtonRow>
            {begun && (
              <Form action="/att-gora/klart" inline>
                <input type="hidden" name="support" value={support.id} />
                <input type="hidden" name="visit" value={visit.id} />
                <Button variant="secondary" about={support.participant}>
                  {t('today.work.made')}
                </Button>
              </Form>
            )}
            <LinkButton
              href={promisesPath(support.id)}
              variant={begun ? 'quiet' : 'secondary'}
              about={support.participant}
            >
              {t('today.work.promises')}
            </LinkButton>
            <LinkButton href={`${recordPath(support.id)}/ny`} variant="quiet" about={support.participant}>
              {t('today.work.write')}
            </LinkButton>
          </ButtonRow>
        </div>
      )}
    </>
  );
}

function Duties({ duties }: { duties: readonly Duty[] }) {
  const { t } = useView();
  return (
    <LinkList
      items={duties.map(({ kind, participant, href, due, state }) => ({
        href,
        title: t(`today.duty.${kind}`, { who: participant }),
        ...(due === null ? {} : { aside: <DueTag due={due} state={state} /> }),
      }))}
    />
  );
}

function DueTag({ due, state }: { due: Day; state: Duty['state'] }) {
  const { t, lang } = useView();
  const day = formatDay(due, lang, { weekday: false });
  return state === 'overdue' ? (
    <Tag tone="problem">{t('today.duty.was-due', { day })}</Tag>
  ) : (
    <Tag>{t('today.duty.by', { day })}</Tag>
  );
}
