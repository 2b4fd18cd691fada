import type { Context } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import type { OpenSession } from '../access/sessions.ts';
import type { Actor } from '../database/actor.ts';
import type { Database } from '../database/database.ts';
import type { Language, Translate } from '../i18n/translate.ts';

declare module 'hono' {
  interface ContextRenderer {
    (content: JSX.Element): Response | Promise<Response>;
  }
}

/** One thing that is wrong with a form: which field, and the text key of what to do about it. */
export interface FieldError {
  /** the field's name; empty for what concerns the whole form */
  field: string;
  text: string;
  params?: Record<string, string | number>;
  /** somebody else has changed what the form is about, and the page that comes shows how it stands now */
  overtaken?: true;
}

/** Somebody else saved first: both texts of each field that differs, and the version that now stands. */
export interface Conflict {
  version: number;
  fields: { name: string; label: string; theirs: string; mine: string }[];
}

/** The pages that every feature needs and none owns; the shell makes them. */
export interface StandardPages {
  notFound(c: AppContext): Promise<Response>;
  signInFirst(c: AppContext, form?: FormValues): Promise<Response>;
  merge(c: AppContext, conflict: Conflict, form: FormValues): Promise<Response>;
  sentTwice(c: AppContext, form: FormValues): Promise<Response>;
}

/** A form's fields as they were sent, before any rule has looked at them. */
export type FormValues = Record<string, string | File | (string | File)[]>;

/** What the middlewares of `app.ts` put beside each request. */
export interface AppEnv {
  Variables: {
    database: Database;
    actor: Actor;
    now: Date;
    session: OpenSession | undefined;
    language: Language;
    t: Translate;
    requestId: string;
    pages: StandardPages;
    /** the address people reach the installation at, without a slash at the end */
    baseUrl: string;
    demo: boolean;
    /** what a refused form was begun from, and where it was sent: see `command` */
    resent: { path: string; version: string; was: Readonly<Record<string, string>> } | undefined;
    /** whose data the pages of a form show, where it is somebody else's: what a form that comes back shows is logged too */
    reading: Reading | undefined;
    /** set by a page that must leave no line in the request log */
    unlogged: boolean;
  };
}

/** Whose data a page shows, and what of it: a line of the read log. */
export interface Reading {
  stream: string;
  what: string;
  subject?: string;
}

/** A request on its way through the house. */
export type AppContext = Context<AppEnv>;
