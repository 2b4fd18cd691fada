import { expect, test } from 'vitest';
import type { Role } from '../kernel/access/roles.ts';
import type { Feature, NavigationEntry } from '../kernel/requests/feature.ts';
import { barOf, navigationOf, startPage } from './start-page.ts';

const place = (href: string, order: number, roles: Role[] = ['unit-manager']): NavigationEntry => ({
  href,
  label: href,
  roles,
  order,
});
const features = (...navigation: NavigationEntry[]): Feature[] => [{ name: 'places', navigation }];

test('a role sees its own places, first things first, and begins its day on the first', () => {
  const house = features(place('/b', 5), place('/a', -1), place('/c', 0, ['participant']));
  expect(navigationOf(house, 'unit-manager').map(({ href }) => href)).toEqual(['/a', '/b']);
  expect(startPage(house, 'unit-manager')).toBe('/a');
  expect(startPage(house, 'auditor')).toBe('/');
  expect(navigationOf(house, undefined)).toEqual([]);
});

test('five places stand in the bar; of six, four do, and the rest one press away', () => {
  const five = [1, 2, 3, 4, 5].map((order) => place(`/${order}`, order));
  expect(barOf(five)).toEqual({ bar: five, more: [] });
  const { bar, more } = barOf([...five, place('/6', 6)]);
  expect(bar.map(({ href }) => href)).toEqual(['/1', '/2', '/3', '/4', '/fler-sidor']);
  expect(more.map(({ href }) => href)).toEqual(['/5', '/6']);
});
