import { z } from 'zod';
import { id, optionalText } from '../../kernel/requests/form.ts';

const recipient = z.string().regex(/^age1[02-9ac-hj-np-z]{58}$/, 'sign-up.key.error.script');
const locked = z
  .string()
  .max(1000, 'sign-up.key.error.script')
  .regex(
    /^-----BEGIN AGE ENCRYPTED FILE-----\n[A-Za-z0-9+/=\n]+-----END AGE ENCRYPTED FILE-----\n?$/,
    'sign-up.key.error.script',
  );

/** A new key: both halves were made in the browser, so without its script they are empty. */
export const newKeyForm = z.object({ recipient, locked, replaces: z.uuid().optional() });

/** The same key under another passphrase. */
export const passphraseForm = z.object({ key: id('sign-up.key.error.script'), locked });

export const linkForm = z.object({ eligibility: optionalText(300), contact: optionalText(300) });
export const gateForm = z.object({ state: z.enum(['open', 'full', 'closed'], 'sign-up.error.gate') });
export const signalForm = z.object({ enough: z.enum(['ja', 'nej'], 'sign-up.error.signal') });

export const markForm = z.object({
  state: z.enum(['received', 'contacted', 'not-this-time'], 'sign-up.error.mark'),
});
export const informantForm = z.object({
  way: z.enum(['place', 'cafe', 'video', 'phone'], 'sign-up.error.way'),
});
export const settleForm = z.object({
  what: z.enum(['gift', 'report'], 'sign-up.error.mark'),
  how: z.enum(['sent', 'declined', 'owed'], 'sign-up.error.mark'),
});
