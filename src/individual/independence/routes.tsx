import type { Hono } from 'hono';
import { z } from 'zod';
import { readDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { conflictOf } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, versionOf, withMessages } from '../../kernel/requests/form.ts';
import { command, idParam, NoSuchPage, type Outcome } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { addYardstick, layAside, rate, sayWhatItMeans, share, wordsDraft } from './commands.ts';
import { ratingForm, shareForm, wordsForm, yardstickForm } from './form.ts';
import { OverviewPage } from './pages/overview-page.tsx';
import { RatePage } from './pages/rate-page.tsx';
import { SharePage } from './pages/share-page.tsx';
import { WordsPage } from './pages/words-page.tsx';
import { YardstickPage } from './pages/yardstick-page.tsx';
import { findIndependence } from './queries.ts';

const pathOf = (support: Support) => `/stod/${support.id}/sjalvstandighet`;

/** Only the participant writes here; for everybody else the page is not there. */
function requireOwn(support: Support): void {
  if (support.relation !== 'own') throw new NoSuchPage();
}

async function ownSupport(tx: Tx, c: AppContext): Promise<Support> {
  const support = await supportOf(tx, c);
  requireOwn(support);
  return support;
}

async function wordsPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  requireOwn(support);
  const found = await findIndependence(tx, support.id);
  const draft = await readDraft(tx, wordsDraft(support.id));
  return (
    <WordsPage support={support} last={found?.wordings[0]} draft={draft.words} {...withMessages(c, again)} />
  );
}

async function yardstickPage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  requireOwn(support);
  const found = await findIndependence(tx, support.id);
  const inUse = found?.yardsticks.filter((one) => !one.endedOn).length ?? 0;
  return <YardstickPage support={support} inUse={inUse} {...withMessages(c, again)} />;
}

async function ratePage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  requireOwn(support);
  const id = idParam(c, 'yardstick');
  const yardstick = (await findIndependence(tx, support.id))?.yardsticks.find((one) => one.id === id);
  if (!yardstick || yardstick.endedOn) return undefined;
  return <RatePage support={support} yardstick={yardstick} {...withMessages(c, again)} />;
}

async function sharePage(tx: Tx, c: AppContext, support: Support, again: Again = {}) {
  requireOwn(support);
  const found = await findIndependence(tx, support.id);
  return <SharePage support={support} chosen={found?.sharedWith ?? 'nobody'} {...withMessages(c, again)} />;
}

/** Paths of independence: the question, what has been said, the yardsticks, and who reads it. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/sjalvstandighet';

  app.get(
    base,
    aboutSupport('independence', async (tx, support, c) => {
      const found = await findIndependence(tx, support.id);
      const said = found !== undefined && (found.wordings.length > 0 || found.yardsticks.length > 0);
      if (said) return <OverviewPage support={support} independence={found} />;
      // what is not shared and what is not said are one and the same to those who come: not there
      return wordsPage(tx, c, support);
    }),
  );

  app.get(
    `${base}/ord`,
    aboutSupport('independence', (tx, support, c) => wordsPage(tx, c, support)),
  );
  app.post(
    `${base}/ord`,
    command({
      form: wordsForm,
      run: async (tx, input, c, values): Promise<Outcome> => {
        const support = await ownSupport(tx, c);
        const result = await sayWhatItMeans(tx, support, versionOf(values), input.words);
        if (!result.ok) {
          const last = result.stands.wordings[0];
          return conflictOf(c, values, last?.number ?? 0, [
            { name: 'words', label: 'independence.field.words', theirs: last?.words ?? '' },
          ]);
        }
        const measured = (await findIndependence(tx, support.id))?.yardsticks.some((one) => !one.endedOn);
        return { to: measured ? pathOf(support) : `${pathOf(support)}/matt` };
      },
      again: async (tx, c, values, errors) => wordsPage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );

  app.get(
    `${base}/matt`,
    aboutSupport('independence', (tx, support, c) => yardstickPage(tx, c, support)),
  );
  app.post(
    `${base}/matt`,
    command({
      form: yardstickForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const support = await ownSupport(tx, c);
        const result = await addYardstick(tx, support, input.words);
        return result.ok ? { to: `${pathOf(support)}/matt/${result.value}` } : { refused: result.errors };
      },
      again: async (tx, c, values, errors) =>
        yardstickPage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );

  app.get(
    `${base}/matt/:yardstick`,
    aboutSupport('independence', (tx, support, c) => ratePage(tx, c, support)),
  );
  app.post(
    `${base}/matt/:yardstick`,
    command({
      form: ratingForm,
      run: async (tx, input, c): Promise<Outcome> => {
        const support = await ownSupport(tx, c);
        if (!(await rate(tx, support, idParam(c, 'yardstick'), input))) throw new NoSuchPage();
        return { to: pathOf(support) };
      },
      again: async (tx, c, values, errors) => ratePage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );
  app.post(
    `${base}/matt/:yardstick/lagg-undan`,
    command({
      form: z.looseObject({}),
      run: async (tx, _input, c) => {
        const support = await ownSupport(tx, c);
        await layAside(tx, support, idParam(c, 'yardstick'));
        return { to: pathOf(support) };
      },
      again: async () => undefined,
    }),
  );

  app.get(
    `${base}/visa`,
    aboutSupport('independence', (tx, support, c) => sharePage(tx, c, support)),
  );
  app.post(
    `${base}/visa`,
    command({
      form: shareForm,
      run: async (tx, input, c) => {
        const support = await ownSupport(tx, c);
        await share(tx, support, input.with);
        return { to: pathOf(support) };
      },
      again: async (tx, c, values, errors) => sharePage(tx, c, await supportOf(tx, c), { values, errors }),
    }),
  );
}
