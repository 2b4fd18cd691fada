import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf, followTheirs } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome } from '../../kernel/requests/steps.ts';
import { ownMeasure } from '../independence/contract.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { sayOfGoal } from './commands.ts';
import { goalWordsForm, standingOf } from './form.ts';
import { journeyOf } from './journey.ts';
import { GoalWordsPage } from './pages/goal-words-page.tsx';
import { JourneyPage } from './pages/journey-page.tsx';
import { livedGoals, milestonesOf } from './queries.ts';

async function goalPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  if (support.relation !== 'own') return undefined;
  const lineage = idParam(c, 'goal');
  const goal = (await livedGoals(tx, support.id)).find((one) => one.lineage === lineage);
  if (!goal) return undefined;
  const said = (await milestonesOf(tx, support.id)).find((one) => one.lineage === lineage);
  return <GoalWordsPage support={support} goal={goal} said={said} {...withMessages(c, again)} />;
}

/** Paths of how far one has come: the whole way, and what the participant says of one goal. */
export function journeyRoutes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/hur-langt';
  app.get(
    base,
    aboutSupport('journey', async (tx, support, c) => {
      // what one has grown out of is between the two: the plan itself is what a manager reads
      if (support.relation !== 'own' && support.relation !== 'assigned') return undefined;
      const goals = await livedGoals(tx, support.id);
      const said = await milestonesOf(tx, support.id);
      return (
        <JourneyPage
          support={support}
          stops={journeyOf(goals, said)}
          said={said}
          measure={(await ownMeasure(tx, support.id))?.words}
          just={c.req.query('nu') === 'sagt'}
        />
      );
    }),
  );
  app.get(
    `${base}/:goal`,
    aboutSupport('journey', (tx, support, c) => goalPage(tx, c, support)),
  );
  app.post(
    `${base}/:goal`,
    command({
      form: goalWordsForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await supportOf(tx, c);
        if (support.relation !== 'own') throw new NoSuchPage();
        const saved = await sayOfGoal(tx, support, idParam(c, 'goal'), versionOf(values), input);
        if (saved.ok) return { to: `/stod/${support.id}/hur-langt?nu=sagt` };
        if ('errors' in saved) throw new NoSuchPage();
        followTheirs(values, standingOf(saved.stands));
        return conflictOf(c, values, saved.stands.version, [
          { name: 'words', label: 'follow-up.field.goal-words', theirs: saved.stands.words },
        ]);
      },
      again: async (tx, c, values, errors) => goalPage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );
}
