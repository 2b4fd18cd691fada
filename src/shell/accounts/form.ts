import { z } from 'zod';
import { roles } from '../../kernel/access/roles.ts';
import type { FormValues } from '../../kernel/requests/context.ts';
import { id, requiredText, textOf } from '../../kernel/requests/form.ts';
import { type DateParts, parseDateParts, readDateParts } from '../../ui/kit.ts';

/** A person's name, as every form asks for it. */
export const personName = requiredText('shell.accounts.name-missing', 200);

const email = z.union(
  [z.literal(''), z.email('shell.accounts.email-wrong').max(254, 'form.too-long?max=254')],
  {
    error: 'shell.accounts.email-wrong',
  },
);

export const personForm = z.object({ name: personName, email: z.string().trim().default('').pipe(email) });

export const roleForm = z.object({
  role: z.enum(roles, 'shell.accounts.role-missing'),
  organisation: id('shell.accounts.organisation-missing'),
});

/** What was typed into the field for a role's last day. */
export const untilParts = (values: FormValues | undefined): DateParts =>
  readDateParts((name) => textOf(values, name), 'slutar');

/** The last day of a role as it was typed; undefined where it has none, `'invalid'` where it is no day. */
export const untilDay = (values: FormValues) => parseDateParts(untilParts(values));
