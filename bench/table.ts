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

/** The table for a terminal. */
export function plainTable(results: Results): string {
  const { head, lines: all } = lines(results);
  const rows = [head, ...all.map(({ cells }) => cells)];
  const widths = head.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  '),
    )
    .join('\n');
}

/** The table for docs/performance.md. */
export function markdownTable(results: Results): string {
  const { head, lines: all } = lines(results);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(head),
    line(head.map((_, at) => (at === 0 ? '---' : '--:'))),
    ...all.map(({ cells }) => line(cells)),
  ].join('\n');
}
