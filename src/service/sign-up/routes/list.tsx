import type { Handler, Hono } from 'hono';
import { z } from 'zod';
import { formatCode } from '../../../domain/short-code.ts';
import type { Tx } from '../../../kernel/database/database.ts';
import type { AppContext, AppEnv, FieldError } from '../../../kernel/requests/context.ts';
import { keyField, messages, readForm, textOf } from '../../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../../kernel/requests/steps.ts';
import { makeInformant, markSignUp, removeSignUp, settle, typeInSignUp } from '../commands.ts';
import { informantForm, markForm, settleForm } from '../form.ts';
import { ListPage, TypedInPage } from '../pages/list-page.tsx';
import { wayField } from '../pages/list-row.tsx';
import { TypeInPage } from '../pages/type-in-page.tsx';
import { findDesk, listBureauKeys, listSealed, listSignUps } from '../queries.ts';
import { receiptFor, receiptHash } from '../receipt.ts';
import { sealedOf } from '../sealed-form.ts';
import { deskOf } from './desk.tsx';
import { receiptAddress } from './public.tsx';

async function listPage(tx: Tx, c: AppContext, errors: FieldError[] = []) {
  const desk = await deskOf(tx, c);
  // the row that was pressed stands open when the page comes back
  const opened = c.req.param('signUp') ?? c.req.query('oppen');
  const atRow = errors.map((error) =>
    error.field === 'way' && opened ? { ...error, field: wayField(opened) } : error,
  );
  return (
    <ListPage
      desk={desk}
      signUps={await listSignUps(tx, desk.auditId)}
      keys={await listBureauKeys(tx)}
      errors={messages(c.get('t'), atRow)}
      opened={opened}
    />
  );
}

/** A press on one of the rows: done, or the row is not there for the asker. */
function onRow<Shape extends z.ZodType>(
  form: Shape,
  run: (tx: Tx, auditId: string, id: string, input: z.output<Shape>) => Promise<unknown>,
): Handler<AppEnv> {
  return command({
    form,
    run: async (tx, input, c): Promise<Outcome> => {
      const { auditId } = await deskOf(tx, c);
      const id = idParam(c, 'signUp');
      if (!(await run(tx, auditId, id, input))) throw new NoSuchPage();
      return { to: `/granskningar/${auditId}/anmalningar?oppen=${id}#anmalan-${id}` };
    },
    again: (tx, c, _values, errors) => listPage(tx, c, errors),
  });
}

/** The coordinator's list of sign-ups, and typing in those that came another way. */
export function listRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/anmalningar',
    read((tx, c) => listPage(tx, c)),
  );
  app.get(
    '/granskningar/:audit/anmalningar/forseglade',
    read(async (tx, c) => {
      const { auditId } = await deskOf(tx, c);
      const rows = await listSealed(tx, auditId);
      return c.json(rows.map((row) => ({ id: row.id, sealed: row.sealed.toString('base64') })));
    }),
  );
  app.get(
    '/granskningar/:audit/anmalningar/ny',
    read(async (tx, c) => {
      const desk = await deskOf(tx, c);
      return desk.recipient ? (
        <TypeInPage desk={desk} recipient={desk.recipient} />
      ) : (
        c.redirect(`/granskningar/${desk.auditId}/anmalan`, 303)
      );
    }),
  );
  app.post('/granskningar/:audit/anmalningar/ny', typeIn);
  app.post(
    '/granskningar/:audit/anmalningar/:signUp/lage',
    onRow(markForm, (tx, auditId, id, { state }) => markSignUp(tx, auditId, id, state)),
  );
  app.post(
    '/granskningar/:audit/anmalningar/:signUp/deltagare',
    onRow(informantForm, (tx, auditId, id, { way }) => makeInformant(tx, auditId, id, way)),
  );
  app.post(
    '/granskningar/:audit/anmalningar/:signUp/skickat',
    onRow(settleForm, (tx, auditId, id, { what, how }) => settle(tx, auditId, id, what, how)),
  );
  app.post(
    '/granskningar/:audit/anmalningar/:signUp/ta-bort',
    onRow(z.looseObject({}), (tx, auditId, id) => removeSignUp(tx, auditId, id)),
  );
}

/**
 * Not a {@link command}: that would store a hash of the form, from which a telephone number can be guessed, and a line
 * in the log of when it was typed in. The receipt, which is the form's own, makes two presses one sign-up.
 */
const typeIn: Handler<AppEnv> = async (c) => {
  c.set('unlogged', true);
  const values = await readForm(c);
  if (c.get('actor').kind !== 'person') return c.get('pages').signInFirst(c, values);
  const auditId = /^[0-9a-f-]{36}$/i.test(c.req.param('audit') ?? '') ? c.req.param('audit')! : undefined;
  const acting = <T,>(mode: 'read' | 'write', work: (tx: Tx) => Promise<T>) =>
    c.get('database').withActor(c.get('actor'), mode, c.get('now'), work);
  const desk = auditId ? await acting('read', (tx) => findDesk(tx, auditId)) : undefined;
  const recipient = desk?.recipient;
  if (!recipient) return c.get('pages').notFound(c);
  const sent = await sealedOf(values, recipient);
  if (!sent.ok) {
    c.status(422);
    const errors = messages(c.get('t'), sent.errors);
    return c.render(<TypeInPage desk={desk} recipient={recipient} values={values} errors={errors} />);
  }
  const receipt = receiptFor(c.get('database').keys, textOf(values, keyField));
  await acting('write', (tx) => typeInSignUp(tx, desk.auditId, sent.sealed, receiptHash(receipt)));
  return c.render(
    <TypedInPage auditId={desk.auditId} receipt={formatCode(receipt)} shown={receiptAddress(c)} />,
  );
};
