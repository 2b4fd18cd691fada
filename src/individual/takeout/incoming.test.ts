import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileText } from '../../kernel/documents/hostile-text.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { readPlanFile } from './incoming.ts';
import { anyPlan } from './plan-scene.ts';
import { fhirText, planBundle } from './rules.ts';

const t = createTranslate('sv');
const at = new Date('2026-11-21T09:00:00Z');
const patient = { fullUrl: 'urn:uuid:p', resource: { resourceType: 'Patient', id: 'p' } };
const bundle = (carePlan: object, ...goals: object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    entry: [
      patient,
      { resource: { resourceType: 'CarePlan', subject: { reference: 'urn:uuid:p' }, ...carePlan } },
      ...goals.map((goal, place) => ({
        fullUrl: `urn:uuid:g${place}`,
        resource: { resourceType: 'Goal', ...goal },
      })),
    ],
  });
const goal = { lifecycleStatus: 'active', description: { text: 'Bada' } };

describe('a plan out of a file', () => {
  it('reads back what the house has written: own words, living goals, what is done', () => {
    fc.assert(
      fc.property(anyPlan, (told) => {
        const seen = <T extends { words: string }>(rows: T[]) =>
          rows.filter((row) => fhirText(row.words) !== '');
        const { statements, goals, activities } = told.plan;
        const own = seen(statements).filter((one) => one.perspective === 'participant');
        const living = seen(goals).filter(
          (one) => told.plan.settledAs === null || one.state === 'active' || one.state === 'paused',
        );
        const read = readPlanFile(JSON.stringify(planBundle(told, t, at)));
        if (own.length + living.length + seen(activities).length === 0) {
          expect(read).toEqual({ ok: false, because: 'nothing-in-it' });
          return;
        }
        if (!read.ok) throw new Error(read.because);
        expect(read.plan.statements.map((one) => one.words)).toEqual(own.map((one) => fhirText(one.words)));
        expect(
          read.plan.goals.map(({ words, kind, area, byWhen }) => ({ words, kind, area, byWhen })),
        ).toEqual(
          living.map(({ words, kind, area, byWhen }) => ({ words: fhirText(words), kind, area, byWhen })),
        );
        expect(read.plan.activities.map(({ words, who }) => ({ words, who }))).toEqual(
          seen(activities).map(({ words, who }) => ({ words: fhirText(words), who })),
        );
        expect(read.plan.others).toBe(seen(statements).length - own.length);
      }),
      { numRuns: 150 },
    );
  });

  it('reads another system’s plan, and takes only what the patient said as theirs', () => {
    const read = readPlanFile(
      bundle(
        {
          status: 'active',
          note: [
            { text: 'Jag vill bo kvar', authorReference: { reference: 'urn:uuid:p' } },
            { text: 'Patienten vill bo kvar', authorString: 'Läkaren' },
            { text: 'Ingen vet vem' },
          ],
          activity: [
            {
              detail: {
                description: 'Promenad',
                performer: [{ reference: 'urn:uuid:p' }],
                goal: [{ reference: 'urn:uuid:g0' }],
              },
            },
            { detail: { description: 'Möte', performer: [{ display: 'Kuratorn' }] } },
            { reference: { reference: 'Appointment/1' } },
          ],
        },
        { ...goal, target: [{ measure: { text: 'Tre gånger' }, dueDate: '2027-01-01' }] },
        { lifecycleStatus: 'completed', description: { text: 'Klart' } },
      ),
    );
    if (!read.ok) throw new Error(read.because);
    expect(read.plan.statements).toEqual([
      { key: 'note-0', kind: 'wish', area: null, words: 'Jag vill bo kvar' },
    ]);
    expect(read.plan.goals).toMatchObject([{ words: 'Bada', measure: 'Tre gånger', byWhen: '2027-01-01' }]);
    expect(read.plan.activities).toMatchObject([
      { words: 'Promenad', who: 'self', goal: read.plan.goals[0]!.key },
      { words: 'Möte', who: 'somebody-else', whoWords: 'Kuratorn', goal: null },
    ]);
    expect(read.plan).toMatchObject({ others: 2, unread: 1 });
  });

  it('makes no ring of goals', () => {
    const towards = (name: string) => ({
      ...goal,
      extension: [
        { url: 'urn:medskapa:fhir:StructureDefinition:step-towards', valueReference: { reference: name } },
      ],
    });
    const read = readPlanFile(
      bundle(
        {},
        towards('urn:uuid:g1'),
        towards('urn:uuid:g0'),
        towards('urn:uuid:g2'),
        towards('urn:uuid:g4'),
        goal,
      ),
    );
    if (!read.ok) throw new Error(read.because);
    expect(read.plan.goals.map(({ parent }) => parent)).toEqual([null, null, null, 'goal-6', null]);
  });

  it('refuses what is no plan in words, and never breaks on it', () => {
    const because = (text: string) => {
      const read = readPlanFile(text);
      return read.ok ? 'read' : read.because;
    };
    expect(because('')).toBe('not-a-plan');
    expect(because('%PDF-1.7')).toBe('not-a-plan');
    expect(because('null')).toBe('not-a-plan');
    expect(because('[]')).toBe('not-a-plan');
    expect(because('{"resourceType":"Patient"}')).toBe('not-a-plan');
    expect(because('{"resourceType":"Bundle","entry":[]}')).toBe('not-a-plan');
    expect(because('['.repeat(500_000))).toBe('not-a-plan');
    expect(because(`{"resourceType":"Bundle","entry":${'['.repeat(100_000)}${']'.repeat(100_000)}}`)).toBe(
      'not-a-plan',
    );
    expect(because(bundle({}))).toBe('nothing-in-it');
    expect(because(bundle({}, ...Array.from({ length: 61 }, () => goal)))).toBe('too-much');
    expect(because(bundle({ note: Array.from({ length: 201 }, () => ({ text: 'x' })) }))).toBe('too-much');
    expect(because(bundle({}, { ...goal, description: { text: 'x'.repeat(2001) } }))).toBe('nothing-in-it');
    expect(because('{"__proto__":{"resourceType":"Bundle"},"entry":[]}')).toBe('not-a-plan');
  });

  it('takes any value anywhere without a fault, and gives only texts that the tables hold', () => {
    const anything = fc.jsonValue({ maxDepth: 4 });
    const shaped = fc.record({
      resourceType: fc.constantFrom('CarePlan', 'Goal', 'Patient'),
      description: fc.oneof(anything, fc.record({ text: hostileText })),
      note: fc.oneof(
        anything,
        fc.array(fc.record({ text: fc.oneof(hostileText, anything), extension: anything })),
      ),
      activity: fc.oneof(anything, fc.array(fc.record({ detail: fc.record({ description: hostileText }) }))),
      goal: anything,
      target: anything,
      category: anything,
      extension: anything,
      subject: anything,
    });
    fc.assert(
      fc.property(fc.array(fc.record({ fullUrl: anything, resource: shaped })), (entry) => {
        const read = readPlanFile(JSON.stringify({ resourceType: 'Bundle', entry }));
        if (!read.ok) return;
        const { statements, goals, activities } = read.plan;
        for (const { words } of [...statements, ...goals, ...activities]) {
          expect(words).toBe(fhirText(words));
          expect(words.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 400 },
    );
  });
});
