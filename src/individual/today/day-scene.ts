import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { vi } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import type { Player } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { askAboutGoal } from '../decision-goals/contract.ts';
import { answerPlan, beginPlan, establishPlan, proposePlan, saveStatement } from '../plan/contract.ts';
import { makePromise } from '../promises/contract.ts';
import { findSupport, type Support } from '../support/contract.ts';

/** Everybody around one support, each with a browser of their own, and what can happen to them. For the tests. */
export async function dayScene() {
  const db = await testDatabase();
  const cast = await castSupport(db);
  const site = await testApp(db);
  const supportAs = async (tx: Tx): Promise<Support> => (await findSupport(tx, cast.supportId))!;
  return {
    db,
    cast,
    site,
    supportAs,
    alex: await site.as(cast.participant),
    bo: await site.as(cast.worker),
    vik: await site.as(cast.substitute),
    eva: await site.as(cast.unitManager),
    hanna: await site.as(cast.careManager),

    /** One promise by whoever comes; returns its id. */
    async promised(words: string, by: Player = cast.worker): Promise<string> {
      await db.as(by, async (tx) => makePromise(tx, await supportAs(tx), words, ''));
      const { rows } = await db.owner.query('select id from individual.promise where words = $1', [words]);
      return rows[0].id;
    },

    /** One visit today. @param from `HH:MM` */
    async visit(worker: Player, from: string, to: string, about = ''): Promise<void> {
      await db.owner.query(
        `insert into individual.visit (support_id, worker_id, day, starts_at, ends_at, way, about)
         values ($1, $2, '2026-11-21', $3, $4, 'home', $5)`,
        [cast.supportId, worker.personId, from, to, about],
      );
    },

    /** Something of the participant's own that falls today; returns its id. */
    async planned(words: string): Promise<string> {
      const itemId = randomUUID();
      await db.owner.query(
        `insert into individual.schedule_item (id, support_id, words, part, starts_on, repeats, weekdays, written_by, written_as)
         values ($1, $2, $3, 'any', '2026-11-16', 'weekly', '{6}', $4, 'participant')`,
        [itemId, cast.supportId, words, cast.participant.personId],
      );
      return itemId;
    },

    /** A plan that the worker establishes without a yes. */
    establish: (words: string): Promise<void> =>
      db.as(cast.worker, async (tx) => {
        const support = await supportAs(tx);
        await beginPlan(tx, support);
        await saveStatement(tx, support, randomUUID(), undefined, {
          kind: 'wish',
          words,
          area: null,
          perspective: 'staff',
        });
        await establishPlan(tx, support, 1, 'Vi pratade om det.');
      }),

    /** The next version, proposed. */
    propose: (): Promise<void> =>
      db.as(cast.worker, async (tx) => {
        const support = await supportAs(tx);
        await beginPlan(tx, support);
        await proposePlan(tx, support);
      }),

    /** The participant's answer to what is proposed. */
    cannotSayYet: () =>
      db.as(cast.participant, async (tx) =>
        answerPlan(tx, await supportAs(tx), {
          answer: 'cannot-say-yet',
          way: 'own-device',
          words: '',
          proposal: 1,
        }),
      ),

    /** A question about a goal from the decision. */
    async askedAboutGoal(): Promise<void> {
      const goalId = randomUUID();
      await db.owner.query(
        `insert into individual.decision_goal (id, support_id, source, words, entered_by, entered_on)
         values ($1, $2, 'decision', 'Klara hemmet', $3, '2026-01-01')`,
        [goalId, cast.supportId, cast.careManager.personId],
      );
      await db.as(cast.participant, async (tx) =>
        askAboutGoal(tx, await supportAs(tx), goalId, 'Varför det?'),
      );
    },

    /** The care manager's answer to it, the day before. */
    goalAnswered: () =>
      db.owner.query(
        "update individual.goal_question set outcome = 'stays', answer = 'Därför', answered_by = $1, answered_on = '2026-11-20'",
        [cast.careManager.personId],
      ),

    /** How many readings of a kind stand in the log. */
    async reads(by: Player, what: string): Promise<number> {
      const { rows } = await db.owner.query(
        "select count(*)::int as count from kernel.trail_entry where kind = 'read' and person_id = $1 and event = $2",
        [by.personId, what],
      );
      return rows[0].count;
    },

    /** Statements that reach the database while something is done. */
    async statements(work: () => Promise<unknown>): Promise<number> {
      const query = vi.spyOn(pg.Client.prototype, 'query');
      await work();
      const count = query.mock.calls.length;
      query.mockRestore();
      return count;
    },
  };
}
