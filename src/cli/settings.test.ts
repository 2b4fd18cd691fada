import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from './command.ts';
import { readSettings } from './settings.ts';

const refused = (env: Record<string, string>): string[] => {
  try {
    readSettings(env);
  } catch (error) {
    expect(error).toBeInstanceOf(Refusal);
    expect((error as Refusal).exitCode).toBe(2);
    return [...(error as Refusal).lines];
  }
  throw new Error('the settings were taken');
};

describe('settings', () => {
  it('need nothing: the embedded database, its keys and ledger under .medskapa', () => {
    expect(readSettings({})).toMatchObject({
      databaseUrl: undefined,
      port: undefined,
      data: resolve('.medskapa'),
      keys: resolve('.medskapa/keys.json'),
      ledger: resolve('.medskapa/disposals.jsonl'),
      worker: true,
    });
  });

  it('take what is given, and an empty variable as not given', () => {
    const settings = readSettings({
      DATABASE_URL: ' postgres://owner:a%20b@db.example/medskapa?sslmode=verify-full ',
      PORT: '8080',
      HOST: '::1',
      BASE_URL: 'https://medskapa.example/',
      SMTP_URL: 'smtps://u:p@mail.example:465',
      MAIL_FROM: 'Medskapa <no-reply@medskapa.example>',
      OIDC_ISSUER: 'https://login.example/realms/one',
      OIDC_CLIENT_ID: 'medskapa',
      OIDC_CLIENT_SECRET: 'a secret',
      MEDSKAPA_KEYS: '/etc/medskapa/keys.json',
      MEDSKAPA_DATA: '',
      WORKER: 'off',
    });
    expect(settings).toMatchObject({
      databaseUrl: 'postgres://owner:a%20b@db.example/medskapa?sslmode=verify-full',
      port: 8080,
      host: '::1',
      baseUrl: 'https://medskapa.example',
      mail: { url: 'smtps://u:p@mail.example:465', from: 'Medskapa <no-reply@medskapa.example>' },
      oidc: { issuer: 'https://login.example/realms/one', clientId: 'medskapa', clientSecret: 'a secret' },
      keys: '/etc/medskapa/keys.json',
      data: resolve('.medskapa'),
      worker: false,
    });
    expect(
      readSettings({ DATABASE_URL: 'postgres:///medskapa?host=/run/postgresql&user=owner' }).databaseUrl,
    ).toBeTruthy();
  });

  it('say everything that is wrong at once, one line each, and never repeat a value', () => {
    const lines = refused({
      DATABASE_URL: 'mysql://root:hemligt@db',
      PORT: '70000',
      HOST: 'http://x',
      BASE_URL: 'https://medskapa.example/app',
      SMTP_URL: 'mail.example:hemligt',
      MAIL_FROM: 'nobody',
      OIDC_CLIENT_SECRET: 'hemligt',
      WORKER: 'yes',
    });
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'DATABASE_URL',
      'PORT',
      'HOST',
      'BASE_URL',
      'SMTP_URL',
      'MAIL_FROM',
      'WORKER',
      'OIDC_ISSUER',
      'OIDC_CLIENT_ID',
    ]);
    for (const line of lines) expect(line).toMatch(/^[A-Z_]+ (must|is missing)[^\n]+\.$/);
    expect(lines.join()).not.toContain('hemligt');
  });

  it.each([
    [{ PORT: '0' }, 'PORT'],
    [{ PORT: '80a' }, 'PORT'],
    [{ HOST: '999.1.1.1' }, 'HOST'],
    [{ HOST: '127.0.1.' }, 'HOST'],
    [{ BASE_URL: 'medskapa.example' }, 'BASE_URL'],
    [{ BASE_URL: 'https://u:p@medskapa.example' }, 'BASE_URL'],
    [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
    [{ MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
    [{ OIDC_ISSUER: 'https://login.example', OIDC_CLIENT_ID: 'x' }, 'OIDC_CLIENT_SECRET'],
    [{ DATABASE_URL: 'postgres:///nowhere' }, 'DATABASE_URL'],
  ])('refuse %j', (env, name) => {
    expect(refused(env as Record<string, string>).map((line) => line.split(' ')[0])).toEqual([name]);
  });
});
