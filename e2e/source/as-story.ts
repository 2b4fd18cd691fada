import type {
  Audit,
  Booking,
  Claim,
  Code,
  County,
  Interview,
  InterviewMode,
  Passage,
  QuantityWord,
  ReportBlock,
  SignUp,
} from '../../demo/story/types.ts';
import { addDays } from '../../src/domain/day.ts';
import { SWEDISH_QUANTITY_WORDS } from '../../src/domain/quantity-words.ts';
import { findQuantityWords } from '../../src/domain/quantity-words-in-prose.ts';
import { likeness } from '../../src/service/report/rules/prose.ts';
import type { Chapter, Piece, SourceAudit } from './reading.ts';

/** The day on which everything has been entered. */
export const today = '2021-12-30';

const auditors = ['ett', 'tva', 'tre', 'fyra', 'fem', 'sex'].map((name) => `revisor-${name}`);
const modes: InterviewMode[] = ['place', 'cafe', 'video', 'phone'];

/** Who is needed around the audit; nobody of them is in the source. */
export const county: County = {
  name: 'Källan',
  today,
  organisations: [
    { slug: 'kommun', name: 'Kommunen', kind: 'municipality', about: '' },
    { slug: 'enhet', name: 'Boendestödet', kind: 'unit', parent: 'kommun', about: '' },
    { slug: 'byra', name: 'Byrån', kind: 'bureau', about: '' },
  ],
  people: [
    person('uppdragsgivare', 'commissioner', 'kommun'),
    person('chef', 'unitManager', 'enhet'),
    person('samordnare', 'auditCoordinator', 'byra'),
    ...auditors.map((slug) => person(slug, 'auditor', 'byra')),
  ],
};

function person(
  slug: string,
  role: County['people'][number]['hats'][number]['role'],
  organisation: string,
): County['people'][number] {
  return { slug, name: slug, about: '', persona: false, hats: [{ role, organisation, from: '2021-01-01' }] };
}

/** A quote with the chapter it stands in and the informant it is given to. */
interface Quote {
  id: string;
  informant: string;
  text: string;
  code: string;
  step?: number;
}

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

/**
 * Quotes in order, given to informants one after another: the source does not say who said what. Words that come back,
 * whole or in part, are the same person's.
 */
function quotesOf(source: SourceAudit): Map<Piece, Quote> {
  const found = new Map<Piece, Quote>();
  const sayer = new Map<string, string>();
  const give = (pieces: readonly Piece[], code: string, step?: number) => {
    for (const piece of pieces.filter(({ kind }) => kind === 'quote')) {
      const opening = piece.text
        .toLowerCase()
        .replace(/[^\p{L}]/gu, '')
        .slice(0, 24);
      const informant = sayer.get(opening) ?? `i${(sayer.size % source.facts.informants) + 1}`;
      sayer.set(opening, informant);
      const quote = { id: `${informant}-p${found.size + 1}`, informant, text: piece.text, code };
      found.set(piece, step === undefined ? quote : { ...quote, step });
    }
  };
  for (const [at, chapter] of source.chapters.entries()) give(chapter.pieces, `kapitel-${at + 1}`);
  for (const { step, pieces } of source.steps) give(pieces, 'trappan', step);
  give(source.insights.pieces, 'insikter');
  return found;
}

const questionId = (at: number) => `uf${at + 1}`;

/** The commission question that another wording of it means. */
function questionLike(source: SourceAudit, words: string): string {
  const scores = source.questions.map((question) => likeness(question, words));
  return questionId(scores.indexOf(Math.max(...scores)));
}

const codeQuestion = (code: string, source: SourceAudit): string => {
  const number = /^kapitel-(\d+)$/.exec(code)?.[1];
  if (number) return questionId(Number(number) - 1);
  // the ladder is the chapter on how much one takes part, and the insights are on what it has led to
  return questionId(code === 'trappan' ? 2 : source.questions.length - 1);
};

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

function interviewsOf(source: SourceAudit, quotes: readonly Quote[]): Interview[] {
  const { facts, guide } = source;
  const spread = ([from, to]: [number, number], at: number) =>
    Math.round(from + ((to - from) * at) / (facts.informants - 1));
  const asked = (code: string) =>
    guide.find(
      ({ commissionQuestion }) => questionLike(source, commissionQuestion) === codeQuestion(code, source),
    )?.questions[0]?.text ?? guide[0]!.questions[0]!.text;
  return Array.from({ length: facts.informants }, (_, at): Interview => {
    const id = `i${at + 1}`;
    const own = quotes.filter(({ informant }) => informant === id);
    const step = own.find((quote) => quote.step !== undefined)?.step as 1 | 2 | 3 | 4 | 5 | undefined;
    const recording = at >= facts.notRecorded;
    return {
      id,
      label: id,
      informant: { gender: at < facts.women ? 'woman' : 'man', age: spread(facts.ages, at) },
      on: addDays('2021-10-04', at),
      minutes: spread(facts.minutes, at),
      mode: modes[at % modes.length]!,
      where: 'Lokalen',
      interviewers: [auditors[at % facts.interviewers]!],
      consent: { form: 'oral', recording, quotes: true },
      kind: recording ? 'transcript' : 'notes',
      speakers: { I: 'interviewer', IP: 'informant' },
      transcript: own.map(({ text, code }) => `I: ${asked(code)}\n\nIP: ${text}\n`).join('\n'),
      passages: own.map(
        (quote): Passage => ({ id: quote.id, quote: quote.text, codes: [quote.code], questionRef: '' }),
      ),
      identifying: [],
      ...(step ? { ladder: { step, grounds: 'Det som sades.', passages: [] } } : {}),
      coding: 'done',
    };
  });
}

const signUpOf = (interview: Interview, at: number): SignUp => ({
  id: `s${at + 1}`,
  channel: 'phone',
  on: addDays('2021-09-20', at % 5),
  mode: interview.mode,
  when: 'När som helst.',
  wishes: '',
  eligibility: 'Ja.',
  contact: { name: interview.id, phone: '070-174 06 05', how: 'Ring.' },
  outcome: 'interviewed',
});

const bookingOf = (interview: Interview, at: number): Booking => ({
  id: `b${at + 1}`,
  signUp: `s${at + 1}`,
  interviewers: interview.interviewers,
  at: `${interview.on}T13:00`,
  mode: interview.mode,
  where: interview.where,
  interview: interview.id,
});

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
        title: 'Delaktighetstrappan',
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
