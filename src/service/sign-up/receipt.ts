import { createHash, randomUUID } from 'node:crypto';
import { formatCode, makeCode, parseCode, randomBytesFor } from '../../domain/short-code.ts';
import { type Keys, keyedHash } from '../../kernel/database/keys.ts';

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * The receipt code for a form, by the random key that the form carries: the same form sent twice gets the same code, so
 * that it is one sign-up and one answer, and nothing has to be remembered beside it. 134 bits, of which the form's key
 * holds 122 and the installation's own key the rest.
 */
export function receiptFor(keys: Keys, formKey: string): string {
  const known = uuid.test(formKey) ? formKey.toLowerCase() : randomUUID();
  return makeCode(
    'receipt',
    keyedHash(keys, 'sign-up receipt', known).subarray(0, randomBytesFor('receipt')),
  );
}

/** What is stored of a receipt code. It holds more than 128 random bits, so a plain hash cannot be guessed back. */
export const receiptHash = (code: string): Buffer =>
  createHash('sha256').update(`medskapa receipt ${code}`).digest();

export { formatCode, parseCode };
