import type { Hono } from 'hono';
import { z } from 'zod';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FormValues } from '../../kernel/requests/context.ts';
import { messages, textsOf, versionOf } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { areasOf, areasToOffer } from './areas.ts';
import { openAudit, saveCommission, savePlan, say, signPlan } from './commands.ts';
import { commissionForm, messageForm, openForm, planForm } from './form.ts';
import { CommissionPage } from './pages/commission-page.tsx';
import { EditCommissionPage, EditPlanPage } from './pages/edit-pages.tsx';
import { ListPage } from './pages/list-page.tsx';
import { AreasPage, OpenPage } from './pages/open-page.tsx';
import { type Commission, findCommission, listAudits, listOrganisations } from './queries.ts';

const roleOf = (c: AppContext) => c.get('session')?.hat?.role;
const sideOf = (c: AppContext) => c.get('session')?.hat?.organisationId ?? '';
const coordinates = (c: AppContext) => roleOf(c) === 'audit-coordinator';

/** Whether the asker opens audits, asks for them, or does neither. */
function opensAs(c: AppContext): 'audit-coordinator' | 'commissioner' | undefined {
  const role = roleOf(c);
  if (role === 'audit-coordinator') return role;
  return role === 'commissioner' || role === 'unit-manager' ? 'commissioner' : undefined;
}

async function commissionOf(tx: Tx, c: AppContext): Promise<Commission> {
  const commission = await findCommission(tx, idParam(c, 'audit'));
  if (!commission) throw new NoSuchPage();
  return commission;
}

const page = (
  c: AppContext,
  commission: Commission,
  rest: { values?: FormValues; errors?: ReturnType<typeof messages> } = {},
) => <CommissionPage commission={commission} side={sideOf(c)} mayEdit={coordinates(c)} {...rest} />;

/** The form of a new audit; where there are many services, the question of where they are comes before it. */
async function openPage(
  tx: Tx,
  c: AppContext,
  again?: { values: FormValues; errors: ReturnType<typeof messages> },
) {
  const as = opensAs(c);
  if (!as) return undefined;
  const choices = await listOrganisations(tx);
  const areas = areasToOffer(choices, {
    asked: again ? textsOf(again.values, 'kommun') : (c.req.queries('kommun') ?? []),
    own: sideOf(c),
    chosen: textsOf(again?.values, 'units'),
  });
  // a form that comes back is never swapped for another page: what was typed would be lost
  if (areas && !again && (areas.length === 0 || c.req.query('valj') !== undefined)) {
    const names = new Map(choices.map(({ id, name }) => [id, name]));
    return <AreasPage as={as} areas={areasOf(choices, (id) => names.get(id))} chosen={areas} />;
  }
  return <OpenPage as={as} choices={choices} areas={areas?.length === 0 ? undefined : areas} {...again} />;
}

/** Paths of the commission: list, open, the commission itself, its plan and signatures. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar',
    read(async (tx, c) => <ListPage audits={await listAudits(tx)} mayOpen={opensAs(c) !== undefined} />),
  );

  app.get(
    '/granskningar/ny',
    read((tx, c) => openPage(tx, c)),
  );
  app.post(
    '/granskningar',
    command({
      form: openForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const as = opensAs(c);
        if (!as) throw new NoSuchPage();
        if (as === 'commissioner' && input.bureau === '') {
          return { refused: [{ field: 'bureau', text: 'audit-commission.error.bureau' }] };
        }
        if (as === 'audit-coordinator' && input.commissioners.length === 0) {
          return { refused: [{ field: 'commissioners', text: 'audit-commission.error.commissioners' }] };
        }
        return { to: `/granskningar/${await openAudit(tx, input, as)}/uppdrag` };
      },
      again: (tx, c, values, errors) => openPage(tx, c, { values, errors: messages(c.get('t'), errors) }),
    }),
  );

  app.get(
    '/granskningar/:audit/uppdrag',
    read(async (tx, c) => page(c, await commissionOf(tx, c))),
  );

  app.get(
    '/granskningar/:audit/uppdrag/andra',
    read(async (tx, c) =>
      coordinates(c) ? <EditCommissionPage commission={await commissionOf(tx, c)} /> : undefined,
    ),
  );
  app.post(
    '/granskningar/:audit/uppdrag/andra',
    command({
      form: commissionForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const audit = idParam(c, 'audit');
        const result = await saveCommission(tx, audit, versionOf(values), input);
        if (result.ok) return { to: `/granskningar/${audit}/uppdrag` };
        if ('errors' in result) return { refused: result.errors };
        const { stands } = result;
        const label = (name: string) => `audit-commission.field.${name}`;
        return conflictOf(c, values, stands.version, [
          { name: 'title', label: label('title'), theirs: stands.title },
          { name: 'purpose', label: label('purpose'), theirs: stands.purpose },
          { name: 'background', label: label('background'), theirs: stands.background },
          { name: 'population', label: label('population'), theirs: String(stands.population ?? '') },
          {
            name: 'questions',
            label: label('questions'),
            theirs: stands.questions.map((question) => question.text).join('\n'),
          },
        ]);
      },
      again: async (tx, c, values, errors) => (
        <EditCommissionPage
          commission={await commissionOf(tx, c)}
          values={values}
          errors={messages(c.get('t'), errors)}
        />
      ),
    }),
  );

  app.post(
    '/granskningar/:audit/uppdrag/samtal',
    command({
      form: messageForm,
      run: async (tx, input, c) => {
        const commission = await commissionOf(tx, c);
        if (![commission.bureau, ...commission.commissioners].some((party) => party.id === sideOf(c))) {
          throw new NoSuchPage();
        }
        await say(tx, commission.id, input.body);
        return { to: `/granskningar/${commission.id}/uppdrag` };
      },
      again: async (tx, c, values, errors) =>
        page(c, await commissionOf(tx, c), { values, errors: messages(c.get('t'), errors) }),
    }),
  );

  app.get(
    '/granskningar/:audit/uppdragsplan',
    read(async (tx, c) =>
      coordinates(c) ? <EditPlanPage commission={await commissionOf(tx, c)} /> : undefined,
    ),
  );
  app.post(
    '/granskningar/:audit/uppdragsplan',
    command({
      form: planForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        if (!coordinates(c)) throw new NoSuchPage();
        const audit = idParam(c, 'audit');
        const result = await savePlan(tx, audit, versionOf(values), input);
        if (result.ok) return { to: `/granskningar/${audit}/uppdrag` };
        if ('errors' in result) return { refused: result.errors };
        const { scope, timePlan, whoInforms, givenBack, cost, version } = result.stands.plan;
        return conflictOf(c, values, version, [
          { name: 'scope', label: 'audit-commission.field.scope', theirs: scope },
          { name: 'timePlan', label: 'audit-commission.field.time-plan', theirs: timePlan },
          { name: 'whoInforms', label: 'audit-commission.field.who-informs', theirs: whoInforms },
          { name: 'givenBack', label: 'audit-commission.field.given-back', theirs: givenBack },
          { name: 'cost', label: 'audit-commission.field.cost', theirs: cost },
        ]);
      },
      again: async (tx, c, values, errors) => (
        <EditPlanPage
          commission={await commissionOf(tx, c)}
          values={values}
          errors={messages(c.get('t'), errors)}
        />
      ),
    }),
  );
  app.post(
    '/granskningar/:audit/uppdragsplan/godkann',
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c, values): Promise<Outcome> => {
        const audit = idParam(c, 'audit');
        const result = await signPlan(tx, audit, versionOf(values));
        if (result.ok) return { to: `/granskningar/${audit}/uppdrag` };
        return { refused: 'errors' in result ? result.errors : [] };
      },
      again: async (tx, c, _values, errors) =>
        page(c, await commissionOf(tx, c), { errors: messages(c.get('t'), errors) }),
    }),
  );
}
