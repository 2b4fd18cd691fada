import type { Hono } from 'hono';
import type { Tx } from '../../../kernel/database/database.ts';
import { dayAt } from '../../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv, FormValues } from '../../../kernel/requests/context.ts';
import { messages, versionOf } from '../../../kernel/requests/form.ts';
import { command, NoSuchPage, type Outcome, read } from '../../../kernel/requests/steps.ts';
import { changePassphrase, saveBureauKey } from '../commands.ts';
import { newKeyForm, passphraseForm } from '../form.ts';
import { KeyPage } from '../pages/key-page.tsx';
import { findOwnBureau, listBureauKeys } from '../queries.ts';

async function keyPage(tx: Tx, c: AppContext, errors: Parameters<typeof messages>[1] = []) {
  const bureau = await findOwnBureau(tx);
  if (!bureau) return undefined;
  return (
    <KeyPage
      bureau={bureau}
      keys={await listBureauKeys(tx)}
      today={dayAt(c.get('now'))}
      saved={c.req.query('sparad') !== undefined}
      errors={messages(c.get('t'), errors)}
    />
  );
}

const again = (tx: Tx, c: AppContext, _values: FormValues, errors: Parameters<typeof messages>[1]) =>
  // a field that the script fills in cannot be pointed at; the same thing is wrong with all of them
  keyPage(
    tx,
    c,
    errors.slice(0, 1).map((error) => ({ ...error, field: '' })),
  );

/** Only somebody who coordinates for a bureau has a key to make. */
async function required(tx: Tx): Promise<void> {
  if (!(await findOwnBureau(tx))) throw new NoSuchPage();
}

/** The bureau's own key. */
export function keyRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/byrans-nyckel',
    read((tx, c) => keyPage(tx, c)),
  );
  app.post(
    '/byrans-nyckel',
    command({
      form: newKeyForm,
      run: async (tx, { recipient, locked, replaces }): Promise<Outcome> => {
        await required(tx);
        const saved = await saveBureauKey(tx, { recipient, locked, replaces });
        return saved.ok ? { to: '/byrans-nyckel?sparad' } : { refused: saved.errors };
      },
      again,
    }),
  );
  app.post(
    '/byrans-nyckel/losenordsfras',
    command({
      form: passphraseForm,
      run: async (tx, { key, locked }, _c, values): Promise<Outcome> => {
        await required(tx);
        const changed = await changePassphrase(tx, { id: key, version: versionOf(values), locked });
        return changed.ok ? { to: '/byrans-nyckel?sparad' } : { refused: changed.errors };
      },
      again,
    }),
  );
}
