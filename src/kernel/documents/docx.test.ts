import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDocx } from './docx.ts';
import { everywhere, hostileText } from './hostile-text.ts';
import { plainText } from './plain-text.ts';
import { prepare } from './prepare.ts';
import { parse } from './read/parse.ts';
import { readTranscript } from './read/transcript.ts';
import { wordParts } from './read/word-parts.ts';
import { sampleLetter, sampleReport } from './sample-report.ts';
import { compose } from './word/compose.ts';

async function parts(file: Uint8Array): Promise<(name: string) => string> {
  const found = await wordParts(Buffer.from(file));
  if ('reason' in found) throw new Error(found.reason);
  return (name) => found.parts.get(name)?.toString('utf8') ?? '';
}

describe('toDocx', () => {
  it('writes real styles, header rows, alternative texts, footnotes, contents and language', async () => {
    const file = await toDocx(sampleReport);
    const part = await parts(file);
    const body = part('word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2', 'Quote', 'ListParagraph', 'Caption']) {
      expect(body).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(part('word/styles.xml')).toContain(`w:styleId="${style}"`);
    }
    expect(body.match(/<w:tblHeader/g)?.length).toBe(2);
    expect(body).toContain('descr="En trappa med fem steg.');
    expect(body).toContain('descr="Anmäl dig här: https://kompassen.example/k/7QF3-M2XD"');
    expect(body).toMatch(/TOC \\h \\o (&quot;|")1-2/);
    expect(body).toContain('<w:footnoteReference w:id="1"/>');
    expect(part('word/footnotes.xml')).toContain('bilaga 1, fråga 4 till 6');
    expect(part('word/styles.xml')).toContain('<w:lang w:val="sv-SE"/>');
    expect(part('word/_rels/document.xml.rels')).toContain('https://kompassen.example/metod');
    expect(Buffer.from(file).includes('docProps/core.xml')).toBe(true);
  });

  it('tells the day it was written and not the moment, which would tell when a new edition was first asked for', async () => {
    const bytes = Buffer.from(await toDocx(sampleLetter));
    const core = 'docProps/core.xml';
    const properties = inflateRawSync(bytes.subarray(bytes.indexOf(core) + core.length)).toString();
    expect(properties.match(/T[\d:.]+Z/g)).toEqual(['T00:00:00.000Z', 'T00:00:00.000Z']);
    // every part of the archive has a time of its own: two bytes, from the tenth of its header
    const times = new Set<number>();
    for (let at = bytes.indexOf('PK\u0003\u0004'); at >= 0; at = bytes.indexOf('PK\u0003\u0004', at + 4))
      times.add(bytes.readUInt16LE(at + 10));
    // midnight in Greenwich is a full hour here
    expect([...times].map((time) => time & 0x7ff)).toEqual([0]);
  });

  it('carries each picture as SVG and as PNG', async () => {
    const rels = (await parts(await toDocx(sampleReport)))('word/_rels/document.xml.rels');
    expect(rels.match(/\.svg"/g)?.length).toBe(2);
    expect(rels.match(/\.png"/g)?.length).toBe(2);
  });

  it('can be read back', async () => {
    const read = await readTranscript({ name: 'brev.docx', bytes: await toDocx(sampleLetter) });
    expect(read).toMatchObject({ ok: true, warnings: ['pictures-left-out'] });
    expect(read.ok && read.turns.map(({ text }) => text)).toContain('Du kan ta med någon.');
  });

  it('starts each numbered list at one', async () => {
    const body = (await parts(await toDocx(sampleReport)))('word/document.xml');
    const numbered = [...body.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(numbered).size).toBeGreaterThanOrEqual(5);
  });
});

describe('Word files of hostile texts', () => {
  it('hold any text as the letters it is', async () => {
    await fc.assert(
      fc.asyncProperty(hostileText, async (text) => {
        const file = await compose(prepare(everywhere(text)));
        const read = await parse('docx', file);
        expect(read.ok).toBe(true);
        const bare = (value: string) => value.replace(/\s+/g, '');
        if (read.ok) expect(bare(read.text)).toContain(bare(plainText(text)));
      }),
      { numRuns: 25 },
    );
  }, 120_000);
});
