import { armor, Decrypter, Encrypter } from 'age-encryption';

// Used by server and page scripts alike: age (age-encryption.org/v1) with one X25519 recipient, the bureau's own key.

/** Bytes of a sealed sign-up: header, nonce and tag around the packed details, always the same. */
export const sealedSize = 4296;

/** Work factor (log₂ N of scrypt) for the passphrase around the bureau's identity: about a second, 128 MB of memory. */
export const passphraseWork = 17;

/** Seals packed details to a bureau's key. Nobody without its identity can open them again, not even who sealed them. */
export async function seal(recipient: string, packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(packed);
}

/** Whether bytes look like a sealed sign-up: right size and an age header. What is inside cannot be known here. */
export function looksSealed(bytes: Uint8Array): boolean {
  const start = 'age-encryption.org/v1\n-> X25519 ';
  return bytes.length === sealedSize && new TextDecoder().decode(bytes.subarray(0, start.length)) === start;
}

/** Opens what was sealed to an identity; undefined when it was sealed to another, or is broken. */
export async function open(
  identities: readonly string[],
  sealed: Uint8Array,
): Promise<Uint8Array | undefined> {
  const decrypter = new Decrypter();
  for (const identity of identities) decrypter.addIdentity(identity);
  try {
    return await decrypter.decrypt(sealed);
  } catch {
    return undefined;
  }
}

/** Seals a bureau's identity under a passphrase, as the armored text that is stored. */
export async function lockIdentity(
  identity: string,
  passphrase: string,
  work = passphraseWork,
): Promise<string> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(tidyPassphrase(passphrase));
  encrypter.setScryptWorkFactor(work);
  return armor.encode(await encrypter.encrypt(identity));
}

/** The bureau's identity, or undefined when the passphrase is another. */
export async function unlockIdentity(locked: string, passphrase: string): Promise<string | undefined> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(tidyPassphrase(passphrase));
  try {
    return await decrypter.decrypt(armor.decode(locked), 'text');
  } catch {
    return undefined;
  }
}

/** The same passphrase however the keyboard wrote it: composed letters, single spaces, none around. */
export function tidyPassphrase(passphrase: string): string {
  return passphrase.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** Bytes as text for a form field, and back; undefined for what is no base64. */
export function toBase64(bytes: Uint8Array): string {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}

export function fromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    return Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
  } catch {
    return undefined;
  }
}
