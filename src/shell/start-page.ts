import type { Role } from '../kernel/access/roles.ts';
import type { Feature, NavigationEntry } from '../kernel/requests/feature.ts';

/** The shell's own places in the navigation. */
export const shellNavigation: readonly NavigationEntry[] = [
  { href: '/konton', label: 'shell.accounts.nav', roles: ['administrator'], order: 0 },
  { href: '/organisationer', label: 'shell.organisations.nav', roles: ['administrator'], order: 10 },
];

/** Where somebody can go under a role, first things first. */
export function navigationOf(features: readonly Feature[], role: Role | undefined): NavigationEntry[] {
  return [...shellNavigation, ...features.flatMap((feature) => feature.navigation ?? [])]
    .filter((entry) => role !== undefined && entry.roles.includes(role))
    .sort((a, b) => a.order - b.order);
}

/** The page that a role begins its day on; the open first page where the house has nothing for it. */
export function startPage(features: readonly Feature[], role: Role | undefined): string {
  return navigationOf(features, role)[0]?.href ?? '/';
}
