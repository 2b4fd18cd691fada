import type pg from 'pg';
import { schemas } from '../../kernel/database/migrate.ts';

/** A column as the trials need to know it. */
export interface Column {
  name: string;
  type: string;
  nullable: boolean;
  /** filled by itself when left out */
  filled: boolean;
  /** the app's role may write it in an UPDATE */
  changeable: boolean;
  /** refers to another table */
  refers: boolean;
  /** `person` or `organisation` where it refers to one */
  refersTo?: 'person' | 'organisation';
  /** what its check allows, where that is a list of words */
  words: string[];
}

/** A table and all that stands in it, as its owner sees it. */
export interface Table {
  name: string;
  columns: Column[];
  key: string[];
  /** the app's role may add to it, if the policies let it */
  addable: boolean;
  rows: Record<string, unknown>[];
}

const everyTable = `
  select format('%I.%I', n.nspname, c.relname) as name, n.nspname as schema,
    has_any_column_privilege('medskapa_app', c.oid, 'insert') as addable,
    coalesce((select array_agg(a.attname::text order by a.attnum) from pg_index i
      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (i.indkey::int2[])
      where i.indrelid = c.oid and i.indisprimary), '{}') as key,
    (select jsonb_agg(jsonb_build_object(
        'name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'nullable', not a.attnotnull,
        'filled', a.atthasdef, 'changeable', has_column_privilege('medskapa_app', c.oid, a.attnum, 'update'),
        'refers', exists (select from pg_constraint f
          where f.conrelid = c.oid and f.contype = 'f' and a.attnum = any (f.conkey)),
        'refersTo', (select case f.confrelid when 'kernel.person'::regclass then 'person' else 'organisation' end
          from pg_constraint f where f.conrelid = c.oid and f.contype = 'f' and f.conkey = array[a.attnum]
            and f.confrelid in ('kernel.person'::regclass, 'kernel.organisation'::regclass) limit 1),
        'words', coalesce((select jsonb_agg(distinct word[1]) from pg_constraint k,
            regexp_matches(pg_get_constraintdef(k.oid), '''([a-z-]+)''::text', 'g') word
          where k.conrelid = c.oid and k.contype = 'c' and k.conkey = array[a.attnum]
            and pg_get_constraintdef(k.oid) like '%= ANY (ARRAY[%'), '[]')
      ) order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
        and a.attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname = any ($1) and c.relkind in ('r', 'p') order by array_position($1, n.nspname::text), c.relname`;

/** Every table of the house with its rows, in the order of the wings. */
export async function readTables(owner: pg.ClientBase): Promise<Table[]> {
  const { rows: found } = await owner.query<Omit<Table, 'rows'>>(everyTable, [schemas]);
  const tables: Table[] = [];
  for (const { name, columns, key, addable } of found) {
    const { rows } = await owner.query<{ row: Record<string, unknown> }>(
      `select to_jsonb(t) as row from ${name} t order by to_jsonb(t)::text`,
    );
    tables.push({ name, columns, key, addable, rows: rows.map(({ row }) => row) });
  }
  return tables;
}

/** The names of all jobs that a policy or a function knows. */
export async function jobNames(owner: pg.ClientBase): Promise<string[]> {
  const { rows } = await owner.query<{ text: string }>(
    `select coalesce(qual, '') || ' ' || coalesce(with_check, '') as text from pg_policies where schemaname = any ($1)
     union all select p.prosrc from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname = any ($1)`,
    [schemas],
  );
  const names = rows.flatMap(({ text }) =>
    [
      ...text.matchAll(
        /actor_job[^']*?(?:=|\bin\b|ANY)\s*\(?(?:ARRAY\[)?((?:'[a-z-]+'(?:::text)?[\s,]*)+)/gi,
      ),
    ].flatMap(([, list]) => [...list!.matchAll(/'([a-z-]+)'/g)].map(([, name]) => name!)),
  );
  return [...new Set(names)].sort();
}

/** A function that runs with more rights than the asker's own. */
export interface Door {
  name: string;
  /** may write; one that only reads is so declared, and PostgreSQL holds it to that */
  writes: boolean;
}

/**
 * Every function that runs with more rights than the asker's own, and writes, or takes or gives more than a word of the
 * policies' vocabulary: a door beside the tables.
 */
export async function readDoors(owner: pg.ClientBase): Promise<Door[]> {
  const { rows } = await owner.query<Door>(
    `select n.nspname || '.' || p.proname as name, p.provolatile = 'v' as writes
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname = any ($1) and p.prosecdef and has_function_privilege('medskapa_app', p.oid, 'execute')
       and (p.pronargs > 0 or p.proretset or p.provolatile = 'v')
     order by array_position($1, n.nspname::text), p.proname`,
    [schemas],
  );
  return rows;
}
