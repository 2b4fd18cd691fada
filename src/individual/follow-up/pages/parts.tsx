import { callName } from '../../../domain/call-name.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Icon } from '../../../ui/components/icon/icon.tsx';
import { Paragraphs, Quote, Tag, type TagTone, useView } from '../../../ui/kit.ts';
import type { Support } from '../../support/contract.ts';
import type { Answer, FollowUp, GoalOutcome, Note, SaidOfGoal } from '../queries.ts';
import { iconOf, type Mark, type Outcome, type Question } from '../rules.ts';

export const followUpPath = (support: { id: string }, rest = ''): string =>
  `/stod/${support.id}/uppfoljning${rest}`;

/** The question in plain words: as it is put to the participant, or about them. */
export function useQuestion(support: Support): (question: Question) => string {
  const { t } = useView();
  return (question) =>
    support.relation === 'own'
      ? t(`follow-up.question.${question}`)
      : t(`follow-up.about.${question}`, { name: callName(support.participant) });
}

/** A symbol and its word, always both. */
export function MarkLabel({ mark }: { mark: Mark }) {
  const { t } = useView();
  return (
    <span class="mark-label">
      <Icon name={iconOf(mark)} /> {t(`follow-up.mark.${mark}`)}
    </span>
  );
}

/** What the participant has answered, in their own voice. */
export function AnswerView({ answer, support }: { answer: Answer; support: Support }) {
  const { t } = useView();
  if (answer.mark === null && answer.words === '') {
    return support.relation === 'own' ? <p class="soft">{t('follow-up.left-out')}</p> : null;
  }
  return (
    <Quote who={support.relation === 'own' ? undefined : support.participant}>
      {answer.mark && (
        <p>
          <MarkLabel mark={answer.mark} />
        </p>
      )}
      {answer.words !== '' && <Paragraphs text={answer.words} />}
    </Quote>
  );
}

/** What one of the staff has noted. */
export function NoteView({ note }: { note: Note }) {
  const { t } = useView();
  return (
    <div class="stack">
      <Paragraphs text={note.words} />
      <p class="soft">{t('follow-up.noted-by', { writer: note.writer ?? t('follow-up.staff') })}</p>
    </div>
  );
}

/** A question with what has been said of it. */
export function QuestionBlock({
  question,
  followUp,
  support,
}: {
  question: Question;
  followUp: FollowUp;
  support: Support;
}) {
  const ask = useQuestion(support);
  const answer = followUp.answers.find((one) => one.question === question);
  const notes = followUp.notes.filter((one) => one.question === question);
  return (
    <section class="stack">
      <h3>{ask(question)}</h3>
      {answer && <AnswerView answer={answer} support={support} />}
      {notes.map((note) => (
        <NoteView note={note} />
      ))}
    </section>
  );
}

const tones: Record<Outcome, TagTone> = {
  reached: 'done',
  'on-the-way': 'going',
  paused: 'waiting',
  'no-longer': 'plain',
  change: 'waiting',
};

/** What became of a goal, in a word, and when to look again. */
export function OutcomeTag({ outcome }: { outcome: SaidOfGoal }) {
  const { t } = useView();
  return (
    <Tag tone={tones[outcome.outcome]}>
      {outcome.keeps && outcome.outcome === 'on-the-way'
        ? t('follow-up.outcome.keeps')
        : t(`follow-up.outcome.${outcome.outcome}`)}
    </Tag>
  );
}

/**
 * The day to look again at what is paused, and why, where somebody has said it: the participant's in their own voice.
 *
 * @param brief as one line, in a list of links.
 */
export function OutcomeDetail({ outcome, brief = false }: { outcome: SaidOfGoal; brief?: boolean }) {
  const { t, lang } = useView();
  if (!outcome.lookAgainOn) return null;
  return (
    <>
      {t('follow-up.look-again', {
        day: formatDay(outcome.lookAgainOn, lang, { weekday: false, year: true }),
      })}
      {outcome.why !== '' && (brief || !outcome.byParticipant) && ` ${outcome.why}`}
      {outcome.why !== '' && outcome.byParticipant && !brief && <Quote>{outcome.why}</Quote>}
    </>
  );
}

/** Who said what counts of a goal, and when. */
export function SaidBy({ outcome }: { outcome: SaidOfGoal }) {
  const { t, lang } = useView();
  return (
    <p class="soft">
      {t('follow-up.said-by', {
        who: outcome.decider ?? t('follow-up.somebody'),
        day: formatDay(outcome.decidedOn, lang, { weekday: false, year: true }),
      })}
    </p>
  );
}

/** What was said of a goal before what counts now: kept as it was, with who said it. */
export function EarlierOutcomes({ outcome }: { outcome: GoalOutcome }) {
  const { t } = useView();
  if (outcome.earlier.length === 0) return null;
  return (
    <div class="stack">
      <p>{t('follow-up.said-before')}</p>
      <ul class="plain-list stack">
        {outcome.earlier.map((one) => (
          <li>
            <OutcomeTag outcome={one} /> <OutcomeDetail outcome={one} />
            <SaidBy outcome={one} />
          </li>
        ))}
      </ul>
    </div>
  );
}
