import { createHash } from 'node:crypto';

/**
 * An id that is the same for the same texts: what is made of them twice, pressed twice or sent from two devices, is one
 * thing. Tells nothing of the texts to whoever cannot guess all of them.
 */
export function stableId(...texts: readonly string[]): string {
  const hex = createHash('sha256').update(texts.join('\n')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
