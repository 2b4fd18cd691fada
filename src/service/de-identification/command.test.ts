import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { type CommandIo, runDeidentify } from './command.ts';

function setUp(files: Record<string, Uint8Array> = {}, stdin: Uint8Array = new Uint8Array()) {
  const written = { out: '', err: '' };
  const io: CommandIo = {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: { write: (text) => (written.out += text) },
    stderr: { write: (text) => (written.err += text) },
    readFile: async (path) => {
      const bytes = files[path];
      if (bytes === undefined) throw Object.assign(new Error('missing'), { code: 'ENOENT' });
      return bytes;
    },
  };
  return { io, written };
}

const bytes = (text: string) => new TextEncoder().encode(text);

describe('medskapa deidentify', () => {
  test('reads a file and writes its marks as JSON', async () => {
    const { io, written } = setUp({ 'intervju.txt': bytes('Hej, jag heter Gunilla.') });
    expect(await runDeidentify(['intervju.txt'], io)).toBe(0);
    expect(JSON.parse(written.out)).toEqual({
      marks: [{ start: 15, end: 22, kind: 'name', text: 'Gunilla', suggestion: 'XXX' }],
    });
    expect(written.err).toBe('');
  });

  test.each([[[]], [['-']]])('reads standard input with arguments %j', async (argv) => {
    const { io, written } = setUp({}, bytes('Gunilla ringde.'));
    expect(await runDeidentify(argv, io)).toBe(0);
    expect(JSON.parse(written.out).marks).toHaveLength(1);
  });

  test('puts together a character that was split between two chunks', async () => {
    const whole = Buffer.from('jag pratade med åsa');
    const { io, written } = setUp();
    io.stdin = Readable.from([whole.subarray(0, 17), whole.subarray(17)]);
    expect(await runDeidentify([], io)).toBe(0);
    expect(JSON.parse(written.out).marks).toMatchObject([{ start: 16, end: 19, text: 'åsa' }]);
  });

  test('keeps a byte order mark in the offsets', async () => {
    const { io, written } = setUp({ 'a.txt': bytes('\ufeffGunilla kom.') });
    expect(await runDeidentify(['a.txt'], io)).toBe(0);
    expect(JSON.parse(written.out).marks).toMatchObject([{ start: 1, end: 8, text: 'Gunilla' }]);
  });

  test('an empty file has no marks', async () => {
    const { io, written } = setUp({ 'a.txt': bytes('') });
    expect(await runDeidentify(['a.txt'], io)).toBe(0);
    expect(written.out).toBe('{"marks":[]}\n');
  });

  test.each([
    ['a file that is missing', ['borta.txt'], 'cannot read borta.txt: there is no such file'],
    ['a file that is not UTF-8', ['latin1.txt'], 'cannot read latin1.txt: it is not text in UTF-8'],
    ['two files', ['a.txt', 'b.txt'], 'give one file at most'],
    ['an unknown option', ['--all'], 'unknown option --all'],
    ['a name with a line break', ['a\nb'], 'cannot read a b: there is no such file'],
  ])('refuses %s in one line, with exit code 2', async (_, argv, reason) => {
    const { io, written } = setUp({ 'latin1.txt': Uint8Array.of(0x68, 0xe5, 0x6c) });
    expect(await runDeidentify(argv, io)).toBe(2);
    expect(written.out).toBe('');
    expect(written.err).toContain(reason);
    expect(written.err.trimEnd().split('\n')).toHaveLength(1);
  });

  test('says so when standard input breaks off', async () => {
    const { io, written } = setUp();
    io.stdin = new Readable({ read: () => io.stdin.emit('error', new Error('gone')) });
    expect(await runDeidentify([], io)).toBe(2);
    expect(written.err).toBe('medskapa deidentify: cannot read standard input: it could not be read\n');
  });
});
