/**
 * Who a transaction acts for. A person acts under one role holding at a time (or none yet, right after sign-in);
 * a job acts under its own name; everybody else is a visitor. Without an actor there are no rows.
 */
export type Actor =
  | { kind: 'visitor' }
  | { kind: 'person'; personId: string; roleHoldingId?: string }
  | { kind: 'job'; name: string };

/** The signed-out reader of open pages. */
export const visitor: Actor = { kind: 'visitor' };

/** The actor as one line of text, the form that is signed: key id, kind, person, role holding, job, instant. */
export function actorClaim(keyId: number, actor: Actor, at: Date): string {
  const person = actor.kind === 'person' ? actor.personId : '';
  const holding = actor.kind === 'person' ? (actor.roleHoldingId ?? '') : '';
  const job = actor.kind === 'job' ? actor.name : '';
  return [keyId, actor.kind, person, holding, job, at.toISOString()].join('|');
}
