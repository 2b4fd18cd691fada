import type { Hono } from 'hono';
import { readDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, type Outcome } from '../../kernel/requests/steps.ts';
import { planInTheMaking } from '../plan/contract.ts';
import { aboutSupport, type Support } from '../support/contract.ts';
import { draftOf } from './commands.ts';
import { meetingForm, outcomeForm } from './form.ts';
import { decideGoal, saveMeeting } from './meeting-commands.ts';
import { GoalOutcomePage } from './pages/goal-outcome-page.tsx';
import { MeetingPage } from './pages/meeting-page.tsx';
import { StrandedPage } from './pages/stranded-page.tsx';
import { mayFollowUp } from './rules.ts';
import { type Table, tableOf, writersSupport } from './view.ts';

const base = '/stod/:support/uppfoljning';
const pathOf = (support: { id: string }) => `/stod/${support.id}/uppfoljning`;

/** Closed while one wrote: what was typed is shown, so that it is not lost. */
const stranded = (c: AppContext, support: Support, again: Again, field: string) =>
  again.values && mayFollowUp(support, dayAt(c.get('now'))) ? (
    <StrandedPage support={support} words={textOf(again.values, field)} {...withMessages(c, again)} />
  ) : undefined;

async function meetingPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  const table = await tableOf(tx, support);
  if (!table) return stranded(c, support, again, 'agreedNext');
  const draft = await readDraft(tx, draftOf(support.id, table.open.id, 'agreed'));
  const making = await planInTheMaking(tx, support.id);
  return (
    <MeetingPage
      {...table}
      draft={draft.agreedNext}
      writing={making?.state === 'draft'}
      saved={c.req.query('nu') === 'sparat'}
      {...withMessages(c, again)}
    />
  );
}

async function goalPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  const table = await tableOf(tx, support);
  if (!table) return stranded(c, support, again, 'why');
  const goal = table.goals.find((one) => one.lineage === idParam(c, 'goal'));
  return goal && <GoalOutcomePage {...table} goal={goal} {...withMessages(c, again)} />;
}

/** The next goal that nothing has been said of, or back to the meeting. */
function onwards({ support, goals, open }: Table, lineage: string): string {
  const said = new Set(open.outcomes.map((one) => one.lineage));
  const from = goals.findIndex((one) => one.lineage === lineage) + 1;
  const next = goals.slice(from).find((one) => !said.has(one.lineage));
  return `${pathOf(support)}/mote${next ? `/mal/${next.lineage}` : ''}`;
}

/** Paths of the meeting: goal by goal, what we agreed next, and closing it. */
export function meetingRoutes(app: Hono<AppEnv>): void {
  const path = `${base}/mote`;
  app.get(
    path,
    aboutSupport('follow-up', (tx, support, c) => meetingPage(tx, c, support)),
  );
  app.post(
    path,
    command({
      form: meetingForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const close = input.next === 'avsluta';
        const saved = await saveMeeting(tx, support, versionOf(values), {
          agreedNext: input.agreedNext,
          close,
        });
        if (saved.ok) {
          return {
            to: close
              ? `${pathOf(support)}/tidigare/${saved.value}?nu=avslutad`
              : `${pathOf(support)}/mote?nu=sparat`,
          };
        }
        if ('errors' in saved) return { refused: saved.errors };
        return conflictOf(c, values, saved.stands.version, [
          { name: 'agreedNext', label: 'follow-up.field.agreed', theirs: saved.stands.agreedNext },
        ]);
      },
      again: async (tx, c, values, errors) =>
        meetingPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );

  app.get(
    `${path}/mal/:goal`,
    aboutSupport('follow-up', (tx, support, c) => goalPage(tx, c, support)),
  );
  app.post(
    `${path}/mal/:goal`,
    command({
      form: outcomeForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await writersSupport(tx, c);
        const lineage = idParam(c, 'goal');
        const decided = await decideGoal(tx, support, lineage, versionOf(values), input);
        if (!decided.ok) return { refused: decided.errors };
        return { to: onwards((await tableOf(tx, support))!, lineage) };
      },
      again: async (tx, c, values, errors) =>
        goalPage(tx, c, await writersSupport(tx, c), { values, errors }),
    }),
  );
}
