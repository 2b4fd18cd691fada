import type { Role } from '../../kernel/access/roles.ts';

/** A person in the list of accounts, with the roles they hold today. */
export interface PersonRow {
  id: string;
  name: string;
  roles: { role: Role; organisation: string }[];
}

/** A person as an administrator sees them: who they are and what they may be, and nothing they have written. */
export interface PersonDetails {
  id: string;
  name: string;
  email: string | null;
  version: number;
}

/** A role somebody holds, has held or will hold. */
export interface HoldingRow {
  id: string;
  role: Role;
  organisation: string;
  valid_from: string;
  valid_to: string | null;
  now: boolean;
}
