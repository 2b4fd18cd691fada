import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import type { JobDefinition } from '../../kernel/jobs/jobs.ts';
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

/**
 * Tells those who come that there is a check-in to see, each once, and nobody when somebody has seen it already. One
 * letter that is not taken makes the job try again, and those who have theirs get no second one.
 */
export const tellAboutCheckIn: JobDefinition = {
  name: 'tell-about-check-in',
  async run({ database, actor, mail, now }, { checkIn }) {
    const email = emailWay(mail);
    const waiting = await database.withActor(actor, 'read', now, async (tx) => {
      const { rows } = await sql<{ personId: string; address: string }>`
        select m.person_id as "personId", m.address from individual.message_choice m
        where m.way = 'email' and m.person_id = any (individual.readers_of_check_in(${checkIn}))
          and not exists (select from individual.message_sent s
            where s.person_id = m.person_id and s.about = ${checkIn})`.execute(tx);
      return rows;
    });
    for (const { personId, address } of waiting) {
      await email.send(address);
      await database.withActor(actor, 'write', now, async (tx) => {
        await sql`
          insert into individual.message_sent (person_id, about, sent_on)
          values (${personId}, ${checkIn}, kernel.today()) on conflict do nothing`.execute(tx);
      });
    }
  },
};
