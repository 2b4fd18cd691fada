import type pg from 'pg';
import { type Actor, actorClaim } from '../../kernel/database/actor.ts';
import { type Keys, signActor } from '../../kernel/database/keys.ts';

/** What came of a statement: the rows it touched, or why none. */
export type Outcome = { touched: number } | { refused: 'no-right' | 'policy-or-trigger' | 'constraint' };

/** What running a function came to. */
export interface Effect {
  answered: boolean;
  /** tables it wrote to, such as `service.sign_up` */
  wrote: string[];
}

/** Tries things in the name of an actor and undoes them. */
export interface Attempts {
  /**
   * Every trial by itself, as if the others had never been. A trial is one or more statements that come to the same; the
   * first that goes through, or finds no row to touch, decides; or else the last.
   */
  each(trials: readonly (readonly string[])[]): Promise<Outcome[]>;
  /** one call, and what it wrote under whatever rights it has */
  call(statement: string): Promise<Effect>;
}

// Runs with the rights of whoever the transaction acts for; each statement is undone at once, by failing it.
const tryEach = `
do $$
declare
  trial jsonb;
  statement text;
  touched bigint;
  broken text;
  outcome text;
  outcomes text[] := '{}';
begin
  for trial in select value from jsonb_array_elements(current_setting('matrix.trials')::jsonb)
  loop
    for statement in select value from jsonb_array_elements_text(trial)
    loop
      begin
        execute statement;
        get diagnostics touched = row_count;
        raise exception using errcode = 'MTRIX', message = touched::text;
      exception when others then
        -- a trigger may say 23514 too, and speaks before the policies; it names no constraint and no column
        get stacked diagnostics broken = constraint_name;
        if broken = '' then
          get stacked diagnostics broken = column_name;
        end if;
        outcome := case when sqlstate = 'MTRIX' then sqlerrm
          when sqlstate like '23%' and broken = '' then 'P0001 ' || sqlerrm
          else sqlstate || ' ' || sqlerrm || ' ' || statement end;
        -- a row that is not there to be changed is not there for another change either
        exit when outcome like '23%' or sqlstate = 'MTRIX';
      end;
    end loop;
    outcomes := outcomes || outcome;
  end loop;
  perform set_config('matrix.outcomes', to_jsonb(outcomes)::text, true);
end
$$`;

// counts of the session, also of what was undone before: only their growth within one transaction says anything
const writes = `
  select schemaname || '.' || relname as name, (n_tup_ins + n_tup_upd + n_tup_del)::int as count
  from pg_stat_xact_user_tables order by 1`;

/**
 * @param owner signed in as a superuser: it becomes the app's role for what is tried, and itself again to see what a
 *   function has written.
 */
export function attemptsAs(owner: pg.ClientBase, keys: Keys, actor: Actor, at: Date): Attempts {
  const become = async () => {
    const key = keys.actor[0]!;
    const claim = actorClaim(key.id, actor, at);
    await owner.query('set local role medskapa_app');
    await owner.query(
      "select set_config('medskapa.actor', $1, true), set_config('medskapa.actor_signature', $2, true)",
      [claim, signActor(key, claim)],
    );
  };
  return {
    async each(trials) {
      await owner.query('begin');
      await become();
      try {
        await owner.query("select set_config('matrix.trials', $1, true)", [JSON.stringify(trials)]);
        await owner.query(tryEach);
        const { rows } = await owner.query<{ outcomes: string[] }>(
          "select current_setting('matrix.outcomes')::jsonb as outcomes",
        );
        return rows[0]!.outcomes.map(read);
      } finally {
        await owner.query('rollback');
      }
    },
    async call(statement) {
      const counts = async () => (await owner.query<{ name: string; count: number }>(writes)).rows;
      await owner.query('begin');
      const before = new Map((await counts()).map(({ name, count }) => [name, count]));
      await become();
      try {
        const { rows } = await owner.query(statement);
        const answered = rows.some((row) =>
          Object.values(row).every((value) => value !== null && value !== false),
        );
        await owner.query('reset role');
        const wrote = (await counts()).filter(({ name, count }) => count > (before.get(name) ?? 0));
        return { answered, wrote: wrote.map(({ name }) => name) };
      } catch (error) {
        if ((error as { code?: string }).code !== '42501') throw error;
        return { answered: false, wrote: [] };
      } finally {
        await owner.query('rollback');
      }
    },
  };
}

function read(text: string): Outcome {
  if (/^\d+$/.test(text)) return { touched: Number(text) };
  if (text.startsWith('42501 permission denied')) return { refused: 'no-right' };
  if (/^(42501|P0001) /.test(text)) return { refused: 'policy-or-trigger' };
  if (/^23... /.test(text)) return { refused: 'constraint' };
  // anything else is a mistake in the trial, and would be taken for a refusal
  throw new Error(text);
}
