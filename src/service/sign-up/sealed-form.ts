import type { FieldError, FormValues } from '../../kernel/requests/context.ts';
import { textOf, textsOf } from '../../kernel/requests/form.ts';
import { readDetails } from './details.ts';
import { fromBase64, looksSealed, seal } from './seal.ts';

/**
 * What a sign-up form holds, sealed: by the browser already, or here and now. From this point on nothing on the server
 * can read it, and nothing before this point may store or log it.
 */
export async function sealedOf(
  values: FormValues,
  recipient: string,
): Promise<{ ok: true; sealed: Uint8Array } | { ok: false; errors: FieldError[] }> {
  const sent = textOf(values, 'sealed');
  if (sent !== '') {
    const sealed = fromBase64(sent);
    return sealed && looksSealed(sealed)
      ? { ok: true, sealed }
      : { ok: false, errors: [{ field: '', text: 'sign-up.error.broken' }] };
  }
  const read = readDetails((name) => textsOf(values, name));
  return read.ok
    ? { ok: true, sealed: await seal(recipient, read.packed) }
    : { ok: false, errors: read.errors };
}
