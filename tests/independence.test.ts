import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { signInJob, startSession } from '../src/kernel/access/sessions.ts';
import { projectRoot } from '../src/kernel/i18n/project-root.ts';
import { jobs as bookingJobs } from '../src/service/booking/jobs.ts';
import { withdrawInformant } from '../src/service/informants/contract.ts';
import { type Details, detailFields } from '../src/service/sign-up/details.ts';
import { jobs as signUpJobs } from '../src/service/sign-up/jobs.ts';
import { sealedSize } from '../src/service/sign-up/seal.ts';
import { origin, testApp } from './app.ts';
import { castAudit } from './cast.ts';
import { testDatabase } from './database.ts';
import { prepareSignUp } from './sign-up.ts';

// Independence is tested, not promised: everything that the house keeps after a run of sign-ups is read as by somebody
// with the whole database, its files, its log and its disk in hand.

const db = await testDatabase();
const cast = await castAudit(db);
const desk = await prepareSignUp(db, cast);
const lines: string[] = [];
// the coordinator works in the morning; people sign up at another time of day, which must be found nowhere
const officeHours = new Date('2026-11-21T08:11:00Z');
let clock = officeHours;
const { app, as } = await testApp(db, { log: (line) => lines.push(line), clock: () => clock });

const started = new Date();
const address = '198.51.100.23';
const forwarded = '203.0.113.77';
const userAgent = `Frammande-${randomBytes(4).toString('hex')}`;
// in every word that somebody types, so that one search finds any of them
const mark = `nal${randomBytes(6).toString('hex')}`;
const base = `/granskningar/${cast.auditId}`;

interface Signer {
  details: Details;
  how: 'plain' | 'sealed' | 'typed';
  formKey: string;
  receipt: string;
}
const signers: Signer[] = [];
const refusedNeedles: string[] = [];
const everyId = new Set<string>();

const phoneNumber = () => `07${randomInt(0, 10)}${String(randomInt(1_000_000, 9_999_999))}`;
function somebody(number: number): Details {
  const reach = (['phone', 'text', 'email', 'letter', 'other'] as const)[number % 5]!;
  const contact = { email: `${mark}.${number}@post.example`, letter: `${mark}vägen ${number}, Ödeby` };
  return {
    name: `${mark} Ärla ${number}`,
    reach,
    contact: reach === 'email' ? contact.email : reach === 'letter' ? contact.letter : phoneNumber(),
    ways: number % 2 ? ['cafe'] : ['video', 'phone'],
    when: `${mark} tisdagar`,
    company: number % 7 ? 'alone' : 'support-worker',
    eligible: `${mark} ja sedan länge`,
    other: number % 3 ? '' : `${mark} rullstol`,
  };
}

/** A request from somewhere, by somebody who says who they are in every header that one can. */
async function post(
  path: string,
  fields: Record<string, string | string[]>,
  cookie?: string,
): Promise<string> {
  const body = new URLSearchParams();
  for (const [name, value] of Object.entries(fields))
    for (const one of [value].flat()) body.append(name, one);
  const response = await app.request(
    `${origin}${path}`,
    {
      method: 'POST',
      body,
      headers: {
        origin,
        'x-forwarded-for': forwarded,
        forwarded: `for=${forwarded}`,
        'x-real-ip': forwarded,
        'user-agent': userAgent,
        referer: `${origin}/${mark}`,
        ...(cookie ? { cookie } : {}),
      },
    },
    { incoming: { socket: { remoteAddress: address } } },
  );
  expect(response.headers.getSetCookie()).toEqual([]);
  return response.text();
}

const receiptIn = (html: string) =>
  /(?:[2-9A-Z]{4}[- ]){6}[2-9A-Z]{4}/
    .exec(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '))?.[0]
    ?.replaceAll(' ', '-') ?? '';
const ids = async (where = 'true') =>
  (
    await db.owner.query<{ id: string }>(`select id from service.sign_up where ${where} order by id`)
  ).rows.map((row) => row.id);
const temporary = await mkdtemp(join(tmpdir(), 'independence-'));
const before = process.env.TMPDIR;

beforeAll(async () => {
  process.env.TMPDIR = temporary;
  const coordinator = await as(cast.coordinator);
  // somebody may be signed in on the same phone while they sign up
  const token = await db.as(
    signInJob,
    (tx) => startSession(tx, db.keys, { personId: cast.participant.personId, device: 'Telefon' }),
    officeHours,
  );
  const cookie = `medskapa=${token}`;

  for (let number = 0; number < 33; number += 1) {
    const details = somebody(number);
    const how = (['plain', 'sealed', 'typed'] as const)[number % 3]!;
    const formKey = randomUUID();
    // a sign-up that is typed in comes when the coordinator is at work
    clock =
      how === 'typed' ? officeHours : new Date(`2026-11-21T12:37:${String(number).padStart(2, '0')}.459Z`);
    const fields: Record<string, string | string[]> =
      how === 'sealed'
        ? { sealed: await desk.sealInBrowser(details), _nyckel: formKey }
        : { ...(details as unknown as Record<string, string | string[]>), _nyckel: formKey };
    // first as it should not be sent: turned away, and not kept
    if (how === 'plain') {
      const wrong = `${mark}fel${number}`;
      refusedNeedles.push(wrong);
      await post(`/a/${desk.code}`, { ...fields, contact: '', other: wrong }, cookie);
    }
    const html =
      how === 'typed'
        ? (await coordinator.post(`${base}/anmalningar/ny`, fields)).html
        : await post(`/a/${desk.code}`, fields, cookie);
    if (number % 11 === 0 && how !== 'typed') await post(`/a/${desk.code}`, fields, cookie);
    const receipt = receiptIn(html);
    expect(receipt).toHaveLength(34);
    signers.push({ details, how, formKey, receipt });
    clock = new Date(`2026-11-21T12:37:${String(number).padStart(2, '0')}.999Z`);
    await post('/kvitto', { kod: receipt }, cookie);
    for (const id of await ids()) everyId.add(id);
  }
  expect(everyId.size).toBe(33);

  clock = new Date('2026-11-21T12:37:50.459Z');
  for (const signer of signers.slice(0, 4)) await post('/kvitto/ta-tillbaka', { kod: signer.receipt });

  clock = officeHours;
  const remaining = await ids();
  for (const [index, id] of remaining.entries()) {
    if (index % 4 === 0) await coordinator.post(`${base}/anmalningar/${id}/lage`, { state: 'contacted' });
    if (index % 3 === 0) await coordinator.post(`${base}/anmalningar/${id}/deltagare`, { way: 'cafe' });
  }
  await coordinator.get(`${base}/anmalningar`);
  await coordinator.get(`${base}/anmalningar/forseglade`);
  const { rows: informants } = await db.owner.query<{ id: string }>(
    'select id from service.informant order by id',
  );
  for (const [index, informant] of informants.entries()) {
    await coordinator.post(`${base}/bokningar/ny`, {
      informant: informant.id,
      'day-dag': String(1 + index),
      'day-manad': '12',
      'day-ar': '2026',
      time: '10.15',
      minutes: '60',
      way: 'cafe',
      place: 'Ett kafé i stan',
      interviewers: cast.auditor.personId,
      asked: 'ja',
    });
  }
  const { rows: booked } = await db.owner.query<{ count: number }>('select count(*) from service.booking');
  expect(booked[0]!.count).toBe(informants.length);
  expect(informants.length).toBeGreaterThan(8);
  await db.as(cast.coordinator, (tx) => withdrawInformant(tx, informants[0]!.id), officeHours);
  const interviewed = await ids(`informant_id = '${informants[1]!.id}'`);
  await coordinator.post(`${base}/anmalningar/${interviewed[0]}/skickat`, { what: 'gift', how: 'sent' });
  await coordinator.post(`${base}/anmalningar/${interviewed[0]}/skickat`, {
    what: 'report',
    how: 'declined',
  });
  const [unwanted] = await ids("informant_id is null and state = 'received'");
  await coordinator.post(`${base}/anmalningar/${unwanted}/ta-bort`);

  for (const job of [...signUpJobs, ...bookingJobs]) {
    await job.run(
      { database: db.database, actor: { kind: 'job', name: job.name }, mail: {} as never, now: officeHours },
      {},
    );
  }
});
afterAll(() => {
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
});

/** A text as it could lie somewhere: in clear, as hexadecimal digits, or as base64 from any of three starts. */
function disguises(needle: string): string[] {
  const bytes = Buffer.from(needle, 'utf8');
  const shifted = [0, 1, 2].map((start) => {
    const text = Buffer.concat([Buffer.alloc(start), bytes])
      .toString('base64')
      .replaceAll('=', '');
    // the first and last signs depend on the neighbours
    return text.slice(start === 0 ? 0 : start + 1, -1);
  });
  return [needle, bytes.toString('hex'), ...shifted.filter((text) => text.length >= 8)];
}

/** Every row of every table of every schema, as text. */
async function everyRow(): Promise<{ table: string; row: string }[]> {
  const { rows: tables } = await db.owner.query<{ name: string }>(
    `select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'm') and n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_toast%'
     order by 1`,
  );
  const names = tables.map((table) => table.name);
  for (const expected of [
    'service.sign_up',
    'kernel.trail_entry',
    'kernel.draft',
    'kernel.idempotency',
    'kernel.rate_limit',
    'pgboss.job_common',
  ]) {
    expect(names).toContain(expected);
  }
  const found: { table: string; row: string }[] = [];
  for (const table of [...names, 'pg_catalog.pg_largeobject']) {
    const { rows } = await db.owner.query<{ row: string }>(`select t::text as row from ${table} t`);
    found.push(...rows.map(({ row }) => ({ table, row })));
  }
  const { rows: activity } = await db.owner.query<{ row: string }>(
    'select a::text as row from pg_stat_activity a where datname = current_database()',
  );
  found.push(...activity.map(({ row }) => ({ table: 'pg_stat_activity', row })));
  return found;
}

/** The tables in which any of some words is found, however it is disguised. */
async function holding(words: readonly string[]): Promise<string[]> {
  const wanted = words.flatMap(disguises);
  const rows = await everyRow();
  expect(rows.length).toBeGreaterThan(100);
  return [
    ...new Set(rows.filter(({ row }) => wanted.some((word) => row.includes(word))).map(({ table }) => table)),
  ];
}

const numbers = () =>
  signers.map(({ details }) => details.contact).filter((contact) => /^\d+$/.test(contact));

describe('somebody with the whole database', () => {
  it('would find it, if it were there', async () => {
    await db.owner.query(
      "insert into kernel.draft (person_id, form, body, updated_at) values ($1, 'x', $2, now())",
      [cast.worker.personId, Buffer.from(`ab${mark}`).toString('base64')],
    );
    expect(await holding([mark])).toEqual(['kernel.draft']);
    await db.owner.query('delete from kernel.draft');
  });

  it('finds no name, no number, no address and no word that anybody typed', async () => {
    expect(signers.some((signer) => signer.how === 'plain')).toBe(true);
    expect(numbers().length).toBeGreaterThan(15);
    expect(await holding([mark, ...numbers(), ...refusedNeedles])).toEqual([]);
  });

  it('finds no network address and no browser', async () => {
    expect(await holding([address, forwarded, userAgent])).toEqual([]);
    expect((await db.owner.query('select from kernel.rate_limit')).rowCount).toBe(0);
  });

  it('finds no receipt code and no form’s key: what could be looked up by them is hashed', async () => {
    expect(
      await holding(
        signers.flatMap(({ receipt, formKey }) => [receipt, receipt.replaceAll('-', ''), formKey]),
      ),
    ).toEqual([]);
  });

  it('finds no time of day on anything that a signer did', async () => {
    const columns = await db.owner.query<{ name: string }>(
      `select column_name as name from information_schema.columns
       where table_schema = 'service' and table_name = 'sign_up' and data_type ~ 'time'`,
    );
    expect(columns.rows).toEqual([]);
    const moments = ['12:37:', '13:37:', 'T12:37', String(Date.parse('2026-11-21T12:37:00Z')).slice(0, 8)];
    const rows = await everyRow();
    expect(rows.filter(({ row }) => moments.some((moment) => row.includes(moment)))).toEqual([]);
  });

  it('finds no line in trail, jobs, drafts or idempotency that speaks of a sign-up', async () => {
    expect(everyId.size).toBe(33);
    const rows = await everyRow();
    const mentions = rows.filter(({ row }) => [...everyId].some((id) => row.includes(id)));
    // the ledger says what was destroyed so that a restored backup is cleaned again: ids that are gone, and the row that
    // was emptied; the trail has at most that the coordinator removed one that is gone
    const gone = new Set(everyId);
    for (const id of await ids()) gone.delete(id);
    const elsewhere = mentions.filter(({ table }) => !['service.sign_up', 'kernel.disposal'].includes(table));
    expect(elsewhere.filter(({ row }) => ![...gone].some((id) => row.includes(id)))).toEqual([]);
    expect(new Set(elsewhere.map(({ table }) => table))).toEqual(new Set(['kernel.trail_entry']));
    expect(elsewhere).toHaveLength(1);
    const { rows: visitors } = await db.owner.query(
      "select from kernel.trail_entry where actor_kind = 'visitor'",
    );
    expect(visitors).toEqual([]);
    // idempotency keys are ticked off by day, and none belongs to a sign-up that was typed in
    const { rows: kept } = await db.owner.query<{ location: string }>(
      'select location from kernel.idempotency',
    );
    expect(kept.filter((row) => /anmalningar\/(ny|[0-9a-f]{8})/.test(row.location))).toEqual([]);
  });

  it('finds rows of one size, of one transaction, in no order', async () => {
    const { rows } = await db.owner.query<{ id: string; size: number; writer: string }>(
      `select id, length(sealed) as size, xmin::text as writer from service.sign_up where sealed is not null
       order by (ctid::text::point)[0], (ctid::text::point)[1]`,
    );
    expect(rows.length).toBeGreaterThan(20);
    expect(new Set(rows.map((row) => row.size))).toEqual(new Set([sealedSize]));
    expect(new Set(rows.map((row) => row.writer)).size).toBe(1);
    const came = [...everyId].filter((id) => rows.some((row) => row.id === id));
    expect(rows.map((row) => row.id)).not.toEqual(came);
  });
});

describe('somebody with the disk', () => {
  it('finds nothing typed in the database’s own files, also where rows have been removed, nor in its log of writes', async () => {
    await db.owner.query('checkpoint');
    const { rows: files } = await db.owner.query<{ path: string; size: number }>(
      `select path, (pg_stat_file(path, true)).size from (
         select format('base/%s/%s', d.oid, f) as path from pg_database d, pg_ls_dir(format('base/%s', d.oid)) f
           where d.datname = current_database()
         union all
         select 'pg_wal/' || name from pg_ls_waldir() where modification > $1) found`,
      [started],
    );
    expect(files.length).toBeGreaterThan(200);
    const wanted = [mark, ...numbers().slice(0, 5)].map((word) => Buffer.from(word));
    const holdingFiles: string[] = [];
    for (const { path } of files) {
      const { rows } = await db.owner.query<{ found: boolean }>(
        `select exists (select from unnest($2::bytea[]) word where position(word in content) > 0) as found
         from pg_read_binary_file($1, 0, 1000000000, true) content`,
        [path, wanted],
      );
      if (rows[0]?.found) holdingFiles.push(path);
    }
    expect(holdingFiles).toEqual([]);
  });

  it('finds nothing typed in any file that the process has written', async () => {
    const written: string[] = [];
    const look = async (folder: string) => {
      for (const entry of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
        const path = join(folder, entry.name);
        if (entry.isDirectory() && !['node_modules', '.git'].includes(entry.name)) await look(path);
        if (!entry.isFile()) continue;
        const found = await stat(path).catch(() => undefined);
        if (found && found.mtime >= started && found.size < 50_000_000) written.push(path);
      }
    };
    await look(temporary);
    await look(projectRoot);
    const words = [mark, ...numbers(), address, userAgent];
    for (const path of written) {
      const content = await readFile(path, 'utf8').catch(() => '');
      expect(words.filter((word) => content.includes(word))).toEqual([]);
    }
    expect(await readdir(temporary)).toEqual([]);
  });
});

describe('somebody with the log', () => {
  it('finds no line of a sign-up or a receipt, and in the others nobody', () => {
    const all = lines.join('\n');
    expect(lines.length).toBeGreaterThan(20);
    for (const word of [mark, ...numbers(), address, forwarded, userAgent, desk.code])
      expect(all).not.toContain(word);
    expect(lines.filter((line) => /\/a\/|\/kvitto|anmalningar\/ny/.test(line))).toEqual([]);
    for (const id of everyId) expect(all).not.toContain(id);
  });
});

describe('the coordinator’s own key', () => {
  it('still opens what is left, every word as it was typed', async () => {
    const left = await desk.opened();
    const typed = new Map(signers.map(({ details }) => [details.name, details]));
    expect(left.length).toBeGreaterThan(20);
    for (const details of left) expect(details).toEqual(typed.get(details!.name));
    expect(detailFields.every((field) => left.some((details) => details![field].length > 0))).toBe(true);
  });
});
