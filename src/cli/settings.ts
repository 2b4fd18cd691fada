import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import { Refusal } from './command.ts';

/** Where each kind of installation keeps its data unless MEDSKAPA_DATA says otherwise. */
export const folders = { own: '.medskapa', demo: '.medskapa/demo', dev: '.medskapa/dev' } as const;

const address = (schemes: readonly string[], wanted: string) =>
  z.string().refine((text) => {
    if (!URL.canParse(text)) return false;
    const url = new URL(text);
    return schemes.includes(url.protocol) && (url.hostname !== '' || url.searchParams.has('host'));
  }, wanted);

const webAddress = (wanted: string) =>
  address(['http:', 'https:'], wanted).refine((text) => {
    if (!URL.canParse(text)) return true;
    const url = new URL(text);
    return url.username === '' && url.search === '' && url.hash === '';
  }, wanted);

const wantedHost = 'must be a host name or an address of this machine, such as 127.0.0.1';

const shape = z.object({
  DATABASE_URL: address(
    ['postgres:', 'postgresql:'],
    'must be a PostgreSQL address, such as postgres://owner:password@db.example:5432/medskapa',
  ).optional(),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a number from 1 to 65535')
    .transform(Number)
    .refine((port) => port >= 1 && port <= 65_535, 'must be a number from 1 to 65535')
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:%-]+$/, wantedHost)
    // four groups of digits that are no address would be looked up as a name, and never found
    .refine((text) => isIP(text) !== 0 || !/^[\d.]+$/.test(text), wantedHost)
    .optional(),
  BASE_URL: webAddress('must be the address people use, such as https://medskapa.example')
    .refine(
      (text) => !URL.canParse(text) || new URL(text).pathname === '/',
      'must have no path after the host: the installation has a host name of its own',
    )
    .transform((text) => text.replace(/\/+$/, ''))
    .optional(),
  SMTP_URL: address(
    ['smtp:', 'smtps:'],
    'must be a mail server, such as smtps://user:password@mail.example:465',
  ).optional(),
  MAIL_FROM: z
    .string()
    .regex(
      /^(?:[^<>\r\n]+ <[^\s@<>]+@[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+)$/,
      'must be a sender, such as Medskapa <no-reply@medskapa.example>',
    )
    .optional(),
  OIDC_ISSUER: webAddress('must be the issuer’s address, such as https://login.example').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_LABEL: z.string().max(60, 'must be at most 60 characters').optional(),
  ADDRESS_HEADER: z
    .string()
    .regex(/^[\w-]+$/, 'must be the name of a header, such as x-forwarded-for')
    .optional(),
  MEDSKAPA_KEYS: z.string().optional(),
  MEDSKAPA_LEDGER: z.string().optional(),
  MEDSKAPA_DATA: z.string().optional(),
  WORKER: z.enum(['on', 'off'], 'must be "on" or "off"').optional(),
});

/** What is missing beside what is given: found even where a given value is wrong, so that all is said at once. */
function missing(given: Record<string, string>): string[] {
  const oidc = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'];
  const started = oidc.filter((name) => given[name]);
  return [
    ...(given.SMTP_URL && !given.MAIL_FROM ? ['MAIL_FROM is missing: SMTP_URL needs a sender.'] : []),
    ...(given.MAIL_FROM && !given.SMTP_URL ? ['SMTP_URL is missing: MAIL_FROM alone sends nothing.'] : []),
    ...(started.length === 0 ? [] : oidc.filter((name) => !given[name])).map(
      (name) => `${name} is missing beside ${started.join(' and ')}.`,
    ),
  ];
}

/** The settings of one run, checked. Paths are absolute. */
export interface Settings {
  /** undefined means the embedded PostgreSQL under `data` */
  databaseUrl: string | undefined;
  /** undefined means 3000, or the next free one for the demo */
  port: number | undefined;
  /** undefined means every interface for a real installation, loopback for the demo */
  host: string | undefined;
  baseUrl: string | undefined;
  mail: { url: string; from: string } | undefined;
  oidc: { issuer: string; clientId: string; clientSecret: string; label?: string } | undefined;
  /** the header in which a proxy in front writes who calls */
  addressHeader: string | undefined;
  keys: string;
  /** the disposal ledger's file: outside backups, like the keys */
  ledger: string;
  data: string;
  worker: boolean;
}

/**
 * Reads the settings from the environment; an empty variable counts as not set.
 *
 * @param folder where data lives unless MEDSKAPA_DATA says otherwise.
 * @throws {Refusal} with one line for each thing that is wrong, exit code 2.
 */
export function readSettings(env: NodeJS.ProcessEnv, folder: string = folders.own): Settings {
  const given: Record<string, string> = Object.fromEntries(
    Object.keys(shape.shape).flatMap((name) => {
      const value = env[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );
  const result = shape.safeParse(given);
  const wrong = (result.error?.issues ?? []).map((issue) => `${issue.path.join('.')} ${issue.message}.`);
  const lines = [...new Set([...wrong, ...missing(given)])];
  if (!result.success || lines.length > 0) throw new Refusal(lines, 2);
  const values = result.data;
  const data = resolve(values.MEDSKAPA_DATA ?? folder);
  return {
    databaseUrl: values.DATABASE_URL,
    port: values.PORT,
    host: values.HOST,
    baseUrl: values.BASE_URL,
    mail: values.SMTP_URL && values.MAIL_FROM ? { url: values.SMTP_URL, from: values.MAIL_FROM } : undefined,
    oidc:
      values.OIDC_ISSUER && values.OIDC_CLIENT_ID && values.OIDC_CLIENT_SECRET
        ? {
            issuer: values.OIDC_ISSUER,
            clientId: values.OIDC_CLIENT_ID,
            clientSecret: values.OIDC_CLIENT_SECRET,
            ...(values.OIDC_LABEL ? { label: values.OIDC_LABEL } : {}),
          }
        : undefined,
    addressHeader: values.ADDRESS_HEADER,
    keys: resolve(values.MEDSKAPA_KEYS ?? `${data}/keys.json`),
    ledger: resolve(values.MEDSKAPA_LEDGER ?? `${data}/disposals.jsonl`),
    data,
    worker: values.WORKER !== 'off',
  };
}
