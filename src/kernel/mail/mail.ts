import { createTransport } from 'nodemailer';

/** One letter, in plain text: what people can read on any device, and aloud. */
export interface Letter {
  to: string;
  subject: string;
  text: string;
}

/** The only way out for mail. Sent from jobs, never inside a transaction. */
export interface Mail {
  /**
   * Hands a letter to the mail server.
   *
   * @throws when the server does not take it, so that the job is tried again.
   */
  send(letter: Letter): Promise<void>;
}

/**
 * Mail through an SMTP server. Without one, each letter leaves a line in the log that says so, with nothing of whom it
 * was for or what it said.
 *
 * @param settings `url` as `smtps://user:password@mail.example:465`, `from` as `Name <address>`.
 */
export function createMail(
  settings: { url: string; from: string } | undefined,
  log: (line: string) => void,
): Mail {
  if (!settings) return { send: async () => log('A mail was not sent: no SMTP server is set (SMTP_URL).') };
  const transport = createTransport(
    {
      url: settings.url,
      // nothing of a letter may be fetched from a file or the web because its text says so
      disableFileAccess: true,
      disableUrlAccess: true,
      connectionTimeout: 20_000,
      greetingTimeout: 20_000,
      socketTimeout: 60_000,
    },
    { from: settings.from },
  );
  return {
    async send({ to, subject, text }) {
      const oneLine = (value: string) => value.replace(/[\r\n]+/g, ' ').trim();
      await transport.sendMail({ to: { name: '', address: oneLine(to) }, subject: oneLine(subject), text });
    },
  };
}
