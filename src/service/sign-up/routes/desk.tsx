import type { Hono } from 'hono';
import { z } from 'zod';
import { formatCode } from '../../../domain/short-code.ts';
import type { Tx } from '../../../kernel/database/database.ts';
import { qrSvg } from '../../../kernel/documents/qr.ts';
import { conflictOf } from '../../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../../kernel/requests/context.ts';
import { messages, versionOf } from '../../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../../kernel/requests/steps.ts';
import { makeLink, moveGate, saveLink, saySignal } from '../commands.ts';
import { gateForm, linkForm, signalForm } from '../form.ts';
import { DeskPage, SignalPage } from '../pages/desk-page.tsx';
import { findDesk, findSignal, type SignUpDesk } from '../queries.ts';

const pathOf = (c: AppContext) => `/granskningar/${idParam(c, 'audit')}/anmalan`;

/** The coordinator's desk for the audit in the path. */
export async function deskOf(tx: Tx, c: AppContext): Promise<SignUpDesk> {
  const desk = await findDesk(tx, idParam(c, 'audit'));
  if (!desk) throw new NoSuchPage();
  return desk;
}

async function deskPage(
  tx: Tx,
  c: AppContext,
  rest: { values?: FormValues; errors?: ReturnType<typeof messages> } = {},
) {
  const desk = await deskOf(tx, c);
  const url = desk.link && `${c.get('baseUrl')}/a/${formatCode(desk.link.code)}`;
  return <DeskPage desk={desk} link={url ? { url, qr: qrSvg(url) } : undefined} {...rest} />;
}

const again = (tx: Tx, c: AppContext, values: FormValues, errors: Parameters<typeof messages>[1]) =>
  deskPage(tx, c, { values, errors: messages(c.get('t'), errors) });

/** How people sign up for an audit: for its coordinator, and in a word for its commissioner. */
export function deskRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/anmalan',
    read(async (tx, c) => {
      const signal = await findSignal(tx, idParam(c, 'audit'));
      return signal ? <SignalPage auditId={idParam(c, 'audit')} signal={signal} /> : deskPage(tx, c);
    }),
  );
  app.post(
    '/granskningar/:audit/anmalan/lank',
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c): Promise<Outcome> => {
        await makeLink(tx, (await deskOf(tx, c)).auditId);
        return { to: pathOf(c) };
      },
      again,
    }),
  );
  app.post(
    '/granskningar/:audit/anmalan/ord',
    command({
      form: linkForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const desk = await deskOf(tx, c);
        if (await saveLink(tx, desk.auditId, versionOf(values), input)) return { to: pathOf(c) };
        if (!desk.link) throw new NoSuchPage();
        const { version, eligibility, contact } = desk.link;
        return conflictOf(c, values, version, [
          { name: 'eligibility', label: 'sign-up.words.eligibility', theirs: eligibility },
          { name: 'contact', label: 'sign-up.words.contact', theirs: contact },
        ]);
      },
      again,
    }),
  );
  app.post(
    '/granskningar/:audit/anmalan/lage',
    command({
      form: gateForm,
      run: async (tx, { state }, c, values): Promise<Outcome> => {
        const moved = await moveGate(tx, (await deskOf(tx, c)).auditId, versionOf(values), state);
        return moved.ok ? { to: pathOf(c) } : { refused: moved.errors };
      },
      again,
    }),
  );
  app.post(
    '/granskningar/:audit/anmalan/besked',
    command({
      form: signalForm,
      run: async (tx, { enough }, c): Promise<Outcome> => {
        await saySignal(tx, (await deskOf(tx, c)).auditId, enough === 'ja');
        return { to: pathOf(c) };
      },
      again,
    }),
  );
}
