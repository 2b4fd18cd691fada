import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { Keys } from '../database/keys.ts';

const ivLength = 12;
const tagLength = 16;

/** Seals a text under a key of 32 bytes (AES-256-GCM): nobody without the key reads it or changes it unseen. */
export function sealText(key: Uint8Array, text: string): Buffer {
  const iv = randomBytes(ivLength);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

/** The sealed text, or undefined when the key is another or a single bit has changed. */
export function openSealed(key: Uint8Array, sealed: Uint8Array): string | undefined {
  if (key.length !== 32 || sealed.length < ivLength + tagLength) return undefined;
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, ivLength), {
      authTagLength: tagLength,
    });
    decipher.setAuthTag(sealed.subarray(ivLength, ivLength + tagLength));
    return Buffer.concat([decipher.update(sealed.subarray(ivLength + tagLength)), decipher.final()]).toString(
      'utf8',
    );
  } catch {
    return undefined;
  }
}

/** A sealing key for one purpose, derived from the installation's own; for what only this house needs to open again. */
export function sealingKey(keys: Keys, purpose: string): Buffer {
  const secret = Buffer.from(keys.session[0]!.secret, 'base64');
  return Buffer.from(hkdfSync('sha256', secret, '', `medskapa seal ${purpose}`, 32));
}
