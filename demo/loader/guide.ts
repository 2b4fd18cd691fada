import { addQuestion, saveVersion, saveWords } from '../../src/service/question-guide/commands.ts';
import { findGuide } from '../../src/service/question-guide/queries.ts';
import type { Audit } from '../story/types.ts';
import { coordinatorOf } from './commission.ts';
import { type Stage, went } from './stage.ts';

/** The question guide, written question by question and saved as a version. */
export async function loadGuide(stage: Stage, audit: Audit): Promise<void> {
  const { guide } = audit;
  if (!guide) return;
  const auditId = stage.thing(`${audit.slug}/audit`);
  const scene = `${audit.slug}: guide`;
  await stage.play(coordinatorOf(stage, audit), guide.agreedOn, async (tx) => {
    for (const question of guide.questions) {
      const known = stage.made.get(`${audit.slug}/commission-question/${question.commissionQuestion}`);
      const added = await addQuestion(tx, auditId, {
        commissionQuestion: known ?? null,
        text: question.text,
        followUpYes: question.followUps.yes ?? '',
        followUpNo: question.followUps.no ?? '',
        followUpHow: question.followUps.how ?? '',
      });
      stage.made.set(`${audit.slug}/guide-question/${question.id}`, went(added, scene).value);
    }
    const version = (await findGuide(tx, auditId))!.version;
    went(await saveWords(tx, auditId, version, { opening: guide.opening, closing: guide.closing }), scene);
    const edits = (await findGuide(tx, auditId))!.edits;
    went(await saveVersion(tx, auditId, edits), scene);
  });
}
