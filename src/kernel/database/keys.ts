import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod';

const secret = z.object({ id: z.number().int().positive(), secret: z.base64() });
const shape = z.object({
  actor: z.array(secret).min(1),
  session: z.array(secret).min(1),
  login: z.array(secret).min(1),
});

/**
 * The installation's own keys, newest first in each list; older ones still verify. They live in a file outside the
 * data directory and outside backups (docs/operations.md).
 */
export type Keys = z.infer<typeof shape>;

/** Thrown when the key file is missing, unreadable or incomplete; the message is one line for the operator. */
export class KeyFileError extends Error {}

const fresh = () => [{ id: 1, secret: randomBytes(32).toString('base64') }];

/** New keys, for a first start or a test. */
export function createKeys(): Keys {
  return { actor: fresh(), session: fresh(), login: fresh() };
}

/**
 * Reads the key file.
 *
 * @param create make the file (mode 600) when it is missing: right for a first start beside an empty database, wrong
 *   beside data that was written with other keys.
 * @throws {KeyFileError} with one clear line.
 */
export function readKeys(path: string, { create }: { create: boolean }): Keys {
  if (!existsSync(path)) {
    if (!create) {
      throw new KeyFileError(
        `The key file ${path} is missing. Put back the one that belongs to this database (MEDSKAPA_KEYS names it).`,
      );
    }
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    const keys = createKeys();
    writeFileSync(path, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
    return keys;
  }
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new KeyFileError(`The key file ${path} cannot be read: ${(error as Error).message}`);
  }
  const result = shape.safeParse(parsed);
  if (!result.success) {
    throw new KeyFileError(
      `The key file ${path} lacks ${result.error.issues[0]?.path.join('.') ?? 'a key'}.`,
    );
  }
  return result.data;
}

/** The two padded halves of HMAC-SHA-256's key, as the database's own verification wants them (RFC 2104). */
export function hmacPads(key: { secret: string }): { inner: Buffer; outer: Buffer } {
  const block = Buffer.alloc(64);
  Buffer.from(hkdfSync('sha256', Buffer.from(key.secret, 'base64'), '', 'medskapa actor', 32)).copy(block);
  return {
    inner: Buffer.from(block.map((byte) => byte ^ 0x36)),
    outer: Buffer.from(block.map((byte) => byte ^ 0x5c)),
  };
}

/** HMAC-SHA-256 of a text under the key's actor half, in hex. */
export function signActor(key: { secret: string }, claim: string): string {
  const derived = Buffer.from(
    hkdfSync('sha256', Buffer.from(key.secret, 'base64'), '', 'medskapa actor', 32),
  );
  return createHmac('sha256', derived).update(claim, 'utf8').digest('hex');
}

/** A keyed hash for things that are looked up but never read back: tokens, subjects, rate-limit buckets. */
export function keyedHash(keys: Keys, purpose: string, text: string): Buffer {
  const key = keys.session[0]!;
  return createHmac('sha256', Buffer.from(key.secret, 'base64'))
    .update(`${purpose}\n${text}`, 'utf8')
    .digest();
}

/** The password of medskapa_login, derived so that it is stored nowhere. */
export function loginPassword(keys: Keys): string {
  return createHmac('sha256', Buffer.from(keys.login[0]!.secret, 'base64'))
    .update('medskapa login')
    .digest('base64url');
}
