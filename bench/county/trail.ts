import { createHash } from 'node:crypto';
import type { CountyWriter } from './copy.ts';
import type { Holder } from './people.ts';

interface Link {
  /** with milliseconds, in UTC */
  at: Date;
  kind?: 'change' | 'read';
  event: string;
  who: Holder;
  subject: string | null;
}

/** A stream's whole chain, linked as the database itself links it (`kernel.trail_append`), so that it can be verified. */
export function addChain(county: CountyWriter, stream: string, links: readonly Link[]): void {
  let previous = Buffer.alloc(0);
  for (const [index, { at, kind = 'change', event, who, subject }] of links.entries()) {
    const sequence = index + 1;
    const said = [
      stream,
      sequence,
      at.toISOString().slice(0, 23),
      kind,
      event,
      'person',
      who.personId,
      who.roleHoldingId,
      '',
      subject ?? '',
      '',
    ].join('|');
    const hash = createHash('sha256').update(previous).update(said, 'utf8').digest();
    county.add('kernel.trail_entry', {
      stream,
      sequence,
      at: at.toISOString(),
      kind,
      event,
      actor_kind: 'person',
      person_id: who.personId,
      role_holding_id: who.roleHoldingId,
      job: null,
      subject_id: subject,
      commitment: null,
      previous,
      hash,
    });
    previous = hash;
  }
  county.add('kernel.trail_head', { stream, sequence: links.length, hash: previous });
}
