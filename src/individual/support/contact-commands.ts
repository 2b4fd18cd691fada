import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { dayAt } from '../../kernel/i18n/dates.ts';
import { done, type Result, refuse } from '../../kernel/requests/result.ts';
import { recordChange } from '../../kernel/trail/trail.ts';
import type { ContactInput } from './contact-form.ts';
import type { Support } from './queries.ts';
import { assignmentsOf } from './settings-queries.ts';
import { worksOn } from './settings-rules.ts';

/** The manager asks the participant whom they want as contact worker. What has been said before stands until they answer. */
export async function askForContact(tx: Tx, support: Support): Promise<Result> {
  if (support.relation !== 'managed') return refuse('support.error.not-there');
  await sql`select individual.ask_contact_wish(${support.id})`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'contact-worker-asked',
    subject: support.id,
  });
  return done;
}

/** The participant says whom they want; said again, the last word counts. No reason is asked for, nor kept. */
export async function wishForContact(tx: Tx, support: Support, input: ContactInput): Promise<Result> {
  if (support.relation !== 'own') return refuse('support.error.not-there');
  const today = dayAt(tx.now);
  const { choice, worker } = input;
  const comes = (await assignmentsOf(tx, support.id)).some(
    (one) => one.workerId === worker && worksOn(one, today),
  );
  if (choice === 'one' && !comes) return refuse('support.error.contact', 'choice');
  await sql`
    insert into individual.contact_wish (support_id, state, choice, worker_id, said_on)
    values (${support.id}, 'said', ${choice}, ${worker}, ${today})
    on conflict (support_id) do update set state = 'said', choice = excluded.choice, worker_id = excluded.worker_id,
      said_on = excluded.said_on, version = individual.contact_wish.version + 1`.execute(tx);
  await recordChange(tx, {
    stream: support.participantId,
    event: 'contact-worker-wished',
    subject: support.id,
    content: JSON.stringify(input),
  });
  return done;
}
