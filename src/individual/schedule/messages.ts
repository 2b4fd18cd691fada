import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import type { JobContext, JobDefinition } from '../../kernel/jobs/jobs.ts';
import type { Mail } from '../../kernel/mail/mail.ts';

/** A way to reach somebody outside the house. It gets where to and nothing of what it is about. */
export interface MessageWay {
  /** Sends the one message there is: something is new, come and see. @throws when it cannot be handed over. */
  send(to: string): Promise<void>;
}

/** Whoever carries text messages for an installation, the day one does. */
export interface SmsProvider {
  send(message: { to: string; text: string }): Promise<void>;
}

// Whoever looks over a shoulder, or shares the phone, learns that something is new and nothing else: not from whom, not
// about what, and not that it is about support.
const words = () => {
  const t = createTranslate('sv');
  return { subject: t('schedule.message.subject'), text: t('schedule.message.text') };
};

/** E-mail, through the house's own way out. */
export const emailWay = (mail: Mail): MessageWay => ({ send: (to) => mail.send({ to, ...words() }) });

/** Text messages; undefined where no provider is connected: then nobody can choose it, and the page says so. */
export const smsWay = (provider: SmsProvider | undefined): MessageWay | undefined =>
  provider && { send: (to) => provider.send({ to, text: words().text }) };

export interface MessageChoice {
  way: 'none' | 'email';
  address: string;
}

/** Where the actor wants to be told that something is new. */
export async function findMessageChoice(tx: Tx): Promise<MessageChoice> {
  const { rows } = await sql<MessageChoice>`
    select way, address from individual.message_choice where person_id = kernel.actor_person()`.execute(tx);
  return rows[0] ?? { way: 'none', address: '' };
}

/** Keeps where the actor wants to be told. */
export async function chooseMessages(tx: Tx, choice: MessageChoice): Promise<void> {
  const address = choice.way === 'email' ? choice.address : '';
  await sql`
    insert into individual.message_choice (person_id, way, address)
    values (kernel.actor_person(), ${choice.way}, ${address})
    on conflict (person_id) do update set way = excluded.way, address = excluded.address`.execute(tx);
}

/** One letter, and what it tells of: keys to remember it by. */
interface Telling {
  personId: string;
  address: string;
  about: string[];
}

/**
 * Sends each letter, and remembers it in a transaction of its own: those who have theirs get no second one. One that is
 * not taken is in the way of no other, and makes the job try again.
 *
 * @throws {AggregateError} when some were not taken; all the others have been then.
 */
async function tellEach(
  { database, actor, mail, now }: Pick<JobContext, 'database' | 'actor' | 'mail' | 'now'>,
  tellings: readonly Telling[],
): Promise<void> {
  const email = emailWay(mail);
  const failed: unknown[] = [];
  for (const { personId, address, about } of tellings) {
    try {
      await email.send(address);
      await database.withActor(actor, 'write', now, async (tx) => {
        await sql`
          insert into individual.message_sent (person_id, about, sent_on)
          select ${personId}, told.about, kernel.today() from unnest(${about}::uuid[]) told (about)
          on conflict do nothing`.execute(tx);
      });
    } catch (error) {
      failed.push(error);
    }
  }
  if (failed.length > 0) throw new AggregateError(failed, `${failed.length} letters were not taken`);
}

/** Tells those who come that there is a check-in to see, each once, and nobody when somebody has seen it already. */
export const tellAboutCheckIn: JobDefinition = {
  name: 'tell-about-check-in',
  onRequest: true,
  async run(context, { checkIn }) {
    const waiting = await context.database.withActor(context.actor, 'read', context.now, async (tx) => {
      const { rows } = await sql<Omit<Telling, 'about'>>`
        select m.person_id as "personId", m.address from individual.message_choice m
        where m.way = 'email' and m.person_id = any (individual.readers_of_check_in(${checkIn}))
          and not exists (select from individual.message_sent s
            where s.person_id = m.person_id and s.about = ${checkIn})`.execute(tx);
      return rows;
    });
    await tellEach(
      context,
      waiting.map((one) => ({ ...one, about: [String(checkIn)] })),
    );
  },
};

/** Days that it is remembered what somebody has been told: a follow-up comes once a year at least. */
const rememberedDays = 400;

/**
 * Tells participants who want it that something is new: somebody comes tomorrow, it is time to follow up, a question
 * waits. One letter a day at most, which says no more than any other, and of each thing once.
 */
export const tellParticipants: JobDefinition = {
  name: 'tell-participants',
  // in time to change something about tomorrow, and not in the morning's haste
  schedule: '0 16 * * *',
  async run(context) {
    const waiting = await context.database.withActor(context.actor, 'write', context.now, async (tx) => {
      await sql`delete from individual.message_sent where sent_on < kernel.today() - ${rememberedDays}::integer`.execute(
        tx,
      );
      const { rows } = await sql<Telling>`
        select t.person_id as "personId", t.address, t.about from individual.participants_to_tell() t
        order by t.person_id`.execute(tx);
      return rows;
    });
    await tellEach(context, waiting);
  },
};
