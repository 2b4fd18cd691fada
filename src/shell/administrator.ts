import type { AppContext } from '../kernel/requests/context.ts';
import { NoSuchPage } from '../kernel/requests/steps.ts';

/** Pages for administrators are no pages at all to anybody else; the row policies say the same about the rows. */
export function administratorOnly(c: AppContext): void {
  if (c.get('session')?.hat?.role !== 'administrator') throw new NoSuchPage();
}
