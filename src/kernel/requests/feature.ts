import type { Hono } from 'hono';
import type { Role } from '../access/roles.ts';
import type { Tx } from '../database/database.ts';
import type { JobDefinition } from '../jobs/jobs.ts';
import type { AppContext, AppEnv } from './context.ts';

/** One entry in the navigation of those who hold one of `roles`. */
export interface NavigationEntry {
  href: string;
  /** text key */
  label: string;
  roles: readonly Role[];
  /** paths that lie elsewhere and belong to this place all the same, e.g. a support's own page of it */
  also?: RegExp;
  /** lower stands first; start pages use 0 */
  order: number;
}

/** What a feature's `index.ts` gives the house: its routes, its place in the navigation, its jobs, its scripts. */
export interface Feature {
  name: string;
  routes?: (app: Hono<AppEnv>) => void;
  navigation?: readonly NavigationEntry[];
  jobs?: readonly JobDefinition[];
  /** browser modules of its own, by name; a page asks for one with its name */
  scripts?: Readonly<Record<string, URL>>;
  /**
   * Paths, with all below them, that leave no trace: no session is opened there, also for who has one, and no line of the
   * request log is written (architecture.md, "Nothing anonymous leaves a trace")
   */
  untraced?: readonly string[];
  /** what the open first page shows of it to a visitor, if anything */
  public?: (tx: Tx, c: AppContext) => Promise<{ href: string; label: string }[]>;
}
