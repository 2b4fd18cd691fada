import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Turnstile } from './turnstile.ts';

describe('Turnstile', () => {
  it('never lets more through than it has places, in order, and loses none that fail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 3 }),
        fc.array(fc.tuple(fc.nat(3), fc.boolean()), { maxLength: 12 }),
        async (places, jobs) => {
          const turnstile = new Turnstile(places);
          let inside = 0;
          const started: number[] = [];
          const ended = await Promise.allSettled(
            jobs.map(([ticks, fails], at) =>
              turnstile.pass(async () => {
                inside += 1;
                started.push(at);
                expect(inside).toBeLessThanOrEqual(places);
                for (let tick = 0; tick <= ticks; tick += 1) await Promise.resolve();
                inside -= 1;
                if (fails) throw new Error('job');
                return at;
              }),
            ),
          );
          expect(started).toEqual(jobs.map((_, at) => at));
          expect(ended.map(({ status }) => status)).toEqual(
            jobs.map(([, fails]) => (fails ? 'rejected' : 'fulfilled')),
          );
          expect(inside).toBe(0);
        },
      ),
    );
  });
});
