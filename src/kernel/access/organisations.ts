/** What an organisation can be (domain.md, "Organisations and roles"). */
export const organisationKinds = [
  'municipality',
  'region',
  'unit',
  'audit-bureau',
  'association',
  'branch',
  'coordinating-body',
] as const;

export type OrganisationKind = (typeof organisationKinds)[number];
