import { createInvitation } from '../../src/kernel/access/invitations.ts';
import type { TestDatabase } from '../database.ts';
import { demoNow } from '../demo-template.ts';

/** Pages of the demo county that no link leads to, for everybody: what is handed out on paper or in a mail. */
export async function publicStarts(db: TestDatabase): Promise<string[]> {
  const { rows: links } = await db.owner.query<{ code: string }>(
    `select code from service.sign_up_link join service.sign_up_gate using (audit_id)
     where state = 'open' order by code limit 2`,
  );
  return [
    ...links.flatMap(({ code }) => [`/a/${code}`, `/a/${code}/brev`]),
    '/kvitto',
    '/kvitto/lamna',
    '/kvitto/ta-tillbaka',
    '/fortsatt',
    '/favicon.ico',
    '/komponenter',
    await invitation(db),
  ];
}

/** Makes what the demo county has none of: a guide that was saved twice, and a proposal that is still being written. */
export async function addStates(db: TestDatabase): Promise<void> {
  await db.owner.query(
    `insert into service.guide_version (audit_id, version, content, saved_on)
     select audit_id, version + 1, content, saved_on from service.guide_version order by audit_id limit 1`,
  );
  await db.owner.query(
    `insert into service.proposal (audit_id, number, heading, body)
     select id, 1, 'Berätta i tid', 'Säg till dagen innan när någon annan kommer.' from service.audit
     where stage = 'analysing'`,
  );
}

/** An invitation as an administrator makes it, for somebody who has no way in. */
async function invitation(db: TestDatabase): Promise<string> {
  const { rows } = await db.owner.query<{ person: string; holding: string }>(
    `select d.person_id as person, d.role_holding_id as holding from kernel.demo_persona d
     join kernel.role_holding h on h.id = d.role_holding_id where h.role = 'administrator' limit 1`,
  );
  const { person, holding } = rows[0]!;
  const actor = { kind: 'person', personId: person, roleHoldingId: holding } as const;
  const token = await db.as(actor, (tx) => createInvitation(tx, db.keys, person), demoNow);
  return `/valkommen/${token}`;
}

/** The pages of a review beside its first. */
const review = ['kanske', 'alla', 'text', 'inspelning'];

/**
 * Pages that only some states of an audit lead to, asked for in every audit: who may not see one, or finds it in
 * another state, is told that there is no such page.
 */
export async function probes(db: TestDatabase): Promise<string[]> {
  const each = async (from: string, tails: readonly string[]) => {
    const { rows } = await db.owner.query<{ path: string }>(from);
    return rows.flatMap(({ path }) => tails.map((tail) => `/granskningar/${path}${tail && `/${tail}`}`));
  };
  return [
    ...(await each('select id::text as path from service.audit order by id', [
      'brev/borja-om',
      'bokningar/ny',
      'anmalningar/ny',
      'anmalningar/forseglade',
      'frageguide/jamfor?fran=1&till=2',
      'kodning/koder/utan',
    ])),
    ...(await each(
      `select path from (select audit_id || '/utskrifter/' || id as path,
         row_number() over (partition by state order by id) as place from service.transcript) ranked
       where place <= 4`,
      ['fragor', 'talare', 'ta-bort', 'avidentifiera', ...review.map((page) => `avidentifiera/${page}`)],
    )),
    ...(await each(
      `select t.audit_id || '/utskrifter/' || t.id || '/replik/' || u.id as path from service.transcript t
       join service.transcript_turn u on u.transcript_id = t.id where t.state = 'raw' order by u.position limit 3`,
      [''],
    )),
    ...(await each(
      "select audit_id || '/bokningar/' || id as path from service.booking where state = 'booked' order by id limit 6",
      ['andra', 'mote.ics'],
    )),
    ...(await each(
      "select audit_id || '/forslag/' || id as path from service.proposal where state = 'draft'",
      ['andra'],
    )),
  ];
}
