import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Timeline, useView } from '../../../ui/kit.ts';
import type { TieCheck } from '../queries.ts';

/** Every time the system was asked about somebody, with its yes or no and nothing more. */
export function Checks({ checks }: { checks: TieCheck[] }) {
  const { t, lang } = useView();
  return (
    <Timeline
      label={t('audit-team.check.title')}
      items={checks.map((check) => ({
        when: formatDay(check.askedOn, lang),
        dateTime: check.askedOn,
        title: t(check.hasTie ? 'audit-team.check.yes' : 'audit-team.check.no'),
        body: t('audit-team.check.about', {
          units: check.units.join(', '),
          day: formatDay(check.since, lang),
        }),
      }))}
    />
  );
}
