import { createHmac, randomBytes } from 'node:crypto';
import type { AppContext } from '../../kernel/requests/context.ts';

/**
 * Counts requests from one place, so that a machine cannot try codes or fill the list all day. The house's other
 * counters are rows; these must leave none, so they live in this process's memory alone, by a hash whose key is thrown
 * away with the window. Several processes count each for themselves, which only makes the limit more generous.
 */
export class Attempts {
  readonly #most: number;
  readonly #minutes: number;
  #key = randomBytes(32);
  #ends = 0;
  #counted = new Map<string, number>();

  constructor(limit: { most: number; minutes: number }) {
    this.#most = limit.most;
    this.#minutes = limit.minutes;
  }

  /** Counts one request; false when there have been too many in the window. */
  allow(place: string, now: Date): boolean {
    if (now.getTime() >= this.#ends || now.getTime() < this.#ends - this.#minutes * 60_000) {
      this.#ends = now.getTime() + this.#minutes * 60_000;
      this.#key = randomBytes(32);
      this.#counted = new Map();
    }
    const bucket = createHmac('sha256', this.#key).update(place).digest('base64');
    const count = (this.#counted.get(bucket) ?? 0) + 1;
    this.#counted.set(bucket, count);
    return count <= this.#most;
  }
}

/** The other end of the connection: a proxy where there is one, and then everybody counts together. */
export function placeOfRequest(c: AppContext): string {
  const bindings = c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined;
  return bindings?.incoming?.socket?.remoteAddress ?? 'unknown';
}
