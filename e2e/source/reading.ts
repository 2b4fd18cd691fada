import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../src/kernel/i18n/project-root.ts';

const folder = join(projectRoot, '..', 'shared', 'source');

/** The audit report that the project was specified by, as text; undefined where it is not beside this copy. */
export function readSource(): string | undefined {
  const name = existsSync(folder)
    ? readdirSync(folder).find((entry) => /^000_.*\.txt$/.test(entry))
    : undefined;
  return name && readFileSync(join(folder, name), 'utf8');
}

/** A piece of the report's findings. */
export type Piece = { kind: 'heading' | 'text' | 'quote'; text: string };

export interface Chapter {
  title: string;
  pieces: Piece[];
}

/** What the report holds, read out of its text and nothing added. */
export interface SourceAudit {
  title: string;
  background: string[];
  commission: string[];
  questions: string[];
  foreword: string[];
  summary: string[];
  facts: {
    informants: number;
    women: number;
    men: number;
    ages: [from: number, to: number];
    minutes: [from: number, to: number];
    team: number;
    interviewers: number;
    analysts: number;
    notRecorded: number;
  };
  chapters: Chapter[];
  steps: { step: number; title: string; pieces: Piece[] }[];
  insights: Chapter;
  proposalsIntro: string[];
  proposals: { title: string; body: string }[];
  guide: {
    commissionQuestion: string;
    questions: { text: string; yes: string; no: string; how: string }[];
  }[];
  letter: { title: string; paragraphs: string[] };
}

const sections = [
  'Förord',
  'Sammanfattning',
  'Inledning',
  'Metod',
  'Resultat från intervjuerna',
  'Förbättringsförslag',
  'Bilagor',
];

const numberWords = ['noll', 'en', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio'];

/** A line with how it stood on the page: tabs between words set a heading, one space begins a page. */
interface Line {
  text: string;
  heading: boolean;
}

/** Lines without running headers and footnotes; empty ones kept, as they part paragraphs. */
function linesOf(source: string): Line[] {
  const lines: Line[] = [];
  let footnotes = false;
  for (const raw of source.replaceAll('\r', '').split('\n')) {
    // footnotes stand under a rule of blanks, to the end of their page
    if (/^ {20,}$/.test(raw)) footnotes = true;
    else if (footnotes && /^ \S/.test(raw)) footnotes = false;
    if (footnotes || /^\p{Lu}+\t\p{Lu}+\t\s*\d+\s*$/u.test(raw)) continue;
    const text = raw.replace(/\s+/g, ' ').trim();
    lines.push({ text, heading: /\p{L}/u.test(text) && raw.includes('\t') });
  }
  return lines;
}

const words = (lines: readonly Line[]) =>
  lines
    .map(({ text }) => text)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Paragraphs of plain text, headings left out. */
function paragraphs(lines: readonly Line[]): string[] {
  return piecesOf(lines).flatMap(({ kind, text }) => (kind === 'text' ? [text] : []));
}

/** Prose, quotes and headings in order. A quote begins a line with its mark and ends one with it. */
function piecesOf(lines: readonly Line[]): Piece[] {
  const pieces: Piece[] = [];
  let open: Line[] = [];
  let quoted = false;
  const close = () => {
    const text = words(open);
    if (text !== '') {
      pieces.push(
        quoted ? { kind: 'quote', text: text.replace(/^”\s*|\s*”$/g, '') } : { kind: 'text', text },
      );
    }
    open = [];
    quoted = false;
  };
  for (const [at, line] of lines.entries()) {
    if (line.text === '') {
      close();
      continue;
    }
    if (line.heading) {
      close();
      pieces.push({ kind: 'heading', text: line.text });
      continue;
    }
    // inside a sentence, a line may begin with a single word in quotation marks
    const ended = open.length === 0 || /[.:;!?…”]$/.test(open.at(-1)!.text);
    const begins = line.text.startsWith('”') && !quoted && ended;
    if (begins || /^[●•]/.test(line.text)) close();
    if (begins) quoted = true;
    open.push({ ...line, text: line.text.replace(/^[●•]\s*/, '') });
    const next = lines[at + 1]?.text ?? '';
    if (quoted && line.text.endsWith('”') && (next === '' || /^[”\p{Lu}]/u.test(next))) close();
  }
  close();
  return pieces;
}

/** Reads the report. Throws where it does not hold what it is known to hold. */
export function parseSource(source: string): SourceAudit {
  const lines = linesOf(source);
  const starts = sections.map((name) => lines.findIndex(({ text }) => text === name));
  if (starts.includes(-1)) throw new Error(`no section ${sections[starts.indexOf(-1)]}`);
  const section = (name: string): Line[] => {
    const index = sections.indexOf(name);
    return lines.slice(starts[index]! + 1, starts[index + 1]);
  };
  const title = /^(\p{Lu}+)\t(\p{Lu}+)\t/mu.exec(source)?.slice(1, 3).join(' ').toLowerCase() ?? '';
  const results = section('Resultat från intervjuerna');
  const insightsAt = results.findIndex(({ text }) => /^Insikter\b/.test(text));
  const chapters = chaptersOf(results.slice(0, insightsAt));
  const ladder = stepsOf(chapters);
  return {
    title: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
    foreword: paragraphs(section('Förord')),
    summary: paragraphs(section('Sammanfattning')),
    ...introductionOf(section('Inledning')),
    facts: factsOf(words([...section('Sammanfattning'), ...section('Metod')])),
    chapters: ladder.chapters,
    steps: ladder.steps,
    insights: { title: results[insightsAt]!.text, pieces: piecesOf(results.slice(insightsAt + 1)) },
    ...proposalsOf(section('Förbättringsförslag')),
    ...appendicesOf(section('Bilagor')),
  };
}

/** Under a heading of its own, to the next. */
function under(lines: readonly Line[], heading: RegExp): Line[] {
  const at = lines.findIndex((line) => line.heading && heading.test(line.text));
  const rest = lines.slice(at + 1);
  const end = rest.findIndex((line) => line.heading);
  return rest.slice(0, end < 0 ? undefined : end);
}

function introductionOf(lines: Line[]): Pick<SourceAudit, 'background' | 'commission' | 'questions'> {
  const about = under(lines, /^Om uppdraget/);
  const first = about.findIndex(({ text }) => text.startsWith('●'));
  const end = about.findIndex(({ text }, at) => at > first && /^Utifrån/.test(text));
  return {
    background: paragraphs(under(lines, /^Bakgrund/)),
    commission: paragraphs(about.slice(0, first)).slice(0, 1),
    questions: paragraphs(about.slice(first, end)),
  };
}

function factsOf(text: string): SourceAudit['facts'] {
  const found = (pattern: RegExp): RegExpExecArray => {
    const match = pattern.exec(text);
    if (!match) throw new Error(`nothing says ${pattern}`);
    return match;
  };
  const count = (pattern: RegExp): number => {
    const word = found(pattern)[1]!.toLowerCase();
    return /^\d+$/.test(word) ? Number(word) : numberWords.indexOf(word);
  };
  const [, women, men] = found(/(\d+) kvinnor och (\d+) män/);
  const [, youngest, oldest] = found(/åldrarna (\d+)-(\d+)/);
  const [, shortest, longest] = found(/(\d+)-\s?(\d+) minuter/);
  return {
    informants: count(/Totalt (\d+) brukare/),
    women: Number(women),
    men: Number(men),
    ages: [Number(youngest), Number(oldest)],
    minutes: [Number(shortest), Number(longest)],
    team: count(/Totalt (\p{L}+) brukarrevisorer och/u),
    interviewers: count(/Totalt (\p{L}+) brukarrevisorer fick/u),
    analysts: count(/(\p{L}+) brukarrevisorer ansvarade/u),
    notRecorded: count(/(\p{L}+) brukare ville inte bli inspelad/u),
  };
}

/** Numbered headings of the findings, which may run over two lines. */
function chaptersOf(lines: Line[]): { title: string; lines: Line[] }[] {
  const chapters: { title: string; lines: Line[] }[] = [];
  let inTitle = false;
  for (const line of lines) {
    const numbered = new RegExp(`^${chapters.length + 1}\\. (.+)`).exec(line.text);
    if (numbered) {
      chapters.push({ title: numbered[1]!, lines: [] });
      inTitle = true;
    } else if (inTitle && line.text !== '' && /^\p{Ll}/u.test(line.text)) {
      chapters.at(-1)!.title += ` ${line.text}`;
    } else {
      inTitle = false;
      chapters.at(-1)?.lines.push(line);
    }
  }
  return chapters;
}

/** The chapter that climbs the ladder is parted at its steps. */
function stepsOf(read: { title: string; lines: Line[] }[]): Pick<SourceAudit, 'chapters' | 'steps'> {
  const steps: { step: number; title: string; lines: Line[] }[] = [];
  const chapters = read.map(({ title, lines }) => {
    const own: Line[] = [];
    let into = own;
    for (const line of lines) {
      const step = /^Steg (\d): (.+)/.exec(line.text);
      if (step) {
        steps.push({ step: Number(step[1]), title: step[2]!, lines: [] });
        into = steps.at(-1)!.lines;
      } else into.push(line);
    }
    return { title, pieces: piecesOf(own) };
  });
  return {
    chapters,
    steps: steps.map(({ step, title, lines }) => ({ step, title, pieces: piecesOf(lines) })),
  };
}

function proposalsOf(lines: Line[]): Pick<SourceAudit, 'proposals' | 'proposalsIntro'> {
  const proposals: { title: string; lines: Line[] }[] = [];
  const intro: Line[] = [];
  for (const line of lines) {
    const numbered = new RegExp(`^${proposals.length + 1}\\. (.+)`).exec(line.text);
    if (numbered) proposals.push({ title: numbered[1]!, lines: [] });
    else (proposals.at(-1)?.lines ?? intro).push(line);
  }
  return {
    proposalsIntro: paragraphs(intro),
    proposals: proposals.map((one) => ({ title: one.title, body: paragraphs(one.lines).join('\n\n') })),
  };
}

function appendicesOf(lines: Line[]): Pick<SourceAudit, 'guide' | 'letter'> {
  const guideAt = lines.findIndex(({ text }) => /^1\. Frågeguide/.test(text));
  const letterAt = lines.findIndex(({ text }) => /^2\. Informationsbrev/.test(text));
  const guide: SourceAudit['guide'] = [];
  let last: 'commission' | 'question' | 'yes' | 'no' | 'how' = 'commission';
  for (const { text } of lines.slice(guideAt + 1, letterAt)) {
    const chapter = guide.at(-1);
    const question = chapter?.questions.at(-1);
    const begins = (kind: typeof last) => {
      last = kind;
    };
    if (/^\(Uppdragsfråga: /.test(text)) {
      guide.push({ commissionQuestion: text.replace(/^\(Uppdragsfråga: /, ''), questions: [] });
      begins('commission');
    } else if (chapter && /^\d+\. /.test(text)) {
      chapter.questions.push({ text: text.replace(/^\d+\. /, ''), yes: '', no: '', how: '' });
      begins('question');
    } else if (question && /^Om ja,/.test(text)) {
      question.yes = text;
      begins('yes');
    } else if (question && /^Om nej,/.test(text)) {
      question.no = text;
      begins('no');
    } else if (question && /^\(/.test(text)) {
      question.how = text.replace(/^\(|\)$/g, '');
      begins('how');
    } else if (/^Övrigt/.test(text)) {
      break;
    } else if (text !== '' && chapter) {
      if (last === 'commission') chapter.commissionQuestion += ` ${text}`;
      else if (last === 'yes' && question) question.yes += ` ${text}`;
    }
  }
  for (const chapter of guide)
    chapter.commissionQuestion = chapter.commissionQuestion.replace(/\)\s*$/, '').trim();
  // the last page of the cover follows the letter
  const rest = lines.slice(letterAt + 1);
  const cover = rest.findIndex(({ text }) => /^Denna brukarrevision\b/.test(text));
  const letter = rest.slice(0, cover < 0 ? undefined : cover);
  return {
    guide,
    letter: {
      title: letter.find(({ heading }) => heading)?.text ?? '',
      paragraphs: paragraphs(letter),
    },
  };
}
