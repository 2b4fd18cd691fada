import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { likenesses, questionAsked, recogniseQuestions, stems, wordingsOf } from './recognition.ts';

const guide = [
  {
    id: 'plan',
    wordings: ['Vet du vad som står i din genomförandeplan?', 'Hur gjorde ni när ni skrev planen?'],
  },
  { id: 'week', wordings: ['Hur ser en vanlig vecka med boendestödet ut?'] },
  { id: 'change', wordings: ['Vad skulle du vilja ändra på i stödet?'] },
  { id: 'substitute', wordings: ['Hur blir det när det kommer en vikarie?'] },
];

describe('recognising a question', () => {
  it.each([
    ['Vet du vad som står i din genomförandeplan?', 'plan'],
    ['Okej, bra. Då undrar jag, vet du vad det står i genomförandeplanen, alltså i din?', 'plan'],
    ['Mm. Och hur gjorde ni när planen skrevs, hur skrev ni planen?', 'plan'],
    ['Kan du berätta hur en vanlig vecka ser ut, med boendestöd och så?', 'week'],
    ['Om du fick ändra på något i stödet, vad skulle du vilja då?', 'change'],
    ['Hur blir det om det kommer vikarier?', 'substitute'],
  ])('hears “%s”', (words, id) => {
    expect(questionAsked(words, guide)).toBe(id);
  });

  it.each([
    'Mm, okej.',
    'Vill du ha mer kaffe?',
    'Hur då?',
    'Vad menar du med det?',
    '',
    '???',
    'Vet du det?',
  ])('takes “%s” for none of them', (words) => {
    expect(questionAsked(words, guide)).toBeUndefined();
  });

  it('does not choose between two that are alike', () => {
    const twins = [
      { id: 'a', wordings: ['Hur fungerar planen hemma?'] },
      { id: 'b', wordings: ['Hur fungerar planen hemma?'] },
    ];
    expect(questionAsked('Hur fungerar planen hemma?', twins)).toBeUndefined();
  });

  it('listens for follow-ups that say something, line by line', () => {
    expect(
      wordingsOf('Trivs du?', ['Hur då?\nVem bestämmer över veckans schema?', '', 'Kan du berätta mer?']),
    ).toEqual(['Trivs du?', 'Vem bestämmer över veckans schema?']);
  });

  it('meets a word in its other forms', () => {
    for (const [one, other] of [
      ['planen', 'planer'],
      ['boendestödet', 'boendestöd'],
      ['vikarie', 'vikarier'],
      ['ändra', 'ändrade'],
    ] as const) {
      expect([...stems(one)]).toEqual([...stems(other)]);
    }
  });
});

const word = fc.stringMatching(/^[a-zåäö]{3,10}$/);
const question = fc.record({
  id: fc.uuid(),
  wordings: fc.array(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => `${words.join(' ')}?`),
    { minLength: 1, maxLength: 3 },
  ),
});
const questions = fc.uniqueArray(question, { selector: ({ id }) => id, minLength: 1, maxLength: 6 });

describe('whatever the guide', () => {
  it('a share lies between nothing and all, and is all when the question is read aloud', () => {
    fc.assert(
      fc.property(questions, fc.string(), (asked, said) => {
        for (const { share } of likenesses(said, asked)) expect(share >= 0 && share <= 1).toBe(true);
        for (const one of asked) {
          const own = likenesses(one.wordings[0]!, asked).find(({ questionId }) => questionId === one.id)!;
          expect(own.share).toBeCloseTo(stems(one.wordings[0]!).size === 0 ? own.share : 1);
        }
      }),
    );
  });

  it('case, punctuation and more words around it take nothing away', () => {
    fc.assert(
      fc.property(questions, fc.array(word), (asked, chatter) => {
        const said = asked[0]!.wordings[0]!;
        const before = likenesses(said, asked);
        const after = likenesses(`${chatter.join(', ')}! ${said.toUpperCase()} …`, asked);
        for (const [index, { share }] of before.entries()) {
          expect(after[index]!.share).toBeGreaterThanOrEqual(share - 1e-9);
        }
      }),
    );
  });

  it('the order of the questions does not matter', () => {
    fc.assert(
      fc.property(questions, fc.array(word), (asked, said) => {
        const words = [...said, asked[0]!.wordings[0]!].join(' ');
        expect(questionAsked(words, [...asked].reverse())).toBe(questionAsked(words, asked));
      }),
    );
  });

  it('every link is of a turn and a question that are there, at most one a turn, and none before the first is heard', () => {
    const turn = fc.record({
      id: fc.uuid(),
      speaker: fc.constantFrom(
        'interviewer' as const,
        'informant' as const,
        'companion' as const,
        'unknown' as const,
      ),
      words: fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')),
    });
    fc.assert(
      fc.property(
        questions,
        fc.uniqueArray(turn, { selector: ({ id }) => id }),
        fc.nat(),
        (asked, turns, at) => {
          const spoken = [...turns];
          spoken.splice(at % (turns.length + 1), 0, {
            id: 'asked',
            speaker: 'interviewer',
            words: asked[0]!.wordings[0]!,
          });
          const links = recogniseQuestions(spoken, asked);
          const order = spoken.map(({ id }) => id);
          expect(new Set(links.map(({ turnId }) => turnId)).size).toBe(links.length);
          // once something has been heard, everything after it belongs somewhere
          const first = links.length === 0 ? order.length : order.indexOf(links[0]!.turnId);
          expect(links.map(({ turnId }) => turnId)).toEqual(order.slice(first));
          expect(links.every(({ questionId }) => asked.some(({ id }) => id === questionId))).toBe(true);
          if (links.length > 0) expect(spoken[first]!.speaker).toBe('interviewer');
        },
      ),
    );
  });
});

describe('a conversation', () => {
  const turns = [
    { id: '1', speaker: 'interviewer' as const, words: 'Hej och välkommen!' },
    { id: '2', speaker: 'informant' as const, words: 'Tack.' },
    { id: '3', speaker: 'interviewer' as const, words: 'Hur ser en vanlig vecka ut med boendestödet?' },
    {
      id: '4',
      speaker: 'informant' as const,
      words: 'De kommer på måndagar. Vet du vad som står i min genomförandeplan?',
    },
    { id: '5', speaker: 'interviewer' as const, words: 'Hur menar du då?' },
    { id: '6', speaker: 'interviewer' as const, words: 'Vad skulle du vilja ändra i stödet?' },
    { id: '7', speaker: 'informant' as const, words: 'Allt.' },
  ];

  it('answers stay with the question before them, and only the interviewer asks', () => {
    expect(recogniseQuestions(turns, guide)).toEqual([
      { turnId: '3', questionId: 'week' },
      { turnId: '4', questionId: 'week' },
      { turnId: '5', questionId: 'week' },
      { turnId: '6', questionId: 'change' },
      { turnId: '7', questionId: 'change' },
    ]);
  });

  it('without known speakers, only what asks is taken for a question', () => {
    const unknown = turns.map((turn) => ({ ...turn, speaker: 'unknown' as const }));
    expect(
      recogniseQuestions(unknown, guide).map(({ turnId, questionId }) => `${turnId}${questionId}`),
    ).toEqual(['3week', '4plan', '5plan', '6change', '7change']);
  });
});
