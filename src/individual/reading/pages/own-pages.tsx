import { asSentence, formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  Details,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  Page,
  Pagination,
  Paragraphs,
  Quote,
  Section,
  Tag,
  TextArea,
  useView,
} from '../../../ui/kit.ts';
import type { Question, ReadingRow } from '../queries.ts';
import { answerBy, byDay } from '../rules.ts';
import { whatWasRead } from '../what.ts';

interface LogProps {
  readings: ReadingRow[];
  page: number;
  pages: number;
  questions: Question[];
}

/** Who has read about me: by day and person, in plain words, with a way to ask why. */
export function LogPage({ readings, page, pages, questions }: LogProps) {
  const { t, lang } = useView();
  return (
    <Page title={t('reading.title')} lead={t('reading.lead')} readAloud>
      {page === 1 && questions.length > 0 && <Questions questions={questions} />}
      {readings.length === 0 && <EmptyState title={t('reading.none')}>{t('reading.none-text')}</EmptyState>}
      {byDay(readings).map(({ day, readings: onDay }) => (
        <Section heading={asSentence(formatDay(day, lang))}>
          {onDay.map((one) => (
            <div class="stack">
              <h3>{one.name}</h3>
              <p class="soft">
                {t('reading.role-at', { role: t(`role.${one.role}`), organisation: one.organisation })}
              </p>
              <p>{t('reading.has-read', { what: whatWasRead(t, lang, one.what) })}</p>
              {one.questionId ? (
                <p>
                  <Tag tone="going">{t('reading.asked')}</Tag>
                </p>
              ) : (
                one.supportId && (
                  <p class="no-print">
                    <a href={`/vem-har-last/fraga?dag=${one.day}&vem=${one.holdingId}`}>
                      {t('reading.ask')}
                      <span class="visually-hidden">
                        {' '}
                        {t('reading.ask-about', { name: one.name, day: formatDay(one.day, lang) })}
                      </span>
                    </a>
                  </p>
                )
              )}
            </div>
          ))}
        </Section>
      ))}
      <Pagination page={page} pages={pages} href={(n) => `/vem-har-last?sida=${n}`} />
      <p class="soft">{t('reading.why')}</p>
    </Page>
  );
}

// those that wait come first, then the latest answers
const shownAtOnce = 3;

function Questions({ questions }: { questions: Question[] }) {
  const { t, lang } = useView();
  const day = (value: string) => formatDay(value, lang, { weekday: false });
  return (
    <Section heading={t('reading.mine')} id="fragor">
      {questions.slice(0, shownAtOnce).map(answered)}
      {questions.length > shownAtOnce && (
        <Details summary={t('reading.mine-more', { count: questions.length - shownAtOnce })}>
          {questions.slice(shownAtOnce).map(answered)}
        </Details>
      )}
    </Section>
  );

  function answered(one: Question) {
    return (
      <div class="stack">
        <p>
          {t('reading.mine-about', {
            name: one.reader ?? t('reading.somebody'),
            day: day(one.day),
            what: whatWasRead(t, lang, one.what),
          })}
        </p>
        <Quote>{one.words ? <Paragraphs text={one.words} /> : t('reading.just-why')}</Quote>
        {one.answer ? (
          <>
            <p class="soft">{t('reading.answered', { day: day(one.answeredOn!) })}</p>
            <Paragraphs text={one.answer} />
          </>
        ) : (
          <p>
            <Tag tone="waiting">{t('reading.waits', { day: day(answerBy(one.askedOn)) })}</Tag>
          </p>
        )}
        {one.shownOn && (
          <p class="soft">{t('reading.was-shown', { name: one.reader ?? t('reading.somebody') })}</p>
        )}
      </div>
    );
  }
}

interface AskProps {
  reading: ReadingRow;
  values?: FormValues;
  errors?: FieldError[];
}

/** One question, to the manager of the unit. */
export function AskPage({ reading, values, errors }: AskProps) {
  const { t, lang } = useView();
  return (
    <Page
      title={t('reading.ask-title', { name: reading.name })}
      lead={t('reading.ask-lead', {
        day: formatDay(reading.day, lang),
        name: reading.name,
        what: whatWasRead(t, lang, reading.what),
      })}
      back={{ href: '/vem-har-last' }}
      errors={errors ?? []}
      readAloud
    >
      <p>
        {reading.role === 'unit-manager'
          ? t('reading.goes-to-reader', { name: reading.name })
          : t('reading.goes-to-manager', { name: reading.name })}
      </p>
      {reading.role === 'unit-manager' && (
        <p>
          <a href="/mina-rattigheter/vem">{t('reading.turn-elsewhere')}</a>
        </p>
      )}
      <Form action={`/vem-har-last/fraga?dag=${reading.day}&vem=${reading.holdingId}`}>
        <TextArea
          name="words"
          label={t('reading.field.words')}
          hint={t('reading.field.words-hint')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
          rows={3}
          maxlength={2000}
          optional
        />
        <Button variant="voice">{t('reading.send')}</Button>
      </Form>
    </Page>
  );
}
