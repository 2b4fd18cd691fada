import type { Page } from './app.ts';

/** A page's form fields as a browser would send them untouched: hidden ones, one-line texts, and what is marked. */
export function fieldsOf(page: Page): Record<string, string | string[]> {
  const fields: Record<string, string[]> = {};
  const put = (name: string, value: string) => {
    fields[name] = [...(fields[name] ?? []), value];
  };
  for (const [tag] of page.html.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]+)"/.exec(tag)?.[1];
    if (!name || (/type="(radio|checkbox)"/.test(tag) && !/ checked/.test(tag))) continue;
    put(name, /value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name, options] of page.html.matchAll(
    /<select [^>]*name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g,
  )) {
    const chosen = /<option [^>]*selected[^>]*>/.exec(options!)?.[0] ?? '';
    put(name!, /value="([^"]*)"/.exec(chosen)?.[1] ?? '');
  }
  return Object.fromEntries(
    Object.entries(fields).map(([name, values]) => [name, values.length > 1 ? values : values[0]!]),
  );
}
