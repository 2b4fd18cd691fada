import { createHash } from 'node:crypto';
import type { Handler, Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { toDocx } from '../../kernel/documents/docx.ts';
import { toPdf } from '../../kernel/documents/pdf.ts';
import { WritingFailed } from '../../kernel/documents/writer/write.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { withMessages } from '../../kernel/requests/form.ts';
import { command, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { followUpDue } from '../follow-up/contract.ts';
import { currentPlan, planInTheMaking } from '../plan/contract.ts';
import { aboutSupport, findSupports, type Support, supportOf } from '../support/contract.ts';
import { type Archive, gatherArchive } from './archive.ts';
import { archiveFile } from './archive-file.ts';
import { bringPlan, takeInPlan } from './commands.ts';
import { takeAlongPath } from './contract.ts';
import { type PlanOnPaper, planDocument } from './document.ts';
import { fileForm, takeAlongForm } from './form.ts';
import { readPlanFile } from './incoming.ts';
import { FileFailedPage, OwnDataPage } from './pages/own-data-page.tsx';
import { FilePage, FileReadPage, TakeAlongPage } from './pages/take-along-pages.tsx';
import { lastAnswer, plansElsewhere } from './queries.ts';
import { type PlanTold, planBundle } from './rules.ts';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const FORMATS = {
  pdf: { type: 'application/pdf', show: 'inline' },
  docx: { type: word, show: 'attachment' },
  json: { type: 'application/fhir+json', show: 'attachment' },
} as const;
type Format = keyof typeof FORMATS;

const file = (c: AppContext, body: Uint8Array, type: string, show: string, name: string) =>
  c.body(body as Uint8Array<ArrayBuffer>, 200, {
    'content-type': type,
    'content-disposition': `${show}; filename="${name}"`,
  });

/** The plan that a file holds: the one that holds, or the one being made. Read by whom may read the plan's page. */
async function planToWrite(tx: Tx, support: Support): Promise<(PlanTold & PlanOnPaper) | undefined> {
  const holds = await currentPlan(tx, support.id);
  const plan = holds ?? (await planInTheMaking(tx, support.id));
  if (!plan) return undefined;
  const due = holds ? (await followUpDue(tx, [support.id]))[0]?.due : undefined;
  return {
    plan,
    support,
    name: support.participant,
    unit: support.unit,
    answer: await lastAnswer(tx, plan.id),
    due: due ?? null,
    today: dayAt(tx.now),
  };
}

/** The plan as a file: read and logged in the transaction, written after it has ended. */
function planFile(format: Format): Handler<AppEnv> {
  return async (c, next) => {
    let found: (PlanTold & PlanOnPaper) | undefined;
    const answer = await aboutSupport('plan', async (tx, support) => {
      found = await planToWrite(tx, support);
      return found && c.body(null, 204);
    })(c, next);
    if (!found) return answer;
    const lang = c.get('language');
    try {
      const document = () => planDocument(found!, createTranslate(lang), lang);
      const body =
        format === 'json'
          ? new TextEncoder().encode(
              JSON.stringify(planBundle(found, createTranslate('sv'), c.get('now')), null, 2),
            )
          : await (format === 'pdf' ? toPdf : toDocx)(document());
      return file(c, body, FORMATS[format].type, FORMATS[format].show, `plan.${format}`);
    } catch (error) {
      if (!(error instanceof WritingFailed)) throw error;
      c.status(503);
      return c.render(<FileFailedPage back={`/stod/${found.support.id}/plan`} />);
    }
  };
}

const isParticipant = (c: AppContext) => c.get('session')?.hat?.role === 'participant';

/** The support that something is taken along to: the participant's own, while it goes on; no such page to anybody else. */
function goesOn(tx: Tx, support: Support): Support {
  if (support.relation !== 'own' || (support.to !== null && support.to < dayAt(tx.now)))
    throw new NoSuchPage();
  return support;
}

type Again = { values?: FormValues; errors?: FieldError[] };

async function takeAlongPage(tx: Tx, c: AppContext, again: Again = {}) {
  const support = goesOn(tx, await supportOf(tx, c));
  const plans = await plansElsewhere(tx, support.id);
  return <TakeAlongPage support={support} plans={plans} {...withMessages(c, again)} />;
}

async function filePage(tx: Tx, c: AppContext, again: Again = {}) {
  return <FilePage support={goesOn(tx, await supportOf(tx, c))} {...withMessages(c, again)} />;
}

const lookThrough = (supportId: string) => `/stod/${supportId}/plan/skriv/titta-igenom`;

/** Paths of what goes with the participant: the plan as files, to another support, and everything that is kept. */
export function routes(app: Hono<AppEnv>): void {
  for (const format of ['pdf', 'docx', 'json'] satisfies Format[]) {
    app.get(`/stod/:support/plan.${format}`, planFile(format));
  }

  app.get(
    '/stod/:support/plan/ta-med',
    aboutSupport('plan', (tx, _support, c) => takeAlongPage(tx, c)),
  );
  app.post(
    '/stod/:support/plan/ta-med',
    command({
      form: takeAlongForm,
      run: async (tx, { plan }, c): Promise<Outcome> => {
        const support = goesOn(tx, await supportOf(tx, c));
        const result = await bringPlan(tx, support, plan);
        return result.ok ? { to: lookThrough(support.id) } : { refused: result.errors };
      },
      again: (tx, c, values, errors) => takeAlongPage(tx, c, { values, errors }),
    }),
  );

  app.get(
    '/stod/:support/plan/ta-med/fil',
    aboutSupport('plan', (tx, _support, c) => filePage(tx, c)),
  );
  app.post(
    '/stod/:support/plan/ta-med/fil',
    command({
      form: fileForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const support = goesOn(tx, await supportOf(tx, c));
        const text = await input.file.text();
        const incoming = readPlanFile(text);
        if (!incoming.ok) return refusedFile(incoming.because);
        const hash = createHash('sha256').update(text).digest('hex');
        const result = await takeInPlan(tx, support, incoming.plan, hash);
        const left = incoming.plan.unread + incoming.plan.others;
        if (!result.ok) return { refused: result.errors };
        return { to: left > 0 ? `${takeAlongPath(support.id)}/fil/klart` : lookThrough(support.id) };
      },
      again: (tx, c, values, errors) => filePage(tx, c, { values, errors }),
    }),
  );

  app.get(
    '/stod/:support/plan/ta-med/fil/klart',
    aboutSupport('plan', async (tx, support) => <FileReadPage support={goesOn(tx, support)} />),
  );

  app.get(
    '/mina-uppgifter',
    read(async (tx, c) => {
      if (!isParticipant(c)) return undefined;
      const own = (await findSupports(tx)).filter(({ relation }) => relation === 'own');
      const planned = [];
      for (const support of own) {
        if ((await currentPlan(tx, support.id)) ?? (await planInTheMaking(tx, support.id)))
          planned.push(support);
      }
      return <OwnDataPage supports={planned} />;
    }),
  );
  // gathered in a read-only transaction, put together after it has ended, and kept nowhere
  app.get('/mina-uppgifter/arkiv.zip', async (c, next) => {
    let archive: Archive | undefined;
    const answer = await read(async (tx) => {
      if (!isParticipant(c)) return undefined;
      archive = await gatherArchive(tx);
      return c.body(null, 204);
    })(c, next);
    if (!archive) return answer;
    const zip = archiveFile(archive, c.get('language'), c.get('now'));
    return file(c, zip, 'application/zip', 'attachment', `mina-uppgifter-${archive.on}.zip`);
  });
}

const refusedFile = (because: string): Outcome => ({
  refused: [{ field: 'file', text: `takeout.unreadable.${because}` }],
});
