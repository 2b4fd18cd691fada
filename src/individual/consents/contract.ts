import type { FilePart } from '../support/contract.ts';

export { giveConsent, withdrawConsent } from './commands.ts';
export { type Consent, consentsExpiring, type ExpiringConsent, listConsents } from './queries.ts';
export type { ConsentKind } from './rules.ts';

/** Where a support's consents stand. */
export const consentsPath = (supportId: string): string => `/stod/${supportId}/samtycken`;

/** What a file holds of consents. */
export const consentsFile: FilePart = {
  kind: 'consents',
  tables: ['individual.consent'],
  entries: [
    { table: 'individual.consent', column: 'given_on' },
    { table: 'individual.consent', column: 'withdrawn_on' },
  ],
};
