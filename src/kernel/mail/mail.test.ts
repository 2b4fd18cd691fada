import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMail } from './mail.ts';

const received: { from: string; to: string[]; user: unknown; letter: string }[] = [];
const server = new SMTPServer({
  hideSTARTTLS: true,
  allowInsecureAuth: true,
  onAuth({ username, password }, _session, callback) {
    callback(password === 'a secret' ? null : new Error('Invalid login'), { user: username });
  },
  onRcptTo({ address }, _session, callback) {
    callback(address.startsWith('nobody@') ? new Error('No such mailbox') : null);
  },
  onData(stream, session, callback) {
    text(stream).then((letter) => {
      received.push({
        from: session.envelope.mailFrom ? session.envelope.mailFrom.address : '',
        to: session.envelope.rcptTo.map(({ address }) => address),
        user: session.user,
        letter,
      });
      callback();
    }, callback);
  },
});
let port: number;

beforeAll(async () => {
  await new Promise<void>((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => resolve());
    listening.on('listening', () => {
      port = (listening.address() as AddressInfo).port;
    });
  });
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const mail = (password = 'a%20secret') =>
  createMail(
    { url: `smtp://sender:${password}@127.0.0.1:${port}`, from: 'Medskapa <no-reply@medskapa.test>' },
    () => {},
  );

describe('mail', () => {
  it('reaches a real server with its sender, its subject and its Swedish letters', async () => {
    await mail().send({
      to: 'asa@bjorkhult.test',
      subject: 'Påminnelse om möte',
      text: 'Hej!\n\nVi ses på fredag, Åsa.\n',
    });
    const [one] = received.splice(0);
    expect(one).toMatchObject({ from: 'no-reply@medskapa.test', to: ['asa@bjorkhult.test'], user: 'sender' });
    expect(one!.letter).toMatch(/^From: Medskapa <no-reply@medskapa\.test>$/m);
    expect(one!.letter).toMatch(/^Subject: =\?UTF-8\?Q\?P=C3=A5minnelse/m);
    expect(one!.letter).toMatch(/Vi ses p=C3=A5 fredag, =C3=85sa\./);
  });

  it('lets no address or subject add a header or a reader', async () => {
    await mail()
      .send({
        to: 'a@b.test\r\nBcc: c@d.test',
        subject: 'Hej\r\nBcc: c@d.test',
        text: '{"path":"/etc/passwd"}',
      })
      .catch(() => undefined);
    for (const { to, letter } of received.splice(0)) {
      expect(to).not.toContain('c@d.test');
      expect(letter).not.toMatch(/^Bcc:/m);
    }
  });

  it('fails, so that the job is tried again, when the server refuses sender or reader', async () => {
    const letter = { to: 'asa@bjorkhult.test', subject: 'Hej', text: 'Hej' };
    await expect(mail('wrong').send(letter)).rejects.toThrow(/Invalid login/);
    await expect(mail().send({ ...letter, to: 'nobody@bjorkhult.test' })).rejects.toThrow();
    expect(received).toEqual([]);
  });

  it('without a server leaves one line that says nothing of whom or what', async () => {
    const lines: string[] = [];
    await createMail(undefined, (line) => lines.push(line)).send({
      to: 'asa@bjorkhult.test',
      subject: 'Hej',
      text: 'Hej',
    });
    expect(lines).toEqual(['A mail was not sent: no SMTP server is set (SMTP_URL).']);
  });
});
