import type { FormValues } from '../../../kernel/requests/context.ts';
import { textOf } from '../../../kernel/requests/form.ts';
import {
  Button,
  errorFor,
  type FieldError,
  Form,
  Notice,
  Select,
  TextField,
  useView,
} from '../../../ui/kit.ts';
import { markKinds } from '../mark.ts';
import type { ReviewMark, ReviewTurn } from '../queries.ts';
import type { Span } from '../review.ts';
import { excerpt, stretches } from '../review-place.ts';

/** What was pressed just before: its marks, for the page to say what became of them. */
export interface PressedBefore {
  press: string;
  marks: ReviewMark[];
}

/** The review's own address. */
export const reviewAddress = (auditId: string, transcriptId: string) =>
  `/granskningar/${auditId}/utskrifter/${transcriptId}/avidentifiera`;

interface TurnProps {
  turn: ReviewTurn;
  marks: ReviewMark[];
  base: string;
  /** the mark that the page is about */
  current?: string;
  /** the part of the words to show; all when left out */
  part?: Span;
}

/** A turn with its marks, each a link to its own page. */
export function MarkedTurn({ turn, marks, base, current, part }: TurnProps) {
  const { t } = useView();
  const span = part ?? { start: 0, end: turn.words.length };
  return (
    <li class={`turn turn-${turn.speaker}`} id={`replik-${turn.position}`}>
      <p class="turn-speaker">
        <span class="turn-number">{turn.position}</span> {t(`transcripts.speaker.${turn.speaker}`)}
      </p>
      <p class="turn-words" data-words>
        {span.start > 0 && '… '}
        {stretches(turn.words, marks, span).map(({ text, mark }) =>
          mark ? <Marked mark={mark} text={text} base={base} current={mark.id === current} /> : text,
        )}
        {span.end < turn.words.length && ' …'}
      </p>
    </li>
  );
}

function Marked({
  mark,
  text,
  base,
  current,
}: {
  mark: ReviewMark;
  text: string;
  base: string;
  current: boolean;
}) {
  const { t } = useView();
  const maybe = mark.doubtful && mark.state === 'open';
  const words = (
    <>
      {mark.replacement === null ? (
        text
      ) : (
        <>
          <del>{text}</del> <ins>{mark.replacement}</ins>
        </>
      )}
      <span class="visually-hidden"> {t(`de-identification.aside.${maybe ? 'maybe' : mark.state}`)}</span>
    </>
  );
  const look = `marked marked-${maybe ? 'maybe' : mark.state}${current ? ' is-current' : ''}`;
  if (current) return <mark class={look}>{words}</mark>;
  return (
    <a class={look} href={`${base}?plats=${mark.id}#plats`}>
      {words}
    </a>
  );
}

/** A mark within a line of the words around it. `words` are its whole turn's. */
export function InContext({ mark, words, around }: { mark: ReviewMark; words: string; around: number }) {
  const part = excerpt(words, mark, around);
  return (
    <>
      {part.start > 0 && '… '}
      {words.slice(part.start, mark.start)}
      <mark class={`marked marked-${mark.doubtful ? 'maybe' : 'open'}`}>
        {words.slice(mark.start, mark.end)}
      </mark>
      {words.slice(mark.end, part.end)}
      {part.end < words.length && ' …'}
    </>
  );
}

/** Says what the last press did, and offers to undo it. */
export function LastPress({ base, pressed }: { base: string; pressed: PressedBefore | undefined }) {
  const { t } = useView();
  if (!pressed) return null;
  const [first] = pressed.marks;
  const count = pressed.marks.length;
  const replaced = pressed.marks.filter((mark) => mark.replacement !== null).length;
  const alone = pressed.marks.every((mark) => mark.form === first!.form && mark.state === first!.state);
  const one = {
    open: t('de-identification.pressed.open', { count, words: first!.found }),
    confirmed: t('de-identification.pressed.replaced', {
      count,
      words: first!.found,
      replacement: first!.replacement ?? '',
    }),
    changed: t('de-identification.pressed.replaced', {
      count,
      words: first!.found,
      replacement: first!.replacement ?? '',
    }),
    dismissed: t('de-identification.pressed.dismissed', { count, words: first!.found }),
  }[first!.state];
  const said = alone ? one : t('de-identification.pressed.sorted', { replaced, kept: count - replaced });
  return (
    <Notice kind="success">
      <div class="last-press">
        <p>{said}</p>
        {first!.state !== 'open' && (
          <Form action={`${base}/angra`} inline label={t('de-identification.undo')}>
            <input type="hidden" name="press" value={pressed.press} />
            <span data-key="u">
              <Button variant="quiet">{t('de-identification.undo')}</Button>
            </span>
          </Form>
        )}
      </div>
    </Notice>
  );
}

interface MissedProps {
  action: string;
  values?: FormValues | undefined;
  errors?: FieldError[] | undefined;
}

/** What the rules did not see, marked by hand: typed here, or chosen in the text where there is script. */
export function MissedForm({ action, values, errors }: MissedProps) {
  const { t } = useView();
  return (
    <Form action={action} label={t('de-identification.missed.title')}>
      <TextField
        name="phrase"
        label={t('de-identification.missed.phrase')}
        hint={t('de-identification.missed.hint')}
        value={textOf(values, 'phrase')}
        error={errorFor(errors, 'phrase')}
        maxlength={200}
        spellcheck={false}
      />
      <Select
        name="kind"
        label={t('de-identification.missed.kind')}
        options={markKinds.map((kind) => ({ value: kind, label: t(`de-identification.kind.${kind}`) }))}
        value={textOf(values, 'kind') || 'name'}
        error={errorFor(errors, 'kind')}
      />
      <TextField
        name="instead"
        label={t('de-identification.missed.instead')}
        hint={t('de-identification.missed.instead-hint')}
        value={textOf(values, 'instead')}
        error={errorFor(errors, 'instead')}
        maxlength={200}
        optional
      />
      <Button variant="secondary">{t('de-identification.missed.do')}</Button>
    </Form>
  );
}
