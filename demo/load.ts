import type { Database } from '../src/kernel/database/database.ts';
import { advance } from './loader/advance.ts';
import { loadCommission } from './loader/commission.ts';
import { loadGuide } from './loader/guide.ts';
import { loadInterviews } from './loader/interviews.ts';
import { loadLetter } from './loader/letter.ts';
import { loadPeople } from './loader/people.ts';
import { loadSignUps } from './loader/sign-ups.ts';
import { Stage } from './loader/stage.ts';
import { loadTeam } from './loader/team.ts';
import { loadTranscripts } from './loader/transcripts.ts';
import { county } from './story/county.ts';
import { finishedAudit } from './story/finished-audit.ts';
import { otherAudits } from './story/other-audits.ts';

/**
 * Loads the demo county into a new demo installation, by the same commands as real use: each in its own transaction, as
 * the person who would have pressed the button, on the day it would have happened.
 *
 * @param now the story's last day falls on this one; every day of the story moves with it.
 */
export async function loadDemo(database: Database, now: Date, log: (line: string) => void): Promise<void> {
  const stage = new Stage(database, now, county.today);
  await loadPeople(stage, county);
  for (const audit of [finishedAudit, ...otherAudits]) {
    log(`${audit.title} …`);
    await loadCommission(stage, audit);
    if (audit.stage === 'commission') continue;
    await advance(stage, audit, 'planning', audit.commission.dialogue.at(-1)!.on);
    await loadTeam(stage, audit);
    await loadGuide(stage, audit);
    await loadLetter(stage, audit);
    await loadSignUps(stage, audit);
    await loadInterviews(stage, audit);
    await loadTranscripts(stage, audit);
  }
}
