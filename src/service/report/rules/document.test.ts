import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentModel } from '../../../kernel/documents/model.ts';
import { prepare } from '../../../kernel/documents/prepare.ts';
import type { Making } from './colophon.ts';
import { assemble } from './document.ts';
import { codeOf } from './markup.ts';
import type { ReportData, Source } from './report.ts';
import { claims, data, passages, questions } from './sample-data.ts';
import { withoutGone } from './withdrawal.ts';

const preview: Making = { edition: 'preview', number: 0, month: 'maj 2026' };
const headings = (document: DocumentModel) =>
  prepare(document).outline.map(({ number, text }) => `${number} ${text}`.trim());

/** Every text of a document, wherever it stands. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}
const quotes = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));

describe('the report', () => {
  it('has every part in its order (issue A, item 11)', () => {
    expect(headings(assemble(data, preview).document)).toEqual([
      'Förord',
      'Sammanfattning',
      'Lättläst sammanfattning',
      '1 Inledning',
      '1.1 Bakgrund',
      '1.2 Uppdraget',
      '2 Så gjorde vi',
      '2.1 Ord för hur många',
      '3 Hur fungerar planen?',
      '4 Har vardagen blivit lättare?',
      '5 Delaktighetstrappan',
      '6 Förbättringsförslag',
      'Förslag 1. Skriv ihop',
      'Bilaga 1. Frågeguide',
      'Frågorna',
      'Uppdragets fråga: Hur fungerar planen?',
      'Övrigt',
      'Bilaga 2. Informationsbrev',
      'Vill du berätta?',
      'Så går det till',
      'Om rapporten',
    ]);
  });

  it('tells a chapter’s claims in order with their quotes, where nobody has said otherwise', () => {
    const { blocks } = assemble(data, preview).document;
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === questions[0]!.text);
    expect(blocks.slice(at + 1, at + 3)).toMatchObject([
      { kind: 'paragraph', runs: [{ text: claims[0]!.statement }] },
      { kind: 'quote', text: 'Vi skrev den ihop.' },
    ]);
    expect(quotes(blocks)).toEqual(['Vi skrev den ihop.', 'Jag vågar mer nu.']);
  });

  it('puts claims and quotes where the text says, and nothing twice', () => {
    const body = `Först en tanke.\n\n[[citat ${codeOf(passages[2]!.id)}]]\n\n## Mer\n\n[[påstående ${codeOf(claims[1]!.id)}]]`;
    const { blocks } = assemble(
      {
        ...data,
        parts: { ...data.parts, [`chapter:${questions[0]!.id}`]: { heading: 'Egen rubrik', body } },
      },
      preview,
    ).document;
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.text === 'Egen rubrik');
    expect(blocks.slice(at + 1, at + 8)).toMatchObject([
      { kind: 'paragraph', runs: [{ text: 'Uppdragets fråga: ' }, { text: questions[0]!.text }] },
      { kind: 'paragraph', runs: [{ text: 'Först en tanke.' }] },
      { kind: 'quote', text: 'Jag vågar mer nu.' },
      { kind: 'heading', text: 'Mer' },
      { kind: 'paragraph', runs: [{ text: claims[1]!.statement }] },
      { kind: 'paragraph', runs: [{ text: claims[0]!.statement }] },
      { kind: 'quote', text: 'Vi skrev den ihop.' },
    ]);
    expect(quotes(blocks)).toHaveLength(2);
  });

  it('keeps a claim in its chapter also when the summary names it', () => {
    const summary = { heading: '', body: `Kort sagt. [[påstående ${codeOf(claims[1]!.id)}]]` };
    const { blocks } = assemble({ ...data, parts: { ...data.parts, summary } }, preview).document;
    const told = blocks.filter(
      (block) => block.kind === 'paragraph' && block.runs.some(({ text }) => text === claims[1]!.statement),
    );
    expect(told).toHaveLength(1);
  });

  it('prints the scale of quantity words, and no withheld number', () => {
    const words = texts(assemble(data, preview).document).join('\n');
    expect(words).toContain('Nästan alla');
    expect(words).toContain('minst 90 procent');
    expect(words).toContain(
      'Grupper som är så små att någon skulle kunna kännas igen skriver vi inte ut i siffror.',
    );
    expect(words).toContain('Vi skriver inte ut hur många som står på varje steg.');
    expect(words).not.toMatch(/null|undefined|NaN|\{|\}|\[\[/);
  });

  it('shows the ladder’s counts that may be shown, in picture, words and table alike', () => {
    const { document } = assemble({ ...data, ladder: [null, null, 6, 5, null] }, preview);
    const picture = document.blocks.find((block) => block.kind === 'figure');
    if (picture?.kind !== 'figure') throw new Error('no picture');
    expect(picture.svg.match(/>\d+<\/text>/g)).toEqual(['>6</text>', '>5</text>']);
    expect(picture.alt).toContain('6 på steg 3, Dialog och 5 på steg 4, Samarbete');
    expect(picture.table?.rows.map((row) => row[2])).toEqual([
      'skrivs inte ut',
      'skrivs inte ut',
      '6',
      '5',
      'skrivs inte ut',
    ]);
  });

  it('leaves out a ladder that nobody has been placed on, insights that nobody has written and proposals there are none of', () => {
    const outline = headings(assemble({ ...data, ladder: null, proposals: [] }, preview).document);
    expect(outline.join()).not.toMatch(/trappan|Insikter|förslag/i);
  });

  it('says of itself that it is a draft until it is final', () => {
    expect(assemble(data, preview).document.cover?.sort).toBe('Utkast till brukarrevision');
    expect(assemble(data, { ...preview, edition: 'final', number: 2 }).document).toMatchObject({
      cover: { sort: 'Brukarrevision' },
      footer: 'Byrån Kompassen',
    });
  });
});

/** A piece of a document by its way. */
function pieceAt(document: DocumentModel, at: readonly number[]): unknown {
  let piece: unknown = { body: document.blocks };
  for (const step of at) {
    const of = piece as { body?: unknown[]; items?: unknown[] };
    piece = (of.body ?? of.items)![step];
  }
  return piece;
}

describe('what a piece rests on', () => {
  it('is found where the source says', () => {
    const { document, sources } = assemble(data, preview);
    expect(sources.map(({ kind }) => kind)).toEqual(['claim', 'quote', 'claim', 'quote', 'claim', 'claim']);
    for (const { at, kind, informants } of sources) {
      const [one] = texts(pieceAt(document, at)).filter((text) => text.length > 12);
      if (kind === 'quote')
        expect(passages.find(({ words }) => words === one)?.informantId).toBe(informants[0]);
      else expect(claims.find(({ statement }) => statement === one)?.supporters).toEqual(informants);
    }
  });

  it('goes with those who withdraw, and nothing else moves', () => {
    const { document, sources } = assemble(data, preview);
    const left = new Set(['cilla']);
    const gone = sources
      .filter(({ informants }) => informants.every((one) => left.has(one)))
      .map(({ at }) => at);
    const after = withoutGone({ document, sources }, gone);
    const words = texts(after.document);
    expect(words).not.toContain('Jag vågar mer nu.');
    expect(words).not.toContain('En person vågar gå ut själv.');
    expect(words).toContain(claims[0]!.statement);
    expect(after.document.blocks).toHaveLength(document.blocks.length - 2);
    for (const { at, kind } of after.sources) {
      const [one] = texts(pieceAt(after.document, at)).filter((text) => text.length > 12);
      expect(kind === 'quote' ? ['Vi skrev den ihop.'] : [claims[0]!.statement]).toContain(one);
    }
  });

  it('takes the line that introduced a list with the list', () => {
    const { document, sources } = assemble(data, preview);
    const gone = sources.filter(({ at }) => at.length === 3).map(({ at }) => at);
    expect(texts(withoutGone({ document, sources }, gone).document)).not.toContain('Förslaget vilar på');
  });
});

describe('whatever is written and whoever withdraws', () => {
  const people = ['anna', 'bo', 'cilla', 'dag', 'eva'];
  const audit = fc
    .record({
      spoken: fc.array(
        fc.record({
          who: fc.constantFrom(...people),
          quotable: fc.boolean(),
          said: fc.string({ minLength: 1, maxLength: 12 }),
        }),
        { minLength: 1, maxLength: 8 },
      ),
      links: fc.array(fc.array(fc.nat(7), { maxLength: 5 }), { maxLength: 4 }),
      markers: fc.array(fc.nat(11), { maxLength: 10 }),
      prose: fc.array(fc.string({ maxLength: 20 }), { maxLength: 4 }),
      left: fc.subarray(people),
    })
    .map(({ spoken, links, markers, prose, left }) => {
      const all = spoken.map(({ who, quotable, said }, at) => ({
        id: `${(0x100 + at).toString(16).padStart(5, '0')}000-0000-4000-8000-000000000000`,
        informantId: who,
        // recognisable wherever it might turn up
        words: quotable ? `§${who}§ ${said}` : '',
        quotable,
      }));
      const found: ReportData['claims'] = links.map((link, at) => {
        const linked = [...new Set(link)].flatMap((index) => all[index] ?? []);
        return {
          ...claims[0]!,
          id: `${(0x200 + at).toString(16).padStart(5, '0')}000-0000-4000-8000-000000000000`,
          statement: `Påstående ${at}.`,
          questionId: questions[at % 2]!.id,
          supporters: [...new Set(linked.map(({ informantId }) => informantId))],
          passages: linked.map(({ id }) => id),
          quoted: linked.map(({ id }) => id),
        };
      });
      const lines = markers.map((index) => {
        const passage = all[index];
        const claim = found[index - all.length];
        return passage
          ? `[[citat ${codeOf(passage.id)}]]`
          : claim
            ? `[[påstående ${codeOf(claim.id)}]]`
            : '## Rubrik';
      });
      const body = [...lines, ...prose].join('\n');
      const written: ReportData = {
        ...data,
        passages: all,
        claims: found,
        proposals: [{ ...data.proposals[0]!, grounds: found.map(({ id }) => id) }],
        parts: {
          ...data.parts,
          [`chapter:${questions[0]!.id}`]: { heading: '', body },
          insights: { heading: '', body },
        },
      };
      return { written, left: new Set(left) };
    });

  const goneFor = (sources: Source[], left: Set<string>) =>
    sources
      .filter(({ kind, informants }) =>
        kind === 'quote'
          ? informants.some((one) => left.has(one))
          : informants.length > 0 && informants.every((one) => left.has(one)),
      )
      .map(({ at }) => at);

  it('no words of somebody who has not said yes, or has withdrawn, are ever printed', () => {
    fc.assert(
      fc.property(audit, ({ written, left }) => {
        const made = assemble(written, preview);
        const said = new Set(
          written.passages.filter(({ quotable }) => quotable).map(({ words }) => words.trim()),
        );
        expect(quotes(made.document.blocks).filter((words) => !said.has(words))).toEqual([]);
        const after = withoutGone(made, goneFor(made.sources, left));
        const words = texts(after.document).join('\n');
        for (const who of left) expect(words).not.toContain(`§${who}§`);
        expect(goneFor(after.sources, left)).toEqual([]);
      }),
    );
  });

  it('nothing of those who stay is lost, and every source still points at its piece', () => {
    fc.assert(
      fc.property(audit, ({ written, left }) => {
        const made = assemble(written, preview);
        const after = withoutGone(made, goneFor(made.sources, left));
        const staying = (document: DocumentModel) =>
          quotes(document.blocks).filter((words) => ![...left].some((who) => words.startsWith(`§${who}§`)));
        expect(staying(after.document)).toEqual(staying(made.document));
        for (const { at, kind } of after.sources) {
          const piece = pieceAt(after.document, at) as { kind?: string; text?: string };
          if (kind === 'quote') expect(piece.kind).toBe('quote');
          else expect(texts(piece).some((text) => text.startsWith('Påstående '))).toBe(true);
        }
      }),
    );
  });
});
