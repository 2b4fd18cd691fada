import { readFile } from 'node:fs/promises';
import pg from 'pg';
import { describe, expect, inject, it } from 'vitest';
import { testDatabase } from '../../tests/database.ts';
import { schemas } from '../kernel/database/migrate.ts';
import { type Matrix, measure, type Rights } from './access-matrix/measure.ts';
import { renderMatrix } from './access-matrix/render.ts';
import { moments } from './access-matrix/scene.ts';
import { matrixFile } from './access-matrix.ts';

const db = await testDatabase();

async function measured(): Promise<Matrix> {
  const owner = new pg.Client({ ...inject('cluster'), database: db.name });
  await owner.connect();
  try {
    return await measure(owner, db.keys);
  } finally {
    await owner.end();
  }
}

const matrix = await measured();
const nothing: Rights = { read: 'none', add: false, change: 'none', remove: 'none' };
const insiders = ['Coordinator', 'Auditor in the team'];
const outsiders = matrix.people.filter((who) => !insiders.includes(who));
const around = ['Participant', 'Support worker', 'Substitute', 'Unit manager', 'Care manager'];
const strangers = matrix.people.filter((who) => !around.includes(who));
const [betweenVisits, atVisit, allShown] = [0, 1, 2] as const;

/** What functions say to those without a relation: of a consent towards them, and what waits to be reworded. */
const doorsOf: Record<string, string[]> = {
  'Close person': ['individual.consented_supports', 'individual.given_to_me'],
  Guardian: ['individual.consented_supports', 'individual.given_to_me'],
  'Influence coordinator': ['individual.is_reworded', 'individual.suggestion_candidates'],
  'Other manager': ['individual.suggestion_candidates'],
};

/** What is nobody's in particular: suggestions for everybody, one's own e-mail, a unit's places and suppressed figures. */
const common = [
  'individual.suggestion',
  'individual.message_choice',
  'individual.meeting_place',
  'individual.unit_contact',
  'individual.unit_figure',
];
const aboutSomebody = matrix.tables.filter(
  (table) => table.startsWith('individual.') && !common.includes(table),
);
/** How it goes, by the participant themselves (domain.md, "own ratings"). */
const ratings = [
  'individual.follow_up_answer',
  'individual.goal_milestone',
  'individual.independence',
  'individual.independence_words',
  'individual.yardstick',
  'individual.yardstick_rating',
  'individual.ladder_choice',
  'individual.ladder_rating',
  'individual.schedule_check_in',
  'individual.schedule_choice',
  'individual.schedule_tick',
  'individual.taper',
  'individual.taper_step',
];
/** Of them, those in which staff have a part of their own, or are written to. */
const staffTakePart = ['individual.ladder_rating', 'individual.schedule_check_in', 'individual.taper'];
const promises = ['individual.promise', 'individual.promise_step'];

const answers = (who: string, door: string) =>
  matrix.effects(who, door).some(({ answered, wrote }) => answered || wrote.length > 0);

describe('docs/access-matrix.md', () => {
  it('says what is so; after a change run "npm run medskapa -- access-matrix"', async () => {
    expect(renderMatrix(matrix)).toBe(await readFile(matrixFile, 'utf8'));
  });
});

describe('the measure', () => {
  it('shows every right that a policy gives, so that none is missed for want of a row or a try', async () => {
    const { rows } = await db.owner.query<{ table: string; cmd: string }>(
      `select distinct p.schemaname || '.' || p.tablename as "table", c.cmd
       from pg_policies p cross join lateral unnest(case p.cmd when 'ALL'
         then array['SELECT', 'INSERT', 'UPDATE', 'DELETE'] else array[p.cmd] end) as c(cmd)
       where p.schemaname = any ($1) and 'medskapa_app' = any (p.roles)
         and case c.cmd when 'DELETE' then has_table_privilege('medskapa_app', p.schemaname || '.' || p.tablename, 'delete')
           else has_any_column_privilege('medskapa_app', p.schemaname || '.' || p.tablename, c.cmd) end`,
      [schemas],
    );
    const shown: Record<string, (rights: Rights) => boolean> = {
      SELECT: ({ read }) => read !== 'none',
      INSERT: ({ add }) => add,
      UPDATE: ({ change }) => change !== 'none',
      DELETE: ({ remove }) => remove !== 'none',
    };
    const everybody = [...matrix.people, ...matrix.jobs];
    const missed = rows.filter(
      ({ table, cmd }) => !everybody.some((who) => matrix.rights(who, table).some(shown[cmd]!)),
    );
    expect(rows.length).toBeGreaterThan(100);
    // shut in an installation that is no demo, as the scene's is
    expect(missed.filter(({ table }) => table !== 'kernel.demo_persona')).toEqual([]);
  });
});

describe('what must never be, at any moment (domain.md, "Who may read what")', () => {
  const never = (people: string[], tables: string[]) => {
    const found = people.flatMap((who) =>
      tables.flatMap((table) =>
        matrix.rights(who, table).flatMap((rights, at) => {
          return JSON.stringify(rights) === JSON.stringify(nothing)
            ? []
            : [{ who, table, at: moments[at]!.heading.support, rights }];
        }),
      ),
    );
    expect(found).toEqual([]);
  };

  it('nobody outside an audit reaches what was said in it, nor who said it', () => {
    never(outsiders, [
      'service.informant',
      'service.informant_background',
      'service.informant_consent',
      'service.booking',
      'service.booking_place',
      'service.interview',
      'service.interview_note',
      'service.transcript',
      'service.transcript_turn',
      'service.turn_question',
      'service.identifying_mark',
      'service.code',
      'service.passage',
      'service.coding',
      'service.ladder_step',
      'service.claim',
      'service.claim_base',
      'service.claim_base_member',
      'service.claim_passage',
      'service.report_source',
    ]);
  });

  it('nobody but the coordinator reaches sign-ups', () => {
    never(
      matrix.people.filter((who) => who !== 'Coordinator'),
      ['service.sign_up', 'service.sign_up_gate'],
    );
  });

  it('an administrator reads no content before the public does', () => {
    const content = matrix.tables.filter((table) => /^(service|individual)\./.test(table));
    for (const table of content.filter((name) => !common.includes(name))) {
      const [before, delivered] = matrix.rights('Administrator', table);
      expect([table, before, delivered]).toEqual([table, nothing, nothing]);
    }
  });

  it('the public reads nothing of an audit until the day of publication, and can never write', () => {
    for (const table of matrix.tables.filter((name) => /^(service|individual)\./.test(name))) {
      const [before, delivered, published] = matrix.rights('Visitor', table);
      expect([table, before, delivered]).toEqual([table, nothing, nothing]);
      expect(published).toMatchObject({ add: false, change: 'none', remove: 'none' });
    }
  });

  it('nobody without a relation to a support reaches anything about it: no plan, no record, no promise', () => {
    const others = strangers.filter((who) => who !== 'Other participant');
    // whom a consent is towards sees the consent, and nothing that it speaks of
    const consented = ['Close person', 'Guardian'];
    never(
      others.filter((who) => !consented.includes(who)),
      aboutSomebody,
    );
    never(
      consented,
      aboutSomebody.filter((table) => table !== 'individual.consent'),
    );
    // who is a participant too begins their own, and sees nobody else's
    never(
      ['Other participant'],
      aboutSomebody.filter((table) => table !== 'individual.about_item'),
    );
    expect(matrix.rights('Other participant', 'individual.about_item')).toEqual(
      moments.map(() => ({ ...nothing, add: true })),
    );
  });

  it('nobody without a relation gets anything about a support out of a function', () => {
    // a calendar's address is a secret, which everybody was given
    const doors = matrix.doors.filter(({ name }) => /^individual\.(?!calendar_)/.test(name));
    for (const who of strangers)
      expect([who, doors.map(({ name }) => name).filter((name) => answers(who, name))]).toEqual([
        who,
        doorsOf[who] ?? [],
      ]);
  });

  it('who decides on a support never reaches how it goes, the week, or what was promised', () => {
    never(
      ['Care manager'],
      [
        ...ratings,
        ...promises,
        'individual.follow_up',
        'individual.follow_up_note',
        'individual.goal_outcome',
        'individual.plan_answer',
        'individual.schedule_item',
        'individual.schedule_away',
        'individual.schedule_week',
        'individual.consent',
        'individual.about_suggestion',
        'individual.social_answer',
        'individual.visit',
      ],
    );
    expect(matrix.rights('Care manager', 'individual.plan').map(({ read }) => read)).toEqual(
      moments.map(() => 'some'),
    );
  });

  it('who manages the unit never reaches how it goes by the participant’s own rating, shown or not', () => {
    never(['Unit manager'], ratings);
  });

  it('those who come reach how it goes when it is shown, and only then', () => {
    const own = ratings.filter((table) => !staffTakePart.includes(table));
    for (const table of own) {
      const rights = matrix.rights('Support worker', table);
      expect([table, rights[betweenVisits], rights[atVisit]]).toEqual([table, nothing, nothing]);
      expect([table, rights[allShown]]).toEqual([table, { ...nothing, read: rights[allShown]!.read }]);
    }
    const readsOf = (table: string) => matrix.rights('Support worker', table).map(({ read }) => read);
    // their own ratings; and a staircase that they have begun together is the participant's too until it is shown
    expect(readsOf('individual.ladder_rating').slice(0, allShown)).toEqual(['some', 'some']);
    expect(readsOf('individual.taper')).toEqual(['none', 'none', 'all']);
    never(
      ['Support worker'],
      ['individual.taper_step', 'individual.schedule_choice', 'individual.ladder_choice'],
    );
  });

  it('a substitute reaches nothing but their own visit, until it opens; and then only what it opens', () => {
    const opens = [
      'individual.about_confirmation',
      'individual.about_item',
      'individual.about_share',
      'individual.about_suggestion',
      'individual.note',
      'individual.note_text',
      'individual.promise',
      'individual.promise_step',
      'individual.schedule_away',
      'individual.schedule_item',
      'individual.support',
    ];
    for (const table of aboutSomebody.filter((name) => name !== 'individual.visit')) {
      const rights = matrix.rights('Substitute', table);
      expect([table, rights[betweenVisits]]).toEqual([table, nothing]);
      // the participant shows how it goes to those who usually come
      expect([table, rights[allShown]]).toEqual([table, rights[atVisit]]);
      if (!opens.includes(table)) expect([table, rights[atVisit]]).toEqual([table, nothing]);
      else expect([table, rights[atVisit]]).toMatchObject([table, { change: 'none', remove: 'none' }]);
    }
    expect(matrix.rights('Substitute', 'individual.visit')).toEqual(
      moments.map(() => ({ ...nothing, read: 'some' })),
    );
  });

  it('who was told what, and figures and words before they are let out, reach no person', () => {
    never(matrix.people, [
      'individual.message_sent',
      'individual.figure_member',
      'individual.unit_figure_group',
      'individual.suggestion_candidate',
    ]);
  });
});
