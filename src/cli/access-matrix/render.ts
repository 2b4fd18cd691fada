import type { Effect } from './attempts.ts';
import type { Matrix, Rights } from './measure.ts';
import { columnsOf } from './people.ts';
import { type Moment, moments } from './scene.ts';

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

/**
 * The lines as a table with a column for each of `columns`, and under it whom the others are like; who is like none of
 * them gets a column too.
 */
function peopleTable(
  matrix: Matrix,
  columns: string[],
  head: string[],
  lines: { first: string[]; cell(who: string): string }[],
): string[] {
  const whole = (who: string) => lines.map(({ cell }) => cell(who)).join('|');
  const likes = new Map<string, string[]>();
  const shown = [...columns];
  for (const who of matrix.people.filter((one) => !columns.includes(one))) {
    const like = shown.find((one) => whole(one) === whole(who));
    if (like) likes.set(like, [...(likes.get(like) ?? []), who]);
    else shown.push(who);
  }
  return [
    ...markdownTable(
      [...head, ...shown],
      lines.map(({ first, cell }) => [...first, ...shown.map(cell)]),
    ),
    '',
    ...[...likes].map(([like, who]) => `- As “${like}”: ${who.join(', ')}.`),
    ...(likes.size > 0 ? [''] : []),
  ];
}

interface Section {
  schema: string;
  story: keyof Moment['heading'];
  title: string;
  words: string[];
}

const overMoments = (story: Section['story']) => moments.map(({ heading }) => heading[story]).join(' / ');

const sections: Section[] = [
  {
    schema: 'service',
    story: 'audit',
    title: 'The service level: user-led audits',
    words: [
      `Three entries are: ${overMoments('audit')}. “Published” is the day that the commission plan sets, from its first`,
      'hour. The support worker and the participant belong to the audited unit, the care manager and the administrator to the',
      'municipality that commissioned the audit; “other” managers, auditors and bureaus have no part in it.',
    ],
  },
  {
    schema: 'individual',
    story: 'support',
    title: 'The individual level: around somebody’s support',
    words: [
      `Three entries are: ${overMoments('support')}. The`,
      'support worker is assigned to the supports of the participant, and the care manager decides on them; the substitute has',
      'one visit and no assignment, and at the last two moments that visit is going on. The colleague and the other participant',
      'are of the same unit; the former worker’s assignment has ended; the close person and the guardian have the participant’s',
      'consent to be told of the plan. “Administrator as manager” is the administrator, who has handed themselves the role of',
      'the unit’s manager. What the participant can show or keep is not shown at the first two moments; About me is shown',
      'item by item, one to each kind of reader and one to nobody.',
    ],
  },
  { schema: 'system', story: 'audit', title: 'The system level', words: [] },
  { schema: 'kernel', story: 'audit', title: 'Accounts, sessions and the trail', words: [] },
];

/** The measured matrix as a page of Markdown; the same measure gives the same page. */
export function renderMatrix(matrix: Matrix): string {
  const cell = (who: string, table: string) => overTime(matrix.rights(who, table).map(letters));
  const reached = (table: string) => matrix.people.some((who) => cell(who, table) !== none);
  const pages = sections.flatMap(({ schema, story, title, words }) => {
    const tables = matrix.tables.filter((table) => table.startsWith(`${schema}.`));
    if (tables.length === 0) return [];
    const shut = tables.filter((table) => !reached(table));
    return [
      `## ${title}`,
      '',
      ...(words.length > 0 ? [...words, ''] : []),
      ...peopleTable(
        matrix,
        columnsOf(story),
        ['Table'],
        tables
          .filter(reached)
          .map((table) => ({ first: [`\`${table}\``], cell: (who: string) => cell(who, table) })),
      ),
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
    'Nothing here is read out of the policies. In an installation that is in use and is no demo, one audit and one',
    'participant’s supports are laid out with something in every table, between a bureau, a municipality and two of its',
    'units; then each operation is tried on each table as each of these people, undone again, and what went through is',
    'written down. The people stand in the relation to the audit or the support that their heading says.',
    '',
    '- **R** reads, **A** adds, **C** changes, **D** deletes. A capital letter: every row there; a small one: some of them, such',
    '  as one’s own, or the final report but not its drafts. Adding says that some row can be added, such as one in one’s own',
    '  name or for one’s own bureau, not that any can.',
    '- One entry holds at all times; three, divided by /, are three moments, which each level says.',
    '- Each level has a column for those it is about; the others are named under the table, beside whom they are like.',
    '- These are the outermost bounds. What a page offers within them is for each feature’s rules to say.',
    '',
    ...pages,
    ...doors(matrix),
    ...jobs(matrix, cell),
  ].join('\n');
}

const sign = ({ answered, wrote }: Effect) => (answered || wrote.length > 0 ? 'yes' : none);

function doors(matrix: Matrix): string[] {
  const written = (door: string) =>
    [
      ...new Set(matrix.people.flatMap((who) => matrix.effects(who, door).flatMap(({ wrote }) => wrote))),
    ].sort();
  return [
    '## Functions that run with rights of their own',
    '',
    'A few things go through a function instead of a table: whoever may run it gets its answer, and it writes what is named',
    'here, whatever the asker could have done. “Yes” means that it answered or wrote something in this audit or about these',
    'supports; whoever has no right, or asks about what is not theirs, gets nothing. The link, the receipt, the calendar’s',
    'address and the session’s token stand for the secret that one must hold; here everybody was given it.',
    '',
    ...sections.flatMap(({ schema, story, title }) => {
      const here = matrix.doors.filter(({ name }) => name.startsWith(`${schema}.`));
      if (here.length === 0) return [];
      const writing = here.filter(({ name }) => written(name).length > 0);
      return [
        `### ${title}`,
        '',
        ...peopleTable(
          matrix,
          columnsOf(story),
          ['Function', 'What it does'],
          here.map(({ name, does }) => ({
            first: [`\`${name}\``, does],
            cell: (who: string) => overTime(matrix.effects(who, name).map(sign)),
          })),
        ),
        ...writing.map(
          ({ name }) =>
            `- \`${name}\` writes ${written(name)
              .map((table) => `\`${table}\``)
              .join(', ')}.`,
        ),
        ...(writing.length > 0 ? [''] : []),
      ];
    }),
  ];
}

function jobs(matrix: Matrix, cell: (who: string, table: string) => string): string[] {
  const everyJob = matrix.jobs.at(-1)!;
  const answer = (job: string, door: string) => overTime(matrix.effects(job, door).map(sign));
  const entries = (job: string) =>
    [
      ...matrix.tables
        .filter(
          (table) =>
            cell(job, table) !== none && (job === everyJob || cell(job, table) !== cell(everyJob, table)),
        )
        .map((table) => `\`${table}\` ${cell(job, table)}`),
      ...matrix.doors
        .filter(({ name }) => job !== everyJob && answer(job, name) !== answer(everyJob, name))
        .map(({ name }) => `\`${name}()\``),
    ].join(', ');
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
