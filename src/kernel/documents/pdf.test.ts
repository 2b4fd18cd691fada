import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fonts } from './fonts.ts';
import { everywhere, hostileText } from './hostile-text.ts';
import { type Block, contents, heading, paragraph, quote } from './model.ts';
import { printable } from './pdf/printable.ts';
import { typeset, withoutWords } from './pdf/typeset.ts';
import { toPdf, unprintable } from './pdf.ts';
import { prepare } from './prepare.ts';
import { sampleLetter, sampleReport } from './sample-report.ts';
import { WritingFailed } from './writer/write.ts';

const read = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');
const pages = (pdf: string) => pdf.match(/\/Type \/Page\n/g)?.length ?? 0;
const asPdfText = (text: string) =>
  `<FEFF${Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()}>`;
const xmp = (pdf: Uint8Array) =>
  /<x:xmpmeta[\s\S]*<\/x:xmpmeta>/.exec(Buffer.from(pdf).toString('utf8'))?.[0] ?? '';

describe('toPdf', () => {
  it('makes a tagged PDF/UA-1 with title, language, bookmarks and alternative texts', async () => {
    const file = await toPdf(sampleReport);
    const pdf = read(file);
    expect(pdf.startsWith('%PDF-1.7')).toBe(true);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toContain('/Marked true');
    expect(pdf).toContain('/DisplayDocTitle true');
    expect(pdf).toContain('/Lang (sv-SE)');
    expect(xmp(file)).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
    expect(xmp(file)).toContain('Vem håller i pennan?');
    expect(pdf).toContain(
      `/Alt ${asPdfText('En trappa med fem steg. En person står på steg 1, två på steg 2, tre på steg 3, två på steg 4 och sju på steg 5.')}`,
    );
    // no moment at all: it would tell when a new edition was first asked for
    expect(pdf).not.toMatch(/CreationDate|ModDate/);
    expect(xmp(file)).not.toMatch(/CreateDate|ModifyDate/);
    expect(pdf).toContain('/Type /Outlines');
    expect(pdf).toContain(`/Title ${asPdfText('Förord')}`);
    for (const role of [
      '/H1',
      '/H2',
      '/BlockQuote',
      '/TH',
      '/Caption',
      '/TOCI',
      '/Note',
      '/Figure',
      '/Link',
      '/LI',
    ]) {
      expect(pdf).toContain(`/S ${role}\n`);
    }
    expect(pages(pdf)).toBeGreaterThanOrEqual(10);
    expect(pdf).toMatch(/\/BaseFont \/\w{6}\+Medskapa/);
  });

  it('sets the letter on one page', async () => {
    expect(pages(read(await toPdf(sampleLetter)))).toBe(1);
  });

  it('sets forty pages', async () => {
    const chapter = (number: number): Block[] => [
      heading(1, `Kapitel ${number}`, { numbered: true }),
      ...Array.from({ length: 21 }, (_, at) => [
        paragraph(`Stycke ${at}. ${'Det här är en mening om hur det går till hemma. '.repeat(6)}`),
        quote('Jag vill att samma person kommer. '.repeat(4)),
      ]).flat(),
    ];
    const model = {
      ...sampleReport,
      blocks: [contents(), ...Array.from({ length: 10 }, (_, at) => chapter(at + 1)).flat()],
    };
    expect(pages(read(await toPdf(model)))).toBeGreaterThanOrEqual(40);
  }, 60_000);

  it('stops when it takes too long, and says so', async () => {
    await expect(toPdf(sampleReport, { timeout: 1 })).rejects.toMatchObject({
      name: 'WritingFailed',
      reason: 'timeout',
    });
    expect(new WritingFailed('timeout', 'x')).toBeInstanceOf(Error);
  });
});

describe('typesetting of hostile texts', () => {
  it('sets any text, and reads none of it as markup', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const document = prepare(everywhere(text));
        const file = typeset(document);
        const title = printable(document.title, fonts().covers)
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll("'", '&apos;');
        const shown = xmp(file).replaceAll('&#39;', '&apos;').replaceAll('&#x27;', '&apos;');
        expect(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/s.exec(shown)?.[1]).toBe(title);
      }),
      { numRuns: 80 },
    );
  }, 120_000);

  it('sets markup as the letters it is', () => {
    const text = '#panic("x") $x$ *a* _b_ \\ = c @d <e> `f`';
    const pdf = read(typeset(prepare({ ...sampleLetter, blocks: [heading(1, text)] })));
    expect(/\/Title \((.*)\)\n/.exec(pdf)?.[1]).toBe(text.replaceAll('\\', '\\\\'));
  });

  it('draws other scripts and emoji, and puts a box where it cannot', () => {
    expect(unprintable({ ...sampleLetter, title: 'Привет مرحبا Ωμέγα Şükrü Łukasz 😀 → ✓ ☐ ①' })).toEqual([]);
    expect(unprintable({ ...sampleLetter, title: '日本 och 日' })).toEqual(['日', '本']);
    expect(printable('日a①', (code) => code < 128)).toBe('□a1');
  });

  it('tells a log nothing of the document', () => {
    const complaint =
      'Error: [Diagnostic { message: "PDF/UA-1 error: the text `\\"Anna\\"` could not be shown", hints: ["Bo"] }]';
    expect(withoutWords(complaint)).toBe('PDF/UA-1 error: the text');
    expect(withoutWords('[{"message":"cannot add string and integer","path":"/x"}]')).toBe(
      'cannot add string and integer',
    );
    expect(withoutWords('Anna Berg')).toBe('no details');
  });
});
