import type { Day } from '../../../domain/day.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import {
  Button,
  ButtonRow,
  Form,
  LinkButton,
  LinkList,
  Page,
  Paragraphs,
  Quote,
  Section,
  useView,
} from '../../../ui/kit.ts';
import type { OwnItem, SuggestionRow } from '../queries.ts';
import { ABOUT_KINDS, questionOf } from '../rules.ts';
import { Kind } from './kind.tsx';

interface Props {
  base: string;
  items: OwnItem[];
  suggestions: SuggestionRow[];
  today: Day;
  /** more than one unit: then each is named where it is said who reads */
  manyUnits: boolean;
}

/** The participant's own page: one question if there is one, then what stands, in their order. */
export function OwnPage({ base, items, suggestions, today, manyUnits }: Props) {
  const { t } = useView();
  const question = questionOf(suggestions, items, today);
  return (
    <Page title={t('about-me.title')} lead={t('about-me.lead')} readAloud>
      {question && 'suggestion' in question && <Suggestion base={base} suggestion={question.suggestion} />}
      {question && 'stale' in question && <StillTrue base={base} item={question.stale} />}
      {items.length === 0 ? (
        <Start base={base} />
      ) : (
        <>
          {items.map((item) => (
            <section class="section stack">
              <h2>
                <Kind kind={item.kind} />
              </h2>
              <Quote>
                <Paragraphs text={item.words} />
              </Quote>
              <WhoReads item={item} manyUnits={manyUnits} />
              <p>
                <a href={`${base}/${item.id}`}>
                  {t('about-me.change')}
                  <span class="visually-hidden"> {item.words.slice(0, 60)}</span>
                </a>
              </p>
            </section>
          ))}
          <ButtonRow>
            <LinkButton href={`${base}/nytt`} variant={question ? 'secondary' : 'primary'} icon="plus">
              {t('about-me.add')}
            </LinkButton>
            {items.length > 1 && (
              <LinkButton href={`${base}/ordning`} variant="quiet">
                {t('about-me.order')}
              </LinkButton>
            )}
          </ButtonRow>
        </>
      )}
      <p class="no-print">
        <a href="/vem-har-last">{t('about-me.to-readings')}</a>
      </p>
    </Page>
  );
}

/** Nothing written yet: beginnings to choose from, since an empty page is hard to begin on. */
function Start({ base }: { base: string }) {
  const { t } = useView();
  return (
    <Section heading={t('about-me.start')}>
      <p>{t('about-me.start-text')}</p>
      <LinkList
        items={ABOUT_KINDS.map((kind) => ({
          href: `${base}/nytt?sort=${kind}`,
          title: t(`about-me.kind.${kind}`),
          detail: t(`about-me.example.${kind}`),
        }))}
      />
    </Section>
  );
}

function Suggestion({ base, suggestion }: { base: string; suggestion: SuggestionRow }) {
  const { t } = useView();
  const by = suggestion.by ?? t('about-me.somebody');
  return (
    <Section heading={t('about-me.suggestion', { who: by })}>
      <p>
        <Kind kind={suggestion.kind} />
      </p>
      <Paragraphs text={suggestion.words} />
      <p class="soft">{t('about-me.suggestion-hidden', { who: by })}</p>
      <ButtonRow>
        <LinkButton href={`${base}/nytt?forslag=${suggestion.id}`} variant="voice">
          {t('about-me.suggestion-yes')}
        </LinkButton>
        <Form action={`${base}/forslag/${suggestion.id}/nej`} inline>
          <Button variant="secondary">{t('about-me.suggestion-no')}</Button>
        </Form>
      </ButtonRow>
    </Section>
  );
}

function StillTrue({ base, item }: { base: string; item: OwnItem }) {
  const { t, lang } = useView();
  return (
    <Section heading={t('about-me.still')}>
      <p>
        <Kind kind={item.kind} />
      </p>
      <Quote>
        <Paragraphs text={item.words} />
      </Quote>
      <p class="soft">
        {t('about-me.last-said', { day: formatDay(item.checkedOn, lang, { weekday: false }) })}
      </p>
      <ButtonRow>
        <Form action={`${base}/${item.id}/stammer`} inline>
          <Button variant="voice">{t('about-me.still-yes')}</Button>
        </Form>
        <LinkButton href={`${base}/${item.id}`} variant="secondary">
          {t('about-me.still-change')}
        </LinkButton>
        <LinkButton href={`${base}/${item.id}/ta-bort`} variant="quiet">
          {t('about-me.remove')}
        </LinkButton>
      </ButtonRow>
    </Section>
  );
}

function WhoReads({ item, manyUnits }: { item: OwnItem; manyUnits: boolean }) {
  const { t, lang } = useView();
  const who = item.shares.map((share) => {
    const audience = t(`about-me.audience.${share.audience}`);
    return manyUnits ? t('about-me.audience-at', { audience, unit: share.unit }) : audience;
  });
  const list = new Intl.ListFormat(lang, { type: 'conjunction' });
  return (
    <div class="soft">
      <p>
        {who.length === 0 ? t('about-me.read-by-nobody') : t('about-me.read-by', { who: list.format(who) })}
      </p>
      {item.suggestedBy && <p>{t('about-me.was-suggested', { who: item.suggestedBy })}</p>}
      {item.readers.length > 0 && (
        <p>
          {t('about-me.has-read', {
            who: list.format(
              item.readers.map(({ name, on }) =>
                t('about-me.reader', {
                  name: name ?? t('about-me.somebody'),
                  day: formatDay(on, lang, { weekday: false, year: false }),
                }),
              ),
            ),
          })}
        </p>
      )}
    </div>
  );
}
