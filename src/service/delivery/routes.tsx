import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, versionOf } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { addRemark, decideRemark, deliver, holdRevisit, shareWithUnit } from './commands.ts';
import { decisionForm, remarkForm, revisitForm, shareForm } from './form.ts';
import { DeliveryPage } from './pages/delivery-page.tsx';
import { findDelivery } from './queries.ts';

async function page(
  tx: Tx,
  c: AppContext,
  rest: { values?: FormValues; errors?: ReturnType<typeof messages> } = {},
) {
  const delivery = await findDelivery(tx, idParam(c, 'audit'));
  return delivery && <DeliveryPage delivery={delivery} today={dayAt(c.get('now'))} {...rest} />;
}

const again = (tx: Tx, c: AppContext, values: FormValues, errors: Parameters<typeof messages>[1]) =>
  page(tx, c, { values, errors: messages(c.get('t'), errors) });

function outcome(c: AppContext, result: Result): Outcome {
  if (result.ok) return { to: `/granskningar/${idParam(c, 'audit')}/overlamning` };
  if (result.errors.some((error) => error.text === 'delivery.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

/** Paths of delivery: draft to the unit, remarks and decisions, delivery, revisit. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/granskningar/:audit/overlamning';
  app.get(
    base,
    read((tx, c) => page(tx, c)),
  );
  app.post(
    `${base}/utkast`,
    command({
      form: shareForm,
      run: async (tx, input, c) => outcome(c, await shareWithUnit(tx, idParam(c, 'audit'), input.day)),
      again,
    }),
  );
  app.post(
    `${base}/anmarkning`,
    command({
      form: remarkForm,
      run: async (tx, input, c) => outcome(c, await addRemark(tx, idParam(c, 'audit'), input)),
      again,
    }),
  );
  app.post(
    `${base}/anmarkning/:remark`,
    command({
      form: decisionForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const result = await decideRemark(
          tx,
          idParam(c, 'audit'),
          idParam(c, 'remark'),
          versionOf(values),
          input,
        );
        if (!result.ok && 'stands' in result) return overtaken(c, result.stands, values);
        return outcome(c, result);
      },
      again,
    }),
  );
  app.post(
    `${base}/overlamna`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c) => outcome(c, await deliver(tx, idParam(c, 'audit'))),
      again,
    }),
  );
  app.post(
    `${base}/aterbesok`,
    command({
      form: revisitForm,
      run: async (tx, input, c) =>
        outcome(c, await holdRevisit(tx, idParam(c, 'audit'), input.day, input.words)),
      again,
    }),
  );
}

/** Somebody else at the bureau decided first: both reasons are shown, and one is sent on. */
function overtaken(
  c: AppContext,
  stands: { version: number; reasons: string; finalWords: string },
  values: FormValues,
): Outcome {
  return conflictOf(c, values, stands.version, [
    { name: 'reasons', label: 'delivery.decision.reasons', theirs: stands.reasons },
    { name: 'finalWords', label: 'delivery.decision.final-words', theirs: stands.finalWords },
  ]);
}
