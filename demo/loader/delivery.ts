import { addDays, type Day } from '../../src/domain/day.ts';
import type { Actor } from '../../src/kernel/database/actor.ts';
import { addRemark, decideRemark, deliver, shareWithUnit } from '../../src/service/delivery/commands.ts';
import { findDelivery } from '../../src/service/delivery/queries.ts';
import { answerProposal, stepProposal } from '../../src/service/proposals/commands.ts';
import type { Audit, Delivery, Slug } from '../story/types.ts';
import { advance } from './advance.ts';
import { coordinatorOf } from './commission.ts';
import { mendReport } from './report.ts';
import { type Stage, went } from './stage.ts';

/** The draft shown, what the unit found wrong in it, the report handed over, and everything the unit owed since. */
export async function loadDelivery(stage: Stage, audit: Audit): Promise<void> {
  const { delivery } = audit;
  if (!delivery) return;
  await showDraft(stage, audit, delivery);
  const auditId = stage.thing(`${audit.slug}/audit`);
  await stage.play(coordinatorOf(stage, audit), delivery.deliveredOn, async (tx) =>
    went(await deliver(tx, auditId), `${audit.slug}: delivered`),
  );
  for (const { proposal, by, on } of delivery.acknowledged) {
    await step(stage, audit, proposal, unitOf(stage, audit, by), on, { action: 'acknowledge', words: '' });
  }
  for (const answer of delivery.answers) {
    await stage.play(unitOf(stage, audit, answer.by), answer.on, async (tx) => {
      // a no promises nothing, and so has neither who nor when; what the unit says of it stands among its reasons
      const promises = answer.answer !== 'no';
      const given = await answerProposal(tx, stage.thing(`${audit.slug}/proposal/${answer.proposal}`), {
        answer: answer.answer,
        why: [answer.why, answer.whenText].join('\n\n'),
        who: promises ? answer.whoActs : '',
        doneBy: promises ? stage.day(answer.when) : null,
      });
      went(given, `${audit.slug}: ${answer.proposal}`);
    });
  }
  if (delivery.answeredOn) await advance(stage, audit, 'answered', delivery.answeredOn);
  for (const { proposal, by, on, action, words } of delivery.since) {
    const raised = action === 'confirm' || action === 'dispute';
    const actor = raised ? coordinatorOf(stage, audit) : unitOf(stage, audit, by);
    await step(stage, audit, proposal, actor, on, { action, words });
  }
}

async function showDraft(stage: Stage, audit: Audit, delivery: Delivery): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const coordinator = coordinatorOf(stage, audit);
  await stage.play(coordinator, delivery.draftSentOn, async (tx) =>
    went(await shareWithUnit(tx, auditId, stage.day(delivery.remarksBy)), `${audit.slug}: draft`),
  );
  for (const remark of delivery.remarks) {
    const scene = `${audit.slug}: ${remark.id}`;
    await stage.play(unitOf(stage, audit, remark.by), remark.on, async (tx) =>
      went(await addRemark(tx, auditId, { draftWords: remark.draftText, remark: remark.remark }), scene),
    );
    await stage.play(coordinator, remark.decidedOn, async (tx) => {
      const made = (await findDelivery(tx, auditId))!.remarks.find((one) => one.remark === remark.remark)!;
      const { decision, reasons, finalText: finalWords } = remark;
      went(await decideRemark(tx, auditId, made.id, made.version, { decision, reasons, finalWords }), scene);
    });
  }
  const decided = delivery.remarks.map((remark) => remark.decidedOn).sort();
  if (decided.length > 0) await mendReport(stage, audit, addDays(decided.at(-1)!, 1));
}

const unitOf = (stage: Stage, audit: Audit, manager: Slug): Actor =>
  stage.actor(manager, 'unitManager', audit.auditedUnits[0]!);

async function step(
  stage: Stage,
  audit: Audit,
  proposal: string,
  actor: Actor,
  day: Day,
  input: Parameters<typeof stepProposal>[2],
): Promise<void> {
  const id = stage.thing(`${audit.slug}/proposal/${proposal}`);
  await stage.play(actor, day, async (tx) =>
    went(await stepProposal(tx, id, input), `${audit.slug}: ${proposal} ${input.action}`),
  );
}
