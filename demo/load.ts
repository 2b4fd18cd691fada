import type { AuditStage } from '../src/domain/audit-stages.ts';
import type { Database } from '../src/kernel/database/database.ts';
import { advance } from './loader/advance.ts';
import { loadClaims } from './loader/claims.ts';
import { loadCoding } from './loader/coding.ts';
import { loadCommission } from './loader/commission.ts';
import { loadGifts, loadReportsSent } from './loader/contact-details.ts';
import { loadDeIdentification } from './loader/de-identify.ts';
import { loadDelivery } from './loader/delivery.ts';
import { loadGuide } from './loader/guide.ts';
import { loadInterviews } from './loader/interviews.ts';
import { loadLetter } from './loader/letter.ts';
import { loadParticipants } from './loader/participants.ts';
import { loadPeople } from './loader/people.ts';
import { loadReport } from './loader/report.ts';
import { loadBureauKeys, loadSignUps } from './loader/sign-ups.ts';
import { Stage } from './loader/stage.ts';
import { loadTeam } from './loader/team.ts';
import { loadTranscripts } from './loader/transcripts.ts';
import { county } from './story/county.ts';
import { finishedAudit } from './story/finished-audit.ts';
import { otherAudits } from './story/other-audits.ts';
import type { Audit } from './story/types.ts';

const analysed: ReadonlySet<AuditStage> = new Set([
  'analysing',
  'reporting',
  'delivered',
  'answered',
  'revisited',
  'closed',
]);

/**
 * Loads the demo county into a new demo installation, by the same commands as real use: each in its own transaction, as
 * the person who would have pressed the button, on the day it would have happened.
 *
 * @param now the story's last day falls in the days around this one; every day of the story moves with it.
 */
export async function loadDemo(database: Database, now: Date, log: (line: string) => void): Promise<void> {
  const stage = new Stage(database, now, county.today);
  const audits = [finishedAudit, ...otherAudits];
  await loadPeople(stage, county);
  await loadBureauKeys(stage, audits);
  // the long story, the short ones and people's own beside each other: they know nothing of each other
  const played = await Promise.allSettled([
    loadAudit(stage, finishedAudit, log),
    (async () => {
      for (const audit of otherAudits) await loadAudit(stage, audit, log);
    })(),
    (async () => {
      log('Deltagarna …');
      await loadParticipants(stage);
    })(),
  ]);
  for (const one of played) if (one.status === 'rejected') throw one.reason;
}

async function loadAudit(stage: Stage, audit: Audit, log: (line: string) => void): Promise<void> {
  log(`${audit.title} …`);
  await loadCommission(stage, audit);
  if (audit.stage === 'commission') return;
  await advance(stage, audit, 'planning', audit.commission.dialogue.at(-1)!.on);
  await loadTeam(stage, audit);
  await loadGuide(stage, audit);
  await loadLetter(stage, audit);
  await loadSignUps(stage, audit);
  await loadInterviews(stage, audit);
  await loadTranscripts(stage, audit);
  await loadGifts(stage, audit);
  if (!analysed.has(audit.stage)) return;
  const reviewed = await loadDeIdentification(stage, audit);
  await loadCoding(stage, audit, reviewed);
  await loadClaims(stage, audit);
  await loadReport(stage, audit);
  await loadDelivery(stage, audit);
  await loadReportsSent(stage, audit);
}
