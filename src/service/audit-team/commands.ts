import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import {
  type Done,
  done,
  type Overtaken,
  overtaken,
  type Result,
  refuse,
} from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import { service } from '../tables.ts';
import type { AskInput, DeclarationInput, Tasks } from './form.ts';
import { factsOf, findMember, findOwn, findSettings, type MemberFile } from './queries.ts';
import { type Decision, leadsTo, refusalOf, stateAfterDeclaring } from './rules.ts';
import './tables.ts';

const gone = refuse('audit-team.error.gone');

/**
 * Asks an auditor of the bureau into the team. Whoever has left, or was kept out by a conflict, is asked anew with
 * their decision instead.
 */
export async function askMember(tx: Tx, auditId: string, input: AskInput): Promise<Result> {
  const { rows } = await sql<{ may: boolean }>`
    select ${input.person}::uuid = any (service.own_auditors()) as may`.execute(tx);
  if (!rows[0]!.may) return refuse('audit-team.error.person', 'person');
  const added = await service(tx)
    .insertInto('service.audit_member')
    .values({ audit_id: auditId, person_id: input.person, ...input.tasks, asked_on: dayAt(tx.now) })
    .onConflict((conflict) => conflict.columns(['audit_id', 'person_id']).doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows === 0n) return refuse('audit-team.error.already', 'person');
  await recordChange(tx, { stream: auditId, event: 'team-member-asked', subject: input.person });
  return done;
}

/** Says who interviews and who analyses. */
export async function changeTasks(
  tx: Tx,
  auditId: string,
  memberId: string,
  version: number | undefined,
  tasks: Tasks,
): Promise<Result> {
  const saved = await service(tx)
    .updateTable('service.audit_member')
    .set((eb) => ({ ...tasks, version: eb('version', '+', 1) }))
    .where('id', '=', memberId)
    .where('audit_id', '=', auditId)
    .where('version', '=', version ?? -1)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return overtaken('audit-team.error.changed');
  await recordChange(tx, { stream: auditId, event: 'team-member-tasks-changed', subject: memberId });
  return done;
}

/**
 * Asks the system whether it knows of a tie between a member and the audited units. The database writes the asking to
 * the trail itself; about anybody who is not in the actor's own team the answer is no.
 */
export async function askTie(tx: Tx, memberId: string): Promise<boolean> {
  const { rows } = await sql<{ tie: boolean }>`select service.member_has_tie(${memberId}) as tie`.execute(tx);
  return rows[0]!.tie;
}

/** Takes a decision about a member, on what the coordinator has read of them. */
export async function decideMember(
  tx: Tx,
  auditId: string,
  memberId: string,
  version: number | undefined,
  decision: Decision,
): Promise<Result> {
  const member = await findMember(tx, auditId, memberId);
  if (!member) return gone;
  if (member.version !== version) return overtaken('audit-team.error.changed');
  const refusal = refusalOf(decision, factsOf(member));
  if (refusal) return refuse(refusal, 'decision');
  const saved = await service(tx)
    .updateTable('service.audit_member')
    .set((eb) => ({
      state: leadsTo[decision],
      version: eb('version', '+', 1),
      ...(decision === 'ask-again' ? { asked_on: dayAt(tx.now), round: eb('round', '+', 1) } : {}),
    }))
    .where('id', '=', memberId)
    .where('version', '=', version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) return overtaken('audit-team.error.changed');
  await recordChange(tx, { stream: auditId, event: `team-member-${leadsTo[decision]}`, subject: memberId });
  return done;
}

/** Saves the actor's own declaration of conflicts of interest. Who was cleared is looked at again. */
export async function declareConflict(
  tx: Tx,
  auditId: string,
  version: number | undefined,
  input: DeclarationInput,
): Promise<Result | Overtaken<MemberFile>> {
  const own = await findOwn(tx, auditId);
  const state = own && stateAfterDeclaring(own.state);
  if (!own || !state) return gone;
  if ((own.declaration?.version ?? 0) !== version) return { ok: false, stands: own };
  const row = { ...input, declared_on: dayAt(tx.now), round: own.round };
  if (own.declaration) {
    await service(tx)
      .updateTable('service.conflict_declaration')
      .set((eb) => ({ ...row, version: eb('version', '+', 1) }))
      .where('member_id', '=', own.id)
      .execute();
  } else {
    await service(tx)
      .insertInto('service.conflict_declaration')
      .values({ member_id: own.id, ...row })
      .execute();
  }
  // also when the state stays: the coordinator decides on what they have read, and this they have not
  await service(tx)
    .updateTable('service.audit_member')
    .set((eb) => ({ state, version: eb('version', '+', 1) }))
    .where('id', '=', own.id)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'conflict-declared', subject: own.id });
  return done;
}

/** Says no to a team, or leaves it. */
export async function leaveTeam(tx: Tx, auditId: string): Promise<Result> {
  const own = await findOwn(tx, auditId);
  if (!own || !stateAfterDeclaring(own.state)) return gone;
  await service(tx)
    .updateTable('service.audit_member')
    .set((eb) => ({ state: 'left', version: eb('version', '+', 1) }))
    .where('id', '=', own.id)
    .execute();
  await recordChange(tx, { stream: auditId, event: 'team-member-left', subject: own.id });
  return done;
}

/** Saves what the bureau has set for all its audits. */
export async function saveSettings(
  tx: Tx,
  version: number | undefined,
  input: { tieMonths: number },
): Promise<Done | Overtaken<{ tieMonths: number; version: number }>> {
  const { rows } = await sql<{ id: string }>`select kernel.actor_organisation() as id`.execute(tx);
  const bureau = rows[0]!.id;
  let saved: bigint | undefined;
  if (version === 0) {
    const added = await service(tx)
      .insertInto('service.bureau_settings')
      .values({ bureau_id: bureau, tie_months: input.tieMonths })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    saved = added.numInsertedOrUpdatedRows;
  } else {
    const changed = await service(tx)
      .updateTable('service.bureau_settings')
      .set((eb) => ({ tie_months: input.tieMonths, version: eb('version', '+', 1) }))
      .where('bureau_id', '=', bureau)
      .where('version', '=', version ?? -1)
      .executeTakeFirst();
    saved = changed.numUpdatedRows;
  }
  if (!saved) return { ok: false, stands: await findSettings(tx) };
  await recordChange(tx, {
    stream: bureau,
    event: 'bureau-settings-changed',
    content: JSON.stringify(input),
  });
  return done;
}
