import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, logged, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { loggedWhenShown } from '../transcripts/contract.ts';
import { type ClaimRow, counted } from './assemble.ts';
import { baseRoutes } from './base-routes.tsx';
import {
  addClaim,
  chooseQuotes,
  moveClaim,
  removeClaim,
  reviewExposure,
  saveClaim,
  setStances,
} from './commands.ts';
import { claimForm, moveForm, newClaimForm, quotesForm, reviewForm, stancesOf, sureForm } from './form.ts';
import { ChoosePage } from './pages/choose-page.tsx';
import { ClaimPage } from './pages/claim-page.tsx';
import { EditClaimPage } from './pages/edit-claim-page.tsx';
import { ListPage } from './pages/list-page.tsx';
import { type Claims, findClaims, findOffer, listCodesToBuildOn, listLinked } from './queries.ts';

const base = (c: AppContext) => `/granskningar/${idParam(c, 'audit')}/pastaenden`;

async function allClaims(tx: Tx, c: AppContext, which: 'all' | 'none' | { claim: string } = 'all') {
  const claims: Claims | undefined = await findClaims(tx, idParam(c, 'audit'), which);
  if (!claims) throw new NoSuchPage();
  return claims;
}

async function oneClaim(tx: Tx, c: AppContext): Promise<{ claims: Claims; row: ClaimRow }> {
  const claims = await allClaims(tx, c, { claim: idParam(c, 'claim') });
  const row = claims.claims[0];
  if (!row) throw new NoSuchPage();
  return { claims, row };
}

async function listPage(tx: Tx, c: AppContext, again: Again = {}) {
  const { errors } = withMessages(c, again);
  return (
    <ListPage auditId={idParam(c, 'audit')} claims={await allClaims(tx, c)} {...(errors ? { errors } : {})} />
  );
}

async function claimPage(tx: Tx, c: AppContext, again: Again = {}) {
  const { claims, row } = await oneClaim(tx, c);
  const auditId = idParam(c, 'audit');
  const { errors } = withMessages(c, again);
  return (
    <ClaimPage
      auditId={auditId}
      claims={claims}
      claim={counted(row, claims)}
      passages={await listLinked(tx, auditId, row.id)}
      {...(errors ? { errors } : {})}
    />
  );
}

async function newPage(tx: Tx, c: AppContext, again: Again = {}) {
  const auditId = idParam(c, 'audit');
  const claims = await allClaims(tx, c, 'none');
  return (
    <EditClaimPage
      auditId={auditId}
      claims={claims}
      codes={await listCodesToBuildOn(tx, auditId)}
      chapter={c.req.query('kapitel')}
      {...withMessages(c, again)}
    />
  );
}

async function editPage(tx: Tx, c: AppContext, again: Again = {}) {
  const { claims, row } = await oneClaim(tx, c);
  return (
    <EditClaimPage auditId={idParam(c, 'audit')} claims={claims} claim={row} {...withMessages(c, again)} />
  );
}

/** What the list of passages is narrowed to; anything that is no id stands for all. */
function filterOf(c: AppContext) {
  const idOr = (name: string) => z.uuid().safeParse(c.req.query(name)).data ?? '';
  const page = c.req.query('sida') ?? '1';
  return {
    code: idOr('kod'),
    informant: idOr('informant'),
    page: /^[1-9]\d{0,4}$/.test(page) ? Number(page) : 1,
  };
}

async function choosePage(tx: Tx, c: AppContext, again: Again = {}) {
  const auditId = idParam(c, 'audit');
  const claimId = idParam(c, 'claim');
  const filter = filterOf(c);
  const offer = await findOffer(tx, auditId, claimId, filter);
  const { errors } = withMessages(c, again);
  return (
    offer && (
      <ChoosePage
        auditId={auditId}
        claimId={claimId}
        offer={offer}
        filter={filter}
        {...(errors ? { errors } : {})}
      />
    )
  );
}

/** Somebody else's save came between: both statements, also when only chapter, word or group was changed. */
const overtaken = (c: AppContext, stands: ClaimRow, values: FormValues): Outcome =>
  conflictOf(c, values, stands.version, [
    { name: 'statement', label: 'claims.field.statement', theirs: stands.statement },
  ]);

const readClaim = (c: AppContext) => ({
  stream: idParam(c, 'audit'),
  what: 'claim-passages',
  subject: idParam(c, 'claim'),
});

/** Paths of the claims. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/pastaenden',
    read((tx, c) => listPage(tx, c)),
  );
  app.get(
    '/granskningar/:audit/pastaenden/nytt',
    read((tx, c) => newPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/pastaenden',
    command({
      form: newClaimForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const added = await addClaim(tx, await allClaims(tx, c, 'none'), idParam(c, 'audit'), input);
        return added.ok ? { to: `${base(c)}/${added.value}` } : { refused: added.errors };
      },
      again: (tx, c, values, errors) => newPage(tx, c, { values, errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/pastaenden/flytta',
    command({
      form: moveForm,
      run: async (tx, input, c): Promise<Outcome> => {
        await moveClaim(tx, await allClaims(tx, c), idParam(c, 'audit'), input.move.id, input.move.step);
        return { to: base(c) };
      },
      again: (tx, c, _values, errors) => listPage(tx, c, { errors }),
    }),
  );

  baseRoutes(app);

  app.get(
    '/granskningar/:audit/pastaenden/:claim',
    logged(readClaim, (tx, c) => claimPage(tx, c)),
  );
  app.get(
    '/granskningar/:audit/pastaenden/:claim/andra',
    read((tx, c) => editPage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/pastaenden/:claim/andra',
    command({
      form: claimForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const { claims, row } = await oneClaim(tx, c);
        const saved = await saveClaim(tx, claims, idParam(c, 'audit'), row.id, versionOf(values), input);
        if (saved.ok) return { to: `${base(c)}/${row.id}` };
        return 'errors' in saved ? { refused: saved.errors } : overtaken(c, saved.stands, values);
      },
      again: (tx, c, values, errors) => editPage(tx, c, { values, errors }),
    }),
  );
  app.get(
    '/granskningar/:audit/pastaenden/:claim/stallen',
    logged(readClaim, (tx, c) => choosePage(tx, c)),
  );
  app.post(
    '/granskningar/:audit/pastaenden/:claim/stallen',
    loggedWhenShown(readClaim),
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c, values): Promise<Outcome> => {
        const { row } = await oneClaim(tx, c);
        const set = await setStances(tx, idParam(c, 'audit'), row.id, stancesOf(values));
        return set.ok ? { to: `${base(c)}/${row.id}#stallen` } : { refused: set.errors };
      },
      again: (tx, c, _values, errors) => choosePage(tx, c, { errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/pastaenden/:claim/citat',
    loggedWhenShown(readClaim),
    command({
      form: quotesForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const { claims, row } = await oneClaim(tx, c);
        const chosen = await chooseQuotes(tx, claims, idParam(c, 'audit'), row.id, input);
        return chosen.ok ? { to: `${base(c)}/${row.id}#stallen` } : { refused: chosen.errors };
      },
      again: (tx, c, _values, errors) => claimPage(tx, c, { errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/pastaenden/:claim/granskad',
    loggedWhenShown(readClaim),
    command({
      form: reviewForm,
      run: async (tx, _input, c, values): Promise<Outcome> => {
        const { claims, row } = await oneClaim(tx, c);
        const reviewed = await reviewExposure(tx, claims, idParam(c, 'audit'), row.id, versionOf(values));
        return reviewed.ok ? { to: `${base(c)}/${row.id}` } : { refused: reviewed.errors };
      },
      again: (tx, c, _values, errors) => claimPage(tx, c, { errors }),
    }),
  );
  app.post(
    '/granskningar/:audit/pastaenden/:claim/ta-bort',
    loggedWhenShown(readClaim),
    command({
      form: sureForm,
      run: async (tx, _input, c): Promise<Outcome> => {
        const { row } = await oneClaim(tx, c);
        await removeClaim(tx, idParam(c, 'audit'), row.id);
        return { to: base(c) };
      },
      again: (tx, c, _values, errors) => claimPage(tx, c, { errors }),
    }),
  );
}
