import { addDays, type Day } from '../../../domain/day.ts';
import { asSentence, formatDay, formatDaySpan, formatWeek } from '../../../kernel/i18n/dates.ts';
import { Page, Table, useView } from '../../../ui/kit.ts';
import { type Support, type Visit, visitClock } from '../../support/contract.ts';
import { weekPath } from '../contract.ts';
import { daysOfWeek, type Entry } from '../rules.ts';
import { detailsOf } from './entry-list.tsx';

interface Props {
  support: Support;
  monday: Day;
  entries: Entry[];
  visits: Visit[];
}

/** The week on one sheet of paper, with boxes to tick: for the door of the fridge. */
export function PrintPage({ support, monday, entries, visits }: Props) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  return (
    <Page
      title={asSentence(formatWeek(monday, lang))}
      lead={formatDaySpan(monday, addDays(monday, 6), lang)}
      back={{ href: weekPath(support.id, monday) }}
      readAloud={own}
    >
      <p class="no-print">{t('schedule.paper.how')}</p>
      <div class="week-paper">
        <Table
          caption={t('schedule.paper.caption')}
          hideCaption
          compact
          columns={[{ label: t('schedule.paper.day'), rowHeader: true }, { label: t('schedule.paper.what') }]}
          rows={daysOfWeek(monday).map((day) => [
            asSentence(formatDay(day, lang, { year: false })),
            <>
              {visits
                .filter((visit) => visit.day === day && visit.state === 'planned')
                .map((visit) => (
                  <p>
                    {t('schedule.paper.visit', {
                      time: visitClock(visit, lang),
                      who: visit.worker ?? t('schedule.paper.nobody-yet'),
                    })}
                  </p>
                ))}
              {entries
                .filter((entry) => entry.day === day && !entry.item.onlyMe)
                .map((entry) => {
                  const details = detailsOf(t, lang, entry.item);
                  return (
                    <p>
                      <span class="tick-box" />
                      {entry.words}
                      {details !== '' && <span class="soft"> ({details})</span>}
                    </p>
                  );
                })}
            </>,
          ])}
        />
      </div>
    </Page>
  );
}
