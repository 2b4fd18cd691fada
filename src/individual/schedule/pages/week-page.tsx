import { addDays, type Day } from '../../../domain/day.ts';
import { asSentence, formatDay, formatDaySpan, formatWeek } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Section,
  useView,
} from '../../../ui/kit.ts';
import { type Support, supportPath, type Visit, VisitLine } from '../../support/contract.ts';
import { weekPath } from '../contract.ts';
import type { CheckIn } from '../queries.ts';
import { daysOfWeek, type Entry } from '../rules.ts';
import { EntryList } from './entry-list.tsx';

interface Props {
  support: Support;
  monday: Day;
  today: Day;
  entries: Entry[];
  visits: Visit[];
  checkIns: CheckIn[];
  filled: boolean;
  /** the next week, when it is time to fill it in */
  next?: Day | undefined;
  errors?: FieldError[];
}

/** The whole week, day by day: what is done, and who comes. */
export function WeekPage(props: Props) {
  const { support, monday, today, entries, visits, checkIns, filled, next, errors = [] } = props;
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const fills = own || support.relation === 'assigned';
  // who is there for a visit has that day, and no other
  const days = support.relation === 'visiting' ? [today] : daysOfWeek(monday);
  // today first: what has been lies folded below it
  const now = days.includes(today);
  const ahead = now ? days.filter((day) => day >= today) : days;
  const before = days.filter((day) => !ahead.includes(day));
  const empty = entries.length === 0 && visits.length === 0;
  const unseen = own ? [] : checkIns.filter((one) => one.seenBy === null);
  const seen = own ? checkIns.filter((one) => one.seenBy) : [];
  return (
    <Page
      title={own ? t('schedule.title.own') : t('schedule.title.staff', { who: support.participant })}
      lead={`${asSentence(formatWeek(monday, lang))}, ${formatDaySpan(monday, addDays(monday, 6), lang)}.`}
      back={{ href: supportPath(support.id) }}
      readAloud={own}
      errors={errors}
    >
      {unseen.map((one) => (
        <Form action={`${weekPath(support.id)}/sett/${one.id}`} inline>
          <p>
            {t('schedule.check-in.says', {
              who: one.participant,
              what: one.words,
              day: formatDay(one.day, lang, { year: false }),
            })}
          </p>
          <Button variant="secondary" about={one.words}>
            {t('schedule.check-in.see')}
          </Button>
        </Form>
      ))}
      {support.relation !== 'visiting' && (
        <nav class="week-steps no-print" aria-label={t('schedule.weeks')}>
          <a href={weekPath(support.id, addDays(monday, -7))}>{t('schedule.before')}</a>
          <a href={weekPath(support.id, addDays(monday, 7))}>{t('schedule.after')}</a>
        </nav>
      )}
      {empty && (
        <EmptyState title={t('schedule.empty')}>{fills && <p>{t('schedule.empty.text')}</p>}</EmptyState>
      )}
      {fills && <FillLinks support={support} monday={monday} next={next} main={empty && !filled} />}
      {!empty && ahead.map((day) => <OneDay day={day} {...props} />)}
      {!empty && before.length > 0 && (
        <Details summary={t('schedule.earlier')}>
          {before.map((day) => (
            <OneDay day={day} {...props} />
          ))}
        </Details>
      )}
      {seen.map((one) => (
        <p class="soft">{t('schedule.check-in.seen', { who: one.seenBy ?? '', what: one.words })}</p>
      ))}
      {fills && (
        <ul class="plain-list no-print">
          <li>
            <a href={weekPath(support.id, monday, '/skriv-ut')}>{t('schedule.print')}</a>
          </li>
          {own && (
            <li>
              <a href={`${weekPath(support.id)}/val`}>{t('schedule.choices')}</a>
            </li>
          )}
        </ul>
      )}
    </Page>
  );
}

function OneDay({ day, support, monday, today, entries, visits }: Props & { day: Day }) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const ofDay = entries.filter((entry) => entry.day === day);
  const coming = visits.filter((visit) => visit.day === day);
  const name = formatDay(day, lang, { year: false });
  return (
    <Section heading={day === today ? t('schedule.today', { day: name }) : asSentence(name)} id={`d-${day}`}>
      {coming.map((visit) => (
        <VisitLine visit={visit} own={own} />
      ))}
      {ofDay.length > 0 && (
        <EntryList
          supportId={support.id}
          entries={ofDay}
          today={today}
          own={own}
          to={weekPath(support.id, monday)}
        />
      )}
      {ofDay.length === 0 && coming.length === 0 && <p class="soft">{t('schedule.free')}</p>}
    </Section>
  );
}

function FillLinks(props: { support: Support; monday: Day; next: Day | undefined; main: boolean }) {
  const { support, monday, next, main } = props;
  const { t, lang } = useView();
  return (
    <ButtonRow>
      {next && (
        <LinkButton href={weekPath(support.id, next, '/fyll-i')}>
          {t('schedule.fill', { week: formatWeek(next, lang) })}
        </LinkButton>
      )}
      <LinkButton
        href={weekPath(support.id, monday, '/fyll-i')}
        variant={main && !next ? 'primary' : 'secondary'}
      >
        {t(main ? 'schedule.fill' : 'schedule.refill', { week: formatWeek(monday, lang) })}
      </LinkButton>
    </ButtonRow>
  );
}
