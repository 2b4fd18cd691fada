import type { Day } from '../../../domain/day.ts';
import type { Language, Translate } from '../../../kernel/i18n/translate.ts';
import { Button, ButtonRow, Form, Tag, useView } from '../../../ui/kit.ts';
import { supportPath } from '../../support/contract.ts';
import type { Entry, Item } from '../rules.ts';

/** About when, in words; '' for some time that day. */
export function timeWords(t: Translate, lang: Language, item: Pick<Item, 'part' | 'startsAt'>): string {
  if (item.part === 'any') return '';
  if (item.part !== 'clock') return t(`schedule.part.${item.part}`);
  const time = (item.startsAt ?? '').replace(/^0/, '');
  return t('schedule.at', { time: lang === 'sv' ? time.replace(':', '.') : time });
}

/** When and with whom, in one line; '' where neither is said. */
export function detailsOf(t: Translate, lang: Language, item: Item): string {
  const parts = [
    timeWords(t, lang, item),
    item.withWords === '' ? '' : t('schedule.with', { who: item.withWords }),
  ];
  return parts.filter((part) => part !== '').join(', ');
}

export interface EntryListProps {
  supportId: string;
  entries: readonly Entry[];
  today: Day;
  /** the reader is the participant, who ticks off */
  own: boolean;
  /** the page to come back to */
  to: string;
}

/** What stands in the schedule on a day, to be ticked off by the participant. */
export function EntryList({ supportId, entries, today, own, to }: EntryListProps) {
  return (
    <ul class="schedule-list">
      {entries.map((entry) => (
        <OneEntry {...{ supportId, entry, today, own, to }} />
      ))}
    </ul>
  );
}

function OneEntry({ supportId, entry, today, own, to }: Omit<EntryListProps, 'entries'> & { entry: Entry }) {
  const { t, lang } = useView();
  const details = detailsOf(t, lang, entry.item);
  const tellable = entry.answer === 'done' && !entry.told;
  return (
    <li class="schedule-entry">
      <p>
        <strong>{entry.words}</strong>
        {entry.answer && (
          <>
            {' '}
            <Tag tone={entry.answer === 'done' ? 'done' : 'plain'}>
              {t(`schedule.answer.${entry.answer}`)}
            </Tag>
          </>
        )}
      </p>
      {details !== '' && <p class="soft">{details}</p>}
      {own && entry.told && <p class="soft">{t('schedule.told')}</p>}
      {own && entry.day <= today && (
        <Form action={`${supportPath(supportId)}/vecka/bocka`} inline>
          <input type="hidden" name="item" value={entry.item.id} />
          <input type="hidden" name="day" value={entry.day} />
          <input type="hidden" name="to" value={to} />
          <ButtonRow>
            {entry.answer === null ? (
              <>
                <Button
                  name="answer"
                  value="done"
                  variant={entry.day === today ? 'voice' : 'quiet'}
                  about={entry.words}
                >
                  {t('schedule.do.done')}
                </Button>
                {entry.day === today && (
                  <Button name="answer" value="not-today" variant="secondary" about={entry.words}>
                    {t('schedule.do.not-today')}
                  </Button>
                )}
              </>
            ) : (
              <>
                {tellable && (
                  <Button name="answer" value="tell" variant="secondary" about={entry.words}>
                    {t('schedule.do.tell')}
                  </Button>
                )}
                <Button name="answer" value="undo" variant="quiet" about={entry.words}>
                  {t('schedule.do.undo')}
                </Button>
              </>
            )}
          </ButtonRow>
        </Form>
      )}
    </li>
  );
}
