import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { makeLink, moveGate, saveBureauKey, saveLink } from '../src/service/sign-up/commands.ts';
import { type Details, pack, unpack } from '../src/service/sign-up/details.ts';
import { lockIdentity, open, seal } from '../src/service/sign-up/seal.ts';
import type { Cast } from './cast.ts';
import type { TestDatabase } from './database.ts';

/** A passphrase that stands the rules, for tests that unlock in a browser. */
export const passphrase = 'sju gröna bönor ropar på fyrtornet';

/** The bureau's key and an open link, made through the feature's own commands. */
export async function prepareSignUp(db: TestDatabase, cast: Cast) {
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  // a low work factor: the browser's own is tried in browser.test.ts
  const locked = await lockIdentity(identity, passphrase, 10);
  const code = await db.as(cast.coordinator, async (tx) => {
    await saveBureauKey(tx, { recipient, locked, replaces: undefined });
    const made = await makeLink(tx, cast.auditId);
    await saveLink(tx, cast.auditId, 1, {
      eligibility: 'Har du haft en plan i minst ett år?',
      contact: 'Ring Sam på 018-12 34 56.',
    });
    await moveGate(tx, cast.auditId, 1, 'open');
    return made;
  });
  return {
    code,
    recipient,
    identity,
    /** what is stored, opened with the bureau's identity as the coordinator's browser does */
    opened: async (): Promise<(Details | undefined)[]> => {
      const { rows } = await db.owner.query<{ sealed: Buffer }>(
        'select sealed from service.sign_up where sealed is not null order by id',
      );
      return Promise.all(
        rows.map(async (row) => {
          const packed = await open([identity], row.sealed);
          return packed && unpack(packed);
        }),
      );
    },
    /** what a browser with script would send */
    sealInBrowser: async (details: Details): Promise<string> =>
      Buffer.from(await seal(recipient, pack(details)!)).toString('base64'),
  };
}

/** Somebody's details, to be varied. */
export const someDetails: Details = {
  name: 'Mirjam Testlund',
  reach: 'phone',
  contact: '070-174 06 05',
  ways: ['cafe', 'phone'],
  when: 'Eftermiddagar',
  company: 'alone',
  eligible: 'Ja, i två år',
  other: '',
};

/** The same as the fields of the plain form. */
export function formOf(details: Details): Record<string, string | string[]> {
  return { ...details };
}
