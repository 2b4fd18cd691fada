import type pg from 'pg';

/** One statement as it was sent. */
export interface Statement {
  text: string;
  values: readonly unknown[];
}

type Query = (text: string, values?: unknown[]) => Promise<pg.QueryResult>;

/**
 * Listens to what a pool's connections are asked. While `undo` is set, every transaction ends by being rolled back: the
 * page believes that it has saved, and nothing has happened.
 */
export class Recorder {
  undo = false;
  #statements: Statement[] | undefined;

  constructor(pool: pg.Pool) {
    pool.on('connect', (client) => {
      const ask = client.query.bind(client) as Query;
      const listening: Query = (text, values) => {
        this.#statements?.push({ text, values: values ?? [] });
        return ask(this.undo && text === 'commit' ? 'rollback' : text, values);
      };
      client.query = listening as pg.PoolClient['query'];
    });
  }

  /** What was asked while `work` ran, by transaction, `begin` and `commit` included. */
  async listen(work: () => Promise<unknown>): Promise<Statement[][]> {
    this.#statements = [];
    try {
      await work();
      return transactions(this.#statements);
    } finally {
      this.#statements = undefined;
    }
  }
}

function transactions(statements: readonly Statement[]): Statement[][] {
  const all: Statement[][] = [];
  for (const statement of statements) {
    if (statement.text.startsWith('begin')) all.push([]);
    all.at(-1)?.push(statement);
  }
  return all;
}

/** The statements as one text that can be sent in one round trip, values written into it. */
export function oneText(statements: readonly Statement[]): string {
  return statements
    .map(({ text, values }) => text.replace(/\$(\d+)/g, (_, number) => literal(values[Number(number) - 1])))
    .join(';\n');
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** A value as an untyped literal, which PostgreSQL reads as it reads an untyped parameter. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Buffer.isBuffer(value)) return quoted(`\\x${value.toString('hex')}`);
  if (value instanceof Date) return quoted(value.toISOString());
  if (Array.isArray(value)) return quoted(`{${value.map(element).join(',')}}`);
  if (typeof value === 'object') return quoted(JSON.stringify(value));
  return quoted(String(value));
}

const element = (value: unknown) =>
  value === null ? 'NULL' : `"${String(value).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
