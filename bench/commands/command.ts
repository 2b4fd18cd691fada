import type { Opened } from '../cluster.ts';
import type { County } from '../county/fill.ts';
import type { Holder } from '../county/people.ts';
import { type Browser, formOf } from '../measure/browser.ts';

/** A form ready to be sent. */
export interface Filled {
  path: string;
  fields: URLSearchParams;
}

/** A command of the bench: its form is read from its page each time, as somebody would, and filled in. */
export interface BenchCommand {
  name: string;
  who: (county: County) => Holder | undefined;
  fill: (browser: Browser, county: County, turn: number) => Promise<Filled>;
  /** puts the county back where the command can be done once more, as the database's owner */
  before?: (opened: Opened, county: County) => Promise<void>;
}

/** Takes a form from its page and fills in what somebody would. */
export async function filled(
  browser: Browser,
  page: string,
  action: string,
  typed: Record<string, string>,
): Promise<Filled> {
  const fields = formOf(await browser.get(page), action);
  for (const [name, value] of Object.entries(typed)) fields.set(name, value);
  return { path: action, fields };
}
