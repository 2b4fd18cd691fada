import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { attempt, expectNothing, seen } from '../../../tests/access.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport, everybodyAround } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import { findSuggestions } from './commands.ts';
import { findCandidates } from './queries.ts';

const db = await testDatabase();
const cast = await castSupport(db);
const coordinator = await addPlayer(db, 'Ines Samordnare', 'influence-coordinator', cast.municipality);
const administering = await addPlayer(
  db,
  'Adam Ministratör',
  'influence-coordinator',
  cast.municipality,
  cast.administrator.personId,
);

interface Choice {
  unit?: string;
  words?: string;
  settledOn?: string;
  settledAs?: 'agreed' | 'established';
  perspective?: string;
  who?: string;
  /** staff wrote the goal down */
  writtenBy?: string;
  /** staff wrote the yes down */
  witness?: string;
}

/** Somebody with a settled plan that holds one goal. Returns who. */
async function choose(choice: Choice = {}): Promise<string> {
  const settledAs = choice.settledAs ?? 'agreed';
  const who = choice.who ?? (await addPlayer(db, 'Någon', 'participant', cast.unit)).personId;
  const [support, plan] = [randomUUID(), randomUUID()];
  await db.owner.query(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from)
     values ($1, $2, $3, 'housing-support', '2026-01-01')`,
    [support, who, choice.unit ?? cast.unit],
  );
  await db.owner.query(
    `insert into individual.plan (id, support_id, number, created_by, created_on)
     values ($1, $2, 1, $3, '2026-02-01')`,
    [plan, support, who],
  );
  await db.owner.query(
    `insert into individual.goal (plan_id, lineage, kind, area, perspective, words, state_since, written_by)
     values ($1, gen_random_uuid(), 'training', 'domestic-life', $2, $3, '2026-02-01', $4)`,
    [
      plan,
      choice.perspective ?? 'participant',
      choice.words ?? 'Jag vill laga mat!',
      choice.writtenBy ?? who,
    ],
  );
  await db.owner.query("update individual.plan set state = 'proposed' where id = $1", [plan]);
  await db.owner.query(
    `insert into individual.plan_answer (plan_id, proposal, answer, way, witness_id, given_on)
     select id, proposal, $2, $3, $4, '2026-02-02' from individual.plan where id = $1`,
    [
      plan,
      settledAs === 'agreed' ? 'yes' : 'no',
      choice.witness ? 'spoken' : 'own-device',
      choice.witness ?? null,
    ],
  );
  await db.owner.query(
    `update individual.plan set state = $2, settled_as = $2, settled_on = $3,
       participation = 'Var med' where id = $1`,
    [plan, settledAs, choice.settledOn ?? '2026-05-10'],
  );
  return who;
}

const job = { kind: 'job', name: 'find-suggestions' } as const;
/** What comes up for an actor, after the night's work at a moment. */
async function candidates(actor: Parameters<typeof db.as>[0] = coordinator, at = now) {
  await db.as(job, findSuggestions, at);
  return db.as(actor, findCandidates, at);
}
const lagaMat = [{ area: 'domestic-life', words: 'laga mat' }];
const four = async (choice: Choice = {}) => {
  for (let i = 0; i < 4; i++) await choose({ ...choice, ...(i > 1 ? { unit: cast.otherUnit } : {}) });
};

beforeEach(async () => {
  await db.owner.query('delete from individual.suggestion; delete from individual.suggestion_candidate');
  await db.owner.query("update individual.plan set state = 'ended' where state in ('agreed', 'established')");
  await db.owner.query('alter table individual.goal disable trigger goal_stands');
  await db.owner.query('delete from individual.plan');
  await db.owner.query('alter table individual.goal enable trigger goal_stands');
});

describe('what many have chosen', () => {
  it('comes up for five participants in two units, as words alone', async () => {
    await four();
    await choose({ unit: cast.otherUnit, words: 'laga  mat' });
    expect(await candidates()).toEqual(lagaMat);
  });

  it('does not for four, nor for a fifth who is one of them', async () => {
    const who = await choose();
    for (let i = 0; i < 3; i++) await choose({ unit: cast.otherUnit });
    await choose({ who, unit: cast.otherUnit });
    for (let i = 0; i < 5; i++) await choose({ words: 'Något annat', unit: i ? cast.unit : cast.otherUnit });
    expect((await candidates()).filter((one) => one.words === 'laga mat')).toEqual([]);
  });

  it('does not for any number in one unit', async () => {
    for (let i = 0; i < 8; i++) await choose();
    await choose({ unit: cast.otherUnit, words: 'Något annat' });
    expect(await candidates()).toEqual([]);
  });

  it('counts only the participant’s own goals, in plans they said yes to', async () => {
    await four();
    await choose({ unit: cast.otherUnit, settledAs: 'established' });
    await choose({ unit: cast.otherUnit, perspective: 'staff' });
    await choose({ unit: cast.otherUnit, words: 'Laga mat tillsammans med Erik' });
    for (let i = 0; i < 5; i++) await choose({ words: 'Cykla', unit: i ? cast.unit : cast.otherUnit });
    expect(await candidates()).toEqual([{ area: 'domestic-life', words: 'cykla' }]);
  });

  it('counts nothing that staff wrote, or took down a yes to: one of them could make it come up', async () => {
    const { personId } = cast.worker;
    await four();
    await choose({ unit: cast.otherUnit, writtenBy: personId });
    await choose({ unit: cast.otherUnit, witness: personId });
    // the quarter is full without those
    for (let i = 0; i < 5; i++) await choose({ words: `Mål ${i}`, unit: i ? cast.unit : cast.otherUnit });
    expect(await candidates()).toEqual([]);
    await choose({ unit: cast.otherUnit });
    expect(await candidates()).toEqual(lagaMat);
  });

  it('does not come up the day after the fifth, but when the quarter has turned', async () => {
    await four({ settledOn: '2026-10-10' });
    await choose({ unit: cast.otherUnit, settledOn: '2026-11-20' });
    expect(await candidates()).toEqual([]);
    expect(await candidates(coordinator, new Date('2026-12-31T22:00:00Z'))).toEqual([]);
    expect(await candidates(coordinator, new Date('2027-01-01T09:00:00Z'))).toEqual(lagaMat);
  });

  it('does not come up after a quarter in which only the fifth agreed a plan: it waits for a fuller one', async () => {
    await four({ settledOn: '2026-02-10' });
    for (let i = 0; i < 5; i++) await choose({ settledOn: '2026-02-11', words: `Mål ${i}` });
    await choose({ unit: cast.otherUnit, settledOn: '2026-05-10' });
    expect(await candidates(coordinator, new Date('2026-08-01T09:00:00Z'))).toEqual([]);
    for (let i = 0; i < 5; i++) {
      await choose({ settledOn: '2026-08-10', words: `Nytt ${i}`, unit: i ? cast.unit : cast.otherUnit });
    }
    expect(await candidates(coordinator, new Date('2026-10-01T09:00:00Z'))).toEqual(lagaMat);
  });

  it('is not a quarter’s doing when all who agreed in it were of one unit', async () => {
    await four({ settledOn: '2026-02-10' });
    for (let i = 0; i < 6; i++) await choose({ settledOn: '2026-05-10' });
    expect(await candidates(coordinator, new Date('2026-08-01T09:00:00Z'))).toEqual([]);
  });
});

describe('the counting', () => {
  it('is done for no request, and for no other job', async () => {
    await four();
    await choose({ unit: cast.otherUnit });
    for (const actor of [coordinator, cast.unitManager, cast.worker, { ...job, name: 'release-figures' }]) {
      await db.as(actor, findSuggestions);
    }
    expect(await db.as(coordinator, findCandidates)).toEqual([]);
    expect(await candidates()).toEqual(lagaMat);
  });

  it('keeps what was found when somebody’s plan is disposed of: nothing tells that it went', async () => {
    await four();
    await choose({ unit: cast.otherUnit });
    expect(await candidates()).toEqual(lagaMat);
    await db.owner.query('alter table individual.goal disable trigger goal_stands');
    await db.owner.query('delete from individual.goal where id in (select id from individual.goal limit 1)');
    await db.owner.query('alter table individual.goal enable trigger goal_stands');
    expect(await candidates()).toEqual(lagaMat);
  });
});

const add = (words: string, by: string, organisation: string, state = 'released', key = 'laga mat') =>
  `insert into individual.suggestion (area, source_key, words, state, reworded_by, organisation_id, decided_on)
   values ('domestic-life', '${key}', '${words}', '${state}', '${by}', '${organisation}', '2026-11-21')`;

describe.each([...everybodyAround, 'coordinator of influence', 'administrator as that'] as const)(
  '%s',
  (who) => {
    const self =
      who === 'coordinator of influence'
        ? coordinator
        : who === 'administrator as that'
          ? administering
          : who === 'visitor'
            ? cast.participant
            : cast[who];
    const actor = who === 'visitor' ? cast.visitor : self;
    const looksAfter = ['unitManager', 'otherManager', 'coordinator of influence'].includes(who);

    it('asks what many have chosen, and rewords it, only where they look after the suggestions', async () => {
      await four();
      await choose({ unit: cast.otherUnit });
      expect(await candidates(actor)).toEqual(looksAfter ? lagaMat : []);
      const reword = add('Laga mat en gång i veckan', self.personId, self.organisationId);
      const aside = add('', self.personId, self.organisationId, 'set-aside');
      for (const statement of [reword, aside]) {
        if (looksAfter) expect(await attempt(db, actor, statement)).toEqual({ done: 1 });
        else await expectNothing(db, actor, statement);
      }
      await expectNothing(db, actor, 'select from individual.suggestion_candidate');
      for (const forged of [
        // in the very words that were chosen, of what nobody has chosen, in another's name
        add('Jag vill laga mat.', self.personId, self.organisationId),
        add('Gå på bio ibland', self.personId, self.organisationId, 'released', 'gå bio'),
        add('Laga mat ibland', cast.worker.personId, self.organisationId),
        add('Laga mat ibland', self.personId, cast.bureau),
      ]) {
        if (who === 'worker' && forged.includes(cast.worker.personId)) continue;
        await expectNothing(db, actor, forged);
      }
    });

    it('reads what is released, if signed in, and never what it was found as or who reworded it', async () => {
      await db.owner.query(
        add('Laga mat en gång i veckan', cast.unitManager.personId, cast.unit) +
          `, ('domestic-life', 'cykla', '', 'set-aside', '${cast.unitManager.personId}', '${cast.unit}', '2026-11-21')`,
      );
      const all = who === 'unitManager' ? 2 : who === 'visitor' ? 0 : 1;
      expect(await seen(db, actor, 'individual.suggestion')).toBe(all);
      await expectNothing(db, actor, 'select source_key from individual.suggestion');
      await expectNothing(db, actor, 'select reworded_by from individual.suggestion');
      const change = "update individual.suggestion set state = 'withdrawn' where state = 'released'";
      if (who === 'unitManager') expect(await attempt(db, actor, change)).toEqual({ done: 1 });
      else await expectNothing(db, actor, change);
      await expectNothing(
        db,
        actor,
        "update individual.suggestion set words = 'Jag laga mat' where state = 'released'",
      );
      await expectNothing(db, actor, 'delete from individual.suggestion');
    });
  },
);
