import { addDays } from '../../src/domain/day.ts';
import { askMember, askTie, decideMember, declareConflict } from '../../src/service/audit-team/commands.ts';
import { findMember, findOwn, listMembers } from '../../src/service/audit-team/queries.ts';
import type { Audit, TeamMember } from '../story/types.ts';
import { coordinatorOf } from './commission.ts';
import { type Stage, went } from './stage.ts';

/** The team: asked by the coordinator, declared by each themselves, checked against what the system knows, decided. */
export async function loadTeam(stage: Stage, audit: Audit): Promise<void> {
  for (const member of audit.team.filter((one) => one.person !== audit.coordinator)) {
    await loadMember(stage, audit, member);
  }
}

async function loadMember(stage: Stage, audit: Audit, member: TeamMember): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const coordinator = coordinatorOf(stage, audit);
  const personId = stage.person(member.person);
  const scene = `${audit.slug}: ${member.person}`;
  await stage.play(coordinator, addDays(member.declaration.on, -3), async (tx) => {
    const asked = await askMember(tx, auditId, {
      person: personId,
      tasks: {
        interviews: member.tasks.includes('interviews'),
        analyses: member.tasks.includes('analyses'),
      },
    });
    went(asked, scene);
  });
  await stage.play(stage.actor(member.person, 'auditor', audit.bureau), member.declaration.on, async (tx) => {
    const own = await findOwn(tx, auditId);
    const declared = await declareConflict(tx, auditId, own?.declaration?.version ?? 0, {
      none: !member.declaration.conflict,
      words: member.declaration.conflict ? member.declaration.text : '',
    });
    went(declared, scene);
  });
  await stage.play(coordinator, addDays(member.declaration.on, 1), async (tx) => {
    const row = (await listMembers(tx, auditId)).find((one) => one.personId === personId)!;
    const tied = await askTie(tx, row.id);
    const file = (await findMember(tx, auditId, row.id))!;
    // who is tied, by their own word or by what the system knows, is left undecided in the audit that is being planned
    if (tied && audit.stage === 'planning' && !member.stoodBack) return;
    const cleared = !member.declaration.conflict && !tied && !member.stoodBack;
    went(await decideMember(tx, auditId, row.id, file.version, cleared ? 'clear' : 'conflict'), scene);
  });
}
