import {
  type Block,
  bullets,
  contents,
  facts,
  heading,
  numbers,
  paragraph,
  proposal,
  quote,
  strong,
  summary,
  table,
} from '../../../kernel/documents/model.ts';
import { deeper, inChapter, lines, plainBlock, type Under } from './blocks.ts';
import { ladderBlocks } from './ladder-blocks.ts';
import { codeOf, filled, type Piece, readMarkup } from './markup.ts';
import { listed, methodFacts, placeholders, scaleRows } from './numbers.ts';
import { partText } from './parts.ts';
import { placedIn } from './placing.ts';
import type { PartName, ReportClaim, ReportData, ReportPassage, Source } from './report.ts';

// As many lines as a page of contents holds.
const MOST_ENTRIES = 38;

/** Writes a report's blocks in order, and notes for each piece whose voices it rests on. */
export class Writer {
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
    this.add(...ladderBlocks(this.#data.ladder));
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
    this.sources.push({ at, kind: 'claim', informants: [...new Set(claim.supporters)], claim: claim.id });
  }
}
