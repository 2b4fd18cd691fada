import type { AppContext, FormValues } from '../../kernel/requests/context.ts';
import { NotKeptPage } from '../parking/pages.tsx';
import { parkForm } from '../parking/parked.ts';
import { fileNames, textPairs } from './hidden-fields.tsx';

const toSignIn = (c: AppContext, till: string) =>
  c.redirect(`/logga-in?till=${encodeURIComponent(till)}`, 303);

/** Whether somebody has put anything into a form, beside what the form carries itself. */
function holdsAnything(form: FormValues): boolean {
  return (
    textPairs(form).some(({ name, value }) => !name.startsWith('_') && value.trim() !== '') ||
    fileNames(form).length > 0
  );
}

/**
 * Leads to sign-in, and from there back to the page that was asked for. A form that was sent too late is kept for its
 * writer; where that cannot be, its words come back on the page: nothing typed is lost.
 */
export async function askToSignIn(c: AppContext, form?: FormValues): Promise<Response> {
  const url = new URL(c.req.url);
  if (!form) return toSignIn(c, c.req.method === 'GET' ? url.pathname + url.search : '/');
  // the script that saves while one writes keeps the text in the field and says that it could not be saved
  if (form._utkast !== undefined) return c.body(null, 401);
  if (!holdsAnything(form)) return toSignIn(c, '/');
  if (await parkForm(c, form)) return toSignIn(c, '/fortsatt');
  c.status(401);
  return c.render(<NotKeptPage form={form} action={url.pathname + url.search} />);
}
