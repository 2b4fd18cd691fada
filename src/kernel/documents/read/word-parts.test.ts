import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archive, type Part, wordFile } from './hostile-files.ts';
import { parse } from './parse.ts';
import { readTranscript } from './transcript.ts';

const read = (name: string, bytes: Uint8Array | string) =>
  readTranscript({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes });
const word = (parts: Part[]) => read('intervju.docx', archive(parts));

describe('Word', () => {
  it('reads paragraphs and speakers', async () => {
    expect(await word(wordFile(['I: Hur <är> det?', 'IP1: Bra & lugnt', 'på kvällen']))).toEqual({
      ok: true,
      turns: [
        { speaker: 'I', text: 'Hur <är> det?' },
        { speaker: 'IP1', text: 'Bra & lugnt\npå kvällen' },
      ],
      text: 'I: Hur <är> det?\n\nIP1: Bra & lugnt\npå kvällen',
      warnings: [],
    });
  });

  const good = wordFile(['I: hej']);
  const withDocument = (data: string | Buffer): Part[] => [
    ...good.slice(0, 2),
    { name: 'word/document.xml', data },
  ];
  const bomb = Buffer.alloc(80 * 1024 * 1024, ' ');

  it.each<[string, Part[], string]>([
    ['a part that is far larger unpacked', [...good, { name: 'word/styles.xml', data: bomb }], 'zip-bomb'],
    ['a bomb beside the text', [...good, { name: 'word/media/a.png', data: bomb }], 'zip-bomb'],
    [
      'a part that is packed too well',
      [...good, { name: 'word/styles.xml', data: Buffer.alloc(20 * 1024 * 1024) }],
      'zip-bomb',
    ],
    [
      'too many parts',
      [...good, ...Array.from({ length: 1001 }, (_, at) => ({ name: `word/a${at}.xml`, data: '' }))],
      'zip-bomb',
    ],
    ['a password on a part', [...good.slice(0, 2), { ...good[2]!, encrypted: true }], 'encrypted'],
    ['a path out of the archive', [...good, { name: '../../etc/passwd', data: 'x' }], 'broken-docx'],
    ['the same part twice', [...good, { name: 'WORD/document.xml', data: 'x' }], 'broken-docx'],
    ['a packing nobody knows', [...good.slice(0, 2), { ...good[2]!, method: 99 }], 'broken-docx'],
    ['no document', good.slice(0, 2), 'broken-docx'],
    ['an empty document', wordFile([]), 'empty'],
    ['broken XML', withDocument('<w:document><w:body>'), 'broken-docx'],
    [
      'entities that expand',
      withDocument('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha"><!ENTITY c "&b;&b;">]><a>&c;</a>'),
      'hostile-xml',
    ],
    ['an outside entity', withDocument('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'), 'hostile-xml'],
    [
      'entities in UTF-16',
      withDocument(Buffer.from('\ufeff<?xml version="1.0"?><!DOCTYPE a []><a/>', 'utf16le')),
      'hostile-xml',
    ],
  ])('refuses %s', async (_, parts, reason) => {
    expect(await word(parts)).toEqual({ ok: false, reason });
  });

  it('stops at what really comes out, whatever the archive says', async () => {
    const lie = [...good, { name: 'word/styles.xml', data: bomb, declared: 100 }];
    const result = await word(lie);
    expect(result.ok).toBe(false);
    expect(!result.ok && ['zip-bomb', 'broken-docx']).toContain(!result.ok && result.reason);
  });

  it('survives elements within elements without end', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(60_000)}${'</w:sdtContent></w:sdt>'.repeat(60_000)}`;
    const result = await word(wordFile([], deep));
    expect(result.ok).toBe(false);
  });

  it('refuses a file that is cut off, or no archive at all', async () => {
    const whole = archive(good);
    expect(await read('a.docx', whole.subarray(0, whole.length - 30))).toEqual({
      ok: false,
      reason: 'broken-docx',
    });
    expect(await read('a.docx', 'I: hej')).toEqual({ ok: false, reason: 'broken-docx' });
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await read('a.docx', old)).toEqual({ ok: false, reason: 'unknown-kind' });
    const locked = Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]);
    expect(await read('a.docx', locked)).toEqual({ ok: false, reason: 'encrypted' });
  });

  it('answers a file with any of its bytes changed', async () => {
    const whole = archive(wordFile(['I: hej', 'IP1: hallå']));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
        async (changes) => {
          const broken = Buffer.from(whole);
          for (const [at, byte] of changes) broken[at] = byte;
          const result = await parse('docx', broken);
          expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });
});
