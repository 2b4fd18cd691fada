import {
  type Block,
  bullets,
  contents,
  type DocumentModel,
  facts,
  figure,
  heading,
  numbers,
  paragraph,
  proposal,
  quote,
  strong,
  summary,
  table,
} from '../../../kernel/documents/model.ts';
import { appendices } from './appendices.ts';
import { codeOf, filled, type Piece, readMarkup } from './markup.ts';
import { listed, methodFacts, placeholders, scaleRows } from './numbers.ts';
import {
  keyOf,
  type PartKey,
  type PartName,
  type PartText,
  type ReportClaim,
  type ReportData,
  type ReportPassage,
  type Source,
} from './report.ts';
import { staircase } from './staircase.ts';
import { starterFor } from './starters.ts';
import type { Snapshot } from './withdrawal.ts';

/** Which edition is being made: its kind, its number among its kind, and the month as readers read it. */
export interface Making {
  edition: 'draft' | 'final' | 'preview';
  number: number;
  /** e.g. "maj 2026" */
  month: string;
}

/** The names of the ladder's steps, as a report prints them (domain.md, "Participation ladder"). */
export const stepNames = ['Information', 'Konsultation', 'Dialog', 'Samarbete', 'Medbestämmande'];
const stepMeanings = ['Får veta', 'Får tycka', 'Får resonera', 'Får genomföra', 'Får bestämma'];

// As many lines as a page of contents holds.
const MOST_ENTRIES = 38;

// Written by a person before anybody can say that the report has a summary; all other parts have a text to begin with.
const needsOwnWords: readonly PartName[] = ['summary', 'easy-read'];

/** A part's text as the report prints it: what has been written, else the text to begin with. */
export function partText(data: ReportData, key: PartKey): PartText {
  const written = data.parts[keyOf(key)];
  const starter = needsOwnWords.includes(key.part) ? { heading: '', body: '' } : starterFor(key, data);
  return {
    heading: written?.heading || starter.heading,
    // a foreword that somebody has emptied stays empty; one that nobody has opened is the one to begin with
    body: written?.body ?? starter.body,
  };
}

/** Puts a report together. Pure: the same data give the same document (issue A, item 11; source/000 for the genre). */
export function assemble(data: ReportData, making: Making): Snapshot {
  const writer = new Writer(data);
  const title = partText(data, { part: 'title', questionId: null });
  writer.front();
  writer.introduction();
  writer.method();
  for (const question of data.questions) writer.chapter(question);
  writer.ladder();
  writer.insights();
  writer.proposals();
  writer.add(...appendices(data));
  writer.colophon(making);
  writer.fitContents();
  const units = listed(data.units);
  return {
    document: {
      title: title.heading || data.title,
      subtitle: title.body.trim() || `Brukarrevision av ${units}`,
      language: 'sv',
      author: data.bureau,
      date: making.month.charAt(0).toUpperCase() + making.month.slice(1),
      layout: 'report',
      cover: {
        sort: making.edition === 'final' ? 'Brukarrevision' : 'Utkast till brukarrevision',
        lines: [
          data.bureau,
          ...(data.commissioners.length > 0 ? [`På uppdrag av ${listed(data.commissioners)}`] : []),
        ],
      },
      footer:
        making.edition === 'final'
          ? `${data.bureau} · ${title.heading || data.title}`
          : 'Utkast. Får inte spridas.',
      blocks: writer.blocks,
    },
    sources: writer.sources,
  };
}

class Writer {
  readonly blocks: Block[] = [];
  readonly sources: Source[] = [];
  readonly #data: ReportData;
  readonly #values: Record<string, string>;
  readonly #claims: Map<string, ReportClaim>;
  readonly #passages: Map<string, ReportPassage>;
  /** codes that stand somewhere in the report, so that nothing stands there twice */
  readonly #placed: Set<string>;
  readonly #quoted = new Set<string>();

  constructor(data: ReportData) {
    this.#data = data;
    this.#values = placeholders(data);
    // the first of two with the same code is meant
    this.#claims = new Map(data.claims.toReversed().map((claim) => [codeOf(claim.id), claim]));
    this.#passages = new Map(
      data.passages
        .toSorted((a, b) => (a.id < b.id ? 1 : -1))
        .filter((passage) => passage.quotable && passage.words.trim() !== '')
        .map((passage) => [codeOf(passage.id), passage]),
    );
    this.#placed = placedIn(data);
  }

  add(...blocks: Block[]): void {
    this.blocks.push(...blocks);
  }

  front(): void {
    this.#part('foreword', 'Förord');
    this.add(contents(undefined, 2));
    this.#part('summary', 'Sammanfattning');
    const easy = this.#pieces(this.#body('easy-read'));
    if (easy.length > 0) {
      const inside = easy.flatMap((piece) => plainBlock(piece, deeper));
      this.add(heading(1, 'Lättläst sammanfattning', { samePage: false }), summary(inside));
    }
  }

  /** A list of contents that runs over its page by a few lines helps nobody: then the chapters alone. */
  fitContents(): void {
    const entries = this.blocks.filter(
      (block) => block.kind === 'proposal' || (block.kind === 'heading' && block.level <= 2),
    );
    const at = this.blocks.findIndex((block) => block.kind === 'contents');
    if (at >= 0 && entries.length > MOST_ENTRIES) this.blocks[at] = contents(undefined, 1);
  }

  introduction(): void {
    const { commissioners, units, bureau, purpose, questions } = this.#data;
    this.add(heading(1, 'Inledning', { numbered: true }));
    const background = this.#body('introduction');
    if (background.trim() !== '') {
      this.add(heading(2, 'Bakgrund', { numbered: true }));
      this.#write(background, deeper);
    }
    this.add(heading(2, 'Uppdraget', { numbered: true }));
    if (commissioners.length > 0) {
      this.add(
        paragraph(`${listed(commissioners)} har gett ${bureau} i uppdrag att granska ${listed(units)}.`),
      );
    }
    for (const line of lines(purpose)) this.add(paragraph(line));
    if (questions.length > 0) {
      this.add(
        paragraph(
          questions.length === 1
            ? 'Uppdraget har en fråga:'
            : 'Uppdraget har de här frågorna. Rapporten har ett kapitel för var och en av dem.',
        ),
        numbers(questions.map(({ text }) => text)),
      );
    }
  }

  method(): void {
    const { numbers: method, scale } = this.#data;
    this.add(heading(1, 'Så gjorde vi', { numbered: true }));
    const shown = methodFacts(method);
    if (shown.length > 0) this.add(facts(shown));
    this.#write(this.#body('method'), inChapter);
    this.add(
      heading(2, 'Ord för hur många', { numbered: true }),
      paragraph(
        'I rapporten betyder ord för hur många alltid samma sak. De räknas på alla som har intervjuats, om det inte står något annat.',
      ),
      table({
        head: ['När vi skriver', 'menar vi'],
        rows: scaleRows(scale).map((row) => [...row]),
        widths: [2, 3],
        rowHeaders: true,
      }),
    );
  }

  chapter(question: { id: string; text: string }): void {
    const { heading: own, body } = partText(this.#data, { part: 'chapter', questionId: question.id });
    this.add(heading(1, own || question.text, { numbered: true }));
    if (own) this.add(paragraph([strong('Uppdragets fråga: '), question.text], 'small'));
    this.#write(body, inChapter);
    this.#rest(this.#data.claims.filter((claim) => claim.questionId === question.id));
  }

  ladder(): void {
    const own = this.#claimsOf('ladder');
    const written = this.#data.parts.ladder;
    if (this.#data.ladder === null && own.length === 0 && !written?.body.trim()) return;
    const { heading: title, body } = partText(this.#data, { part: 'ladder', questionId: null });
    this.add(heading(1, title || 'Delaktighetstrappan', { numbered: true }));
    const pieces = this.#pieces(body);
    const at = pieces.findIndex((piece) => piece.kind === 'ladder');
    const firstHeading = pieces.findIndex((piece) => piece.kind === 'heading');
    // where nobody has said where, the picture stands before the first heading, or else last
    const place = at >= 0 ? at : firstHeading >= 0 ? firstHeading : pieces.length;
    this.#writePieces(pieces.slice(0, place), inChapter);
    this.#picture();
    this.#writePieces(
      pieces.slice(place).filter((piece) => piece.kind !== 'ladder'),
      inChapter,
    );
    this.#rest(own);
  }

  insights(): void {
    const own = this.#claimsOf('insights');
    const { heading: title, body } = partText(this.#data, { part: 'insights', questionId: null });
    if (own.length === 0 && body.trim() === '') return;
    this.add(heading(1, title || 'Insikter', { numbered: true }));
    this.#write(body, inChapter);
    this.#rest(own);
  }

  proposals(): void {
    const { proposals } = this.#data;
    if (proposals.length === 0) return;
    this.add(heading(1, 'Förbättringsförslag', { numbered: true }));
    this.#write(this.#body('proposals'), inChapter);
    for (const one of proposals) {
      const grounds = one.grounds.flatMap((id) => this.#data.claims.find((claim) => claim.id === id) ?? []);
      const text = readMarkup(one.body).flatMap((piece) => plainBlock(piece, deeper));
      const at = this.blocks.length;
      const body: Block[] = [...text];
      if (grounds.length > 0) {
        body.push(paragraph([strong('Förslaget vilar på')], 'small'));
        for (const [item, claim] of grounds.entries()) this.#source([at, body.length, item], claim);
        body.push(bullets(grounds.map((claim) => claim.statement)));
      }
      this.add(proposal(one.heading, body));
    }
  }

  colophon({ edition, number, month }: Making): void {
    const { bureau, commissioners } = this.#data;
    this.add(
      heading(1, 'Om rapporten'),
      facts([
        { label: 'Gjord av', value: bureau },
        ...(commissioners.length > 0 ? [{ label: 'På uppdrag av', value: listed(commissioners) }] : []),
        { label: EDITION, value: editionWords(edition, number, month) },
      ]),
      paragraph(
        'Alla citat är avidentifierade och trycks med lov av den som har sagt orden. Den som ångrar sig kan alltid höra av sig till oss. Då tar vi bort citatet och ger ut rapporten på nytt.',
        'small',
      ),
    );
  }

  #claimsOf = (chapter: ReportClaim['chapter']) =>
    this.#data.claims.filter((claim) => claim.chapter === chapter);

  #body(part: PartName): string {
    return partText(this.#data, { part, questionId: null }).body;
  }

  #pieces(body: string): Piece[] {
    return readMarkup(filled(body, this.#values));
  }

  /** A part before or after the numbered chapters. */
  #part(part: PartName, title: string): void {
    const pieces = this.#pieces(this.#body(part));
    if (pieces.length === 0) return;
    this.add(heading(1, title));
    this.#writePieces(pieces, { level: 2, numbered: false });
  }

  #write(body: string, under: Under): void {
    this.#writePieces(this.#pieces(body), under);
  }

  #writePieces(pieces: readonly Piece[], under: Under): void {
    for (const piece of pieces) {
      if (piece.kind === 'claim') {
        const claim = this.#claims.get(piece.code);
        if (claim) this.#claim(claim);
      } else if (piece.kind === 'quote') {
        const passage = this.#passages.get(piece.code);
        if (passage) this.#quote(passage);
      } else this.add(...plainBlock(piece, under));
    }
  }

  /** What nobody has put anywhere stands last in its chapter, in the analysts' order. */
  #rest(claims: readonly ReportClaim[]): void {
    for (const claim of claims) if (!this.#placed.has(codeOf(claim.id))) this.#claim(claim);
  }

  #claim(claim: ReportClaim): void {
    this.#source([this.blocks.length], claim);
    this.add(paragraph(claim.statement));
    for (const id of claim.quoted) {
      const passage = this.#passages.get(codeOf(id));
      // one that two claims share stands under the first
      if (passage && !this.#placed.has(codeOf(id)) && !this.#quoted.has(id)) this.#quote(passage);
    }
  }

  #quote(passage: ReportPassage): void {
    this.#quoted.add(passage.id);
    this.sources.push({ at: [this.blocks.length], kind: 'quote', informants: [passage.informantId] });
    this.add(quote(passage.words.trim()));
  }

  #source(at: number[], claim: ReportClaim): void {
    this.sources.push({ at, kind: 'claim', informants: [...new Set(claim.supporters)] });
  }

  #picture(): void {
    const counts = this.#data.ladder ?? stepNames.map(() => null);
    const told = counts.some((count) => count !== null);
    const shown = counts.flatMap((count, at) =>
      count === null ? [] : [`${count} på steg ${at + 1}, ${stepNames[at]}`],
    );
    this.add(
      figure({
        svg: staircase(stepNames, counts),
        alt: `En trappa med fem steg: ${listed(stepNames.map((name) => name.toLowerCase()))}.${told ? ` Siffran på ett steg är hur många som står där: ${listed(shown)}.` : ''}`,
        caption: 'Delaktighetstrappan',
        table: table({
          head: told ? ['Steg', 'Betyder', 'Antal'] : ['Steg', 'Betyder'],
          rows: stepNames.map((name, at) => [
            `${at + 1}. ${name}`,
            stepMeanings[at]!,
            ...(told ? [counts[at] === null ? 'skrivs inte ut' : String(counts[at])] : []),
          ]),
          rowHeaders: true,
        }),
      }),
    );
    if (this.#data.ladder?.includes(null)) {
      this.add(
        paragraph(
          told
            ? 'Där så få står på ett steg att någon skulle kunna kännas igen skriver vi inte ut hur många de är.'
            : 'Vi skriver inte ut hur många som står på varje steg. Grupperna är så små att någon skulle kunna kännas igen.',
          'small',
        ),
      );
    }
  }
}

/**
 * The codes that somebody has put in a place of their own. A claim told already in the summary still has its place in its
 * chapter; a quote stands once.
 */
function placedIn(data: ReportData): Set<string> {
  const chapters = new Set(data.questions.map(({ id }) => keyOf({ part: 'chapter', questionId: id })));
  return new Set(
    Object.entries(data.parts).flatMap(([key, { body }]) => {
      const findings = chapters.has(key) || key === 'ladder' || key === 'insights';
      const printed =
        findings || (!key.startsWith('chapter:') && (key !== 'proposals' || data.proposals.length > 0));
      if (!printed) return [];
      return readMarkup(body).flatMap((piece) =>
        piece.kind === 'quote' || (piece.kind === 'claim' && findings) ? [piece.code] : [],
      );
    }),
  );
}

const EDITION = 'Utgåva';

const editionWords = (edition: Making['edition'], number: number, month: string): string => {
  if (edition === 'final') return `${number}, ${month}`;
  return edition === 'draft' ? `Utkast ${number}` : 'Utkast';
};

/** The same report as another edition: only what it says of itself in the end changes. */
export function asEdition(
  document: DocumentModel,
  edition: 'draft' | 'final',
  number: number,
  month: string,
): DocumentModel {
  const value = editionWords(edition, number, month);
  const blocks = document.blocks.map((block) =>
    block.kind === 'facts'
      ? { ...block, items: block.items.map((item) => (item.label === EDITION ? { ...item, value } : item)) }
      : block,
  );
  return { ...document, blocks };
}

/** How headings are set that somebody has written in a part. */
interface Under {
  level: 2 | 3;
  numbered: boolean;
}
const inChapter: Under = { level: 2, numbered: true };
const deeper: Under = { level: 3, numbered: false };

/** A piece that stands for nothing but itself. */
function plainBlock(piece: Piece, { level, numbered }: Under): Block[] {
  if (piece.kind === 'heading') return [heading(level, piece.text, { numbered })];
  if (piece.kind === 'paragraph') return [paragraph(piece.text)];
  return piece.kind === 'list' ? [bullets(piece.items)] : [];
}

/** The lines of a text that somebody has written, empty ones left out. */
function lines(text: string): string[] {
  return text.split(/\n+/).filter((line) => line.trim() !== '');
}
