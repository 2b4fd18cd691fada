import type { OrganisationKind } from '../../kernel/access/organisations.ts';

/** An organisation as an administrator sees it. */
export interface OrganisationRow {
  id: string;
  kind: OrganisationKind;
  name: string;
  parent_id: string | null;
  parent: string | null;
  version: number;
}
