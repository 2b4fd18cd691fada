import { sql } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { testDatabase } from '../../../tests/database.ts';
import { schemas } from './migrate.ts';

const db = await testDatabase();

const ask = async (statement: string) =>
  (await db.owner.query(statement, [schemas])).rows as { name: string }[];

describe('every table of the house', () => {
  it('has row security switched on and forced', async () => {
    const rows = await ask(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and c.relkind in ('r', 'p') and not (c.relrowsecurity and c.relforcerowsecurity)`,
    );
    expect(rows).toEqual([]);
  });

  it('is there at all, so that this file cannot pass on an empty database', async () => {
    const rows = await ask(
      "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and c.relkind = 'r'",
    );
    expect(rows.length).toBeGreaterThan(15);
  });

  it('is not owned by a role that a request can become', async () => {
    const rows = await ask(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and c.relkind in ('r', 'p', 'v', 'm', 'S')
         and pg_get_userbyid(c.relowner) in ('medskapa_app', 'medskapa_login', 'medskapa_policy')`,
    );
    expect(rows).toEqual([]);
  });

  it('has no materialised view, and no view that reads with its owner’s eyes', async () => {
    const rows = await ask(
      `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname = any ($1) and (c.relkind = 'm' or (c.relkind = 'v'
         and not coalesce('security_invoker=true' = any (c.reloptions) or 'security_invoker=on' = any (c.reloptions), false)))`,
    );
    expect(rows).toEqual([]);
  });

  it('lends no sequence that would number things in sight', async () => {
    const rows = await ask(
      "select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where n.nspname = any ($1) and c.relkind = 'S'",
    );
    expect(rows).toEqual([]);
  });

  it('lets no policy be skipped by a missing WITH CHECK on insert, nor any policy be for everybody’s roles', async () => {
    const rows = await ask(
      `select schemaname || '.' || tablename || ' ' || policyname as name from pg_policies
       where schemaname = any ($1) and ('public' = any (roles) or (cmd = 'INSERT' and with_check is null))`,
    );
    expect(rows).toEqual([]);
  });
});

describe('every definer function', () => {
  it('has a pinned search_path that ends in pg_temp, and no superuser, bypasser or table owner behind it', async () => {
    const rows = await ask(
      `select p.oid::regprocedure::text as name from pg_proc p
         join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
       where n.nspname = any ($1) and p.prosecdef
         and (r.rolsuper or r.rolbypassrls or r.rolname <> 'medskapa_policy'
           or not exists (select from unnest(p.proconfig) c where c like 'search_path=%pg_temp'))`,
    );
    expect(rows).toEqual([]);
  });

  it('and every other function can be run by nobody but those named', async () => {
    const rows = await ask(
      `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where n.nspname = any ($1) and has_function_privilege('public', p.oid, 'execute')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('what the server counts of every table', () => {
  it.each([
    'select n_tup_ins from pg_stat_all_tables',
    'select n_live_tup from pg_stat_user_tables',
    'select heap_blks_read from pg_statio_user_tables',
    'select n_tup_ins from pg_stat_xact_user_tables',
    'select idx_scan from pg_stat_user_indexes',
    'select tup_inserted from pg_stat_database',
    'select query from pg_stat_activity',
    "select pg_relation_size('service.sign_up')",
    "select pg_total_relation_size('service.sign_up')",
    'select pg_database_size(current_database())',
  ])('is not the app’s to ask: %s', async (statement) => {
    await db.owner.query(statement);
    await expect(db.as({ kind: 'visitor' }, (tx) => sql.raw(statement).execute(tx))).rejects.toThrow(
      'permission denied',
    );
  });

  it('nor that of any server’s version: no such function is everybody’s', async () => {
    const rows = await ask(
      `select p.oid::regprocedure::text as name from pg_proc p
       where $1::text[] is not null and p.proname like 'pg\\_stat\\_get\\_%' and has_function_privilege('medskapa_app', p.oid, 'execute')`,
    );
    expect(rows).toEqual([]);
  });
});

describe('the roles', () => {
  it('cannot step around row security', async () => {
    const { rows } = await db.owner.query(
      "select rolname from pg_roles where rolname like 'medskapa\\_%' and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb)",
    );
    expect(rows).toEqual([]);
  });

  it('may not create anything: neither the app’s role nor the one the processes sign in as', async () => {
    const { rows } = await db.owner.query(
      `select r.rolname, n.nspname from pg_roles r cross join pg_namespace n
       where r.rolname in ('medskapa_app', 'medskapa_login') and n.nspname not like 'pg\\_%'
         and has_schema_privilege(r.oid, n.oid, 'create')`,
    );
    expect(rows).toEqual([]);
  });

  it('nor anything temporary, which the next request on the connection would meet before the real thing', async () => {
    // rights on a database are not cloned with it: the migrated one is the template
    const { rows } = await db.owner.query(
      `select rolname from pg_roles where rolname like 'medskapa\\_%' and rolname <> 'medskapa_owner'
         and has_database_privilege(oid, $1, 'temporary')`,
      [inject('template')],
    );
    expect(rows).toEqual([]);
  });
});

describe('the actor', () => {
  const person = '00000000-0000-4000-8000-000000000001';
  const organisation = '00000000-0000-4000-8000-000000000002';

  it('is nobody without a signature, with a made-up one, and after the transaction', async () => {
    await db.owner.query(
      "insert into kernel.person (id, name, created_on) values ($1, 'Någon', '2026-01-01')",
      [person],
    );
    await db.owner.query(
      "insert into kernel.organisation (id, kind, name, created_on) values ($1, 'unit', 'En enhet', '2026-01-01')",
      [organisation],
    );
    const client = await db.owner.connect();
    for (const signature of ['', 'a'.repeat(64)]) {
      await client.query('begin; set local role medskapa_app');
      await client.query(
        "select set_config('medskapa.actor', $1, true), set_config('medskapa.actor_signature', $2, true)",
        [`1|person|${person}|||2026-11-21T09:00:00.000Z`, signature],
      );
      expect((await client.query('select * from kernel.person')).rows).toEqual([]);
      await client.query('rollback');
    }
    client.release();
    const seen = await db.as({ kind: 'person', personId: person }, (tx) =>
      tx.withTables<{ 'kernel.person': { id: string } }>().selectFrom('kernel.person').select('id').execute(),
    );
    expect(seen).toEqual([{ id: person }]);
  });

  it('leaves no claim in a statement, where another request could read it and use it as its own', async () => {
    const { promise: held, resolve: go } = Promise.withResolvers<void>();
    await new Promise<void>((begun) => {
      void db.as({ kind: 'person', personId: person }, async () => {
        begun();
        await held;
      });
    });
    // as every connection of the same sign-in may read it where the server does not keep it from them
    const { rows } = await db.owner.query<{ query: string }>(
      `select query from pg_stat_activity where datname = current_database() and usename = 'medskapa_login'
         and state = 'idle in transaction'`,
    );
    const statements = rows.map(({ query }) => query);
    go();
    expect(statements).toHaveLength(1);
    expect(statements[0]).toContain('medskapa.actor');
    expect(statements[0]).not.toContain(person);
  });
});
