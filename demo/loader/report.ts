import { addDays, type Day } from '../../src/domain/day.ts';
import { addProposal } from '../../src/service/proposals/commands.ts';
import { listProposals } from '../../src/service/proposals/contract.ts';
import { savePart } from '../../src/service/report/contract.ts';
import type { Audit } from '../story/types.ts';
import { advance } from './advance.ts';
import { analystOf } from './de-identify.ts';
import { asDraft, type Known, partsOf, type WrittenPart } from './report-text.ts';
import { type Stage, StoryRefused, went } from './stage.ts';

const knownIn = (stage: Stage, audit: Audit): Known => ({
  claim: (id) => stage.thing(`${audit.slug}/claim/${id}`),
  passage: (id) => stage.thing(`${audit.slug}/passage/${id}`),
});

/** The report, part by part, and its proposals: as they stood when the unit was shown the draft. */
export async function loadReport(stage: Stage, audit: Audit): Promise<void> {
  const { report, delivery } = audit;
  if (!report || !delivery) return;
  const auditId = stage.thing(`${audit.slug}/audit`);
  await advance(stage, audit, 'reporting', addDays(delivery.draftSentOn, -24));
  const written = addDays(delivery.draftSentOn, -12);
  for (const [index, part] of partsOf(audit, report, knownIn(stage, audit)).entries()) {
    const body = asDraft(part.body, delivery.remarks);
    await write(
      stage,
      audit,
      { ...part, body },
      { version: 0, day: addDays(written, index % 6), turn: index },
    );
  }
  await stage.play(analystOf(stage, audit), addDays(delivery.draftSentOn, -5), async (tx) => {
    for (const proposal of report.proposals) {
      const added = await addProposal(tx, auditId, {
        heading: proposal.title,
        body: proposal.text,
        grounds: proposal.claims.map(knownIn(stage, audit).claim),
      });
      went(added, `${audit.slug}: ${proposal.id}`);
    }
    for (const [index, { id }] of (await listProposals(tx, auditId)).entries()) {
      stage.made.set(`${audit.slug}/proposal/${report.proposals[index]!.id}`, id);
    }
  });
}

/** Writes what the remarks have led to into the parts where they stand. */
export async function mendReport(stage: Stage, audit: Audit, day: Day): Promise<void> {
  const { report, delivery } = audit;
  if (!report || !delivery) return;
  for (const part of partsOf(audit, report, knownIn(stage, audit))) {
    if (asDraft(part.body, delivery.remarks) === part.body) continue;
    await write(stage, audit, part, { version: 1, day, turn: 0 });
  }
}

async function write(
  stage: Stage,
  audit: Audit,
  { part, question, heading, body }: WrittenPart,
  { version, day, turn }: { version: number; day: Day; turn: number },
): Promise<void> {
  const questionId =
    question === undefined ? null : stage.thing(`${audit.slug}/commission-question/${question}`);
  const saved = await stage.play(analystOf(stage, audit, turn), day, (tx) =>
    savePart(
      tx,
      stage.thing(`${audit.slug}/audit`),
      { part, questionId },
      { body, version, ...(heading === undefined ? {} : { heading }) },
    ),
  );
  if (typeof saved !== 'object' || 'lost' in saved)
    throw new StoryRefused(`${audit.slug}: ${part} ${JSON.stringify(saved)}`);
}
