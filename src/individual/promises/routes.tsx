import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { type Again, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { makePromise, movePromise, voiceOf } from './commands.ts';
import { promisesPath } from './contract.ts';
import { promiseForm, stepForm } from './form.ts';
import { NewPage, PromisesPage } from './pages/promises-page.tsx';
import { listChoices, listSettled, listStanding } from './queries.ts';
import { notPromised } from './rules.ts';

async function promisesPage(tx: Tx, support: Support, c: AppContext, again: Again = {}) {
  if (support.relation === 'decided') return undefined;
  const page = Number(/^[1-9]\d{0,5}$/.exec(c.req.query('sida') ?? '')?.[0] ?? 1);
  const voice = voiceOf(support);
  const standing = await listStanding(tx, support.id);
  return (
    <PromisesPage
      support={support}
      voice={voice}
      standing={standing}
      {...(await listSettled(tx, support.id, page))}
      page={page}
      choices={
        voice === 'staff' ? notPromised(await listChoices(tx, support.id, dayAt(c.get('now'))), standing) : []
      }
      {...withMessages(c, again)}
    />
  );
}

/** A refusal about something that is not there for the asker is a 404, every other one is shown where it belongs. */
function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'promises.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

const base = '/stod/:support/lofte';

/** Paths of promises: what stands, a new one, and what becomes of one. */
export function routes(app: Hono<AppEnv>): void {
  app.get(base, aboutSupport('promises', promisesPage));
  // the participant's own question on a page of its own; nothing is read there
  app.get(
    `${base}/nytt`,
    read(async (tx, c) => {
      const support = await supportOf(tx, c);
      return support.relation === 'own' ? <NewPage support={support} /> : undefined;
    }),
  );
  app.post(
    base,
    command({
      form: promiseForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        return outcome(await makePromise(tx, support, input.words, input.who), promisesPath(support.id));
      },
      again: async (tx, c, values, errors) => {
        const support = await supportOf(tx, c);
        return support.relation === 'own' ? (
          <NewPage support={support} {...withMessages(c, { values, errors })} />
        ) : (
          promisesPage(tx, support, c, { values, errors })
        );
      },
    }),
  );
  app.post(
    `${base}/:promise/steg`,
    command({
      form: stepForm,
      run: async (tx, input, c) => {
        const support = await supportOf(tx, c);
        return outcome(
          await movePromise(tx, support, idParam(c, 'promise'), input.step),
          promisesPath(support.id),
        );
      },
      again: async (tx, c, values, errors) => promisesPage(tx, await supportOf(tx, c), c, { values, errors }),
    }),
  );
}
