import { randomUUID } from 'node:crypto';
import { addItem as addAboutItem } from '../../src/individual/about-me/contract.ts';
import { beginFollowUp } from '../../src/individual/follow-up/contract.ts';
import {
  answerPlan,
  beginPlan,
  proposePlan,
  saveActivity,
  saveGoal,
  saveStatement,
} from '../../src/individual/plan/contract.ts';
import { writeNote } from '../../src/individual/record/contract.ts';
import { addItem } from '../../src/individual/schedule/contract.ts';
import { findSupport, type Support } from '../../src/individual/support/contract.ts';
import type { Tx } from '../../src/kernel/database/database.ts';
import type { Player } from '../../tests/cast.ts';
import { castSupport } from '../../tests/cast-support.ts';
import type { TestDatabase } from '../../tests/database.ts';

/** Somebody's plan that holds, the next version begun, a follow-up going on, something in the week and in the record. */
export async function setScene(db: TestDatabase) {
  const cast = await castSupport(db);
  await db.owner.query('update kernel.installation set demo = true');
  for (const player of [cast.participant, cast.worker]) {
    await db.owner.query(
      'insert into kernel.demo_persona (slug, person_id, role_holding_id, words) values ($1, $2, $3, $4)',
      [randomUUID().slice(0, 8), player.personId, player.roleHoldingId, 'Med i testet'],
    );
  }
  const as = <T>(player: Player, work: (tx: Tx, support: Support) => Promise<T>) =>
    db.as(player, async (tx) => work(tx, (await findSupport(tx, cast.supportId))!));
  const goal = (words: string) => ({
    words,
    kind: 'training' as const,
    area: null,
    perspective: 'staff' as const,
    meaning: '',
    measure: '',
    byWhen: null,
    parent: null,
    decisionGoal: null,
  });
  const [bathing, outdoors] = [randomUUID(), randomUUID()];
  await as(cast.worker, async (tx, support) => {
    await beginPlan(tx, support);
    await saveGoal(tx, support, bathing, undefined, goal('Bada'));
    await saveGoal(tx, support, outdoors, undefined, goal('Gå ut'));
    const activity = { who: 'together' as const, whoWords: '', how: '', goal: null };
    await saveActivity(tx, support, randomUUID(), undefined, { words: 'Dammsuga', ...activity });
    await writeNote(tx, support, {
      body: 'Vi badade.',
      kind: 'observation',
      mentions: false,
      day: null,
      time: null,
    });
  });
  const aboutItem = await as(cast.participant, async (tx, support) => {
    await saveStatement(tx, support, randomUUID(), undefined, {
      kind: 'life',
      area: null,
      perspective: 'participant',
      words: 'Lugnt.',
    });
    await proposePlan(tx, support);
    await answerPlan(tx, support, { answer: 'yes', way: 'own-device', words: '', proposal: 1 });
    await beginPlan(tx, support);
    await beginFollowUp(tx, support);
    await addItem(tx, support, {
      monday: '2026-11-16',
      words: 'Promenad',
      weekdays: [6],
      part: 'any',
      startsAt: null,
      withWords: '',
      repeats: 'once',
      until: null,
      activity: null,
      onlyMe: false,
      tells: false,
    });
    const added = await addAboutItem(tx, {
      kind: 'helps',
      words: 'Kaffe först.',
      shares: [{ supportId: support.id, audience: 'workers' }],
      askMonths: 12,
    });
    return added.ok ? added.value : '';
  });
  return { cast, bathing, outdoors, aboutItem, path: `/stod/${cast.supportId}` };
}

export type Scene = Awaited<ReturnType<typeof setScene>>;
