import type { Hono } from 'hono';
import { isLifeArea } from '../../domain/life-areas.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { beginPlan, planFacts, takeSuggestionPath } from '../plan/contract.ts';
import { findSupport, findSupports } from '../support/contract.ts';
import { changeSuggestion, decideCandidate } from './commands.ts';
import { takePath } from './contract.ts';
import { candidateForm, changeForm, takeForm } from './form.ts';
import { EditPage, OthersPage, RewordPage } from './pages/others-pages.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { TakePage } from './pages/take-page.tsx';
import { findCandidates, findLookedAfter, suggestionsFor } from './queries.ts';
import type { Suggestion } from './rules.ts';

const others = '/forslag-pa-mal/fran-andra';

/** The organisation whose suggestions the asker looks after; for everybody else the pages are not there. */
function lookedAfterBy(c: AppContext): string {
  const hat = c.get('session')?.hat;
  if (hat?.role !== 'influence-coordinator' && hat?.role !== 'unit-manager') throw new NoSuchPage();
  return hat.organisationId;
}

async function rewordPage(tx: Tx, c: AppContext, area: string, key: string, again: Again = {}) {
  lookedAfterBy(c);
  const candidate = (await findCandidates(tx)).find((one) => one.area === area && one.words === key);
  // taken care of meanwhile: the list says what is left
  if (!candidate) return othersPage(tx, c, again);
  return <RewordPage candidate={candidate} {...withMessages(c, again)} />;
}

async function othersPage(tx: Tx, c: AppContext, again: Again = {}) {
  lookedAfterBy(c);
  return (
    <OthersPage
      candidates={await findCandidates(tx)}
      released={await findLookedAfter(tx)}
      {...withMessages(c, again)}
    />
  );
}

async function editPage(tx: Tx, c: AppContext, again: Again = {}) {
  lookedAfterBy(c);
  const id = idParam(c, 'suggestion');
  const suggestion = (await findLookedAfter(tx)).find((one) => one.id === id);
  return suggestion && <EditPage suggestion={suggestion} {...withMessages(c, again)} />;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const isParticipant = (c: AppContext) => c.get('session')?.hat?.role === 'participant';

/** The plan that the address says one looks for suggestions for. Whether one may write in it is asked where it is written. */
const supportAsked = (c: AppContext): string | undefined => {
  const asked = c.req.query('stod') ?? '';
  return uuid.test(asked) ? asked : undefined;
};

/** A suggestion on its way into the participant's own plan: straight to the one that is made, or what there is to choose. */
async function takePage(tx: Tx, c: AppContext, id: string, again: Again = {}) {
  if (!isParticipant(c)) return undefined;
  const suggestion = (await suggestionsFor(tx, c.get('t'))).find((one) => one.id === id);
  if (!suggestion) return undefined;
  const supports = await findSupports(tx);
  const plans = (await planFacts(tx)).flatMap(({ supportId, holds, making }) => {
    const support = supports.find((one) => one.id === supportId && one.relation === 'own');
    if (!support) return [];
    const href = takeSuggestionPath(supportId, suggestion.id);
    return [{ supportId, unit: support.unit, holds: holds !== null, making: making?.state ?? null, href }];
  });
  const drafts = plans.filter(({ making }) => making === 'draft');
  if (drafts.length === 1) return c.redirect(drafts[0]!.href, 303);
  return <TakePage suggestion={suggestion} plans={plans} {...withMessages(c, again)} />;
}

/** Paths of suggestions: looking them up, taking one along, and rewording what many have chosen. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/forslag-pa-mal',
    read(async (tx, c) => {
      const asked = c.req.query('omrade') ?? '';
      const area = isLifeArea(asked) ? asked : undefined;
      const query = (c.req.query('ord') ?? '').trim().slice(0, 100);
      const looking = area !== undefined || query !== '';
      const found = looking ? await suggestionsFor(tx, c.get('t'), { area, query }) : undefined;
      const supportId = supportAsked(c);
      const own = isParticipant(c);
      const to = ({ id }: Suggestion) => (supportId ? takeSuggestionPath(supportId, id) : takePath(id));
      const along = supportId || own ? { to, own } : undefined;
      return <SearchPage {...{ area, query, found, supportId, take: along }} />;
    }),
  );
  app.get(
    '/forslag-pa-mal/ta-med',
    read((tx, c) => takePage(tx, c, c.req.query('forslag') ?? '')),
  );
  app.post(
    '/forslag-pa-mal/ta-med',
    command({
      form: takeForm,
      run: async (tx, input): Promise<Outcome> => {
        const support = await findSupport(tx, input.support);
        if (support?.relation !== 'own') throw new NoSuchPage();
        const begun = await beginPlan(tx, support);
        if (!begun.ok) return { refused: begun.errors };
        return { to: takeSuggestionPath(support.id, input.forslag) };
      },
      again: (tx, c, values, errors) => takePage(tx, c, textOf(values, 'forslag'), { values, errors }),
    }),
  );

  app.get(
    others,
    read((tx, c) => othersPage(tx, c)),
  );
  app.get(
    `${others}/ny`,
    read((tx, c) => rewordPage(tx, c, c.req.query('omrade') ?? '', c.req.query('ord') ?? '')),
  );
  app.post(
    others,
    command({
      form: candidateForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const result = await decideCandidate(tx, lookedAfterBy(c), {
          area: input.area,
          key: input.key,
          ...(input.action === 'slapp' ? { words: input.words } : {}),
        });
        return result.ok ? { to: others } : { refused: result.errors };
      },
      again: (tx, c, values, errors) =>
        rewordPage(tx, c, textOf(values, 'area'), textOf(values, 'key'), { values, errors }),
    }),
  );

  app.get(
    `${others}/:suggestion`,
    read((tx, c) => editPage(tx, c)),
  );
  app.post(
    `${others}/:suggestion`,
    command({
      form: changeForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const organisationId = lookedAfterBy(c);
        const id = idParam(c, 'suggestion');
        const before = (await findLookedAfter(tx)).find((one) => one.id === id);
        if (!before) throw new NoSuchPage();
        const state =
          input.action === 'spara' ? before.state : input.action === 'slapp' ? 'released' : 'withdrawn';
        const result = await changeSuggestion(tx, organisationId, id, versionOf(values), {
          words: input.words,
          state,
        });
        if (result.ok) return { to: others };
        if ('errors' in result) return { refused: result.errors };
        return conflictOf(c, values, result.stands.version, [
          { name: 'words', label: 'suggestions.reword.words', theirs: result.stands.words },
        ]);
      },
      again: (tx, c, values, errors) => editPage(tx, c, { values, errors }),
    }),
  );
}
