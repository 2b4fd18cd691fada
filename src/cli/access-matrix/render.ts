import type { Effect } from './attempts.ts';
import type { Matrix, Rights } from './measure.ts';
import { moments } from './scene.ts';

const none = '–';

/** `RACD` as far as it goes; a small letter where only some of the rows are reached. */
function letters({ read, add, change, remove }: Rights): string {
  const sign = (letter: string, reach: Rights['read']) =>
    reach === 'none' ? '' : reach === 'all' ? letter : letter.toLowerCase();
  return `${sign('R', read)}${add ? 'A' : ''}${sign('C', change)}${sign('D', remove)}` || none;
}

/** One entry where it is the same at every moment, else all of them in their order. */
function overTime(entries: string[]): string {
  return entries.every((entry) => entry === entries[0]) ? entries[0]! : entries.join(' / ');
}

function markdownTable(head: string[], lines: string[][]): string[] {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...lines.map(line)];
}

/** The measured matrix as a page of Markdown; the same measure gives the same page. */
export function renderMatrix(matrix: Matrix): string {
  const cell = (who: string, table: string) => overTime(matrix.rights(who, table).map(letters));
  const reached = (table: string) => matrix.people.some((who) => cell(who, table) !== none);
  const schemas = [...new Set(matrix.tables.map((table) => table.split('.')[0]!))];
  const titles: Record<string, string> = {
    service: 'The service level: user-led audits',
    individual: 'The individual level',
    system: 'The system level',
    kernel: 'Accounts, sessions and the trail',
  };
  const order = ['service', 'individual', 'system', 'kernel'].filter((schema) => schemas.includes(schema));
  const sections = order.flatMap((schema) => {
    const tables = matrix.tables.filter((table) => table.startsWith(`${schema}.`));
    const shut = tables.filter((table) => !reached(table));
    return [
      `## ${titles[schema]}`,
      '',
      ...markdownTable(
        ['Table', ...matrix.people],
        tables
          .filter(reached)
          .map((table) => [`\`${table}\``, ...matrix.people.map((who) => cell(who, table))]),
      ),
      '',
      ...(shut.length > 0
        ? [`Reached by nobody above: ${shut.map((table) => `\`${table}\``).join(', ')}.`, '']
        : []),
    ];
  });
  return [
    '# Access matrix',
    '',
    'Who can do what with each table, at the database itself. Made by `npm run medskapa -- access-matrix`; do not edit it.',
    'A test fails when it no longer says what is so.',
    '',
    'Nothing here is read out of the policies. In an installation that is in use and is no demo, one audit with something',
    'in every table is laid out, between a bureau, a municipality and two of its units; then each operation is tried on',
    'each table as each of these people, undone again, and what went through is written down. The people stand in the',
    'relation to the audit that their heading says: the support worker and the participant belong to the audited unit, the',
    'care manager and the administrator to the municipality that commissioned it; “other” managers, auditors and bureaus',
    'have no part in it.',
    '',
    '- **R** reads, **A** adds, **C** changes, **D** deletes. A capital letter: every row there; a small one: some of them, such',
    '  as one’s own, or the final report but not its drafts. Adding says that some row can be added, such as one in one’s own',
    '  name or for one’s own bureau, not that any can.',
    `- One entry holds at all times; three, divided by /, are: ${moments.map(({ heading }) => heading).join(' / ')}. “Published” is`,
    '  the day that the commission plan sets, from its first hour.',
    '- These are the outermost bounds. What a page offers within them is for each feature’s rules to say.',
    '',
    ...sections,
    ...doors(matrix),
    ...jobs(matrix, cell),
  ].join('\n');
}

function doors(matrix: Matrix): string[] {
  const sign = ({ answered, wrote }: Effect) => (answered || wrote.length > 0 ? 'yes' : none);
  const written = (door: string) =>
    [
      ...new Set(matrix.people.flatMap((who) => matrix.effects(who, door).flatMap(({ wrote }) => wrote))),
    ].sort();
  return [
    '## Functions that run with rights of their own',
    '',
    'A few things go through a function instead of a table: whoever may run it gets its answer, and it writes what is named',
    'here, whatever the asker could have done. “Yes” means that it answered or wrote something in this audit; whoever has no',
    'right, or asks about what is not theirs, gets nothing. The link, the receipt and the session’s token stand for the secret',
    'that one must hold; here everybody was given it.',
    '',
    ...markdownTable(
      ['Function', 'What it does', ...matrix.people],
      matrix.doors.map(({ name, does }) => [
        `\`${name}\``,
        does,
        ...matrix.people.map((who) => overTime(matrix.effects(who, name).map(sign))),
      ]),
    ),
    '',
    ...matrix.doors
      .filter(({ name }) => written(name).length > 0)
      .map(
        ({ name }) =>
          `- \`${name}\` writes ${written(name)
            .map((table) => `\`${table}\``)
            .join(', ')}.`,
      ),
    '',
  ];
}

function jobs(matrix: Matrix, cell: (who: string, table: string) => string): string[] {
  const everyJob = matrix.jobs.at(-1)!;
  const entries = (job: string) =>
    matrix.tables
      .filter(
        (table) =>
          cell(job, table) !== none && (job === everyJob || cell(job, table) !== cell(everyJob, table)),
      )
      .map((table) => `\`${table}\` ${cell(job, table)}`)
      .join(', ');
  return [
    '## Background work',
    '',
    'A job acts under its own name and reaches only what that name is given.',
    '',
    ...markdownTable(
      ['Job', 'Reaches'],
      [
        ['every job', entries(everyJob) || none],
        ...matrix.jobs.filter((job) => job !== everyJob).map((job) => [`\`${job}\``, entries(job) || none]),
      ],
    ),
    '',
  ];
}
