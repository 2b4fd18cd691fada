import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areasOf, areasToOffer, MOST_AT_ONCE, onTheirOwn, servicesIn } from './areas.ts';

const unit = (id: string, parentId: string | null) => ({ id, name: `Enhet ${id}`, kind: 'unit', parentId });
const many = (parentId: string | null, prefix: string, count = MOST_AT_ONCE) =>
  Array.from({ length: count }, (_, at) => unit(`${prefix}${at}`, parentId));
const nobody = { asked: [], own: undefined, chosen: [] };

describe('where services are offered from', () => {
  it('is everywhere while they are few', () => {
    const few = [...many('ale', 'a', 7), ...many(null, 'b', 8)];
    expect(areasToOffer(few, nobody)).toBeUndefined();
    expect(servicesIn(few, undefined)).toHaveLength(15);
  });

  it('is what was asked for, else where the asker belongs, else to be chosen', () => {
    const all = [...many('ale', 'a'), ...many('bro', 'b'), ...many(null, 'c', 2)];
    expect(areasToOffer(all, nobody)).toEqual([]);
    expect(areasToOffer(all, { ...nobody, own: 'bro' })).toEqual(['bro']);
    expect(areasToOffer(all, { ...nobody, own: 'a3' })).toEqual(['ale']);
    expect(areasToOffer(all, { ...nobody, own: 'en byrå' })).toEqual([]);
    expect(areasToOffer(all, { asked: ['ale', 'påhittad'], own: 'bro', chosen: ['b1'] })).toEqual([
      'ale',
      'bro',
    ]);
    expect(areasToOffer(all, { ...nobody, asked: [onTheirOwn] })).toEqual([onTheirOwn]);
    expect(servicesIn(all, [onTheirOwn]).map(({ id }) => id)).toEqual(['c0', 'c1']);
  });

  it('lets every service be found in one area, and only one', () => {
    const choices = fc.array(
      fc.record({
        id: fc.uuid(),
        name: fc.string(),
        kind: fc.constantFrom('unit', 'municipality', 'audit-bureau'),
        parentId: fc.constantFrom('ale', 'bro', 'lund', null),
      }),
    );
    fc.assert(
      fc.property(choices, (all) => {
        const areas = areasOf(all, (id) => id.toUpperCase());
        const found = areas.flatMap(({ id }) => servicesIn(all, [id]));
        const ids = (some: typeof all) => some.map(({ id }) => id).sort();
        expect(ids(found)).toEqual(ids(servicesIn(all, undefined)));
        for (const { id, services } of areas) expect(servicesIn(all, [id])).toHaveLength(services);
      }),
    );
  });
});
