import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { migrations } from '../src/kernel/database/migrate.ts';
import { projectRoot } from '../src/kernel/i18n/project-root.ts';
import { type BenchCluster, type Opened, openCluster } from './cluster.ts';
import { commands } from './commands/all.ts';
import { type County, fillCounty } from './county/fill.ts';
import { sizes } from './county/sizes.ts';
import { jobs } from './jobs.ts';
import { type MeasuredJob, measureJob } from './measure/job.ts';
import { type Bench, benchApp, type Measured, measureCommand, measurePage } from './measure/measure.ts';
import { pages } from './pages/all.ts';
import { writePerformance } from './performance.ts';
import { plainJobs, plainTable, type Results } from './table.ts';

const usage = `npm run bench -- [--sizes 1,10,100] [--only WORD] [--quick] [--keep FOLDER] [--write]

  --sizes  how large the counties are
  --only   pages, commands and jobs with this in their name
  --quick  fewer runs: a look, no measurement
  --keep   keep the database in a folder, and use what is there
  --write  write the table into docs/performance.md

It uses the embedded PostgreSQL in a folder of its own, or the one at BENCH_DATABASE_URL.`;

interface Options {
  sizes: number[];
  only: string;
  runs: number;
  keep: string | undefined;
  write: boolean;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      sizes: { type: 'string', default: '1,10,100' },
      only: { type: 'string', default: '' },
      quick: { type: 'boolean', default: false },
      keep: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const asked = values.sizes.split(',').map(Number);
  if (asked.some((size) => !sizes[size])) throw new Error(usage);
  return {
    sizes: asked.sort((a, b) => a - b),
    only: values.only,
    runs: values.quick ? 5 : 25,
    keep: values.keep,
    write: values.write,
  };
}

/** A database's name holds what it was made by, so that one that was kept is never mistaken for another. */
function nameOf(size: number): string {
  const folder = join(projectRoot, 'bench', 'county');
  const sources = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
  const made = [...migrations().map(({ sql }) => sql), ...sources].join('\n');
  return `bench_x${size}_${createHash('sha256').update(made).digest('hex').slice(0, 8)}`;
}

/** The county of a size: filled now, or as it was kept. */
async function countyOf(
  size: number,
  { opened, fresh }: { opened: Opened; fresh: boolean },
): Promise<County> {
  const { owner, database } = opened;
  if (!fresh) {
    await owner.query('vacuum analyze');
    const { rows } = await owner.query<{ county: County }>('select county from public.bench');
    return rows[0]!.county;
  }
  const started = performance.now();
  const county = await fillCounty(owner, database, sizes[size]!, () => undefined);
  await owner.query('create table public.bench (county jsonb not null)');
  await owner.query('insert into public.bench values ($1)', [JSON.stringify(county)]);
  const rows = Object.values(county.counts).reduce((sum, count) => sum + count, 0);
  console.log(`×${size}: ${rows} rows in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  return county;
}

async function benchOf(cluster: BenchCluster, size: number): Promise<Bench> {
  const { opened, fresh } = await cluster.open(nameOf(size));
  return { opened, county: await countyOf(size, { opened, fresh }), app: await benchApp(opened) };
}

const wanted = <T extends { name: string }>(all: readonly T[], { only }: Options) =>
  all.filter(({ name }) => name.includes(only));

async function measureAll(benches: readonly Bench[], options: Options): Promise<Results> {
  const results = new Map<number, Measured[]>(options.sizes.map((size) => [size, []]));
  const keep = (measured: Measured[]) => {
    for (const [at, size] of options.sizes.entries()) results.get(size)!.push(measured[at]!);
  };
  for (const page of wanted(pages, options)) keep(await measurePage(benches, page, options.runs));
  for (const command of wanted(commands, options)) {
    keep(await measureCommand(benches, command, options.runs));
    // left where it can be measured once more, for a county that is kept
    for (const { opened, county } of benches) await command.before?.(opened, county);
  }
  return results;
}

async function measureJobs(benches: readonly Bench[], options: Options): Promise<MeasuredJob[]> {
  const measured: MeasuredJob[] = [];
  for (const job of wanted(jobs, options)) measured.push(await measureJob(benches, job, 3));
  return measured;
}

const options = readOptions();
const cluster = await openCluster(options.keep, (line) => console.log(line));
const benches: Bench[] = [];
try {
  for (const size of options.sizes) benches.push(await benchOf(cluster, size));
  const results = await measureAll(benches, options);
  console.log(`\nMedians of at most ${options.runs} runs on ${cpus().length} cores; * misses its aim.\n`);
  console.log(plainTable(results));
  const work = await measureJobs(benches, options);
  if (work.length > 0) console.log(`\n${plainJobs(work, options.sizes)}`);
  if (options.write) await writePerformance(results, work, options);
} finally {
  for (const { opened } of benches) await opened.close();
  await cluster.end();
}
