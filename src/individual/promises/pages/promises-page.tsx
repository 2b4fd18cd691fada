import { formatDay } from '../../../kernel/i18n/dates.ts';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Details,
  EmptyState,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Page,
  Pagination,
  Quote,
  Section,
  TextField,
  Timeline,
  useView,
} from '../../../ui/kit.ts';
import { type Support, supportPath } from '../../support/contract.ts';
import { promisesPath } from '../contract.ts';
import type { PromiseRow } from '../queries.ts';
import { type PromiseStep, type PromiseVoice, stateAfter, stepsFrom } from '../rules.ts';

interface Again {
  values?: FormValues;
  errors?: FieldError[];
}

interface Props extends Again {
  support: Support;
  /** in whose name the reader speaks; undefined for who only reads */
  voice: PromiseVoice | undefined;
  /** open, and said to be done */
  standing: PromiseRow[];
  settled: PromiseRow[];
  page: number;
  pages: number;
  /** what may have become another day */
  choices: string[];
}

const stateOf = (promise: PromiseRow) => stateAfter(promise.steps.at(-1)?.step);

/** What we promised: first what is left, then what is settled. */
export function PromisesPage(props: Props) {
  const { support, voice, standing, settled, page, pages, choices, values, errors = [] } = props;
  const { t } = useView();
  const own = voice === 'participant';
  const base = promisesPath(support.id);
  const asked = own ? standing.filter((promise) => stateOf(promise) === 'done') : [];
  const left = standing.filter((promise) => stateOf(promise) === 'open');
  const said = own ? [] : standing.filter((promise) => stateOf(promise) === 'done');
  return (
    <Page
      title={t('promises.title')}
      lead={t(own ? 'promises.lead.own' : 'promises.lead.staff', { who: support.participant })}
      back={{ href: supportPath(support.id) }}
      readAloud={own}
      errors={errors}
    >
      {asked.length > 0 && (
        <Section heading={t('promises.asked')}>
          {asked.map((promise) => (
            <OnePromise promise={promise} {...props} />
          ))}
        </Section>
      )}
      {left.length > 0 ? (
        <Section heading={t('promises.left')}>
          {left.map((promise) => (
            <OnePromise promise={promise} {...props} />
          ))}
        </Section>
      ) : (
        asked.length === 0 && <EmptyState title={t('promises.none')} />
      )}
      {voice === 'staff' && <AddAtVisit base={base} choices={choices} values={values} errors={errors} />}
      {own && <LinkButton href={`${base}/nytt`}>{t('promises.add.own')}</LinkButton>}
      {said.length > 0 && (
        <Section heading={t('promises.said', { who: support.participant })}>
          {said.map((promise) => (
            <OnePromise promise={promise} {...props} />
          ))}
        </Section>
      )}
      {settled.length > 0 && (
        <Details summary={t('promises.settled')} open={page > 1}>
          {settled.map((promise) => (
            <OnePromise promise={promise} {...props} />
          ))}
          <Pagination page={page} pages={pages} href={(to) => `${base}?sida=${to}`} />
        </Details>
      )}
    </Page>
  );
}

function OnePromise({ promise, support, voice }: Props & { promise: PromiseRow }) {
  const { t } = useView();
  const state = stateOf(promise);
  const own = voice === 'participant';
  const steps = voice ? stepsFrom(state, voice) : [];
  return (
    <article class="stack" aria-labelledby={`l-${promise.id}`}>
      {promise.byParticipant ? (
        <div id={`l-${promise.id}`}>
          <Quote>{promise.words}</Quote>
        </div>
      ) : (
        <p id={`l-${promise.id}`}>
          <strong>{promise.words}</strong>
        </p>
      )}
      <Thread promise={promise} own={own} />
      {steps.length > 0 && (
        <Form action={`${promisesPath(support.id, promise.id)}/steg`} inline>
          <ButtonRow>
            {steps.map((step) => (
              <Button name="step" value={step} variant={look(step, own)} about={promise.words}>
                {t(`promises.say.${state}.${step}`)}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      )}
    </article>
  );
}

/** Marigold for the participant's own word; what is seldom pressed is quiet. */
function look(step: PromiseStep, own: boolean): 'voice' | 'secondary' | 'quiet' {
  if (step === 'let-go' || (step === 'not-yet' && !own)) return 'quiet';
  return own ? 'voice' : 'secondary';
}

/** Who promised, who said it was done, and when: the thread from word to deed. */
function Thread({ promise, own }: { promise: PromiseRow; own: boolean }) {
  const { t, lang } = useView();
  const name = (one: { writer: string; byParticipant: boolean }) =>
    one.byParticipant && own ? t('promises.you') : one.writer;
  const made = promise.byParticipant
    ? t(promise.whoWords === '' ? 'promises.made.noted' : 'promises.made.noted-who', {
        who: name(promise),
        promiser: promise.whoWords,
      })
    : t('promises.made.promised', { who: name(promise) });
  return (
    <Timeline
      label={t('promises.thread')}
      items={[
        {
          when: formatDay(promise.day, lang, { year: false }),
          dateTime: promise.day,
          title: made,
          voice: promise.byParticipant,
        },
        ...promise.steps.map((step) => ({
          when: formatDay(step.day, lang, { year: false }),
          dateTime: step.day,
          title: t(`promises.step.${step.step}`, { who: name(step) }),
          voice: step.byParticipant,
        })),
      ]}
    />
  );
}

function AddAtVisit({ base, choices, values, errors = [] }: Again & { base: string; choices: string[] }) {
  const { t } = useView();
  return (
    <Section heading={t('promises.add.staff')}>
      {choices.length > 0 && (
        <Form action={base} label={t('promises.add.choices')}>
          <p>{t('promises.add.choices')}</p>
          <ButtonRow>
            {choices.map((choice) => (
              <Button name="choice" value={choice} variant="secondary">
                {choice}
              </Button>
            ))}
          </ButtonRow>
        </Form>
      )}
      <Form action={base}>
        <TextField
          name="words"
          label={t('promises.field.words')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
          maxlength={300}
        />
        <Button>{t('promises.add.do')}</Button>
      </Form>
    </Section>
  );
}

/** The participant writes down what was promised: one question. */
export function NewPage({ support, values, errors = [] }: Again & { support: Support }) {
  const { t } = useView();
  return (
    <Page
      title={t('promises.new.title')}
      lead={t('promises.new.lead')}
      back={{ href: promisesPath(support.id) }}
      errors={errors}
      readAloud
    >
      <Form action={promisesPath(support.id)}>
        <TextField
          name="words"
          label={t('promises.new.words')}
          value={textOf(values, 'words')}
          error={errorFor(errors, 'words')}
          maxlength={300}
        />
        <TextField
          name="who"
          label={t('promises.new.who')}
          value={textOf(values, 'who')}
          maxlength={100}
          optional
        />
        <Button variant="voice">{t('promises.new.do')}</Button>
      </Form>
    </Page>
  );
}
