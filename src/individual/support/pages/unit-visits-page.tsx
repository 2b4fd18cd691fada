import { addDays, type Day } from '../../../domain/day.ts';
import { asSentence, formatDay } from '../../../kernel/i18n/dates.ts';
import { EmptyState, LinkList, Page, Tag, useView } from '../../../ui/kit.ts';
import { unitVisitsPath, visitsPath } from '../contract.ts';
import type { Visit } from '../visit-queries.ts';
import { visitClock } from './visit-line.tsx';

/** Who comes to whom at the unit on a day. A visit that nobody is to make yet stands first. */
export function UnitVisitsPage({ day, today, visits }: { day: Day; today: Day; visits: readonly Visit[] }) {
  const { t, lang } = useView();
  const to = (other: Day) => (other === today ? unitVisitsPath : `${unitVisitsPath}?dag=${other}`);
  return (
    <Page title={t('visits.unit.title')} lead={asSentence(formatDay(day, lang))} back={{ href: '/enheten' }}>
      <nav class="day-steps no-print" aria-label={t('visits.unit.days')}>
        <a href={to(addDays(day, -1))}>{t('visits.unit.before')}</a>
        <a href={to(addDays(day, 1))}>{t('visits.unit.after')}</a>
      </nav>
      {visits.length === 0 ? (
        <EmptyState title={t('visits.unit.none')} />
      ) : (
        <LinkList
          items={visits.map((visit) => ({
            href:
              visit.state === 'planned' && visit.day >= today
                ? visitsPath(visit.supportId, visit.id)
                : visitsPath(visit.supportId),
            title: `${visitClock(visit, lang)} ${visit.participant ?? ''}`,
            detail: t(`visits.staff.${visit.way}`, { who: visit.worker ?? t('visits.nobody-yet') }),
            ...(visit.state !== 'planned'
              ? {
                  aside: (
                    <Tag tone={visit.state === 'done' ? 'done' : 'plain'}>
                      {t(`visits.state.${visit.state}`)}
                    </Tag>
                  ),
                }
              : visit.worker === null
                ? { aside: <Tag tone="problem">{t('visits.unit.nobody')}</Tag> }
                : {}),
          }))}
        />
      )}
    </Page>
  );
}
