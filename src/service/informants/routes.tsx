import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, textOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { findInside } from '../audit-commission/contract.ts';
import { recordConsents, saveBackground, withdrawConsent, withdrawInformant } from './commands.ts';
import { backgroundForm, consentForm, withdrawForm } from './form.ts';
import { InformantPage } from './pages/informant-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { WithdrawPage } from './pages/withdraw-page.tsx';
import { findBackground, findInformant, listInformants } from './queries.ts';

const pathOf = (c: AppContext) => `/granskningar/${idParam(c, 'audit')}/deltagare/${idParam(c, 'informant')}`;

async function informantPage(
  tx: Tx,
  c: AppContext,
  rest: { values?: FormValues; errors?: ReturnType<typeof messages> } = {},
) {
  const informant = await findInformant(tx, idParam(c, 'audit'), idParam(c, 'informant'));
  return (
    informant && (
      <InformantPage informant={informant} background={await findBackground(tx, informant.id)} {...rest} />
    )
  );
}

async function withdrawPage(
  tx: Tx,
  c: AppContext,
  rest: { chosen?: string; errors?: ReturnType<typeof messages> } = {},
) {
  const informant = await findInformant(tx, idParam(c, 'audit'), idParam(c, 'informant'));
  if (!informant || informant.withdrawnOn) return undefined;
  return <WithdrawPage informant={informant} {...rest} />;
}

/** Whether the command found its informant; else there is no such page for the asker. */
function done(found: unknown, c: AppContext): Outcome {
  if (!found) throw new NoSuchPage();
  return { to: pathOf(c) };
}

/** Paths of those who are interviewed: their consents, their background, their way out. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/deltagare',
    read(async (tx, c) => {
      const audit = await findInside(tx, idParam(c, 'audit'));
      return audit && <ListPage audit={audit} informants={await listInformants(tx, audit.id)} />;
    }),
  );
  app.get(
    '/granskningar/:audit/deltagare/:informant',
    read((tx, c) => informantPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/deltagare/:informant/samtycke',
    command({
      form: consentForm,
      run: async (tx, input, c) =>
        done(await recordConsents(tx, idParam(c, 'audit'), idParam(c, 'informant'), input), c),
      again: (tx, c, values, errors) =>
        informantPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
  app.post(
    '/granskningar/:audit/deltagare/:informant/bakgrund',
    command({
      form: backgroundForm,
      run: async (tx, input, c) =>
        done(await saveBackground(tx, idParam(c, 'audit'), idParam(c, 'informant'), input), c),
      again: (tx, c, values, errors) =>
        informantPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
  app.get(
    '/granskningar/:audit/deltagare/:informant/ta-tillbaka',
    read((tx, c) => withdrawPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/deltagare/:informant/ta-tillbaka',
    command({
      form: withdrawForm,
      run: async (tx, { what }, c) => {
        const informant = await findInformant(tx, idParam(c, 'audit'), idParam(c, 'informant'));
        if (!informant) throw new NoSuchPage();
        return done(
          what === 'taking-part'
            ? await withdrawInformant(tx, informant.id)
            : await withdrawConsent(tx, informant.auditId, informant.id, what),
          c,
        );
      },
      again: (tx, c, values, errors) =>
        withdrawPage(tx, c, { chosen: textOf(values, 'what'), errors: messages(c.get('t'), errors) }),
    }),
  );
}
