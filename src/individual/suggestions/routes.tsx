import type { Hono } from 'hono';
import { isLifeArea } from '../../domain/life-areas.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { changeSuggestion, decideCandidate } from './commands.ts';
import { candidateForm, changeForm } from './form.ts';
import { EditPage, OthersPage, RewordPage } from './pages/others-pages.tsx';
import { SearchPage } from './pages/search-page.tsx';
import { findCandidates, findLookedAfter, suggestionsFor } from './queries.ts';

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

/** Paths of suggestions: looking them up, and rewording what many have chosen. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/forslag-pa-mal',
    read(async (tx, c) => {
      const asked = c.req.query('omrade') ?? '';
      const area = isLifeArea(asked) ? asked : undefined;
      const query = (c.req.query('ord') ?? '').trim().slice(0, 100);
      const looking = area !== undefined || query !== '';
      const found = looking ? await suggestionsFor(tx, c.get('t'), { area, query }) : undefined;
      return <SearchPage area={area} query={query} found={found} />;
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
