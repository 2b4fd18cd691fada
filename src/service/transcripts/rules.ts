/** Where a transcript is on its way to being quotable. */
export type TranscriptState = 'raw' | 'reviewing' | 'approved';

/** How the words came in: `notes` where nobody recorded, because the informant said no to it. */
export type Source = 'pasted' | 'uploaded' | 'notes' | 'interview-mode';

/** Who says a turn. */
export type Speaker = 'interviewer' | 'informant' | 'companion' | 'unknown';

export const SPEAKERS: readonly Speaker[] = ['interviewer', 'informant', 'companion', 'unknown'];

/** A turn before it is stored: `label` is what stood before its colon, if anything did. */
export interface NewTurn {
  label: string | null;
  speaker: Speaker;
  words: string;
}

/** Most turns of one transcript; ten times a long interview. */
export const MOST_TURNS = 10_000;

/** A turn longer than this (UTF-16 units) is divided, so that pages and marks stay workable. */
export const LONGEST_TURN = 8_000;

const LONGEST_LABEL = 100;

const known: Record<Exclude<Speaker, 'unknown'>, readonly string[]> = {
  interviewer: [
    'intervjuare',
    'intervjuaren',
    'intervjuledare',
    'int',
    'revisor',
    'brukarrevisor',
    'moderator',
    'fråga',
    'interviewer',
    'auditor',
    'question',
  ],
  informant: [
    'informant',
    'informanten',
    'intervjuperson',
    'ip',
    'inf',
    'respondent',
    'respondenten',
    'resp',
    'brukare',
    'brukaren',
    'deltagare',
    'svar',
    'interviewee',
    'participant',
    'answer',
  ],
  companion: ['stödperson', 'medföljande', 'companion'],
};

/** A label without its number and in lower case: "IP 3" and "ip" are the same role. */
const roleOf = (label: string) =>
  label
    .toLowerCase()
    .replace(/[\s.]*\d*[\s.]*$/, '')
    .trim();

/**
 * Who each label stands for. `sure` where the word itself says so ("Intervjuare"); else a guess for somebody to confirm:
 * who asks most is taken for the interviewer, the others for the informant.
 */
export function guessSpeakers(
  turns: readonly Pick<NewTurn, 'label' | 'words'>[],
): Map<string, { speaker: Speaker; sure: boolean }> {
  const found = new Map<string, { speaker: Speaker; sure: boolean }>();
  const asks = new Map<string, { turns: number; questions: number }>();
  for (const { label, words } of turns) {
    if (label === null) continue;
    const role = roleOf(label);
    const speaker = (['interviewer', 'informant', 'companion'] as const).find((one) =>
      known[one].includes(role),
    );
    if (speaker) found.set(label, { speaker, sure: true });
    else {
      const count = asks.get(label) ?? { turns: 0, questions: 0 };
      asks.set(label, {
        turns: count.turns + 1,
        questions: count.questions + (/\?\s*$/.test(words) ? 1 : 0),
      });
    }
  }
  const certain = [...found.values()].map(({ speaker }) => speaker);
  const share = ({ turns: all, questions }: { turns: number; questions: number }) => questions / all;
  const unsure = [...asks].sort(([, a], [, b]) => share(b) - share(a));
  for (const [index, [label, count]] of unsure.entries()) {
    const asksMost = index === 0 && share(count) > 0 && !certain.includes('interviewer');
    found.set(label, { speaker: asksMost ? 'interviewer' : 'informant', sure: false });
  }
  return found;
}

/** Whether somebody must say who is who: a label that is only guessed at, or turns without any label. */
export function needsSpeakers(turns: readonly NewTurn[]): boolean {
  return turns.some((turn) => turn.speaker === 'unknown');
}

/** Turns as they were read, with the speakers that are sure, and none too long. */
export function newTurns(read: readonly { speaker?: string; text: string }[]): NewTurn[] {
  const labelled = read.map(({ speaker, text }) => ({
    label: speaker === undefined || speaker.trim() === '' ? null : speaker.trim().slice(0, LONGEST_LABEL),
    words: text,
  }));
  const guesses = guessSpeakers(labelled);
  return labelled.flatMap(({ label, words }) => {
    const guess = label === null ? undefined : guesses.get(label);
    return divide(words).map((part) => ({
      label,
      speaker: guess?.sure ? guess.speaker : ('unknown' as const),
      words: part,
    }));
  });
}

/**
 * Divides a long text where it hurts least: at an empty line, a line end, a sentence end, a space, and only then within
 * a word (never within a character). The parts joined are the text again, but for white space at the cuts.
 */
export function divide(words: string, longest = LONGEST_TURN): string[] {
  const parts: string[] = [];
  let rest = words.trim();
  while (rest.length > longest) {
    const head = rest.slice(0, longest);
    const cut = ['\n\n', '\n', '. ', '? ', '! ', ' ']
      .map((mark) => ({ mark, at: head.lastIndexOf(mark) }))
      .find(({ at }) => at > longest / 2);
    let at = cut ? cut.at + cut.mark.length : longest;
    // a letter outside the basic plane is two units
    if (!cut && /[\uD800-\uDBFF]/.test(rest.charAt(at - 1))) at -= 1;
    parts.push(rest.slice(0, at).trim());
    rest = rest.slice(at).trim();
  }
  return [...parts, rest].filter((part) => part !== '');
}

/** How somebody says who speaks in a text without labels. */
export type Unlabelled = 'informant' | 'alternate' | 'alternate-informant' | 'later';

/** The speaker of each of these unlabelled turns, in order. */
export function speakersInOrder(count: number, how: Unlabelled): Speaker[] {
  const pairs: Record<Unlabelled, readonly [Speaker, Speaker]> = {
    informant: ['informant', 'informant'],
    alternate: ['interviewer', 'informant'],
    'alternate-informant': ['informant', 'interviewer'],
    later: ['unknown', 'unknown'],
  };
  return Array.from({ length: count }, (_, index) => pairs[how][index % 2]!);
}

/** A note of interview mode, under its question or under none. */
export interface Note {
  questionId: string | null;
  question: string;
  body: string;
}

/**
 * Turns from the notes of interview mode: each question and what was written beside it, in the guide's order. Questions
 * with nothing written beside them leave no turn.
 */
export function turnsFromNotes(notes: readonly Note[]): (NewTurn & { questionId: string | null })[] {
  return notes
    .filter((note) => note.body.trim() !== '')
    .flatMap(({ questionId, question, body }) => [
      ...(questionId === null
        ? []
        : [{ label: null, speaker: 'interviewer' as const, words: question, questionId }]),
      ...divide(body).map((words) => ({ label: null, speaker: 'informant' as const, words, questionId })),
    ]);
}

/** Why a transcript cannot be added for an informant; undefined when it can. */
export function refusalToAdd(informant: {
  withdrawn: boolean;
  takesPart: boolean;
  interviewState: string | null;
  hasTranscript: boolean;
}):
  | 'transcripts.error.withdrawn'
  | 'transcripts.error.no-consent'
  | 'transcripts.error.interview-goes-on'
  | 'transcripts.error.already-there'
  | undefined {
  if (informant.withdrawn) return 'transcripts.error.withdrawn';
  if (informant.hasTranscript) return 'transcripts.error.already-there';
  if (!informant.takesPart) return 'transcripts.error.no-consent';
  if (informant.interviewState === 'under-way' || informant.interviewState === 'paused') {
    return 'transcripts.error.interview-goes-on';
  }
  return undefined;
}
