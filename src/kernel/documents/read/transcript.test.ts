import { randomFillSync } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../hostile-text.ts';
import { archive, wordFile } from './hostile-files.ts';
import { parse } from './parse.ts';
import { readTranscript, transcriptLimit, turnsAsText } from './transcript.ts';

const read = (name: string, bytes: Uint8Array | string) =>
  readTranscript({ name, bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'utf8') : bytes });
const utf16be = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('plain text', () => {
  it('understands speakers, drops time marks, keeps clock times and colons within speech', async () => {
    const text =
      'Intervju\n\nI: Hur är det?\nIP3: [00:01:02] Bra.\nDet var så här: jag kom kl 10:30.\n\nSen gick jag. (00:02)\nI:\tOkej\n#00:02:10-4#\nIP3: Ja';
    expect(await read('a.txt', text)).toEqual({
      ok: true,
      warnings: [],
      turns: [
        { text: 'Intervju' },
        { speaker: 'I', text: 'Hur är det?' },
        { speaker: 'IP3', text: 'Bra.\nDet var så här: jag kom kl 10:30.\nSen gick jag. (00:02)' },
        { speaker: 'I', text: 'Okej' },
        { speaker: 'IP3', text: 'Ja' },
      ],
      text: 'Intervju\n\nI: Hur är det?\n\nIP3: Bra.\nDet var så här: jag kom kl 10:30.\nSen gick jag. (00:02)\n\nI: Okej\n\nIP3: Ja',
    });
  });

  it.each([
    ['Intervjuare: a\nInformant 2: b', ['Intervjuare', 'Informant 2']],
    ['INTERVJUARE: a\nanna: b\nINTERVJUARE: c', ['INTERVJUARE', 'INTERVJUARE']],
    ['Anna: a\nBo Ek: b\nAnna: c\nBo Ek: d', ['Anna', 'Bo Ek', 'Anna', 'Bo Ek']],
    ['Anna Berg  0:03\na\nBo Ek  1:10:12\nb', ['Anna Berg', 'Bo Ek']],
    ['00:00:01 I: a\n00:05 IP: b', ['I', 'IP']],
    ['Åsa-Märta:\na\nÅsa-Märta: b', ['Åsa-Märta', 'Åsa-Märta']],
    ['Talare 1: a\nTalare 2: b', ['Talare 1', 'Talare 2']],
  ])('hears who speaks in %j', async (text, speakers) => {
    const result = await parse('txt', Buffer.from(text));
    expect(result.ok && result.turns.map(({ speaker }) => speaker)).toEqual(speakers);
  });

  it('takes no sentence for a speaker', async () => {
    const text =
      'Det finns tre saker: mat, sömn och vila.\n\nExempel: jag ringer.\n\nhttps://exempel.se är bra.';
    const result = await read('a.txt', text);
    expect(result.ok && result.turns).toEqual(text.split('\n\n').map((line) => ({ text: line })));
  });

  it.each([
    ['UTF-8', Buffer.from('I: Åsa är här'), []],
    ['UTF-8 with a mark', Buffer.from('\ufeffI: Åsa är här'), []],
    ['UTF-16 little-endian', Buffer.from('\ufeffI: Åsa är här', 'utf16le'), []],
    ['UTF-16 big-endian', utf16be('\ufeffI: Åsa är här'), []],
    ['UTF-16 without a mark', Buffer.from('I: Åsa är här', 'utf16le'), []],
    ['Windows-1252', Buffer.from('I: Åsa är här', 'latin1'), ['encoding-guessed']],
  ])('reads %s', async (_, bytes, warnings) => {
    expect(await read('a.txt', bytes)).toMatchObject({
      ok: true,
      turns: [{ speaker: 'I', text: 'Åsa är här' }],
      warnings,
    });
  });

  it('keeps UTF-8 that has lost a letter as UTF-8', async () => {
    const bytes = Buffer.concat([
      Buffer.from('åäö'.repeat(20)),
      Buffer.from([0xc3, 0x20]),
      Buffer.from('slut'),
    ]);
    const result = await read('a.txt', bytes);
    expect(result).toMatchObject({ ok: true, warnings: ['broken-characters'] });
    expect(result.ok && result.text).toContain('åäöåäö');
  });

  it('takes out a few NULs and says so, and refuses what is no text', async () => {
    expect(await read('a.txt', 'I: Hej\0 du\u0007')).toMatchObject({
      ok: true,
      turns: [{ speaker: 'I', text: 'Hej du' }],
      warnings: ['control-characters-removed'],
    });
    expect(await read('a.txt', randomFillSync(Buffer.alloc(50_000)))).toEqual({
      ok: false,
      reason: 'not-text',
    });
    expect(await read('a.txt', Buffer.alloc(1000))).toEqual({ ok: false, reason: 'not-text' });
    expect(await read('a.txt', '%PDF-1.7\nI: hej')).toEqual({ ok: false, reason: 'not-text' });
    expect(await read('a.vtt', archive(wordFile(['x'])))).toEqual({ ok: false, reason: 'not-text' });
  });

  it('reads lines of one letter without end', async () => {
    const started = performance.now();
    const result = await read('a.txt', 'a\n'.repeat(400_000));
    expect(result.ok && result.turns.length).toBe(1);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('limits', () => {
  it('refuses a file of 50 MB before anything reads it', async () => {
    const started = performance.now();
    expect(await read('a.docx', Buffer.alloc(50 * 1024 * 1024))).toEqual({ ok: false, reason: 'too-large' });
    expect(performance.now() - started).toBeLessThan(50);
    expect(await read('a.txt', Buffer.alloc(transcriptLimit + 1, 'a'))).toEqual({
      ok: false,
      reason: 'too-large',
    });
    expect(await read('a.txt', Buffer.alloc(transcriptLimit, 'a'))).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });

  it('knows its kinds by their endings, and nothing else', async () => {
    for (const name of ['a.exe', 'a', '', '.doc', 'a.pdf', 'a.txt.exe', 'a.__proto__', 'a.constructor']) {
      expect(await read(name, 'I: hej')).toEqual({ ok: false, reason: 'unknown-kind' });
    }
    expect(await read('../../A.TXT', 'I: hej')).toMatchObject({ ok: true });
  });

  it.each(['a.txt', 'a.md', 'a.vtt', 'a.srt', 'a.docx'])('says that %s is empty', async (name) => {
    expect(await read(name, '')).toEqual({ ok: false, reason: 'empty' });
  });

  it('gives up in time', async () => {
    const slow = await readTranscript({ name: 'a.txt', bytes: Buffer.from('hej') }, { timeout: 1 });
    expect(slow).toEqual({ ok: false, reason: 'too-slow' });
  });
});

describe('Markdown', () => {
  it('keeps every word and drops the marks', async () => {
    const text =
      '# Intervju\n\n**I:** Hej *du*!\n\n> Anna: Ja, [här](https://exempel.se)\n\nAnna: en_två_tre och 2 * 3 * 4 \\*stjärna\\*\n---\n```\nkod\n```';
    const result = await read('a.md', text);
    expect(result.ok && result.turns).toEqual([
      { text: 'Intervju' },
      { speaker: 'I', text: 'Hej du!' },
      { speaker: 'Anna', text: 'Ja, här' },
      { speaker: 'Anna', text: 'en_två_tre och 2 * 3 * 4 *stjärna*\nkod' },
    ]);
  });
});

describe('captions', () => {
  it('reads SRT with a mark, CRLF and a broken caption, and keeps its words', async () => {
    const lines = [
      '\ufeff1',
      '00:00:01,000 --> 00:00:04,000',
      'Intervjuare: Hej',
      'och välkommen',
      '',
      '2',
      '00:00:05,000 --> 00:00:07,000',
      '<i>IP3: Tack</i>',
      '',
      '3',
      '00:00:8,0 -> trasig',
      'hm',
      '',
      '',
      '5',
      '00:00:09,000 --> 00:00:10,000',
      '1999',
      'var bra',
      '',
    ];
    expect(await read('a.srt', lines.join('\r\n'))).toMatchObject({
      ok: true,
      turns: [
        { speaker: 'Intervjuare', text: 'Hej och välkommen' },
        { speaker: 'IP3', text: 'Tack hm 1999 var bra' },
      ],
      warnings: ['broken-captions'],
    });
  });

  it('reads WebVTT with voices, notes, styles and entities', async () => {
    const vtt =
      'WEBVTT - intervju\nKind: captions\n\nNOTE skriv inte detta\n\nSTYLE\n::cue{}\n\nid-1\n00:01.000 --> 00:04.000 align:start\n' +
      '<v Anna Berg>Hej &amp; hå <b>du</b></v>\n\n00:04.000 --> 00:05.000\n<v Anna Berg>igen <00:04.500>nu</v>\n<v.loud Bo>Va?\n\n00:05.000 --> 00:06.000\nsa hen';
    expect(await read('a.vtt', vtt)).toMatchObject({
      ok: true,
      turns: [
        { speaker: 'Anna Berg', text: 'Hej & hå du igen nu' },
        { speaker: 'Bo', text: 'Va? sa hen' },
      ],
      warnings: [],
    });
  });

  it('makes sentences of captions without speakers', async () => {
    const vtt =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nJag gick\n\n00:02.000 --> 00:03.000\nhem sen.\n\n00:03.000 --> 00:04.000\nDet var allt.';
    expect(await read('a.vtt', vtt)).toMatchObject({
      turns: [{ text: 'Jag gick hem sen.' }, { text: 'Det var allt.' }],
    });
  });
});

describe('whatever comes', () => {
  it('answers with turns that make up its text, clean of control characters', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('txt', 'md', 'vtt', 'srt'),
        fc.array(hostileText, { maxLength: 6 }),
        async (kind, lines) => {
          const result = await parse(kind, Buffer.from(lines.join('\n')));
          if (!result.ok) return;
          expect(result.turns.length).toBeGreaterThan(0);
          expect(result.text).toBe(turnsAsText(result.turns));
          expect(result.text).not.toMatch(/(?![\n\t])\p{Cc}/u);
          for (const turn of result.turns) expect(turn.text).not.toBe('');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('loses no word of a text with speakers', async () => {
    const wordOf = fc.stringMatching(/^[a-zåäö]{1,8}$/);
    const said = fc.array(wordOf, { minLength: 1, maxLength: 8 }).map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('I', 'IP1', 'Intervjuare'), said), { minLength: 1, maxLength: 10 }),
        async (spoken) => {
          const result = await parse(
            'txt',
            Buffer.from(spoken.map(([who, what]) => `${who}: ${what}`).join('\n')),
          );
          expect(result.ok && result.turns).toEqual(spoken.map(([speaker, text]) => ({ speaker, text })));
        },
      ),
    );
  });
});
