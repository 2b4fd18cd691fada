import type { Hono } from 'hono';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import type { AppContext, AppEnv, FieldError, FormValues } from '../../kernel/requests/context.ts';
import { withMessages } from '../../kernel/requests/form.ts';
import type { Result } from '../../kernel/requests/result.ts';
import { command, idParam, NoSuchPage, type Outcome, read } from '../../kernel/requests/steps.ts';
import { aboutSupport, type Support, supportOf } from '../support/contract.ts';
import { giveConsent, withdrawConsent } from './commands.ts';
import { consentsPath } from './contract.ts';
import { consentForm, withdrawForm } from './form.ts';
import { ChooseKindPage, GivePage } from './pages/give-pages.tsx';
import { ChooseSupportPage, GivenPage, ListPage } from './pages/list-page.tsx';
import { findConsent, listConsents, listGivenToMe, ownSupports } from './queries.ts';
import { type ConsentKind, isConsentKind } from './rules.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

// roles in which somebody may have been given a consent
const receivers: readonly string[] = ['close-person', 'family-carer', 'guardian', 'custodian'];

/** How the asker may act here: as the participant, as an assigned witness, or only read; others find nothing. */
function standingOf({ relation }: Support): 'participant' | 'witness' | 'reader' {
  if (relation === 'own') return 'participant';
  if (relation === 'assigned') return 'witness';
  if (relation === 'managed') return 'reader';
  throw new NoSuchPage();
}

async function writer(tx: Tx, c: AppContext) {
  const support = await supportOf(tx, c);
  const as = standingOf(support);
  if (as === 'reader') throw new NoSuchPage();
  return { support, as };
}

function kindOf(c: AppContext): ConsentKind {
  const kind = c.req.param('what') ?? '';
  if (!isConsentKind(kind)) throw new NoSuchPage();
  return kind;
}

async function listPage(tx: Tx, support: Support, c: AppContext) {
  const as = standingOf(support);
  const back = c.req.query('tillbaka') ?? '';
  const consents = await listConsents(tx, support.id);
  return (
    <ListPage
      base={consentsPath(support.id)}
      participant={support.participant}
      today={dayAt(c.get('now'))}
      takenBack={consents.find((one) => one.id === back && one.withdrawnOn !== null)}
      {...{ consents, as }}
    />
  );
}

async function givePage(tx: Tx, c: AppContext, rest: { values?: FormValues; errors?: FieldError[] } = {}) {
  const { support, as } = await writer(tx, c);
  const like = c.req.query('som') ?? '';
  return (
    <GivePage
      base={consentsPath(support.id)}
      kind={kindOf(c)}
      participant={support.participant}
      today={dayAt(c.get('now'))}
      begun={as === 'participant' && uuid.test(like) ? await findConsent(tx, support.id, like) : undefined}
      as={as}
      {...withMessages(c, rest)}
    />
  );
}

function outcome(result: Result<unknown>, to: string): Outcome {
  if (result.ok) return { to };
  if (result.errors.some((error) => error.text === 'consents.error.not-there')) throw new NoSuchPage();
  return { refused: result.errors };
}

/** Paths of consents: one address for the participant and for those who carry out the support. */
export function routes(app: Hono<AppEnv>): void {
  const base = '/stod/:support/samtycken';
  app.get(
    '/samtycken',
    read(async (tx, c) => {
      const role = c.get('session')?.hat?.role;
      if (role !== 'participant') {
        return role && receivers.includes(role) ? <GivenPage given={await listGivenToMe(tx)} /> : undefined;
      }
      const supports = await ownSupports(tx);
      const [first] = supports;
      if (first && supports.length === 1) return c.redirect(consentsPath(first.id), 303);
      return (
        <ChooseSupportPage supports={supports.map(({ id, unit }) => ({ href: consentsPath(id), unit }))} />
      );
    }),
  );
  app.get(base, aboutSupport('consents', listPage));
  app.get(
    `${base}/nytt`,
    read(async (tx, c) => {
      const { support, as } = await writer(tx, c);
      return <ChooseKindPage base={consentsPath(support.id)} own={as === 'participant'} />;
    }),
  );
  app.get(
    `${base}/nytt/:what`,
    read((tx, c) => givePage(tx, c)),
  );
  app.post(`${base}/nytt/:what`, async (c, next) => {
    // which fields there are depends on who asks: a participant is never asked for a witness
    const own = c.get('session')?.hat?.role === 'participant';
    const kind = c.req.param('what');
    if (!isConsentKind(kind)) return c.get('pages').notFound(c);
    return command({
      form: consentForm(kind, own ? 'participant' : 'witness'),
      run: async (tx, input, c) => {
        const { support } = await writer(tx, c);
        return outcome(await giveConsent(tx, support, kind, input), consentsPath(support.id));
      },
      again: (tx, c, values, errors) => givePage(tx, c, { values, errors }),
    })(c, next);
  });
  app.post(
    `${base}/:consent/ta-tillbaka`,
    command({
      form: withdrawForm,
      run: async (tx, { how }, c) => {
        const { support, as } = await writer(tx, c);
        const id = idParam(c, 'consent');
        // a witness who does not say how has heard it
        const said = as === 'participant' ? 'self' : how === 'self' ? 'spoken' : how;
        return outcome(
          await withdrawConsent(tx, support, id, said),
          `${consentsPath(support.id)}?tillbaka=${id}`,
        );
      },
      // never refused for its form: the page again would be a reading that stands in no log
      again: async () => undefined,
    }),
  );
}
