import type { Child } from 'hono/jsx';
import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  ButtonRow,
  Checkbox,
  Details,
  errorFor,
  type FieldError,
  Form,
  LinkButton,
  Notice,
  Page,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import type { Transcript } from '../../transcripts/contract.ts';
import type { ReviewMark, ReviewTurn } from '../queries.ts';
import { excerpt, type Place } from '../review-place.ts';
import { Besides } from './besides.tsx';
import { KeyHelp } from './key-help.tsx';
import { InContext, LastPress, MarkedTurn, type PressedBefore, reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  mark: ReviewMark;
  marks: ReviewMark[];
  /** among the marks of its part */
  place: Place<ReviewMark>;
  /** the mark itself and the open ones like it: what one press decides */
  alikes: ReviewMark[];
  /** the whole turns that they stand in, by id */
  words: Map<string, string>;
  turns: ReviewTurn[];
  /** the page of the whole text that it stands on */
  textPage: number;
  pressed: PressedBefore | undefined;
  /** how many places the second look has just found */
  found: number;
  values?: FormValues;
  errors?: FieldError[];
}

// The words around the mark and the buttons fit a phone's screen together; the whole text is a press away.
const AROUND = 160;
const AROUND_ALIKE = 60;
const ALIKES_SHOWN = 30;

/** One place at a time: what it says, what stands around it, and what is to become of it. */
export function MarkPage(props: Props) {
  const { auditId, transcript, mark, marks, alikes, place, turns, textPage, pressed, found, errors } = props;
  const { t } = useView();
  const base = reviewAddress(auditId, transcript.id);
  const maybe = marks.filter((one) => one.doubtful && one.state === 'open').length;
  const progress = t(mark.doubtful ? 'de-identification.maybe.place' : 'de-identification.progress', {
    place: place.place,
    all: place.all,
    count: place.open,
  });
  return (
    <Page
      title={t('de-identification.title', { label: transcript.label })}
      back={{ href: `/granskningar/${auditId}/utskrifter`, label: t('transcripts.list.title') }}
      errors={errors ?? []}
      scripts={['de-identification-keys']}
      unlisted
    >
      <section class="review stack" id="plats" tabindex={-1} data-review={progress} aria-label={progress}>
        <p>
          <span class="review-progress">{progress}</span>{' '}
          {maybe > 0 && !mark.doubtful && (
            <span class="soft">{t('de-identification.maybe.later', { count: maybe })}</span>
          )}
        </p>
        {mark.doubtful && <p>{t('de-identification.maybe.why-one')}</p>}
        {found > 0 && <Notice kind="warning">{t('de-identification.found-more', { count: found })}</Notice>}
        <LastPress base={base} pressed={pressed} />
        <ol class="turns plain-list" start={turns[0]?.position ?? 1}>
          {turns.map((turn) => (
            <MarkedTurn
              turn={turn}
              marks={marks.filter((one) => one.turnId === turn.id)}
              base={base}
              current={mark.id}
              part={nearPart(turn, mark)}
            />
          ))}
        </ol>
        <Decision {...props} base={base} />
        <nav class="review-steps" aria-label={t('de-identification.steps')}>
          {place.previous && (
            <span data-key="p">
              <LinkButton variant="quiet" icon="arrow-left" href={`${base}?plats=${place.previous.id}#plats`}>
                {t('de-identification.previous')}
              </LinkButton>
            </span>
          )}
          {place.next && (
            <span data-key="n">
              <LinkButton variant="quiet" href={`${base}?plats=${place.next.id}#plats`}>
                {t('de-identification.next')}
              </LinkButton>
            </span>
          )}
        </nav>
        <KeyHelp of={alikes.length > 1 ? 'alike' : 'place'} />
      </section>
      <Besides auditId={auditId} transcript={transcript} inText={`?sida=${textPage}#replik-${mark.position}`}>
        {maybe > 0 && (
          <LinkButton variant="secondary" href={`${base}/kanske#plats`}>
            {t('de-identification.maybe.link', { count: maybe })}
          </LinkButton>
        )}
      </Besides>
    </Page>
  );
}

/** The mark's own turn around it; of the turns beside it only the near end. */
function nearPart(turn: ReviewTurn, mark: ReviewMark) {
  const { length } = turn.words;
  if (turn.id === mark.turnId) return excerpt(turn.words, mark, AROUND);
  const near = turn.position < mark.position ? length : 0;
  return excerpt(turn.words, { start: near, end: near }, AROUND / 2);
}

function Decision(props: Props & { base: string }) {
  const { base, mark, alikes, values, errors } = props;
  const { t } = useView();
  const count = alikes.length;
  const action = `${base}/plats/${mark.id}`;
  const { suggestion } = mark;
  const replacement = values
    ? textOf(values, 'replacement')
    : mark.state === 'changed'
      ? (mark.replacement ?? '')
      : '';
  return (
    <div class="decision stack">
      <p class="decision-what">
        <strong>{mark.found}</strong> <span class="soft">{t(`de-identification.kind.${mark.kind}`)}</span>
      </p>
      {mark.state !== 'open' && (
        <p>
          {mark.replacement === null
            ? t('de-identification.decided.dismissed')
            : t('de-identification.decided.replaced', { replacement: mark.replacement })}
        </p>
      )}
      <Form action={action} label={t('de-identification.decide')}>
        <ButtonRow>
          <Choice keyName="Enter" does={count > 1 ? 'confirm-alike' : 'confirm'} variant="primary">
            {t(`de-identification.do.${count > 1 ? 'confirm-alike' : 'confirm'}`, { count, suggestion })}
          </Choice>
          {count > 1 ? (
            <Choice keyName="k" does="dismiss-alike" variant="secondary">
              {t('de-identification.do.dismiss-alike', { count })}
            </Choice>
          ) : (
            <Choice keyName="x" does="dismiss" variant="secondary">
              {t('de-identification.do.dismiss')}
            </Choice>
          )}
        </ButtonRow>
        {(count > 1 || mark.state !== 'open') && (
          <ButtonRow>
            {count > 1 && (
              <>
                <Choice keyName="b" does="confirm" variant="quiet">
                  {t('de-identification.do.confirm-here')}
                </Choice>
                <Choice keyName="x" does="dismiss" variant="quiet">
                  {t('de-identification.do.dismiss-here')}
                </Choice>
              </>
            )}
            {mark.state !== 'open' && (
              <Button variant="quiet" name="action" value="reopen">
                {t('de-identification.do.reopen')}
              </Button>
            )}
          </ButtonRow>
        )}
      </Form>
      {count > 1 && <Alikes {...props} />}
      <Details
        summary={t('de-identification.field.replacement')}
        open={replacement !== '' || !!errors?.length}
      >
        <Form action={action} label={t('de-identification.do.change')}>
          <div data-key="e">
            <TextField
              name="replacement"
              label={t('de-identification.field.replacement')}
              hideLabel
              value={replacement}
              error={errorFor(errors, 'replacement')}
              maxlength={200}
              width="medium"
            />
          </div>
          {count > 1 && <Checkbox name="alike" label={t('de-identification.field.alike', { count })} />}
          <Button variant="secondary" name="action" value="change">
            {t('de-identification.do.change')}
          </Button>
        </Form>
      </Details>
    </div>
  );
}

interface ChoiceProps {
  keyName: string;
  does: string;
  variant: 'primary' | 'secondary' | 'quiet';
  children: Child;
}

const Choice = ({ keyName, does, variant, children }: ChoiceProps) => (
  <span data-key={keyName}>
    <Button variant={variant} name="action" value={does}>
      {children}
    </Button>
  </span>
);

/** Every place that one press decides, in its context. */
function Alikes({ alikes, words }: Props) {
  const { t } = useView();
  const more = alikes.length - ALIKES_SHOWN;
  return (
    <div data-key="v">
      <Details summary={t('de-identification.alike.see', { count: alikes.length })}>
        <ul class="alikes">
          {alikes.slice(0, ALIKES_SHOWN).map((one) => (
            <li>
              <InContext mark={one} words={words.get(one.turnId) ?? one.found} around={AROUND_ALIKE} />
            </li>
          ))}
        </ul>
        {more > 0 && <p>{t('de-identification.alike.more', { count: more })}</p>}
      </Details>
    </div>
  );
}
