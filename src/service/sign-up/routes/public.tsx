import type { Hono } from 'hono';
import type { JSX } from 'hono/jsx/jsx-runtime';
import { visitor } from '../../../kernel/database/actor.ts';
import type { Tx } from '../../../kernel/database/database.ts';
import type { AppContext, AppEnv } from '../../../kernel/requests/context.ts';
import { keyField, messages, readForm, textOf } from '../../../kernel/requests/form.ts';
import { letterForLink } from '../../information-letter/contract.ts';
import { Attempts, placeOfRequest } from '../attempts.ts';
import { leaveSignUp, withdrawByReceipt } from '../commands.ts';
import {
  CodePage,
  ReceiptPage,
  RegretPage,
  SignUpLetterPage,
  SignUpPage,
  StandingPage,
  ThanksPage,
  WaitPage,
  WithdrawnPage,
} from '../pages/public-pages.tsx';
import { findPublicPage, followReceipt, type PublicPage } from '../queries.ts';
import { formatCode, parseCode, receiptFor, receiptHash } from '../receipt.ts';
import type { Standing } from '../rules.ts';
import { sealedOf } from '../sealed-form.ts';

// Nobody is known on these pages, whoever is signed in: every transaction acts for nobody.
const reading = <T,>(c: AppContext, work: (tx: Tx) => Promise<T>) =>
  c.get('database').withActor(visitor, 'read', c.get('now'), work);
const writing = <T,>(c: AppContext, work: (tx: Tx) => Promise<T>) =>
  c.get('database').withActor(visitor, 'write', c.get('now'), work);

/** The page behind the code in the path; undefined for what is no code, no link, or a link never opened: one answer. */
async function pageOf(
  c: AppContext,
): Promise<{ code: string; page: PublicPage; letter: boolean } | undefined> {
  const parsed = parseCode('link', c.req.param('code') ?? '');
  if (!parsed.ok) return undefined;
  return await reading(c, async (tx) => {
    const page = await findPublicPage(tx, parsed.code);
    return page && { code: parsed.code, page, letter: (await letterForLink(tx, parsed.code)) !== undefined };
  });
}

/** Where a receipt is used, as one would write it by hand. */
export const receiptAddress = (c: AppContext) => `${new URL(c.get('baseUrl')).host}/kvitto`;

/** The public page behind the short link, and the receipt that follows it. Untraced: see the feature's index. */
export function publicRoutes(app: Hono<AppEnv>): void {
  const signUps = new Attempts({ most: 300, minutes: 10 });
  const receipts = new Attempts({ most: 100, minutes: 10 });
  const wait = (c: AppContext) => {
    c.status(429);
    return c.render(<WaitPage />);
  };

  app.get('/a', (c) => {
    const typed = c.req.query('kod');
    // nothing written yet is no mistake
    if (typed === undefined || typed.trim() === '') return c.render(<CodePage />);
    const parsed = parseCode('link', typed);
    if (parsed.ok) return c.redirect(`/a/${parsed.code}`, 303);
    c.status(422);
    const errors = messages(c.get('t'), [{ field: 'kod', text: `sign-up.code.${parsed.reason}` }]);
    return c.render(<CodePage typed={typed} errors={errors} />);
  });

  app.get('/a/:code', async (c) => {
    const found = await pageOf(c);
    return found ? c.render(<SignUpPage {...found} />) : c.get('pages').notFound(c);
  });

  app.get('/a/:code/brev', async (c) => {
    const parsed = parseCode('link', c.req.param('code'));
    if (!parsed.ok) return c.get('pages').notFound(c);
    // the letter belongs to a link that has been opened: before that, and for no link, the answer is the same
    const letter = await reading(c, async (tx) =>
      (await findPublicPage(tx, parsed.code)) ? await letterForLink(tx, parsed.code) : undefined,
    );
    return letter
      ? c.render(<SignUpLetterPage code={parsed.code} letter={letter} />)
      : c.get('pages').notFound(c);
  });

  app.post('/a/:code', async (c) => {
    const found = await pageOf(c);
    if (!found) return c.get('pages').notFound(c);
    if (!signUps.allow(placeOfRequest(c), c.get('now'))) return wait(c);
    const values = await readForm(c);
    const sent = await sealedOf(values, found.page.recipient);
    if (!sent.ok) {
      c.status(422);
      return c.render(<SignUpPage {...found} values={values} errors={messages(c.get('t'), sent.errors)} />);
    }
    const receipt = receiptFor(c.get('database').keys, textOf(values, keyField));
    await writing(c, (tx) => leaveSignUp(tx, found.code, sent.sealed, receiptHash(receipt)));
    // the code stands in the answer itself: an address with it would be kept in the browser's history
    return c.render(
      <ThanksPage receipt={formatCode(receipt)} address={receiptAddress(c)} contact={found.page.contact} />,
    );
  });

  app.get('/kvitto', (c) => c.render(<ReceiptPage />));

  /** A page about the sign-up that a code in a form leads to, or the form again. */
  const followed =
    (page: (code: string, stands: { standing: Standing; contact: string }) => JSX.Element) =>
    async (c: AppContext) => {
      if (!receipts.allow(placeOfRequest(c), c.get('now'))) return wait(c);
      const values = await readForm(c);
      const again = (text: string) => {
        c.status(422);
        return c.render(
          <ReceiptPage values={values} errors={messages(c.get('t'), [{ field: 'kod', text }])} />,
        );
      };
      const parsed = parseCode('receipt', textOf(values, 'kod'));
      if (!parsed.ok) return again(`sign-up.receipt.${parsed.reason}`);
      const found = await reading(c, (tx) => followReceipt(tx, receiptHash(parsed.code)));
      return found ? c.render(page(parsed.code, found)) : again('sign-up.receipt.unknown');
    };

  app.post(
    '/kvitto',
    followed((code, stands) => <StandingPage code={code} {...stands} />),
  );
  app.post(
    '/kvitto/lamna',
    followed((code) => <RegretPage code={code} />),
  );
  // an address that is opened anew, from the settings or the browser's history, brings no code with it
  for (const path of ['/kvitto/lamna', '/kvitto/ta-tillbaka']) {
    app.get(path, (c) => c.redirect('/kvitto', 303));
  }

  app.post('/kvitto/ta-tillbaka', async (c) => {
    if (!receipts.allow(placeOfRequest(c), c.get('now'))) return wait(c);
    const parsed = parseCode('receipt', textOf(await readForm(c), 'kod'));
    // gone already is gone: pressing twice is no mistake
    if (parsed.ok) await writing(c, (tx) => withdrawByReceipt(tx, receiptHash(parsed.code)));
    else return c.redirect('/kvitto', 303);
    return c.render(<WithdrawnPage />);
  });
}
