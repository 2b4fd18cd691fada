import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { actOnProposal, type ProposalAction, type ProposalActor } from '../../domain/proposal-states.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Overtaken, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import type { AnswerInput, ProposalInput, StepInput } from './form.ts';
import { findGrounds, findProposal, listProposals, type ProposalRow } from './queries.ts';
import { asProposal } from './rules.ts';
import './tables.ts';

/** Adds a proposal last, as a draft. */
export async function addProposal(tx: Tx, auditId: string, input: ProposalInput): Promise<Result> {
  const inside = await findGrounds(tx, auditId);
  if (!inside) return refuse('proposals.error.not-there');
  const before = await listProposals(tx, auditId);
  if (before.some((proposal) => proposal.state !== 'draft')) return refuse('proposals.error.delivered');
  const id = randomUUID();
  await service(tx)
    .insertInto('service.proposal')
    .values({ id, audit_id: auditId, number: before.length + 1, heading: input.heading, body: input.body })
    .execute();
  await saveGrounds(
    tx,
    id,
    input.grounds.filter((ground) => inside.claims.some((claim) => claim.id === ground)),
  );
  await recordChange(tx, {
    stream: auditId,
    event: 'proposal-added',
    subject: id,
    content: JSON.stringify(input),
  });
  return done;
}

async function saveGrounds(tx: Tx, proposalId: string, claimIds: string[]): Promise<void> {
  await service(tx).deleteFrom('service.proposal_ground').where('proposal_id', '=', proposalId).execute();
  for (const claimId of new Set(claimIds)) {
    await service(tx)
      .insertInto('service.proposal_ground')
      .values({ proposal_id: proposalId, claim_id: claimId })
      .execute();
  }
}

/** Rewrites a draft. What has been delivered is answered as it was written. */
export async function saveProposal(
  tx: Tx,
  proposalId: string,
  version: number | undefined,
  input: ProposalInput,
): Promise<Result | Overtaken<ProposalRow>> {
  const proposal = await findProposal(tx, proposalId);
  if (!proposal?.inside) return refuse('proposals.error.not-there');
  if (proposal.state !== 'draft') return refuse('proposals.error.delivered');
  if (proposal.version !== version) return { ok: false, stands: proposal };
  const inside = await findGrounds(tx, proposal.auditId);
  const saved = await service(tx)
    .updateTable('service.proposal')
    .set((eb) => ({ heading: input.heading, body: input.body, version: eb('version', '+', 1) }))
    .where('id', '=', proposalId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (!saved.numUpdatedRows) return { ok: false, stands: (await findProposal(tx, proposalId)) ?? proposal };
  await saveGrounds(
    tx,
    proposalId,
    input.grounds.filter((ground) => inside?.claims.some((claim) => claim.id === ground)),
  );
  await recordChange(tx, {
    stream: proposal.auditId,
    event: 'proposal-changed',
    subject: proposalId,
    content: JSON.stringify(input),
  });
  return done;
}

/** Moves a draft one place up or down among the others. */
export async function moveProposal(tx: Tx, proposalId: string, by: -1 | 1): Promise<Result> {
  const proposal = await findProposal(tx, proposalId);
  if (!proposal?.inside) return refuse('proposals.error.not-there');
  if (proposal.state !== 'draft') return refuse('proposals.error.delivered');
  const all = await listProposals(tx, proposal.auditId);
  const other = all.find((one) => one.number === proposal.number + by);
  if (!other) return done;
  for (const [id, number] of [
    [proposal.id, other.number],
    [other.id, proposal.number],
  ] as const) {
    await service(tx).updateTable('service.proposal').set({ number }).where('id', '=', id).execute();
  }
  await recordChange(tx, { stream: proposal.auditId, event: 'proposal-moved', subject: proposalId });
  return done;
}

/** Takes a draft away and closes the gap in the numbers. */
export async function removeProposal(tx: Tx, proposalId: string): Promise<Result> {
  const proposal = await findProposal(tx, proposalId);
  if (!proposal?.inside) return refuse('proposals.error.not-there');
  if (proposal.state !== 'draft') return refuse('proposals.error.delivered');
  await service(tx).deleteFrom('service.proposal').where('id', '=', proposalId).execute();
  await sql`update service.proposal set number = number - 1
    where audit_id = ${proposal.auditId} and number > ${proposal.number}`.execute(tx);
  await recordChange(tx, { stream: proposal.auditId, event: 'proposal-removed', subject: proposalId });
  return done;
}

/** All drafts of an audit become received on the day of delivery: from then on the days are counted. */
export async function receiveProposals(tx: Tx, auditId: string): Promise<void> {
  const today = dayAt(tx.now);
  const received = await service(tx)
    .updateTable('service.proposal')
    .set((eb) => ({ state: 'received' as const, received_on: today, version: eb('version', '+', 1) }))
    .where('audit_id', '=', auditId)
    .where('state', '=', 'draft')
    .returning('id')
    .execute();
  for (const { id } of received) await writeStep(tx, id, 'received', '');
}

async function writeStep(tx: Tx, proposalId: string, state: string, words: string): Promise<void> {
  await service(tx)
    .insertInto('service.proposal_step')
    .values({ proposal_id: proposalId, state, words, on_day: dayAt(tx.now), at: tx.now })
    .execute();
}

const refusals: Record<string, [field: string, text: string]> = {
  'reasons-missing': ['words', 'proposals.error.why'],
  'who-missing': ['who', 'proposals.error.who'],
  'when-missing': ['doneBy', 'proposals.error.when'],
  'when-has-passed': ['doneBy', 'proposals.error.when-passed'],
  'promise-in-a-no': ['who', 'proposals.error.promise-in-a-no'],
  'answered-no': ['', 'proposals.error.answered-no'],
  'not-yours': ['', 'proposals.error.not-yours'],
};

async function act(
  tx: Tx,
  proposal: ProposalRow,
  action: ProposalAction,
  actor: ProposalActor,
  words: string,
): Promise<Result> {
  const given = proposal.answers.at(-1);
  const before = asProposal({
    ...proposal,
    given: given
      ? { answer: given.answer, reasons: given.why, who: given.who || null, by: given.doneBy }
      : null,
  });
  if (!before) return refuse('proposals.error.not-now');
  const verdict = actOnProposal(before, action, actor, dayAt(tx.now));
  if (!verdict.ok) {
    const [field, text] = refusals[verdict.refusal.code] ?? ['', 'proposals.error.not-now'];
    return refuse(text, field);
  }
  const { state, acknowledgedOn, answeredOn, doneOn } = verdict.proposal;
  const moved = await service(tx)
    .updateTable('service.proposal')
    .set((eb) => ({
      state,
      acknowledged_on: acknowledgedOn,
      answered_on: answeredOn,
      done_on: doneOn,
      version: eb('version', '+', 1),
    }))
    .where('id', '=', proposal.id)
    .where('version', '=', proposal.version)
    .executeTakeFirst();
  if (!moved.numUpdatedRows) return refuse('proposals.error.not-now');
  await writeStep(tx, proposal.id, state, words);
  await recordChange(tx, {
    stream: proposal.auditId,
    event: `proposal-${state}`,
    subject: proposal.id,
    content: words,
  });
  return done;
}

/** The unit answers: yes, partly or no, with reasons, and for a yes or a partly who does it and when. */
export async function answerProposal(tx: Tx, proposalId: string, input: AnswerInput): Promise<Result> {
  const proposal = await findProposal(tx, proposalId);
  if (!proposal?.owes || tx.actor.kind !== 'person') return refuse('proposals.error.not-there');
  const given = { answer: input.answer, reasons: input.why, who: input.who || null, by: input.doneBy };
  const result = await act(tx, proposal, { kind: 'answer', given }, 'service', '');
  if (!result.ok) return result;
  await sql`
    insert into service.proposal_answer (proposal_id, organisation_id, person_id, answer, why, who, done_by, answered_on)
    values (${proposalId}, kernel.actor_organisation(), ${tx.actor.personId}, ${input.answer}, ${input.why}, ${input.who},
      ${input.doneBy}, ${dayAt(tx.now)})`.execute(tx);
  return result;
}

/** One step by whoever owes it: the unit acknowledges, starts and finishes; those who raised it confirm or dispute. */
export async function stepProposal(tx: Tx, proposalId: string, input: StepInput): Promise<Result> {
  const proposal = await findProposal(tx, proposalId);
  if (!proposal || !(proposal.owes || proposal.inside)) return refuse('proposals.error.not-there');
  const action: ProposalAction =
    input.action === 'dispute' ? { kind: 'dispute', why: input.words } : { kind: input.action };
  return act(tx, proposal, action, proposal.owes ? 'service' : 'raisers', input.words);
}
