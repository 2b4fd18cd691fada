import type { Child } from 'hono/jsx';
import { createContext, useContext } from 'hono/jsx';
import type { Language, Translate } from '../../kernel/i18n/translate.ts';

export type TextSize = 'normal' | 'large' | 'larger';
export type Spacing = 'normal' | 'wide';
export type Theme = 'system' | 'light' | 'dark';

/** How a reader wants pages to look. Chosen on /installningar, kept in a cookie. */
export interface Preferences {
  textSize: TextSize;
  spacing: Spacing;
  theme: Theme;
}

/** One role that the signed-in person holds. `id` is what the hat switcher posts, as `hatt`. */
export interface Hat {
  id: string;
  label: string;
  active: boolean;
}

export interface NavigationItem {
  href: string;
  label: string;
  current?: boolean;
}

/** What every page needs to know about the request, and no page should have to pass on. */
export interface View {
  lang: Language;
  t: Translate;
  /** Path of the request, with its query. The hat switcher and the settings lead back to it. */
  path: string;
  /** Used where a page gives no title of its own. */
  title?: string;
  /** The signed-in person. `signOut` is the path that a sign-out form posts to. */
  person?: { name: string; hats: Hat[]; signOut?: string };
  /** Where a signed-out visitor signs in; no link is shown without it. */
  signIn?: string;
  navigation: NavigationItem[];
  preferences: Preferences;
  /** Addresses of the built assets; `entries` holds the page scripts by name. */
  assets: { css: string; js: string; fonts?: string[]; entries?: Record<string, string> };
  /** Shows that nothing here is real. */
  demo: boolean;
  /** Proof that a form was made by us; sent with every POST form as `_token`. */
  formToken?: string;
  /** What a refused form was begun from, and where it was sent: the form that comes back goes on from there. */
  resent?: { path: string; version: string; was: Readonly<Record<string, string>> };
}

const ViewContext = createContext<View | null>(null);

/** Makes a view reachable by every component below. */
export function ViewProvider({ value, children }: { value: View; children?: Child }) {
  return <ViewContext.Provider value={value}>{children}</ViewContext.Provider>;
}

/** The view of the page being rendered. Throws outside a ViewProvider. */
export function useView(): View {
  const view = useContext(ViewContext);
  if (!view) throw new Error('No view: render the page inside a ViewProvider');
  return view;
}
