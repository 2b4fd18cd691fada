import { expect, it } from 'vitest';
import { testApp } from '../../../tests/app.ts';
import { testDatabase } from '../../../tests/database.ts';
import { laySupportScene } from '../../../tests/support-scene.ts';
import { version } from './follow-up-scene.ts';

const db = await testDatabase();
const scene = await laySupportScene(db);
const site = await testApp(db);
const alex = await site.as(scene.participant);
const bo = await site.as(scene.worker);
const base = `/stod/${scene.supportId}/uppfoljning`;

it('keeps what the participant said of a goal, in their words, when somebody else says something later', async () => {
  const { rows } = await db.owner.query('select lineage from individual.goal where plan_id = $1', [
    scene.plan,
  ]);
  const goal = `${base}/mote/mal/${rows[0].lineage}`;
  const pause = { outcome: 'paused', why: 'Orkar inte, jag har sorg', when: '6' };
  const first = await alex.get(goal);
  expect((await alex.post(goal, { ...pause, _version: version(first.html) })).status).toBe(303);
  const seen = await bo.get(goal);
  expect((await bo.post(goal, { outcome: 'no-longer', _version: version(seen.html) })).status).toBe(303);

  const said = await db.owner.query(
    `select outcome, why, decided_by = $2 as theirs from individual.goal_outcome
     where support_id = $1 order by version`,
    [scene.supportId, scene.participant.personId],
  );
  expect(said.rows).toEqual([
    { outcome: 'on-the-way', why: '', theirs: true },
    { outcome: 'paused', why: pause.why, theirs: true },
    { outcome: 'no-longer', why: '', theirs: false },
  ]);
  // to both, while it is open and when it is closed: the last one counts, and the one before stands as theirs
  const open = await alex.get(goal);
  expect(open.html).toContain(`<blockquote>${pause.why}</blockquote>`);
  expect(open.text).toContain('Bo Stöd har sagt');
  await bo.post(`${base}/mote`, { agreedNext: '', next: 'avsluta', _version: '1' });
  for (const reader of [alex, bo]) {
    const closed = await reader.get(`${base}/tidigare/${scene.followUp}`);
    expect(closed.html).toContain(`<blockquote>${pause.why}</blockquote>`);
    expect(closed.text).toMatch(/Bo Stöd sa det 21 november 2026\. Så här sades det före:/);
    expect(closed.text).toContain('Alex Deltagare sa det 21 november 2026.');
  }
});
