import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import type { BaseRow } from './assemble.ts';
import { addBase, removeBase, saveBase, saveScale } from './base-commands.ts';
import { baseForm, scaleForm, sureForm } from './form.ts';
import { BasePage, BasesPage } from './pages/bases-page.tsx';
import { ScalePage } from './pages/scale-page.tsx';
import { type Claims, findClaims, findScale } from './queries.ts';

const base = (c: AppContext) => `/granskningar/${idParam(c, 'audit')}/pastaenden`;

async function allClaims(tx: Tx, c: AppContext, which: 'all' | 'none' = 'all'): Promise<Claims> {
  const claims = await findClaims(tx, idParam(c, 'audit'), which);
  if (!claims) throw new NoSuchPage();
  return claims;
}

async function oneBase(tx: Tx, c: AppContext): Promise<{ claims: Claims; row: BaseRow }> {
  const claims = await allClaims(tx, c);
  const row = claims.bases.find((one) => one.id === idParam(c, 'base'));
  if (!row) throw new NoSuchPage();
  return { claims, row };
}

async function basesPage(tx: Tx, c: AppContext, again: Again = {}) {
  return (
    <BasesPage
      auditId={idParam(c, 'audit')}
      claims={await allClaims(tx, c, 'none')}
      {...withMessages(c, again)}
    />
  );
}

async function basePage(tx: Tx, c: AppContext, again: Again = {}) {
  const { claims, row } = await oneBase(tx, c);
  return <BasePage auditId={idParam(c, 'audit')} claims={claims} base={row} {...withMessages(c, again)} />;
}

async function scalePage(tx: Tx, c: AppContext, again: Again = {}) {
  await allClaims(tx, c, 'none');
  const found = await findScale(tx);
  return found && <ScalePage auditId={idParam(c, 'audit')} {...found} {...withMessages(c, again)} />;
}

async function mustSetScales(tx: Tx, c: AppContext): Promise<void> {
  await allClaims(tx, c, 'none');
  if (!(await findScale(tx))?.maySet) throw new NoSuchPage();
}

/** Paths of the named parts of the informants, and of the bureau's scale. */
export function baseRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/pastaenden/grupper',
    read((tx, c) => basesPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/pastaenden/grupper',
    command({
      form: baseForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const added = await addBase(tx, await allClaims(tx, c, 'none'), idParam(c, 'audit'), input);
        return added.ok ? { to: `${base(c)}/grupper` } : { refused: added.errors };
      },
      again: (tx, c, values, errors) => basesPage(tx, c, { values, errors }),
    }),
  );
  app.get(
    '/granskningar/:audit/pastaenden/grupper/:base',
    read((tx, c) => basePage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/pastaenden/grupper/:base',
    command({
      form: baseForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { claims, row } = await oneBase(tx, c);
        const saved = await saveBase(tx, claims, idParam(c, 'audit'), row.id, versionOf(values), input);
        if (saved.ok) return { to: `${base(c)}/grupper` };
        if ('errors' in saved) return { refused: saved.errors };
        return conflictOf(c, values, saved.stands.version, [
          { name: 'name', label: 'claims.bases.name', theirs: saved.stands.name },
        ]);
      },
      again: (tx, c, values, errors) => basePage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/pastaenden/grupper/:base/ta-bort',
    command({
      form: sureForm,
      run: async (tx, _input, c): Promise<Outcome> => {
        const { claims, row } = await oneBase(tx, c);
        const removed = await removeBase(tx, claims, idParam(c, 'audit'), row.id);
        return removed.ok ? { to: `${base(c)}/grupper` } : { refused: removed.errors };
      },
      again: (tx, c, values, errors) => basePage(tx, c, { values, errors }),
    }),
  );

  app.get(
    '/granskningar/:audit/pastaenden/skala',
    read((tx, c) => scalePage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/pastaenden/skala',
    command({
      form: scaleForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        await mustSetScales(tx, c);
        const saved = await saveScale(tx, versionOf(values), input);
        return saved.ok ? { to: `${base(c)}/skala` } : { refused: saved.errors };
      },
      again: (tx, c, values, errors) => scalePage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/pastaenden/skala/aterstall',
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c, values): Promise<Outcome> => {
        await mustSetScales(tx, c);
        const reset = await saveScale(tx, versionOf(values), null);
        return reset.ok ? { to: `${base(c)}/skala` } : { refused: reset.errors };
      },
      again: (tx, c, _values, errors) => scalePage(tx, c, { errors }),
    }),
  );
}
