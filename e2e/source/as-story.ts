import type { Audit, Claim, Code, QuantityWord, ReportBlock } from '../../demo/story/types.ts';
import { SWEDISH_QUANTITY_WORDS } from '../../src/domain/quantity-words.ts';
import { findQuantityWords } from '../../src/domain/quantity-words-in-prose.ts';
import { likeness } from '../../src/service/report/rules/prose.ts';
import {
  bookingOf,
  codeQuestion,
  interviewsOf,
  type Quote,
  questionId,
  questionLike,
  quotesOf,
  signUpOf,
} from './interviews.ts';
import { auditors, today } from './people.ts';
import type { Chapter, Piece, SourceAudit } from './reading.ts';

/** The ladder's chapter has a title of its own here; in the source it is a part of the third. */
export const ladderTitle = 'Stegen på trappan';

/** A code for each part of the findings: the simplest codebook, the one auditors begin with. */
function codesOf(source: SourceAudit): Code[] {
  const numbered = source.chapters.map(({ title }, at) => ({
    id: `kapitel-${at + 1}`,
    name: title.slice(0, 100),
  }));
  return [...numbered, { id: 'trappan', name: 'Trappan' }, { id: 'insikter', name: 'Insikter' }].map(
    (code) => ({ ...code, memo: '' }),
  );
}

const swedish: readonly QuantityWord[] = [
  'samtliga',
  'nästan alla',
  'majoriteten',
  'många',
  'flera',
  'några',
  'ett par',
  'en',
];

/** What a passage of prose says of how many, as the claim's word; undefined where it does not count people. */
function wordOf(text: string): QuantityWord | undefined {
  const found = findQuantityWords(text).find(({ aboutPeople }) => aboutPeople);
  const usual = found && SWEDISH_QUANTITY_WORDS[found.canonical][0];
  return swedish.find((word) => word === usual);
}

/** Prose with the quotes under it: a claim where it counts people, with its quotes as what carries it. */
function blocksOf(
  pieces: readonly Piece[],
  quotes: ReadonlyMap<Piece, Quote>,
  claims: Claim[],
  question: string,
): ReportBlock[] {
  const blocks: ReportBlock[] = [];
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'heading') blocks.push({ kind: 'heading', text: piece.text });
    if (piece.kind === 'quote') blocks.push({ kind: 'quote', passage: quotes.get(piece)!.id });
    if (piece.kind !== 'text') continue;
    const end = pieces.findIndex((next, index) => index > at && next.kind !== 'quote');
    const under = pieces.slice(at + 1, end < 0 ? undefined : end);
    const word = under.length > 0 ? wordOf(piece.text) : undefined;
    if (!word) {
      blocks.push({ kind: 'text', text: piece.text });
      continue;
    }
    const id = `c${claims.length + 1}`;
    claims.push({
      id,
      statement: piece.text,
      quantityWord: word,
      base: { kind: 'all' },
      supporters: under.map((one) => quotes.get(one)!.id),
      contradicters: [],
      commissionQuestion: question,
    });
    blocks.push({ kind: 'claim', claim: id });
  }
  return blocks;
}

/**
 * The source's audit as a story that the demo county's loader can play, through the same commands as real use. Only what
 * the source does not tell (days, names of a bureau, who said which quote) is made up.
 */
export function asStory(source: SourceAudit): Audit {
  const quotes = quotesOf(source);
  const interviews = interviewsOf(source, [...quotes.values()]);
  const claims: Claim[] = [];
  const blocks = (chapter: Chapter, code: string) =>
    blocksOf(chapter.pieces, quotes, claims, codeQuestion(code, source));
  const chapters = source.chapters.map((chapter, at) => ({
    commissionQuestion: questionId(at),
    title: chapter.title,
    blocks: blocks(chapter, `kapitel-${at + 1}`),
  }));
  const steps = source.steps.map(({ step, title, pieces }) => ({
    step: step as 1,
    title,
    blocks: blocksOf(pieces, quotes, claims, codeQuestion('trappan', source)),
  }));
  const insights = [{ title: source.insights.title, blocks: blocks(source.insights, 'insikter') }];
  const alike = (text: string) =>
    claims
      .map((claim) => ({ id: claim.id, score: likeness(text, claim.statement) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, 2)
      .map(({ id }) => id);
  return {
    slug: 'kallan',
    title: source.title,
    about: '',
    stage: 'reporting',
    bureau: 'byra',
    coordinator: 'samordnare',
    commissioners: [{ organisation: 'kommun', person: 'uppdragsgivare' }],
    auditedUnits: ['enhet'],
    commission: {
      purpose: source.commission.join('\n'),
      background: source.background.join('\n'),
      questions: source.questions.map((text, at) => ({ id: questionId(at), text })),
      scope: {
        peopleConcerned: 200,
        interviewsPlanned: 15,
        eligibility: 'Du har haft stödet i ett år.',
        limits: 'Stödet.',
      },
      plan: [{ what: 'Intervjuer', who: 'Byrån', from: '2021-10-01', to: '2021-10-31' }],
      whoInforms: 'Enheten delar ut brevet.',
      howResultsReturn: 'Rapport och ett samtal.',
      publishOn: '2022-03-01',
      cost: { sek: 100_000, covers: 'Allt.' },
      dialogue: [{ by: 'uppdragsgivare', on: '2021-08-16', text: 'Vi vill veta hur det går.' }],
      signOffs: ['samordnare', 'uppdragsgivare'].map((by) => ({ by, on: '2021-08-20', text: 'Godkänd.' })),
    },
    team: auditors.slice(0, source.facts.team).map((slug, at) => ({
      person: slug,
      tasks: [
        ...(at < source.facts.interviewers ? (['interviews'] as const) : []),
        ...(at >= source.facts.team - source.facts.analysts ? (['analyses'] as const) : []),
      ],
      declaration: { on: '2021-08-26', conflict: false, text: '' },
    })),
    guide: {
      version: 1,
      agreedOn: '2021-09-10',
      opening: '',
      closing: '',
      questions: source.guide.flatMap(({ commissionQuestion, questions }, chapter) =>
        questions.map(({ text, yes, no, how }, at) => ({
          id: `f${chapter}-${at}`,
          commissionQuestion: questionLike(source, commissionQuestion),
          text,
          followUps: { yes, no, how },
        })),
      ),
    },
    letter: {
      title: source.letter.title,
      sections: [{ paragraphs: source.letter.paragraphs }],
      contact: { name: 'Samordnaren', phone: '070-174 06 05', email: 'samordnare@byran.example' },
    },
    enough: 'enough',
    signUps: interviews.map(signUpOf),
    bookings: interviews.map(bookingOf),
    interviews,
    codebook: [{ id: 'fragorna', name: 'Frågorna', memo: '', codes: codesOf(source) }],
    claims,
    report: {
      title: source.title,
      subtitle: '',
      foreword: source.foreword,
      summary: source.summary.map((text) => ({ text, claims: [] })),
      easyRead: [{ text: 'Vi har frågat femton personer om deras stöd.', claims: [] }],
      background: source.background,
      method: [
        'Vi har intervjuat {intervjuade} personer under {period}. {Vilka} Samtalen tog {längd}. {Inspelning}',
        '{Intervjuare} av oss intervjuade och {analytiker} läste och sorterade.',
      ],
      chapters,
      ladder: {
        title: ladderTitle,
        intro: [],
        steps,
        outroTitle: 'Så läste vi',
        outro: ['Stegen vilar på citaten.'],
      },
      insights,
      proposalsIntro: source.proposalsIntro,
      proposals: source.proposals.map(({ title, body }, at) => ({
        id: `fo${at + 1}`,
        title,
        text: body,
        claims: alike(`${title} ${body}`),
        passages: [],
      })),
    },
    delivery: {
      draftSentOn: '2021-12-20',
      remarksBy: '2021-12-29',
      remarks: [],
      deliveredOn: today,
      presentedTo: '',
      informantsTold: '',
      acknowledged: [],
      answers: [],
      since: [],
      revisit: { dueFrom: '2022-06-30', dueTo: '2022-12-30', note: '' },
    },
  };
}
