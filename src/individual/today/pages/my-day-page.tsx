import { callName } from '../../../domain/call-name.ts';
import { asSentence, formatDay } from '../../../kernel/i18n/dates.ts';
import type { Language, Translate } from '../../../kernel/i18n/translate.ts';
import {
  Button,
  ButtonRow,
  type FieldError,
  Form,
  Page,
  Quote,
  Section,
  Tag,
  Timeline,
  type TimelineItem,
  useView,
} from '../../../ui/kit.ts';
import { promisesPath } from '../../promises/contract.ts';
import { type Entry, weekPath } from '../../schedule/contract.ts';
import { type Visit, visitsPath } from '../../support/contract.ts';
import type { DayVisit, MyDay } from '../my-day.ts';
import type { StandingPromise } from '../queries.ts';
import { clockOf, greetingAt } from '../rules.ts';
import { TheQuestion } from './day-question.tsx';

/** Promises that stand in the day itself; the rest is one press away. */
const MOST_PROMISES = 3;

/** A clock time as the language writes it: `13:00` is "13.00" in Swedish. */
const written = (clock: string, lang: Language) =>
  lang === 'sv' ? clock.replace(/^0/, '').replace(':', '.') : clock;

export interface MyDayProps {
  /** the participant's name */
  name: string;
  day: MyDay;
  errors?: readonly FieldError[];
}

/** The participant's start page: the day along the thread, and one question; nothing is counted. */
export function MyDayPage({ name, day, errors = [] }: MyDayProps) {
  const { t, lang } = useView();
  const items = itemsOf(day, t, lang);
  const [first] = day.next;
  return (
    <Page
      title={t('today.title')}
      heading={t(`today.greeting.${greetingAt(Number(day.clock.slice(0, 2)))}`, { name: callName(name) })}
      lead={t('today.date', { day: formatDay(day.today, lang, { year: false }) })}
      errors={errors}
      readAloud
    >
      {items.length > 0 ? (
        <Section heading={t('today.happens')} id={`d-${day.today}`}>
          <Timeline label={t('today.happens')} items={items} />
        </Section>
      ) : (
        <p>{t('today.nothing')}</p>
      )}
      {first && (
        <Section heading={t('today.next')}>
          <Timeline label={t('today.next')} items={day.next.map((one) => visitItem(one, day, t, lang))} />
        </Section>
      )}
      {day.promises.length > 0 && (
        <Section heading={t('today.promised')}>
          <Promises promises={day.promises} />
        </Section>
      )}
      {day.question && <TheQuestion question={day.question} />}
    </Page>
  );
}

/** Everything that happens today, in the day's order: at the same time, who comes stands first. */
function itemsOf(day: MyDay, t: Translate, lang: Language): TimelineItem[] {
  const visits = day.visits.map((one) => ({
    clock: one.visit.startsAt,
    item: visitItem(one, day, t, lang),
  }));
  const next = day.own.find(({ entry }) => entry.answer === null)?.entry;
  const own = day.own.map(({ supportId, entry }) => ({
    clock: clockOf(entry.item),
    item: {
      when: timeOf(entry, t, lang),
      title: entry.words,
      voice: entry.answer === 'done',
      ahead: entry.answer === null,
      body: <EntryAnswer supportId={supportId} entry={entry} first={entry === next} />,
    },
  }));
  const reminders = day.reminders.map((words) => ({
    clock: '24:00',
    item: { when: t('today.reminder'), title: words, ahead: true },
  }));
  return [...visits, ...own, ...reminders]
    .sort((a, b) => a.clock.localeCompare(b.clock))
    .map(({ item }) => item);
}

function timeOf({ item }: Entry, t: Translate, lang: Language): string {
  if (item.part === 'clock') return t('today.at', { time: written(item.startsAt ?? '', lang) });
  return t(`today.part.${item.part}`);
}

function visitItem(
  { visit, promises }: DayVisit,
  day: Pick<MyDay, 'today' | 'clock'>,
  t: Translate,
  lang: Language,
): TimelineItem {
  const clock = written(visit.startsAt, lang);
  const calledOff = visit.state.startsWith('cancelled');
  const passed = visit.day === day.today && (visit.state === 'done' || visit.endsAt <= day.clock);
  const body = [
    visit.state === 'cancelled-by-participant' && <p>{t('today.visit.called-off.own')}</p>,
    visit.state === 'cancelled-by-unit' && <p>{t('today.visit.called-off.unit')}</p>,
    promises.length > 0 && <Promises promises={promises} said />,
    !calledOff && visit.about !== '' && <p>{visit.about}</p>,
  ].filter((part) => part !== false);
  return {
    when:
      visit.day === day.today
        ? t('today.at', { time: clock })
        : asSentence(t('today.when', { day: formatDay(visit.day, lang, { year: false }), time: clock })),
    title: <VisitTitle visit={visit} />,
    ahead: !passed && !calledOff,
    ...(body.length > 0 ? { body } : {}),
  };
}

function VisitTitle({ visit }: { visit: Visit }) {
  const { t } = useView();
  const words =
    visit.worker === null
      ? t('today.visit.nobody-yet')
      : t(visit.state.startsWith('cancelled') ? 'today.visit.not-now' : `today.visit.${visit.way}`, {
          who: callName(visit.worker),
        });
  return <a href={visitsPath(visit.supportId)}>{words}</a>;
}

/** What was promised, in the participant's own voice where they wrote it down. @param said says that it was promised. */
function Promises({ promises, said }: { promises: readonly StandingPromise[]; said?: boolean }) {
  const { t } = useView();
  const shown = promises.slice(0, MOST_PROMISES);
  return (
    <>
      {said && <p>{t('today.we-promised')}</p>}
      <ul class="plain-list day-promises">
        {shown.map((promise) => (
          <li>{promise.byParticipant ? <Quote>{promise.words}</Quote> : <strong>{promise.words}</strong>}</li>
        ))}
      </ul>
      {promises.length > shown.length && (
        <p>
          <a href={promisesPath(promises[0]!.supportId)}>{t('today.all-promises')}</a>
        </p>
      )}
    </>
  );
}

/**
 * One's own answer to one's own plans: done, or not today. Nothing said is nothing said.
 *
 * @param first the next one that nothing is said of: its button is the one that stands out.
 */
function EntryAnswer({ supportId, entry, first }: { supportId: string; entry: Entry; first: boolean }) {
  const { t } = useView();
  return (
    <div class="day-press">
      {entry.item.withWords !== '' && <p class="soft">{t('today.with', { who: entry.item.withWords })}</p>}
      {entry.answer && (
        <Tag tone={entry.answer === 'done' ? 'done' : 'plain'}>{t(`today.entry.${entry.answer}`)}</Tag>
      )}
      <Form action={weekPath(supportId, undefined, '/bocka')}>
        <input type="hidden" name="item" value={entry.item.id} />
        <input type="hidden" name="day" value={entry.day} />
        <input type="hidden" name="to" value="/idag" />
        <ButtonRow>
          {entry.answer === null ? (
            <>
              <Button variant={first ? 'voice' : 'secondary'} name="answer" value="done" about={entry.words}>
                {t('today.entry.do.done')}
              </Button>
              <Button variant="quiet" name="answer" value="not-today" about={entry.words}>
                {t('today.entry.do.not-today')}
              </Button>
            </>
          ) : (
            <Button variant="quiet" name="answer" value="undo" about={entry.words}>
              {t('today.entry.do.undo')}
            </Button>
          )}
        </ButtonRow>
      </Form>
    </div>
  );
}
