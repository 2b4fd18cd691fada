import type { Day } from '../../../domain/day.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  EmptyState,
  Form,
  LinkButton,
  Notice,
  Page,
  Paragraphs,
  Quote,
  Section,
  Tag,
  useView,
} from '../../../ui/kit.ts';
import type { AboutItem, SuggestionRow } from '../queries.ts';
import { isStale } from '../rules.ts';
import { Kind } from './kind.tsx';

interface Props {
  base: string;
  participant: string;
  items: AboutItem[];
  today: Day;
  /** who comes may suggest; the others only read */
  maySuggest: boolean;
  /** the reader's own that the participant has said yes to */
  suggestions: SuggestionRow[];
  /** something has just been suggested */
  sent: boolean;
}

/** What the participant has chosen to tell the reader: in their words and their order, and one press when it is read. */
export function ReadPage({ base, participant, items, today, maySuggest, suggestions, sent }: Props) {
  const { t, lang } = useView();
  const unread = items.filter((item) => item.read !== 'this');
  return (
    <Page
      title={t('about-me.read.title', { name: participant })}
      lead={t('about-me.read.lead', { name: participant })}
      readAloud
    >
      {sent && (
        <Notice kind="success" fresh title={t('about-me.suggest.sent')}>
          {t('about-me.suggest.sent-text', { name: participant })}
        </Notice>
      )}
      {items.length === 0 && (
        <EmptyState title={t('about-me.read.none')}>
          {t('about-me.read.none-text', { name: participant })}
        </EmptyState>
      )}
      {items.map((item) => (
        <section class="section stack">
          <h2>
            <Kind kind={item.kind} />{' '}
            {item.read === 'never' && <Tag tone="waiting">{t('about-me.read.new')}</Tag>}
            {item.read === 'earlier' && <Tag tone="waiting">{t('about-me.read.changed')}</Tag>}
          </h2>
          <Quote>
            <Paragraphs text={item.words} />
          </Quote>
          {isStale(item, today) && (
            <p class="soft">
              {t('about-me.read.old', {
                name: participant,
                day: formatDay(item.checkedOn, lang, { weekday: false }),
              })}
            </p>
          )}
        </section>
      ))}
      {unread.length > 0 && (
        <Form action={`${base}/last`}>
          {unread.map((item) => (
            <input type="hidden" name="read" value={`${item.id}:${item.edition}`} />
          ))}
          <Button icon="check">{t('about-me.read.confirm')}</Button>
          <p class="soft">{t('about-me.read.confirm-hint', { name: participant })}</p>
        </Form>
      )}
      {items.length > 0 && unread.length === 0 && (
        <Notice kind="success">{t('about-me.read.confirmed', { name: participant })}</Notice>
      )}
      {maySuggest && (
        <LinkButton href={`${base}/foresla`} variant="quiet">
          {t('about-me.suggest.title')}
        </LinkButton>
      )}
      {suggestions.length > 0 && (
        <Section heading={t('about-me.suggest.mine')}>
          {suggestions.map((suggestion) => (
            <div>
              <p>{suggestion.words}</p>
              <p>
                <Tag tone="done">{t('about-me.suggest.taken', { name: participant })}</Tag>
              </p>
            </div>
          ))}
        </Section>
      )}
    </Page>
  );
}
