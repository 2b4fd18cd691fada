import type pg from 'pg';
import { copyIn } from '../../src/kernel/database/backup-copy.ts';
import { layout } from './layout.ts';

/** What a column can be given. An array is a PostgreSQL array of ids, words or numbers; JSON comes as text. */
type Value = string | number | boolean | null | Buffer | readonly (string | number)[];

type Layout = typeof layout;
type TableName = keyof Layout;
type Row<T extends TableName> = Record<Layout[T][number], Value>;

/** Rows on their way into the database by COPY. */
export class CountyWriter {
  readonly #client: pg.Client;
  readonly #waiting = new Map<TableName, string[]>();
  readonly #counts = new Map<string, number>();

  constructor(client: pg.Client) {
    this.#client = client;
  }

  add<T extends TableName>(table: T, row: Row<T>): void {
    const line = (layout[table] as readonly Layout[T][number][]).map((name) => encode(row[name])).join('\t');
    const lines = this.#waiting.get(table);
    if (lines) lines.push(line);
    else this.#waiting.set(table, [line]);
  }

  /** Copies everything that waits. */
  async flush(): Promise<void> {
    for (const table of Object.keys(layout) as TableName[]) {
      const lines = this.#waiting.get(table);
      if (!lines) continue;
      const columns = layout[table].join(', ');
      const rows = await copyIn(this.#client, `copy ${table} (${columns}) from stdin`, chunks(lines));
      this.#counts.set(table, (this.#counts.get(table) ?? 0) + rows);
    }
    this.#waiting.clear();
  }

  /** Rows copied so far, by table. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}

async function* chunks(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (let at = 0; at < lines.length; at += 500)
    yield Buffer.from(`${lines.slice(at, at + 500).join('\n')}\n`);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format. */
function encode(value: Value): string {
  if (value === null) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (typeof value === 'object') return `{${value.join(',')}}`;
  return String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign]!);
}
