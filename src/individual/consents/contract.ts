export { giveConsent, withdrawConsent } from './commands.ts';
export { type Consent, consentsExpiring, type ExpiringConsent, listConsents } from './queries.ts';
export type { ConsentKind } from './rules.ts';

/** Where a support's consents stand. */
export const consentsPath = (supportId: string): string => `/stod/${supportId}/samtycken`;
