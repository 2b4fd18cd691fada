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

/** How many places the bar at the top of a page has room for on a phone: two lines of them. */
const barRoom = 5;

/**
 * A role's places in two: those that stand at the top of every page, and, where they are more than the bar has room for,
 * those that stand on the page "Mer" with the bar's last place leading there.
 */
export function barOf(entries: readonly NavigationEntry[]): {
  bar: NavigationEntry[];
  more: NavigationEntry[];
} {
  if (entries.length <= barRoom) return { bar: [...entries], more: [] };
  const more = entries.slice(barRoom - 1);
  const roles = [...new Set(more.flatMap((entry) => entry.roles))];
  const last = { href: '/fler-sidor', label: 'shell.more.nav', roles, order: more[0]!.order };
  return { bar: [...entries.slice(0, barRoom - 1), last], more };
}

/** The page that a role begins its day on; the open first page where the house has nothing for it. */
export function startPage(features: readonly Feature[], role: Role | undefined): string {
  return navigationOf(features, role)[0]?.href ?? '/';
}
