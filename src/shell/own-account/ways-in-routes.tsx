import type { Hono } from 'hono';
import { z } from 'zod';
import { spendChallenge } from '../../kernel/access/challenges.ts';
import { deviceWords } from '../../kernel/access/device.ts';
import { signInJob } from '../../kernel/access/sessions.ts';
import { addPasskey, credentialsOf, listWaysIn, removeWayIn } from '../../kernel/access/ways-in.ts';
import type { Tx } from '../../kernel/database/database.ts';
import type { AppContext, AppEnv, FieldError } from '../../kernel/requests/context.ts';
import { id, messages } from '../../kernel/requests/form.ts';
import { command, NoSuchPage, read } from '../../kernel/requests/steps.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { House } from '../settings.ts';
import { checkRegistration, registrationOptions } from '../sign-in/passkeys.ts';
import { partyOf, providerLabel } from '../sign-in/routes.tsx';
import { WaysInPage } from './ways-in-page.tsx';

const path = '/installningar/inloggning';

/** `/installningar/inloggning`: the ways in that one has; add a key or the provider, take one away. */
export function waysInRoutes(app: Hono<AppEnv>, house: House): void {
  const page = async (tx: Tx, c: AppContext, errors: FieldError[] = []) => {
    const session = c.get('session');
    if (!session) throw new NoSuchPage();
    const known = await credentialsOf(tx, session.personId);
    const options = await registrationOptions(
      partyOf(c),
      { id: session.personId, name: session.name },
      known,
    );
    return (
      <WaysInPage
        {...(await listWaysIn(tx))}
        ways={{ oidc: providerLabel(c, house), passkey: options }}
        errors={messages(c.get('t'), errors)}
      />
    );
  };

  app.get(
    path,
    read((tx, c) => page(tx, c)),
  );

  app.post(
    `${path}/nyckel`,
    command({
      form: z.object({ svar: z.string('shell.passkey.refused').min(1, 'shell.passkey.refused') }),
      run: async (tx, input, c) => {
        const personId = c.get('session')!.personId;
        const refused = { refused: [{ field: '', text: 'shell.passkey.refused' }] };
        const checked = await checkRegistration(partyOf(c), input.svar, personId);
        if (!checked) return refused;
        const { challenge, ...key } = checked;
        // answers are used up by the job that signs people in; its transaction stands also where this one does not
        const fresh = await c
          .get('database')
          .withActor(signInJob, 'write', c.get('now'), (job) => spendChallenge(job, challenge));
        if (!fresh || !(await addPasskey(tx, { ...key, label: deviceWords(c.req.header('user-agent')) })))
          return refused;
        await recordChange(tx, { stream: personId, event: 'passkey-added' });
        return { to: path };
      },
      again: (tx, c, _values, errors) => page(tx, c, errors),
    }),
  );

  app.post(
    path,
    command({
      form: z.object({ bort: id('shell.ways.choose') }),
      run: async (tx, input, c) => {
        const outcome = await removeWayIn(tx, input.bort);
        if (outcome === 'none') throw new NoSuchPage();
        if (outcome === 'last') return { refused: [{ field: '', text: 'shell.ways.last' }] };
        await recordChange(tx, {
          stream: c.get('session')!.personId,
          event: 'way-in-removed',
          subject: input.bort,
        });
        return { to: path };
      },
      again: (tx, c, _values, errors) => page(tx, c, errors),
    }),
  );
}
