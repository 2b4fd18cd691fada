import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { addPlayer } from '../../../tests/cast.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { now, testDatabase } from '../../../tests/database.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { addItem } from '../about-me/contract.ts';
import { giveConsent } from '../consents/contract.ts';
import { answerPlan, beginPlan, proposePlan, saveGoal, saveStatement } from '../plan/contract.ts';
import { makePromise } from '../promises/contract.ts';
import { answerNote, writeNote, writeOwnNote } from '../record/contract.ts';
import { findSupport } from '../support/contract.ts';
import { gatherArchive, LEFT_OUT } from './archive.ts';
import { archiveFile } from './archive-file.ts';

const db = await testDatabase();
const cast = await castSupport(db);

const { supportId } = cast;
const support = async (tx: Tx) => (await findSupport(tx, supportId))!;
const query = (text: string, values: unknown[] = []) => db.owner.query(text, values);

const note = (body: string, mentions: boolean) => ({
  kind: 'observation' as const,
  body,
  mentions,
  day: null,
  time: null,
});

/** Something of each kind that is kept about somebody, each with words of its own to look for. */
const words = {
  statement: 'Katten ska få bo kvar',
  staffStatement: 'Personalen ser att det går bra',
  goal: 'Bada varje onsdag',
  answer: 'Jag vill läsa en gång till',
  decisionGoal: 'Klara sin ekonomi',
  question: 'Varför står det så?',
  followUpAnswer: 'Det gick bättre än jag trodde',
  followUpNote: 'Vi pratade om bussen',
  milestone: 'Nu går disken av sig själv',
  independence: 'Att ingen ringer på i onödan',
  rating: 'En trött vecka',
  about: 'Ring på två gånger',
  note: 'Vi gick till parken',
  ownNote: 'Jag minns det annorlunda',
  noteAnswer: 'Det regnade faktiskt',
  promise: 'Laga lampan i hallen',
  consent: 'Min syster Karin',
  schedule: 'Vattna blommorna',
  onlyMe: 'Gå till fiket själv',
  taper: 'Påminna om medicinen',
  visit: 'Handla tillsammans',
};
const secrets = {
  waitingNote: 'Grannen Sture ropade',
  heldPiece: 'Modern Berit var arg',
  otherParticipant: 'Kims alldeles egna ord',
};

beforeAll(async () => {
  await db.as(cast.worker, async (tx) => {
    const about = await support(tx);
    await beginPlan(tx, about);
    await saveStatement(tx, about, randomUUID(), undefined, {
      kind: 'strength',
      area: null,
      perspective: 'staff',
      words: words.staffStatement,
    });
    await writeNote(tx, about, note(words.note, false));
    await writeNote(tx, about, note(secrets.waitingNote, true));
    await writeNote(tx, about, note(`${secrets.heldPiece} en stund.`, true));
    await makePromise(tx, about, words.promise);
  });
  await db.as(cast.participant, async (tx) => {
    const about = await support(tx);
    await saveStatement(tx, about, randomUUID(), undefined, {
      kind: 'life',
      area: null,
      perspective: 'participant',
      words: words.statement,
    });
    await saveGoal(tx, about, randomUUID(), undefined, {
      words: words.goal,
      kind: 'training',
      area: 'community-life',
      perspective: 'participant',
      meaning: '',
      measure: '',
      byWhen: null,
      parent: null,
      decisionGoal: null,
    });
    await proposePlan(tx, about);
    await answerPlan(tx, about, { answer: 'no', way: 'own-device', words: words.answer, proposal: 1 });
    await writeOwnNote(tx, about, words.ownNote);
    await addItem(tx, {
      kind: 'helps',
      words: words.about,
      askMonths: 12,
      shares: [{ supportId, audience: 'workers' }],
    });
    await giveConsent(tx, about, 'kin-contact', {
      about: '',
      toWhom: words.consent,
      lasts: '6',
      how: 'self',
    });
  });
  const { rows: notes } = await query(
    `select t.id, t.note_id, t.body from individual.note_text t where t.support_id = $1`,
    [supportId],
  );
  const held = notes.find((row) => row.body.startsWith(secrets.heldPiece))!;
  await query(
    `insert into individual.note_review (text_id, note_id, support_id, revision, place, outcome, reviewed_by, reviewed_at)
     values ($1, $2, $3, 1, 1, 'not', $4, $5)`,
    [held.id, held.note_id, supportId, cast.unitManager.personId, now],
  );
  await db.as(cast.participant, async (tx) => {
    const plain = notes.find((row) => row.body === words.note)!;
    await answerNote(tx, await support(tx), plain.note_id, words.noteAnswer);
  });
  const { participant, worker } = cast;
  await query(
    `insert into individual.contact_wish (support_id, state, choice, worker_id, said_on)
     values ($1, 'said', 'one', $2, '2026-11-20')`,
    [supportId, worker.personId],
  );
  const [followUp, decisionGoal, yardstick, item, taper] = Array.from({ length: 5 }, () => randomUUID());
  await query(
    `insert into individual.decision_goal (id, support_id, source, words, entered_by, entered_on)
     values ($1, $2, 'decision', $3, $4, '2025-01-01')`,
    [decisionGoal, supportId, words.decisionGoal, cast.careManager.personId],
  );
  await query(
    `insert into individual.goal_question (decision_goal_id, support_id, words, asked_by, asked_on)
     values ($1, $2, $3, $4, '2026-02-01')`,
    [decisionGoal, supportId, words.question, participant.personId],
  );
  await query(
    `insert into individual.follow_up (id, support_id, begun_by, begun_as, begun_on)
     values ($1, $2, $3, 'staff', '2026-06-01')`,
    [followUp, supportId, worker.personId],
  );
  await query(
    `insert into individual.follow_up_answer (follow_up_id, support_id, question, mark, words, answered_on)
     values ($1, $2, 'planned', 'good', $3, '2026-06-01')`,
    [followUp, supportId, words.followUpAnswer],
  );
  await query(
    `insert into individual.follow_up_note (follow_up_id, support_id, question, words, written_by, written_on)
     values ($1, $2, 'planned', $3, $4, '2026-06-01')`,
    [followUp, supportId, words.followUpNote, worker.personId],
  );
  await query("update individual.follow_up set closed_by = $2, closed_on = '2026-06-02' where id = $1", [
    followUp,
    worker.personId,
  ]);
  await query(
    `insert into individual.goal_milestone (support_id, goal_lineage, words, automatic_on, written_on)
     values ($1, $2, $3, '2026-05-01', '2026-05-01')`,
    [supportId, randomUUID(), words.milestone],
  );
  await query(
    `insert into individual.ladder_rating (support_id, phase, side, rated_by, step, rated_on, place)
     values ($1, 'making', 'participant', $2, 4, '2026-05-01', 1)`,
    [supportId, participant.personId],
  );
  await query('insert into individual.independence (support_id) values ($1)', [supportId]);
  await query(
    `insert into individual.independence_words (support_id, number, words, written_on) values ($1, 1, $2, '2026-05-01')`,
    [supportId, words.independence],
  );
  await query(
    `insert into individual.yardstick (id, support_id, position, words, begun_on) values ($1, $2, 1, 'Nätter', '2026-05-01')`,
    [yardstick, supportId],
  );
  await query(
    `insert into individual.yardstick_rating (yardstick_id, support_id, grade, words, rated_on, place)
     values ($1, $2, 2, $3, '2026-05-02', 1)`,
    [yardstick, supportId, words.rating],
  );
  await query(
    `insert into individual.schedule_item (id, support_id, words, part, starts_on, repeats, weekdays, only_me, written_by, written_as)
     values ($1, $2, $3, 'any', '2026-11-02', 'weekly', '{1,3}', false, $5, 'participant'),
       (gen_random_uuid(), $2, $4, 'any', '2026-11-02', 'weekly', '{5}', true, $5, 'participant')`,
    [item, supportId, words.schedule, words.onlyMe, participant.personId],
  );
  await query(
    `insert into individual.schedule_tick (item_id, support_id, day, answer, words) values ($1, $2, '2026-11-04', 'done', $3)`,
    [item, supportId, words.schedule],
  );
  await query(
    `insert into individual.taper (id, support_id, kind, words, step, since, written_by, written_as)
     values ($1, $2, 'reminder', $3, 'weekly', '2026-11-01', $4, 'participant')`,
    [taper, supportId, words.taper, participant.personId],
  );
  await query('update individual.visit set about = $2 where id = $1', [cast.visitId, words.visit]);
  await query(
    `insert into individual.about_item (participant_id, kind, words, written_on, checked_on)
     values ($1, 'helps', $2, '2026-01-01', '2026-01-01')`,
    [cast.otherParticipant.personId, secrets.otherParticipant],
  );
});

const made = async () => {
  const archive = await db.database.withActor(cast.participant, 'read', now, gatherArchive);
  const files = unzipSync(archiveFile(archive, 'sv', now));
  return {
    archive,
    files,
    all: Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n'),
  };
};

describe('the archive', () => {
  it('holds everything said by and about the participant, to read and as data', async () => {
    const { files, archive } = await made();
    const page = strFromU8(files['index.html']!);
    const data = JSON.stringify(archive);
    for (const [what, text] of Object.entries(words)) {
      expect(page.includes(text), `${what} on the page`).toBe(true);
      expect(data.includes(text), `${what} in the data`).toBe(true);
    }
    expect(page).toContain('valde du Bo Stöd som kontaktman.');
    expect(page).toContain('Någon läser igenom en anteckning');
    expect(page).toContain('visas inte, för det handlar om en annan människa');
    expect(page).toContain('Vi gör det tillsammans');
    expect(page).not.toMatch(/<script|src="http|href="http/);
    expect(page).toMatch(/<html lang="sv">/);
  });

  it('holds nothing that the participant does not see when they read here', async () => {
    const { all } = await made();
    for (const secret of Object.values(secrets)) expect(all).not.toContain(secret);
    expect(all).not.toContain(cast.otherParticipant.personId);
  });

  it('names each file so that every computer can keep it, and carries each plan as valid FHIR', async () => {
    const { files } = await made();
    expect(Object.keys(files).every((name) => /^[a-z0-9./-]+$/.test(name))).toBe(true);
    const official = new JSONSchemaValidator();
    const bundles = Object.keys(files).filter((name) => name.endsWith('.fhir.json'));
    expect(bundles).toEqual(['stod-1/plan-1.fhir.json']);
    for (const name of bundles) expect(official.validate(JSON.parse(strFromU8(files[name]!)))).toEqual([]);
    for (const name of Object.keys(files).filter((one) => one.endsWith('.json'))) {
      expect(() => JSON.parse(strFromU8(files[name]!))).not.toThrow();
    }
  }, 60_000);

  it('tells who has read, in words', async () => {
    const site = await testApp(db);
    const bo = await site.as(cast.worker);
    expect((await bo.get(`/stod/${supportId}/plan.json`)).status).toBe(200);
    const { files } = await made();
    const page = strFromU8(files['index.html']!);
    expect(page).toContain('Bo Stöd, Boendestödjare, Boendestödet Söder – planen');
  });

  it('is empty of everything for somebody without a support, and says so', async () => {
    const nobody = await addPlayer(db, 'Noa Ny', 'participant', cast.unit);
    const archive = await db.database.withActor(nobody, 'read', now, gatherArchive);
    expect(archive).toMatchObject({ name: 'Noa Ny', supports: [] });
    expect(strFromU8(unzipSync(archiveFile(archive, 'en', now))['index.html']!)).toContain(
      'There is nothing here.',
    );
  });

  it('has a place for every table of the wing, or a reason not to', async () => {
    const { rows } = await db.owner.query<{ name: string }>(
      "select relname as name from pg_class where relnamespace = 'individual'::regnamespace and relkind = 'r'",
    );
    const source = readFileSync(new URL('./archive.ts', import.meta.url), 'utf8');
    // gathered through their features' contracts
    const through = [
      'activity',
      'consent',
      'decision_goal',
      'follow_up',
      'follow_up_answer',
      'follow_up_note',
      'goal',
      'goal_milestone',
      'goal_outcome',
      'goal_question',
      'independence',
      'independence_words',
      'ladder_choice',
      'ladder_rating',
      'note',
      'note_answer',
      'note_review',
      'note_text',
      'support',
      'visit',
      'yardstick',
      'yardstick_rating',
    ];
    const missing = rows
      .map(({ name }) => name)
      .filter(
        (name) => !through.includes(name) && !(name in LEFT_OUT) && !source.includes(`individual.${name} `),
      );
    expect(missing).toEqual([]);
  });
});
