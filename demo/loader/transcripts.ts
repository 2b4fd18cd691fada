import { addDays } from '../../src/domain/day.ts';
import { readTranscript } from '../../src/kernel/documents/read/transcript.ts';
import { addTranscript } from '../../src/service/transcripts/commands.ts';
import { newTurns } from '../../src/service/transcripts/rules.ts';
import type { Audit, Interview } from '../story/types.ts';
import { type Stage, went } from './stage.ts';

/** What was said, pasted in by the interviewer a few days later, with the speakers the story knows. */
export async function loadTranscripts(stage: Stage, audit: Audit): Promise<void> {
  for (const interview of audit.interviews) await loadTranscript(stage, audit, interview);
}

async function loadTranscript(stage: Stage, audit: Audit, interview: Interview): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const reading = await readTranscript({
    name: `${interview.id}.txt`,
    bytes: new TextEncoder().encode(interview.transcript),
  });
  if (!reading.ok) throw new Error(`${audit.slug}: ${interview.id} cannot be read: ${reading.reason}`);
  const turns = newTurns(reading.turns).map((turn) => ({
    ...turn,
    speaker: (turn.label && interview.speakers[turn.label]) || turn.speaker,
  }));
  const actor = stage.actor(interview.interviewers[0]!, 'auditor', audit.bureau);
  const transcriptId = await stage.play(
    actor,
    addDays(interview.on, 3),
    async (tx) =>
      went(
        await addTranscript(tx, auditId, stage.thing(`${audit.slug}/informant/${interview.id}`), {
          source: 'pasted',
          turns,
        }),
        `${audit.slug}: ${interview.id}`,
      ).value,
  );
  stage.made.set(`${audit.slug}/transcript/${interview.id}`, transcriptId);
}
