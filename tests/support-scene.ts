import { randomUUID } from 'node:crypto';
import { addOrganisation, addPlayer } from './cast.ts';
import { castSupport } from './cast-support.ts';
import type { TestDatabase } from './database.ts';

/** A word that stands in every text of the scene's first participant, and in nothing of the other's. */
export const word = 'Sjöjungfru';

/**
 * One participant's support with something of everything that the individual level holds, and another participant's with
 * the same: what one reads of the first must be of a relation to the first. Beside {@link castSupport}: an audit of the
 * unit with its auditor, somebody with two hats, kin with a consent, and a substitute whose visit is over.
 */
export async function laySupportScene(db: TestDatabase) {
  const cast = await castSupport(db);
  const { participant, worker, unit } = cast;
  const players = {
    otherWorker: await addPlayer(db, 'Oskar Norr', 'support-worker', cast.otherUnit),
    influenceCoordinator: await addPlayer(db, 'Ines Flytande', 'influence-coordinator', cast.municipality),
    kin: await addPlayer(db, 'Sara Syster', 'close-person', unit),
    // the same people under another hat
    participantAsAuditor: await addPlayer(db, 'Alex', 'auditor', cast.bureau, participant.personId),
    participantAsWorker: await addPlayer(db, 'Alex', 'support-worker', unit, participant.personId),
    workerAsParticipant: await addPlayer(db, 'Bo', 'participant', unit, worker.personId),
    workerElsewhere: await addPlayer(db, 'Bo', 'support-worker', cast.otherUnit, worker.personId),
    workerAsManagerElsewhere: await addPlayer(db, 'Bo', 'unit-manager', cast.otherUnit, worker.personId),
    careManagerElsewhere: await addPlayer(
      db,
      'Hanna',
      'care-manager',
      await addOrganisation(db, 'municipality', 'Ekhamra kommun'),
      cast.careManager.personId,
    ),
    // a manager who also comes, as in a small unit
    managerAsWorker: await addPlayer(db, 'Eva', 'support-worker', unit, cast.unitManager.personId),
    // manages the unit, and administered until yesterday
    administeredYesterday: await addPlayer(db, 'Ada Ministrerade', 'unit-manager', unit),
  };
  const administered = await addPlayer(
    db,
    'Ada Ministrerade',
    'administrator',
    cast.municipality,
    players.administeredYesterday.personId,
  );
  await db.owner.query("update kernel.role_holding set valid_to = '2026-11-20' where id = $1", [
    administered.roleHoldingId,
  ]);
  await db.owner.query(
    "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2026-01-01')",
    [cast.supportId, players.managerAsWorker.personId],
  );
  const audit = randomUUID();
  await db.owner.query(
    `insert into service.audit (id, bureau_id, title, stage, purpose, background, population, created_on)
     values ($1, $2, 'Boendestöd', 'interviewing', 'Veta', 'Nytt', 80, '2026-03-01')`,
    [audit, cast.bureau],
  );
  await db.owner.query(
    "insert into service.audit_party (audit_id, organisation_id, part) values ($1, $2, 'commissioner'), ($1, $3, 'audited-unit')",
    [audit, cast.municipality, unit],
  );
  await db.owner.query(
    `insert into service.audit_member (audit_id, person_id, interviews, analyses, state, asked_on)
     values ($1, $2, true, true, 'cleared', '2026-03-05')`,
    [audit, cast.auditor.personId],
  );
  const otherSupport = randomUUID();
  await db.owner.query(
    `insert into individual.support (id, participant_id, unit_id, kind, valid_from, care_manager_id)
     values ($1, $2, $3, 'housing-support', '2025-01-01', $4)`,
    [otherSupport, cast.otherParticipant.personId, unit, cast.otherCareManager.personId],
  );
  await db.owner.query(
    "insert into individual.assignment (support_id, worker_id, valid_from) values ($1, $2, '2025-01-01')",
    [otherSupport, cast.colleague.personId],
  );
  const first = await fill(db, {
    support: cast.supportId,
    participant: participant.personId,
    worker: worker.personId,
    words: `${word} i havet`,
  });
  await fill(db, {
    support: otherSupport,
    participant: cast.otherParticipant.personId,
    worker: cast.colleague.personId,
    words: 'Något annat',
  });
  for (const what of ['plan', 'about-me']) {
    await db.owner.query(
      `insert into individual.consent (support_id, what, about, to_whom, to_person_id, valid_from, valid_to, given_on, how)
       values ($1, $2, $3, 'Min syster', $4, '2026-01-01', '2027-01-01', '2026-01-01', 'self')`,
      [cast.supportId, what, word, players.kin.personId],
    );
  }
  await db.owner.query(
    `insert into individual.unit_figure (unit_id, measure, counted_on, total, cells)
     values ($1, 'tapering', '2026-10-01', 12, '{7,null,null}')`,
    [unit],
  );
  return { ...cast, ...players, otherSupport, ...first };
}

export type SupportScene = Awaited<ReturnType<typeof laySupportScene>>;

interface Life {
  support: string;
  participant: string;
  worker: string;
  words: string;
}

/** Something of everything around one support. Of what can be shown, one thing is and another is not. */
async function fill(db: TestDatabase, { support, participant, worker, words }: Life) {
  const run = (statement: string, values: unknown[] = []) => db.owner.query(statement, values);
  const [held, draft, lineage, decisionGoal] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
  await run(
    `insert into individual.decision_goal (id, support_id, source, words, entered_by, entered_on)
     values ($1, $2, 'decision', $3, $4, '2026-01-01')`,
    [decisionGoal, support, words, worker],
  );
  for (const [plan, number] of [
    [held, 1],
    [draft, 2],
  ] as const) {
    await run(
      `insert into individual.plan (id, support_id, number, created_by, created_on, follow_up_words)
       values ($1, $2, $3, $4, '2026-09-01', $5)`,
      [plan, support, number, worker, words],
    );
    await run(
      `insert into individual.plan_statement (plan_id, lineage, kind, perspective, words, written_by, written_on)
       values ($1, gen_random_uuid(), 'wish', 'participant', $2, $3, '2026-09-01')`,
      [plan, words, participant],
    );
    await run(
      `insert into individual.goal (plan_id, lineage, kind, perspective, words, state_since, written_by)
       values ($1, $2, 'training', 'participant', $3, '2026-09-01', $4)`,
      [plan, lineage, words, participant],
    );
    await run(
      `insert into individual.activity (plan_id, lineage, words, who, written_by)
       values ($1, gen_random_uuid(), $2, 'together', $3)`,
      [plan, words, worker],
    );
    if (number > 1) continue;
    await run(
      "update individual.plan set state = 'proposed', proposal = 1, proposed_on = '2026-09-02' where id = $1",
      [plan],
    );
    await run(
      `insert into individual.plan_answer (plan_id, proposal, answer, way, words, given_on, place)
       values ($1, 1, 'yes', 'own-device', $2, '2026-09-03', 1)`,
      [plan, words],
    );
    await run(
      "update individual.plan set state = 'agreed', settled_as = 'agreed', settled_on = '2026-09-03' where id = $1",
      [plan],
    );
  }
  const followUp = randomUUID();
  await run(
    `insert into individual.follow_up (id, support_id, begun_by, begun_as, begun_on, agreed_next)
     values ($1, $2, $3, 'participant', '2026-11-01', $4)`,
    [followUp, support, participant, words],
  );
  await run(
    `insert into individual.follow_up_answer (follow_up_id, support_id, question, mark, words, answered_on)
     values ($1, $2, 'planned', 'good', $3, '2026-11-01'), ($1, $2, 'changed', 'much', $3, '2026-11-01')`,
    [followUp, support, words],
  );
  await run(
    "update individual.follow_up_answer set shown = true where follow_up_id = $1 and question = 'changed'",
    [followUp],
  );
  await run(
    `insert into individual.follow_up_note (follow_up_id, support_id, question, words, written_by, written_on)
     values ($1, $2, 'planned', $3, $4, '2026-11-01')`,
    [followUp, support, words, worker],
  );
  await run(
    `insert into individual.goal_outcome (follow_up_id, support_id, goal_lineage, goal_words, goal_kind, outcome, decided_by, decided_on)
     values ($1, $2, $3, $4, 'training', 'on-the-way', $5, '2026-11-01')`,
    [followUp, support, lineage, words, participant],
  );
  await run(
    `insert into individual.goal_milestone (support_id, goal_lineage, words, shown, written_on)
     values ($1, gen_random_uuid(), $2, true, '2026-11-01'), ($1, gen_random_uuid(), $2, false, '2026-11-01')`,
    [support, words],
  );
  const items = {
    nobody: randomUUID(),
    workers: randomUUID(),
    substitutes: randomUUID(),
    manager: randomUUID(),
  };
  for (const [audience, id] of Object.entries(items)) {
    await run(
      `insert into individual.about_item (id, participant_id, kind, words, written_on, checked_on)
       values ($1, $2, 'helps', $3, '2026-11-01', '2026-11-01')`,
      [id, participant, words],
    );
    if (audience !== 'nobody') {
      await run('insert into individual.about_share (item_id, support_id, audience) values ($1, $2, $3)', [
        id,
        support,
        audience,
      ]);
    }
  }
  const note = randomUUID();
  const at = '2026-11-10T10:00:00Z';
  await run(
    `insert into individual.note (id, support_id, kind, happened_on, written_by, written_as, written_at)
     values ($1, $2, 'observation', '2026-11-10', $3, 'support-worker', $4)`,
    [note, support, worker, at],
  );
  await run(
    `insert into individual.note_text (note_id, support_id, revision, body, mentions_other, written_by, written_as, written_at)
     values ($1, $2, 1, $3, false, $4, 'support-worker', $5)`,
    [note, support, words, worker, at],
  );
  await run(
    `insert into individual.note_answer (note_id, support_id, words, written_by, written_at) values ($1, $2, $3, $4, $5)`,
    [note, support, words, participant, at],
  );
  await run('insert into individual.ladder_choice (support_id) values ($1)', [support]);
  await run(
    `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
     values ($1, 'making', 'participant', $2, 2, '2026-11-01', 1)`,
    [support, participant],
  );
  await run('insert into individual.independence (support_id) values ($1)', [support]);
  await run(
    "insert into individual.independence_words (support_id, number, words, written_on) values ($1, 1, $2, '2026-11-01')",
    [support, words],
  );
  const yardstick = randomUUID();
  await run(
    "insert into individual.yardstick (id, support_id, position, words, begun_on) values ($1, $2, 1, $3, '2026-11-01')",
    [yardstick, support, words],
  );
  await run(
    `insert into individual.yardstick_rating (yardstick_id, support_id, grade, words, rated_on, place)
     values ($1, $2, 3, $3, '2026-11-01', 1)`,
    [yardstick, support, words],
  );
  const tapers = { shown: randomUUID(), kept: randomUUID() };
  for (const [which, id] of Object.entries(tapers)) {
    await run(
      `insert into individual.taper (id, support_id, kind, words, step, since, shown, written_by, written_as)
       values ($1, $2, 'reminder', $3, 'daily', '2026-11-01', $4, $5, 'participant')`,
      [id, support, words, which === 'shown', participant],
    );
  }
  const item = randomUUID();
  await run(
    `insert into individual.schedule_item (id, support_id, activity_lineage, words, part, starts_on, repeats, weekdays, written_by, written_as)
     values ($1, $2, gen_random_uuid(), $3, 'any', '2026-11-02', 'weekly', '{6}', $4, 'support-worker')`,
    [item, support, words, worker],
  );
  await run(
    `insert into individual.schedule_tick (item_id, support_id, day, answer, words) values ($1, $2, '2026-11-14', 'done', $3)`,
    [item, support, words],
  );
  const checkIn = randomUUID();
  await run(
    `insert into individual.schedule_check_in (id, support_id, item_id, day, words, sent_at)
     values ($1, $2, $3, '2026-11-14', $4, '2026-11-14T10:00:00Z')`,
    [checkIn, support, item, words],
  );
  await run('insert into individual.schedule_choice (support_id) values ($1)', [support]);
  const promise = randomUUID();
  await run(
    `insert into individual.promise (id, support_id, words, written_by, written_as, written_at)
     values ($1, $2, $3, $4, 'support-worker', '2026-11-10T10:00:00Z')`,
    [promise, support, words, worker],
  );
  const kept = randomUUID();
  await run(
    `insert into individual.promise (id, support_id, words, written_by, written_as, written_at)
     values ($1, $2, $3, $4, 'support-worker', '2026-11-09T10:00:00Z')`,
    [kept, support, words, worker],
  );
  await run(
    `insert into individual.promise_step (promise_id, support_id, place, step, written_by, written_as, written_at)
     values ($1, $2, 1, 'kept', $3, 'participant', '2026-11-10T10:00:00Z')`,
    [kept, support, participant],
  );
  return { plan: held, draft, followUp, items, note, yardstick, tapers, item, checkIn, promise };
}

/** The participant shows those who come all that is chosen for a whole support at once. */
export async function showAll(db: TestDatabase, support: string, shown: boolean): Promise<void> {
  for (const statement of [
    'update individual.ladder_choice set shown = $2 where support_id = $1',
    "update individual.independence set shared_with = case when $2 then 'workers' else 'nobody' end where support_id = $1",
    'update individual.schedule_choice set ticks_shown = $2 where support_id = $1',
  ]) {
    await db.owner.query(statement, [support, shown]);
  }
}
