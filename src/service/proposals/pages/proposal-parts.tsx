import { type ProposalDeadlines, proposalDeadlines } from '../../../domain/proposal-states.ts';
import { formatDay } from '../../../kernel/i18n/dates.ts';
import { Tag, type TagTone, Timeline, type TimelineItem, useView } from '../../../ui/kit.ts';
import type { ProposalRow } from '../queries.ts';

const tones: Record<ProposalRow['state'], TagTone> = {
  draft: 'plain',
  received: 'waiting',
  acknowledged: 'waiting',
  answered: 'going',
  'under-way': 'going',
  done: 'going',
  confirmed: 'done',
  disputed: 'problem',
};

/** Where a proposal is, in a word. */
export function ProposalTag({ state }: { state: ProposalRow['state'] }) {
  const { t } = useView();
  return <Tag tone={tones[state]}>{t(`proposals.state.${state}`)}</Tag>;
}

/** The days by which it should be acknowledged and answered; undefined for a draft. */
export function deadlinesOf(proposal: ProposalRow): ProposalDeadlines | undefined {
  return proposal.receivedOn ? proposalDeadlines(proposal.receivedOn) : undefined;
}

/** From voice to change, one line a step, with what lies ahead open. */
export function ProposalThread({ proposal }: { proposal: ProposalRow }) {
  const { t, lang } = useView();
  const deadlines = deadlinesOf(proposal);
  const items: TimelineItem[] = proposal.steps.map((step) => ({
    when: formatDay(step.day, lang),
    dateTime: step.day,
    title: t(`proposals.step.${step.state}`),
    voice: step.state === 'received' || step.state === 'confirmed' || step.state === 'disputed',
    body: bodyOf(step),
  }));
  const waits = proposal.state === 'received' || proposal.state === 'acknowledged';
  if (waits && deadlines) {
    items.push({
      when: formatDay(deadlines.answerBy, lang),
      dateTime: deadlines.answerBy,
      title: t('proposals.answer-by'),
      ahead: true,
    });
  }
  return <Timeline label={t('proposals.thread')} items={items} />;

  function bodyOf(step: ProposalRow['steps'][number]) {
    const answer = step.state === 'answered' ? proposal.answers.at(-1) : undefined;
    if (!answer) return step.words || undefined;
    return (
      <>
        <p>
          <strong>{t(`proposals.answer.${answer.answer}`)}</strong>
        </p>
        <p>{answer.why}</p>
        {answer.who !== '' && <p>{t('proposals.who-does', { who: answer.who })}</p>}
        {answer.doneBy && <p>{t('proposals.done-by', { day: formatDay(answer.doneBy, lang) })}</p>}
        <p class="soft">{answer.organisation}</p>
      </>
    );
  }
}
