import type { Actor } from '../../src/kernel/database/actor.ts';
import { formatDay, formatDaySpan } from '../../src/kernel/i18n/dates.ts';
import {
  openAudit,
  saveCommission,
  savePlan,
  say,
  signPlan,
} from '../../src/service/audit-commission/commands.ts';
import { findCommission } from '../../src/service/audit-commission/queries.ts';
import type { Audit } from '../story/types.ts';
import { type Stage, went } from './stage.ts';

/** The bureau's coordinator of an audit. */
export const coordinatorOf = (stage: Stage, audit: Audit): Actor =>
  stage.actor(audit.coordinator, 'auditCoordinator', audit.bureau);

/** The first day of an audit's story. */
export const firstDay = (audit: Audit) =>
  [...audit.commission.dialogue, ...audit.commission.signOffs].map((note) => note.on).sort()[0] ??
  '2026-01-10';

/** The commission: opened by the bureau, talked through, the plan written and signed by both sides. */
export async function loadCommission(stage: Stage, audit: Audit): Promise<void> {
  const coordinator = coordinatorOf(stage, audit);
  const { commission } = audit;
  const begin = firstDay(audit);
  const auditId = await stage.play(coordinator, begin, (tx) =>
    openAudit(
      tx,
      {
        title: audit.title,
        bureau: '',
        purpose: commission.purpose,
        units: audit.auditedUnits.map((slug) => stage.organisation(slug)),
        commissioners: audit.commissioners.map((one) => stage.organisation(one.organisation)),
      },
      'audit-coordinator',
    ),
  );
  stage.made.set(`${audit.slug}/audit`, auditId);
  for (const note of commission.dialogue) {
    await stage.play(speaker(stage, audit, note.by), note.on, (tx) => say(tx, auditId, note.text));
  }
  const written = commission.dialogue.at(-1)?.on ?? begin;
  await stage.play(coordinator, written, async (tx) => {
    const stands = await findCommission(tx, auditId);
    const saved = await saveCommission(tx, auditId, stands!.version, {
      title: audit.title,
      purpose: commission.purpose,
      background: commission.background,
      population: commission.scope.peopleConcerned,
      questions: commission.questions.map((question) => question.text),
    });
    went(saved, `${audit.slug}: commission`);
  });
  const questions = await stage.play(
    coordinator,
    written,
    async (tx) => (await findCommission(tx, auditId))!.questions,
  );
  for (const [index, question] of commission.questions.entries()) {
    stage.made.set(`${audit.slug}/commission-question/${question.id}`, questions[index]!.id);
  }
  const { scope, plan } = commission;
  if (plan.length === 0) return;
  await stage.play(coordinator, written, async (tx) => {
    const saved = await savePlan(tx, auditId, 0, {
      scope: [`${scope.interviewsPlanned} intervjuer.`, scope.limits].join('\n'),
      timePlan: plan
        .map((step) => `${step.what}: ${when(stage.day(step.from), stage.day(step.to))}`)
        .join('\n'),
      whoInforms: commission.whoInforms,
      givenBack: commission.howResultsReturn,
      publishOn: commission.publishOn && stage.day(commission.publishOn),
      cost: `${commission.cost.sek.toLocaleString('sv-SE')} kr. ${commission.cost.covers}`,
    });
    went(saved, `${audit.slug}: plan`);
  });
  for (const note of commission.signOffs) {
    await stage.play(speaker(stage, audit, note.by), note.on, async (tx) => {
      const stands = await findCommission(tx, auditId);
      went(await signPlan(tx, auditId, stands!.plan.version), `${audit.slug}: ${note.by} signs`);
      await say(tx, auditId, note.text);
    });
  }
}

function speaker(stage: Stage, audit: Audit, slug: string): Actor {
  const side = audit.commissioners.find((one) => one.person === slug);
  return side ? stage.actor(slug, 'commissioner', side.organisation) : coordinatorOf(stage, audit);
}

/** A step's days as a coordinator would write them; one day is said once. */
const when = (from: string, to: string) =>
  from === to ? formatDay(from, 'sv') : formatDaySpan(from, to, 'sv');
