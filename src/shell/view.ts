import { getCookie } from 'hono/cookie';
import type { AppContext } from '../kernel/requests/context.ts';
import type { Feature } from '../kernel/requests/feature.ts';
import type { BuiltAssets as Assets } from '../ui/assets.ts';
import type { Preferences, View } from '../ui/layout/view.tsx';
import { barOf, navigationOf } from './start-page.ts';

/** How somebody wants pages to look, from the cookie that /installningar writes; anything odd is the default. */
export function readPreferences(c: AppContext): Preferences {
  const [textSize, spacing, theme] = (getCookie(c, 'utseende') ?? '').split('.');
  return {
    textSize: textSize === 'large' || textSize === 'larger' ? textSize : 'normal',
    spacing: spacing === 'wide' ? spacing : 'normal',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
  };
}

/** Everything a page needs to know about its request: language, person and hats, navigation, looks. */
export function viewOf(c: AppContext, features: readonly Feature[], assets: Assets): View {
  const t = c.get('t');
  const session = c.get('session');
  const path = c.req.path;
  const role = session?.hat?.role;
  const entries = navigationOf(features, role);
  const { bar, more } = barOf(entries);
  // the longest match is where one stands: /granskningar and not / on /granskningar/…
  const place =
    entries
      .filter((entry) => path === entry.href || path.startsWith(`${entry.href}/`))
      .sort((a, b) => b.href.length - a.href.length)[0] ?? entries.find((entry) => entry.also?.test(path));
  // a page that is reached through "Mer" stands under it
  const current =
    place && more.includes(place) ? bar.at(-1) : (place ?? bar.find(({ href }) => href === path));
  const url = new URL(c.req.url);
  return {
    lang: c.get('language'),
    t,
    path: c.req.method === 'GET' ? path + url.search : path,
    ...(session
      ? {
          person: {
            name: session.name,
            signOut: '/logga-ut',
            hats: session.hats.map((hat) => ({
              id: hat.id,
              label: `${t(`role.${hat.role}`)}, ${hat.organisation}`,
              active: hat.id === session.hat?.id,
            })),
          },
        }
      : {}),
    signIn: '/logga-in',
    navigation: bar.map((entry) => ({
      href: entry.href,
      label: t(entry.label),
      ...(entry === current ? { current: true } : {}),
    })),
    preferences: readPreferences(c),
    assets: {
      css: assets.css.path,
      js: assets.js.path,
      fonts: assets.preload,
      entries: Object.fromEntries(Object.entries(assets.entries).map(([name, asset]) => [name, asset.path])),
    },
    demo: c.get('demo'),
    ...(c.get('resent') ? { resent: c.get('resent')! } : {}),
  };
}
