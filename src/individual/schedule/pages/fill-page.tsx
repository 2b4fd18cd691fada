import { addDays, type Day } from '../../../domain/day.ts';
import { asSentence, formatDay, formatDaySpan, formatWeek } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { Activity } from '../../plan/contract.ts';
import type { Support } from '../../support/contract.ts';
import { weekPath } from '../contract.ts';
import { type Entry, weekName } from '../rules.ts';
import { detailsOf } from './entry-list.tsx';

interface Props {
  support: Support;
  monday: Day;
  entries: Entry[];
  /** what has been left out of this week */
  leftOut: { itemId: string; words: string; days: Day[] }[];
  /** what the plan holds and the week does not */
  activities: Activity[];
  errors?: FieldError[];
}

/** The week is filled in together: what is there, what the plan holds, and something of one's own. */
export function FillPage({ support, monday, entries, leftOut, activities, errors = [] }: Props) {
  const { t, lang } = useView();
  const own = support.relation === 'own';
  const items = [...Map.groupBy(entries, (entry) => entry.item.id).values()];
  const add = weekPath(support.id, monday, '/nytt');
  return (
    <Page
      title={t('schedule.fill.title', { week: formatWeek(monday, lang) })}
      lead={`${asSentence(formatDaySpan(monday, addDays(monday, 6), lang))}. ${t('schedule.fill.lead')}`}
      back={{ href: weekPath(support.id, monday), label: t('schedule.fill.back') }}
      readAloud={own}
      errors={errors}
    >
      <LinkButton href={add}>{t('schedule.fill.add')}</LinkButton>
      {activities.length > 0 && (
        <Section heading={t('schedule.fill.plan')}>
          <ul class="schedule-list">
            {activities.map((activity) => (
              <li>
                <p>{activity.words}</p>
                <LinkButton
                  variant="secondary"
                  href={`${add}&aktivitet=${activity.lineage}`}
                  about={activity.words}
                >
                  {t('schedule.fill.put-in')}
                </LinkButton>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {items.length > 0 && (
        <Section heading={t('schedule.fill.there')}>
          <ul class="schedule-list">
            {items.map((ofItem) => (
              <FilledItem support={support} monday={monday} entries={ofItem} />
            ))}
          </ul>
        </Section>
      )}
      {leftOut.length > 0 && (
        <Section heading={t('schedule.fill.left-out')}>
          <ul class="schedule-list">
            {leftOut.map(({ itemId, words, days }) => (
              <li>
                <p>{words}</p>
                <Form action={weekPath(support.id, undefined, `/sak/${itemId}/bort`)} inline>
                  {days.map((day) => (
                    <input type="hidden" name="day" value={day} />
                  ))}
                  <Button variant="secondary" name="how" value="back" about={words}>
                    {t('schedule.put-back')}
                  </Button>
                </Form>
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Form action={weekPath(support.id, undefined, '/klar')}>
        <input type="hidden" name="week" value={weekName(monday)} />
        <Button variant="secondary">{t('schedule.fill.ready')}</Button>
      </Form>
    </Page>
  );
}

/** One thing, once, with its days: seven mornings are one line to read. */
function FilledItem({ support, monday, entries }: { support: Support; monday: Day; entries: Entry[] }) {
  const { t, lang } = useView();
  const [{ item, words }] = entries as [Entry, ...Entry[]];
  const mayChange = support.relation === 'own' || !item.byParticipant;
  const open = entries.filter((entry) => entry.answer === null);
  const names = entries.map((entry) => formatDay(entry.day, lang).split(' ')[0] ?? '');
  const when = [
    entries.length === 7 ? t('schedule.every-day') : names.join(', '),
    detailsOf(t, lang, item),
    item.repeats === 'once' ? '' : t(`schedule.repeats.${item.repeats}`),
  ];
  return (
    <li class="schedule-entry">
      <p>
        <strong>{words}</strong>
      </p>
      <p class="soft">{asSentence(when.filter((part) => part !== '').join(', '))}.</p>
      {item.onlyMe && <p class="soft">{t('schedule.only-me')}</p>}
      {mayChange && (
        <Form action={weekPath(support.id, undefined, `/sak/${item.id}/bort`)} inline>
          {open.map((entry) => (
            <input type="hidden" name="day" value={entry.day} />
          ))}
          <ButtonRow>
            <LinkButton variant="quiet" href={weekPath(support.id, monday, `/sak/${item.id}`)} about={words}>
              {t('schedule.change')}
            </LinkButton>
            {open.length > 0 && (
              <Button variant="quiet" name="how" value="away" about={words}>
                {t('schedule.leave-out')}
              </Button>
            )}
          </ButtonRow>
        </Form>
      )}
    </li>
  );
}
