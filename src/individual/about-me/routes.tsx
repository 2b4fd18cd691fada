import type { Hono } from 'hono';
import { dropDraft, readDraft } from '../../kernel/access/drafts.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { conflictOf, followTheirs } from '../../kernel/requests/conflict.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { textOf, versionOf, withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import {
  addItem,
  confirmItems,
  declineSuggestion,
  keepItem,
  moveItem,
  removeItem,
  saveItem,
  suggestItem,
} from './commands.ts';
import { aboutMePath } from './contract.ts';
import { confirmForm, itemForm, moveForm, pressed, standingOf, suggestionForm } from './form.ts';
import { ItemPage } from './pages/item-page.tsx';
import { OwnPage } from './pages/own-page.tsx';
import { ReadPage } from './pages/read-page.tsx';
import { NoSupportPage, OrderPage, RemovePage, SuggestPage } from './pages/small-pages.tsx';
import {
  findOwn,
  findWaiting,
  itemsFor,
  listOwn,
  listSuggestions,
  type OwnItem,
  ownSupports,
} from './queries.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const comes = (support: Support) => support.relation === 'assigned' || support.relation === 'visiting';

/** The support of the path, for the participant alone: to everybody else there is no such page. */
async function ownSupportOf(tx: Tx, c: AppContext): Promise<Support> {
  const support = await supportOf(tx, c);
  if (support.relation !== 'own') throw new NoSuchPage();
  return support;
}

/** The support of the path, for those who come. */
async function visitedSupportOf(tx: Tx, c: AppContext): Promise<Support> {
  const support = await supportOf(tx, c);
  if (!comes(support)) throw new NoSuchPage();
  return support;
}

async function mainPage(tx: Tx, support: Support, c: AppContext) {
  const base = aboutMePath(support.id);
  const today = dayAt(c.get('now'));
  // who decides on the support is nobody that one can show it to: to them there is no such page
  if (support.relation === 'decided') return undefined;
  if (support.relation === 'own') {
    const suggestions = await listSuggestions(tx);
    const manyUnits = (await ownSupports(tx)).length > 1;
    return <OwnPage base={base} items={await listOwn(tx)} {...{ suggestions, today, manyUnits }} />;
  }
  return (
    <ReadPage
      base={base}
      participant={support.participant}
      items={await itemsFor(tx, support.id)}
      maySuggest={comes(support)}
      {...{ today }}
      suggestions={await listSuggestions(tx, support.id)}
      sent={c.req.query('nu') === 'foreslaget'}
    />
  );
}

/** The name a text in the making is kept under; with the participant's id, so that it goes when all of it does. */
const draftName = (support: Support, what: string) => `about-me.${support.participantId}.${what}`;

/** What was being written when the phone died, as the form's values; undefined when nothing was. */
async function draftOf(tx: Tx, support: Support, what: string): Promise<string | undefined> {
  return (await readDraft(tx, draftName(support, what))).words || undefined;
}

async function newPage(tx: Tx, c: AppContext, rest: { values?: FormValues; errors?: FieldError[] } = {}) {
  const support = await ownSupportOf(tx, c);
  const base = aboutMePath(support.id);
  const asked = c.req.query('forslag') ?? '';
  const suggestion = uuid.test(asked) ? await findWaiting(tx, asked) : undefined;
  const begun = suggestion?.words ?? (await draftOf(tx, support, 'new')) ?? '';
  const values = rest.values ?? { kind: suggestion?.kind ?? c.req.query('sort') ?? '', words: begun };
  return (
    <ItemPage
      base={base}
      action={suggestion ? `${base}/nytt?forslag=${suggestion.id}` : `${base}/nytt`}
      supports={await ownSupports(tx)}
      draftUrl={`/utkast/${draftName(support, suggestion ? suggestion.id : 'new')}`}
      {...withMessages(c, { ...rest, values })}
    />
  );
}

async function changePage(tx: Tx, c: AppContext, rest: { values?: FormValues; errors?: FieldError[] } = {}) {
  const support = await ownSupportOf(tx, c);
  const item = await findOwn(tx, idParam(c, 'item'));
  if (!item) return undefined;
  const draft = await draftOf(tx, support, item.id);
  const base = aboutMePath(support.id);
  return (
    <ItemPage
      base={base}
      action={`${base}/${item.id}`}
      supports={await ownSupports(tx)}
      item={draft === undefined ? item : { ...item, words: draft }}
      draftUrl={`/utkast/${draftName(support, item.id)}`}
      {...withMessages(c, rest)}
    />
  );
}

/** Refused for something that is not there for the asker: a 404. Every other refusal stands where it belongs. */
function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'about-me.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

/** A press without any fields, by the participant, on one row of theirs. */
const press = (run: (tx: Tx, id: string, support: Support) => Promise<Result>, name: string) =>
  command({
    form: pressed,
    run: async (tx, _input, c) => {
      const support = await ownSupportOf(tx, c);
      return outcome(await run(tx, idParam(c, name), support), aboutMePath(support.id));
    },
    again: async (tx, c) => mainPage(tx, await ownSupportOf(tx, c), c),
  });

/** Paths of About me: one address for the participant and for those who read. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/om-mig';
  app.get(
    '/om-mig',
    read(async (tx, c) => {
      if (c.get('session')?.hat?.role !== 'participant') return undefined;
      const [first] = await ownSupports(tx);
      return first ? c.redirect(aboutMePath(first.id), 303) : <NoSupportPage />;
    }),
  );
  app.get(base, aboutSupport('about-me', mainPage));
  app.post(
    `${base}/last`,
    command({
      form: confirmForm,
      run: async (tx, { read: items }, c) => {
        const support = await supportOf(tx, c);
        if (support.relation === 'own') throw new NoSuchPage();
        return outcome(await confirmItems(tx, support, items), aboutMePath(support.id));
      },
      again: async () => undefined,
    }),
  );

  app.get(
    `${base}/foresla`,
    read(async (tx, c) => {
      const support = await visitedSupportOf(tx, c);
      return <SuggestPage base={aboutMePath(support.id)} participant={support.participant} />;
    }),
  );
  app.post(
    `${base}/foresla`,
    command({
      form: suggestionForm,
      run: async (tx, input, c) => {
        const support = await visitedSupportOf(tx, c);
        return outcome(await suggestItem(tx, support, input), `${aboutMePath(support.id)}?nu=foreslaget`);
      },
      again: async (tx, c, values, errors) => {
        const support = await visitedSupportOf(tx, c);
        return (
          <SuggestPage
            base={aboutMePath(support.id)}
            participant={support.participant}
            {...withMessages(c, { values, errors })}
          />
        );
      },
    }),
  );

  app.get(
    `${base}/nytt`,
    read((tx, c) => newPage(tx, c)),
  );
  app.post(
    `${base}/nytt`,
    command({
      form: itemForm,
      run: async (tx, input, c) => {
        const support = await ownSupportOf(tx, c);
        const asked = c.req.query('forslag') ?? '';
        const suggestion = uuid.test(asked) ? asked : undefined;
        const result = await addItem(tx, input, suggestion);
        if (result.ok) await dropDraft(tx, draftName(support, suggestion ?? 'new'));
        return outcome(result, aboutMePath(support.id));
      },
      again: (tx, c, values, errors) => newPage(tx, c, { values, errors }),
    }),
  );
  app.get(
    `${base}/ordning`,
    read(async (tx, c) => (
      <OrderPage base={aboutMePath((await ownSupportOf(tx, c)).id)} items={await listOwn(tx)} />
    )),
  );
  app.post(
    `${base}/:item/flytta`,
    command({
      form: moveForm,
      run: async (tx, { vart }, c) => {
        const support = await ownSupportOf(tx, c);
        const moved = await moveItem(tx, idParam(c, 'item'), vart === 'upp' ? -1 : 1);
        return outcome(moved, `${aboutMePath(support.id)}/ordning`);
      },
      again: async (tx, c) => (
        <OrderPage base={aboutMePath((await ownSupportOf(tx, c)).id)} items={await listOwn(tx)} />
      ),
    }),
  );
  app.get(
    `${base}/:item`,
    read((tx, c) => changePage(tx, c)),
  );
  app.post(
    `${base}/:item`,
    command({
      form: itemForm,
      run: async (tx, input, c, values) => {
        const support = await ownSupportOf(tx, c);
        const id = idParam(c, 'item');
        const result = await saveItem(tx, id, versionOf(values), input);
        if (!result.ok && 'stands' in result) return overtaken(c, values, result.stands);
        if (result.ok) await dropDraft(tx, draftName(support, id));
        return outcome(result, aboutMePath(support.id));
      },
      again: (tx, c, values, errors) => changePage(tx, c, { values, errors }),
    }),
  );
  app.get(
    `${base}/:item/ta-bort`,
    read(async (tx, c) => {
      const support = await ownSupportOf(tx, c);
      const item = await findOwn(tx, idParam(c, 'item'));
      return item && <RemovePage base={aboutMePath(support.id)} item={item} />;
    }),
  );
  app.post(
    `${base}/:item/ta-bort`,
    press(async (tx, id, support) => {
      const removed = await removeItem(tx, id);
      if (removed.ok) await dropDraft(tx, draftName(support, id));
      return removed;
    }, 'item'),
  );
  app.post(`${base}/:item/stammer`, press(keepItem, 'item'));
  app.post(`${base}/forslag/:suggestion/nej`, press(declineSuggestion, 'suggestion'));
}

/** Two tabs, or two devices: both texts are shown, and the participant chooses. */
function overtaken(c: AppContext, values: FormValues, stands: OwnItem): Outcome {
  followTheirs(values, standingOf(stands));
  return conflictOf(c, { ...values, words: textOf(values, 'words').trim() }, stands.version, [
    { name: 'words', label: 'about-me.field.words', theirs: stands.words },
  ]);
}
