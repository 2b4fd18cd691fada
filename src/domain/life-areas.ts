/**
 * Life areas in which needs and goals are mapped: nine after the ICF's chapters, and two of IBIC's own
 * (safety, support from a close person). Source: domain.md "Life areas".
 */
export const LIFE_AREAS = [
  'learning',
  'general-tasks',
  'communication',
  'mobility',
  'self-care',
  'domestic-life',
  'relations',
  'occupation',
  'community-life',
  'safety',
  'close-person-support',
] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];

/** The social side that a plan's overview watches (I10). `occupation` holds education, work, occupation and economy. */
export const SOCIAL_LIFE_AREAS = ['relations', 'occupation', 'community-life'] as const satisfies LifeArea[];

export function isLifeArea(value: unknown): value is LifeArea {
  return LIFE_AREAS.some((area) => area === value);
}

export function isSocial(area: LifeArea): boolean {
  return SOCIAL_LIFE_AREAS.some((social) => social === area);
}

/**
 * True when a plan has goals but none on the social side. An empty plan lacks nothing: a plan with only a
 * weekly schedule is a plan. Source: product.md I10, source/000 proposal 5.
 */
export function lacksSocialSide(areasOfGoals: readonly LifeArea[]): boolean {
  return areasOfGoals.length > 0 && !areasOfGoals.some(isSocial);
}
