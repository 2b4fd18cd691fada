import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from './hostile-text.ts';
import {
  type Block,
  bullets,
  contents,
  footnote,
  heading,
  link,
  paragraph,
  proposal,
  quote,
  table,
} from './model.ts';
import { plainLine, plainText, safeAddress } from './plain-text.ts';
import { prepare, type ReadyBlock, type ReadyHeading } from './prepare.ts';
import { sampleLetter, sampleReport } from './sample-report.ts';

const ready = (blocks: Block[]) => prepare({ ...sampleLetter, blocks });

function headings(blocks: readonly ReadyBlock[]): ReadyHeading[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block];
    if (block.kind === 'proposal') return [block.heading, ...headings(block.body)];
    if (block.kind === 'contents') return [block.heading];
    return 'body' in block ? headings(block.body) : [];
  });
}

describe('plain text', () => {
  it('is the same when cleaned twice, and holds nothing that a format forbids', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const once = plainText(text);
        expect(plainText(once)).toBe(once);
        expect(once.isWellFormed()).toBe(true);
        expect(once).not.toMatch(
          /(?![\n\t])\p{Cc}|\p{Noncharacter_Code_Point}|[\u202a-\u202e\u2066-\u2069]/u,
        );
        expect(plainLine(text)).not.toMatch(/[\n\t]/);
      }),
    );
  });

  it('keeps what a person wrote', () => {
    const text = 'Hen sa: ”det är *mitt* hem” – #inte ditt! 😀 Ж $5 & <du>';
    expect(plainText(text)).toBe(text);
  });

  it('takes only addresses that cannot run or open a local file', () => {
    expect(safeAddress('https://exempel.se/å')).toBe('https://exempel.se/%C3%A5');
    expect(safeAddress('mailto:anna@exempel.se')).toBe('mailto:anna@exempel.se');
    for (const bad of [
      'javascript:alert(1)',
      ' java\nscript:x',
      'file:///etc/passwd',
      'data:text/html,x',
      '//x',
      'https://',
    ]) {
      expect(safeAddress(bad)).toBeNull();
    }
  });
});

describe('prepare', () => {
  const tree: fc.Arbitrary<Block> = fc.letrec<{ block: Block; deep: Block }>((tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .tuple(fc.constantFrom(1, 2, 3, 4), hostileText, fc.boolean())
        .map(([level, text, numbered]) => heading(level as 1 | 2 | 3 | 4, text, { numbered })),
      hostileText.map((text) => paragraph(text)),
      hostileText.map((text) => quote(text)),
      fc.constant(contents()),
      tie('deep'),
    ),
    deep: fc
      .tuple(hostileText, fc.array(tie('block'), { maxLength: 3 }))
      .map(([title, body]) => proposal(title, body)),
  })).block;

  it('puts single marks around what somebody quotes inside a quote', () => {
    const said = quote('Hen frågade ”prata eller plocka?” i dörren. Jag sa "plocka".');
    const [sv] = ready([said]).blocks;
    expect(sv).toMatchObject({ text: 'Hen frågade ’prata eller plocka?’ i dörren. Jag sa ’plocka’.' });
    const [en] = prepare({
      ...sampleLetter,
      language: 'en',
      blocks: [quote('“Talk or tidy?” they asked. "Tidy."')],
    }).blocks;
    expect(en).toMatchObject({ text: '‘Talk or tidy?’ they asked. ‘Tidy.’' });
  });

  it('never skips a heading level, and gives every heading an address of its own', () => {
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 12 }), (blocks) => {
        const all = headings(ready(blocks).blocks);
        let before = 0;
        for (const { level } of all) {
          expect(level).toBeGreaterThanOrEqual(1);
          expect(level).toBeLessThanOrEqual(before + 1);
          before = level;
        }
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const { id } of all) expect(id).toMatch(/^avsnitt-[a-z0-9-]+$/);
      }),
    );
  });

  it('keeps sisters on the same level', () => {
    const levels = ready([
      heading(2, 'A'),
      heading(2, 'B'),
      heading(4, 'C'),
      heading(4, 'D'),
      heading(2, 'E'),
    ]).outline;
    expect(levels.map(({ level }) => level)).toEqual([1, 1, 2, 2, 1]);
  });

  it('numbers chapters, sections, proposals, tables and footnotes', () => {
    const document = ready([
      heading(1, 'Ett', { numbered: true }),
      heading(2, 'Ett ett', { numbered: true }),
      heading(2, 'Ett två', { numbered: true }),
      heading(1, 'Förord'),
      heading(1, 'Två', { numbered: true }),
      proposal('Ring', [paragraph(['a', footnote('not')])]),
      proposal('Skriv', [paragraph(['b', footnote('not två')])]),
      table({ caption: 'Tal', head: ['a', 'b'], rows: [['1'], ['1', '2', '3']] }),
    ]);
    expect(document.outline.map(({ number, text }) => `${number} ${text}`.trim())).toEqual([
      '1 Ett',
      '1.1 Ett ett',
      '1.2 Ett två',
      'Förord',
      '2 Två',
      'Förslag 1. Ring',
      'Förslag 2. Skriv',
    ]);
    expect(document.outline.slice(-2).map(({ level }) => level)).toEqual([2, 2]);
    expect(document.footnotes).toEqual([
      { number: 1, text: 'not' },
      { number: 2, text: 'not två' },
    ]);
    expect(document.blocks.at(-1)).toMatchObject({
      number: 1,
      head: ['a', 'b', ''],
      rows: [
        ['1', '', ''],
        ['1', '2', '3'],
      ],
    });
  });

  it('turns a dangerous link into text', () => {
    const [block] = ready([paragraph([link('klicka', 'javascript:alert(1)')])]).blocks;
    expect(block).toMatchObject({ runs: [{ kind: 'text', text: 'klicka' }] });
  });

  it('keeps nested lists', () => {
    const [block] = ready([bullets(['a', { text: 'b', children: bullets(['c']) }])]).blocks;
    expect(block).toMatchObject({
      items: [{ children: null }, { children: { items: [{ runs: [{ text: 'c' }] }] } }],
    });
  });

  it('finds everything in the sample', () => {
    expect(prepare(sampleReport).outline.map(({ text }) => text)).toContain('Bilaga 2. Informationsbrev');
  });
});
