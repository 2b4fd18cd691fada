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
import { alike, excerpt, type Place } from '../review.ts';
import { KeyHelp } from './key-help.tsx';
import { LastPress, MarkedTurn, MissedForm, type PressedBefore, reviewAddress } from './parts.tsx';

interface Props {
  auditId: string;
  transcript: Transcript;
  mark: ReviewMark;
  marks: ReviewMark[];
  place: Place<ReviewMark>;
  turns: ReviewTurn[];
  /** the page of the whole text that it stands on */
  textPage: number;
  pressed: PressedBefore | undefined;
  /** how many places the second look has just found */
  found: number;
  values?: FormValues;
  errors?: FieldError[];
}

// A phone's screen of words around the mark; the whole text is a press away.
const AROUND = 280;

/** One place at a time: what it says, what stands around it, and what is to become of it. */
export function MarkPage(props: Props) {
  const { auditId, transcript, mark, marks, place, turns, textPage, pressed, found, errors } = props;
  const { t } = useView();
  const base = reviewAddress(auditId, transcript.id);
  const progress = t('de-identification.progress', { place: place.place, all: place.all, count: place.open });
  return (
    <Page
      title={t('de-identification.title', { label: transcript.label })}
      back={{ href: `/granskningar/${auditId}/utskrifter`, label: t('transcripts.list.title') }}
      errors={errors ?? []}
      scripts={['de-identification-keys']}
      unlisted
    >
      <section class="review stack" id="plats" tabindex={-1} data-review={progress} aria-label={progress}>
        <p class="review-progress">{progress}</p>
        {found > 0 && <Notice kind="warning">{t('de-identification.found-more', { count: found })}</Notice>}
        <LastPress base={base} pressed={pressed} />
        <ol class="turns plain-list" start={turns[0]?.position ?? 1}>
          {turns.map((turn) => (
            <MarkedTurn
              turn={turn}
              marks={marks.filter((one) => one.turnId === turn.id)}
              base={base}
              current={mark.id}
              part={partOf(turn, mark)}
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
        <KeyHelp />
      </section>
      <ButtonRow>
        <LinkButton variant="secondary" href={`${base}/alla`}>
          {t('de-identification.all.link')}
        </LinkButton>
        <LinkButton variant="secondary" href={`${base}/text?sida=${textPage}#replik-${mark.position}`}>
          {t('de-identification.whole.link')}
        </LinkButton>
      </ButtonRow>
      <Details summary={t('de-identification.missed.title')} id="missat">
        <MissedForm action={`${base}/missat`} />
      </Details>
      <Details summary={t('de-identification.stop.title')}>
        <p>{t('de-identification.stop.means')}</p>
        <Form
          action={`${base}/avbryt`}
          version={transcript.version}
          label={t('de-identification.stop.title')}
        >
          <Button variant="danger">{t('de-identification.stop.do')}</Button>
        </Form>
      </Details>
    </Page>
  );
}

/** The mark's own turn around it; of the turns beside it only the near end. */
function partOf(turn: ReviewTurn, mark: ReviewMark) {
  const { length } = turn.words;
  if (turn.id === mark.turnId) return excerpt(turn.words, mark, AROUND);
  const near = turn.position < mark.position ? length : 0;
  return excerpt(turn.words, { start: near, end: near }, AROUND / 2);
}

function Decision(props: Props & { base: string }) {
  const { base, mark, marks, values, errors } = props;
  const { t } = useView();
  const alikes = marks.filter(
    (one) => alike(one, mark) && (one.state === 'open' || one.id === mark.id),
  ).length;
  const action = `${base}/plats/${mark.id}`;
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
          <span data-key="Enter">
            <Button name="action" value="confirm">
              {t('de-identification.do.confirm', { suggestion: mark.suggestion })}
            </Button>
          </span>
          <span data-key="x">
            <Button variant="secondary" name="action" value="dismiss">
              {t('de-identification.do.dismiss')}
            </Button>
          </span>
          {mark.state !== 'open' && (
            <Button variant="quiet" name="action" value="reopen">
              {t('de-identification.do.reopen')}
            </Button>
          )}
        </ButtonRow>
        {alikes > 1 && (
          <ButtonRow>
            <span data-key="a">
              <Button variant="secondary" name="action" value="confirm-alike">
                {t('de-identification.do.confirm-alike', { count: alikes })}
              </Button>
            </span>
            <span data-key="k">
              <Button variant="secondary" name="action" value="dismiss-alike">
                {t('de-identification.do.dismiss-alike', { count: alikes })}
              </Button>
            </span>
          </ButtonRow>
        )}
      </Form>
      <Form action={action} label={t('de-identification.do.change')}>
        <div data-key="e">
          <TextField
            name="replacement"
            label={t('de-identification.field.replacement')}
            value={
              values
                ? textOf(values, 'replacement')
                : mark.state === 'changed'
                  ? (mark.replacement ?? '')
                  : ''
            }
            error={errorFor(errors, 'replacement')}
            maxlength={200}
            width="medium"
          />
        </div>
        {alikes > 1 && (
          <Checkbox name="alike" label={t('de-identification.field.alike', { count: alikes })} />
        )}
        <Button variant="quiet" name="action" value="change">
          {t('de-identification.do.change')}
        </Button>
      </Form>
    </div>
  );
}
