import type pg from 'pg';
import { schemas } from './migrate.ts';

/**
 * The house's schemas as text, for people to read and review: tables with columns, constraints, indexes, triggers,
 * policies and grants; views; functions with who may run them. From the catalogue, as the packaged PostgreSQL has no
 * pg_dump; the same on every version from 15 on, and in the same order everywhere. Nothing restores from it.
 *
 * @param client signed in as anybody who may read the catalogue.
 */
export async function dumpSchema(client: Pick<pg.Client, 'query'>): Promise<string> {
  const parts: string[] = [
    '-- The database as migrations and access files leave it. Made by `medskapa schema`; a test fails when it is out of date.',
  ];
  for (const schema of schemas) {
    const sections = [
      await types(client, schema),
      await tables(client, schema),
      await views(client, schema),
      await functions(client, schema),
    ].flat();
    parts.push(`-- ── ${schema}`, ...sections);
  }
  return `${parts.join('\n\n')}\n`;
}

type Client = Pick<pg.Client, 'query'>;

async function list<Row extends pg.QueryResultRow>(
  client: Client,
  statement: string,
  value: string,
): Promise<Row[]> {
  return (await client.query<Row>(statement, [value])).rows;
}

async function lines(client: Client, statement: string, value: string): Promise<string[]> {
  return (await list<{ line: string }>(client, statement, value)).map(({ line }) => line);
}

async function types(client: Client, schema: string): Promise<string[]> {
  return lines(
    client,
    `select format(E'create type %I.%I as (\\n%s\\n);', n.nspname, t.typname,
       string_agg(format('  %I %s', a.attname, format_type(a.atttypid, a.atttypmod)), E',\\n' order by a.attnum)) as line
     from pg_type t join pg_namespace n on n.oid = t.typnamespace
       join pg_class c on c.oid = t.typrelid and c.relkind = 'c'
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where n.nspname = $1 group by n.nspname, t.typname
     union all
     select format('create type %I.%I as enum (%s);', n.nspname, t.typname,
       string_agg(quote_literal(e.enumlabel), ', ' order by e.enumsortorder))
     from pg_type t join pg_namespace n on n.oid = t.typnamespace join pg_enum e on e.enumtypid = t.oid
     where n.nspname = $1 group by n.nspname, t.typname
     union all
     select format('create domain %I.%I as %s%s;', n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
       (select string_agg(' ' || pg_get_constraintdef(k.oid), '' order by k.conname collate "C")
        from pg_constraint k where k.contypid = t.oid and k.contype = 'c'))
     from pg_type t join pg_namespace n on n.oid = t.typnamespace where n.nspname = $1 and t.typtype = 'd'
     order by 1`,
    schema,
  );
}

async function tables(client: Client, schema: string): Promise<string[]> {
  const found = await list<{ id: string; name: string; partition: string | null }>(
    client,
    `select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as name,
       case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as partition
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('r', 'p') order by c.relname collate "C"`,
    schema,
  );
  const result: string[] = [];
  for (const { id, name, partition } of found) {
    const inside = [...(await columns(client, id)), ...(await constraints(client, id))];
    const by = partition ? ` partition by ${partition}` : '';
    result.push(
      [
        `create table ${name} (\n${inside.map((line) => `  ${line}`).join(',\n')}\n)${by};`,
        ...(await indexes(client, id)),
        ...(await triggers(client, id)),
        ...(await security(client, id, name)),
        ...(await policies(client, id, name)),
        ...(await grants(client, id, name)),
      ].join('\n'),
    );
  }
  return result;
}

// not null is told from the column: from PostgreSQL 18 on it is a constraint with a name as well
const columns = (client: Client, table: string) =>
  lines(
    client,
    `select format('%I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
       case when a.attnotnull then ' not null' else '' end,
       case when a.attgenerated <> '' then format(' generated always as (%s) stored', pg_get_expr(d.adbin, d.adrelid))
         when a.attidentity <> '' then ' generated as identity'
         when d.oid is not null then ' default ' || pg_get_expr(d.adbin, d.adrelid) else '' end) as line
     from pg_attribute a left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where a.attrelid = $1::oid and a.attnum > 0 and not a.attisdropped order by a.attnum`,
    table,
  );

const constraints = (client: Client, table: string) =>
  lines(
    client,
    `select format('constraint %I %s', conname, pg_get_constraintdef(oid)) as line from pg_constraint
     where conrelid = $1::oid and contype in ('p', 'u', 'c', 'f', 'x')
     order by strpos('pucfx', contype::text), conname collate "C"`,
    table,
  );

const indexes = (client: Client, table: string) =>
  lines(
    client,
    `select pg_get_indexdef(i.indexrelid) || ';' as line from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = $1::oid and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
     order by c.relname collate "C"`,
    table,
  );

const triggers = (client: Client, table: string) =>
  lines(
    client,
    `select pg_get_triggerdef(oid) || ';' as line from pg_trigger
     where tgrelid = $1::oid and not tgisinternal order by tgname collate "C"`,
    table,
  );

async function security(client: Client, table: string, name: string): Promise<string[]> {
  const [row] = await list<{ enabled: boolean; forced: boolean }>(
    client,
    'select relrowsecurity as enabled, relforcerowsecurity as forced from pg_class where oid = $1::oid',
    table,
  );
  return [
    `alter table ${name} ${row?.enabled ? 'enable' : 'disable'} row level security;`,
    `alter table ${name} ${row?.forced ? 'force' : 'no force'} row level security;`,
  ];
}

async function policies(client: Client, table: string, name: string): Promise<string[]> {
  const found = await lines(
    client,
    `select format('create policy %I on %%s%s for %s to %s%s%s;', p.polname,
       case when p.polpermissive then '' else ' as restrictive' end,
       case p.polcmd when 'r' then 'select' when 'a' then 'insert' when 'w' then 'update' when 'd' then 'delete' else 'all' end,
       (select string_agg(coalesce(r.rolname, 'public'), ', ' order by r.rolname collate "C")
        from unnest(p.polroles) role left join pg_roles r on r.oid = role),
       E'\\n  using (' || pg_get_expr(p.polqual, p.polrelid) || ')',
       E'\\n  with check (' || pg_get_expr(p.polwithcheck, p.polrelid) || ')') as line
     from pg_policy p where p.polrelid = $1::oid order by p.polname collate "C"`,
    table,
  );
  return found.map((line) => line.replace('%s', name));
}

async function grants(client: Client, relation: string, name: string): Promise<string[]> {
  const found = await list<{ what: string; who: string }>(
    client,
    `select string_agg(distinct lower(a.privilege_type), ', ' order by lower(a.privilege_type)) as what,
       coalesce(r.rolname, 'public') as who
     from pg_class c cross join aclexplode(c.relacl) a left join pg_roles r on r.oid = a.grantee
     where c.oid = $1::oid and a.grantee <> c.relowner group by r.rolname
     union all
     select lower(a.privilege_type) || ' (' || string_agg(quote_ident(t.attname), ', ' order by t.attname collate "C") || ')',
       coalesce(r.rolname, 'public')
     from pg_attribute t join pg_class c on c.oid = t.attrelid cross join aclexplode(t.attacl) a
       left join pg_roles r on r.oid = a.grantee
     where t.attrelid = $1::oid and not t.attisdropped and a.grantee <> c.relowner
     group by r.rolname, a.privilege_type`,
    relation,
  );
  return found.map(({ what, who }) => `grant ${what} on ${name} to ${who};`).sort((a, b) => (a < b ? -1 : 1));
}

async function views(client: Client, schema: string): Promise<string[]> {
  const found = await list<{ id: string; name: string; options: string | null; body: string }>(
    client,
    `select c.oid::text as id, format('%I.%I', n.nspname, c.relname) as name,
       array_to_string(c.reloptions, ', ') as options, pg_get_viewdef(c.oid) as body
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = $1 and c.relkind in ('v', 'm') order by c.relname collate "C"`,
    schema,
  );
  const result: string[] = [];
  for (const { id, name, options, body } of found) {
    const made = `create view ${name}${options ? ` with (${options})` : ''} as\n${body.trim()}`;
    result.push([made, ...(await grants(client, id, name))].join('\n'));
  }
  return result;
}

async function functions(client: Client, schema: string): Promise<string[]> {
  const found = await list<{ body: string; signature: string; owner: string; who: string[] }>(
    client,
    `select pg_get_functiondef(p.oid) as body, p.oid::regprocedure::text as signature, pg_get_userbyid(p.proowner) as owner,
       array(select coalesce(r.rolname, 'public')::text from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a
         left join pg_roles r on r.oid = a.grantee
         where a.grantee <> p.proowner order by 1) as who
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = $1 and p.prokind in ('f', 'p') order by p.oid::regprocedure::text collate "C"`,
    schema,
  );
  return found.map(({ body, signature, owner, who }) =>
    [
      `${body.trim()};`,
      `alter function ${signature} owner to ${owner};`,
      ...(who.length > 0 ? [`grant execute on function ${signature} to ${who.join(', ')};`] : []),
    ].join('\n'),
  );
}
