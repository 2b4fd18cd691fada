import type { MeasuredJob } from './measure/job.ts';
import type { Measured } from './measure/measure.ts';

/** What was measured in each size of county, smallest first. */
export type Results = ReadonlyMap<number, readonly Measured[]>;

/** The aims of issue A: a page within three times its bare statements and an empty page, and hardly any growth. */
export const aims = { times: 3, growth: 1.5 } as const;

const round = (ms: number) => (ms < 9.95 ? ms.toFixed(1) : ms.toFixed(0));

/** A page beside its two baselines, in the largest county. */
export const times = ({ page, bare, empty }: Measured): number => page / (bare + empty);

/** One line of the table. */
interface Line {
  cells: string[];
  misses: boolean;
}

/** Everything measured, a line each, as cells; what misses an aim is marked with a star. */
export function lines(results: Results): { head: string[]; lines: Line[] } {
  const sizes = [...results.keys()].sort((a, b) => a - b);
  const [smallest, largest] = [sizes[0]!, sizes.at(-1)!];
  const head = [
    '',
    ...sizes.map((size) => `×${size} ms`),
    'bare ms',
    'empty ms',
    'times',
    'growth',
    'bare growth',
    'statements',
    'kB',
  ];
  const star = (value: number, aim: number) => `${value.toFixed(1)}${value > aim ? '*' : ''}`;
  return {
    head,
    lines: results.get(largest)!.map((last) => {
      const at = (size: number) => results.get(size)!.find(({ name }) => name === last.name)!;
      const first = at(smallest);
      const growth = last.page / first.page;
      return {
        misses: times(last) > aims.times || growth > aims.growth,
        cells: [
          last.name,
          ...sizes.map((size) => round(at(size).page)),
          round(last.bare),
          round(last.empty),
          star(times(last), aims.times),
          sizes.length > 1 ? star(growth, aims.growth) : '',
          sizes.length > 1 && first.bare > 0 ? (last.bare / first.bare).toFixed(1) : '',
          String(last.statements),
          last.size.toFixed(0),
        ],
      };
    }),
  };
}

type Rows = readonly (readonly string[])[];

function plain(rows: Rows): string {
  const widths = rows[0]!.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n');
}

function markdown([head, ...rows]: Rows): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map((_, at) => (at === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

const rowsOf = (results: Results): Rows => {
  const { head, lines: all } = lines(results);
  return [head, ...all.map(({ cells }) => cells)];
};

const jobRows = (jobs: readonly MeasuredJob[], sizes: readonly number[]): Rows => [
  ['', ...sizes.map((size) => `×${size} ms`)],
  ...jobs.map(({ name, times }) => [name, ...times.map(round)]),
];

/** The table for a terminal. */
export const plainTable = (results: Results): string => plain(rowsOf(results));

/** The table for docs/performance.md. */
export const markdownTable = (results: Results): string => markdown(rowsOf(results));

/** The jobs' table for a terminal. @param sizes of the counties, in the order of the times. */
export const plainJobs = (jobs: readonly MeasuredJob[], sizes: readonly number[]): string =>
  plain(jobRows(jobs, sizes));

/** The jobs' table for docs/performance.md. */
export const markdownJobs = (jobs: readonly MeasuredJob[], sizes: readonly number[]): string =>
  markdown(jobRows(jobs, sizes));
