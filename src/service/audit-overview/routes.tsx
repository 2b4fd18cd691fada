import type { Hono } from 'hono';
import { z } from 'zod';
import { AUDIT_STAGES } from '../../domain/audit-stages.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, optionalText } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, read } from '../../kernel/requests/steps.ts';
import { statesOf } from '../audit-commission/contract.ts';
import { moveAudit } from './commands.ts';
import { OverviewPage, type ShownStep } from './pages/overview-page.tsx';
import { findOverview } from './queries.ts';
import { settled, stepsFor } from './rules.ts';
import { steps } from './stations.ts';

async function page(
  tx: Tx,
  c: AppContext,
  rest: { values?: FormValues; errors?: ReturnType<typeof messages> } = {},
) {
  const overview = await findOverview(tx, idParam(c, 'audit'));
  if (!overview) return undefined;
  const own = stepsFor(steps, { role: c.get('session')?.hat?.role, inside: overview.inside });
  const states = await statesOf(tx, overview.id, own);
  const shown = own.map((step, at): ShownStep => {
    // to those outside, what is not there yet cannot be opened either
    const opens = overview.inside || states[at]!.status !== 'not-yet';
    return {
      name: step.name,
      label: step.label,
      stage: step.stage,
      ...(opens ? { href: step.href(overview.id) } : {}),
      state: settled(step, states[at]!, overview),
    };
  });
  return <OverviewPage overview={overview} steps={shown} today={dayAt(c.get('now'))} {...rest} />;
}

const moveForm = z.object({
  to: z.enum(AUDIT_STAGES, { error: 'audit-overview.refusal.not-a-step' }),
  because: optionalText(2000),
});

/** Paths of an audit's overview. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit',
    read((tx, c) => page(tx, c)),
  );
  app.post(
    '/granskningar/:audit/skede',
    command({
      form: moveForm,
      run: async (tx, input, c) => {
        const auditId = idParam(c, 'audit');
        const overview = await findOverview(tx, auditId);
        if (!overview?.coordinates) throw new NoSuchPage();
        // these two are done on the delivery page, with all that belongs to them
        if (input.to === 'delivered' || input.to === 'revisited') throw new NoSuchPage();
        const moved = await moveAudit(tx, auditId, input.to, input.because || null);
        return moved.ok ? { to: `/granskningar/${auditId}` } : { refused: moved.errors };
      },
      again: (tx, c, values, errors) => page(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );
}
