import type { Hono } from 'hono';
import { signInJob, startSession } from '../../src/kernel/access/sessions.ts';
import type { Database } from '../../src/kernel/database/database.ts';
import type { AppEnv } from '../../src/kernel/requests/context.ts';
import type { Holder } from '../county/people.ts';
import { countyNow } from '../county/sizes.ts';

export const origin = 'http://medskapa.bench';

/** Somebody who asks for pages, signed in or not, in the app's own process. */
export interface Browser {
  get(path: string): Promise<string>;
  post(path: string, fields: URLSearchParams): Promise<string>;
}

/** Thrown for an answer that is no page: what is measured then would be an error page. */
export class WrongAnswer extends Error {}

/** @param who undefined for a visitor. */
export async function browse(
  app: Hono<AppEnv>,
  database: Database,
  who: Holder | undefined,
): Promise<Browser> {
  const token =
    who &&
    (await database.withActor(signInJob, 'write', countyNow, (tx) =>
      startSession(tx, database.keys, { ...who, device: 'Bench' }),
    ));
  const headers: Record<string, string> = token ? { cookie: `medskapa=${token}` } : {};
  const send = async (path: string, init: RequestInit, right: readonly number[]) => {
    const response = await app.fetch(new Request(`${origin}${path}`, init));
    const text = await response.text();
    if (!right.includes(response.status)) {
      throw new WrongAnswer(`${init.method ?? 'GET'} ${path} answered ${response.status}`);
    }
    return text;
  };
  return {
    get: (path) => send(path, { headers }, [200]),
    post: (path, body) => send(path, { method: 'POST', body, headers: { ...headers, origin } }, [200, 303]),
  };
}

/** The fields of a page's form as a browser would send it untouched, by the form's own address. */
export function formOf(html: string, action: string): URLSearchParams {
  const form = new RegExp(`<form[^>]*action="${escapeRegExp(action)}"[^>]*>([\\s\\S]*?)</form>`).exec(
    html,
  )?.[1];
  if (form === undefined) throw new WrongAnswer(`there is no form for ${action}`);
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input\b[^>]*>/g)) {
    const { name, value, type } = attributesOf(tag);
    if (!name || ((type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag))) continue;
    fields.append(name, value ?? (type === 'checkbox' ? 'on' : ''));
  }
  for (const [, tag, words] of form.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)) {
    const { name } = attributesOf(tag!);
    if (name) fields.append(name, unescaped(words!));
  }
  for (const [, tag, options] of form.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)) {
    const { name } = attributesOf(tag!);
    const chosen =
      /<option\b[^>]*\sselected\b[^>]*>/.exec(options!)?.[0] ?? /<option\b[^>]*>/.exec(options!)?.[0];
    if (name && chosen) fields.append(name, attributesOf(chosen).value ?? '');
  }
  return fields;
}

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function attributesOf(tag: string): Record<string, string> {
  return Object.fromEntries(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, unescaped(value!)]),
  );
}

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
