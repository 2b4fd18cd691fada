import { describe, expect, it } from 'vitest';
import { prepare } from '../prepare.ts';
import { sampleLetter } from '../sample-report.ts';
import { write } from './write.ts';

describe('write', () => {
  it('tells why, without the document’s words, when the engine breaks down', async () => {
    const document = prepare({ ...sampleLetter, title: 'Hemligt namn' });
    // An order no caller can write: it stands for any failure inside the process.
    const broken = {
      ...document,
      blocks: [{ kind: 'qr' as const, address: 'x'.repeat(5000), label: 'Hemligt namn' }],
    };
    const failed = write({ format: 'pdf', document: broken }, 20_000);
    await expect(failed).rejects.toMatchObject({ name: 'WritingFailed', reason: 'refused' });
    await expect(failed).rejects.not.toThrow(/Hemligt/);
  });

  it('leaves the event loop free', async () => {
    let ticks = 0;
    const timer = setInterval(() => (ticks += 1), 5);
    await write({ format: 'docx', document: prepare(sampleLetter) }, 20_000);
    clearInterval(timer);
    expect(ticks).toBeGreaterThan(10);
  });
});
