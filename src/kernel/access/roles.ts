/** The roles a person can hold in an organisation (domain.md, "Organisations and roles"). */
export const roles = [
  'participant',
  'close-person',
  'family-carer',
  'guardian',
  'custodian',
  'support-worker',
  'assistant',
  'key-worker',
  'substitute',
  'unit-manager',
  'care-manager',
  'commissioner',
  'auditor',
  'audit-coordinator',
  'council-member',
  'council-secretary',
  'quality-team-member',
  'quality-team-coach',
  'influence-coordinator',
  'association-contact',
  'peer-supporter',
  'county-coordinator',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** A role a person holds just now, as the header shows it and as a session acts under it. */
export interface Hat {
  id: string;
  role: Role;
  organisationId: string;
  organisation: string;
}
