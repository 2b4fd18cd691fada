import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { goal, key, planScene, version } from './plan-scene.ts';

const { alex, bo, plan, write, say, rows } = await planScene();

beforeAll(async () => {
  await alex.post(`${plan}/borja`);
});

describe('two who write at once', () => {
  it('meet both texts where they changed the same, and lose nothing', async () => {
    const lineage = randomUUID();
    await bo.post(`${write}/mal/${lineage}`, goal('Handla', { perspective: 'staff', measure: 'Mjölk' }));
    const one = await bo.get(`${write}/mal/${lineage}`);
    const other = await alex.get(`${write}/mal/${lineage}`);
    await bo.post(`${write}/mal/${lineage}`, goal('Handla varje vecka', { _version: version(one.html) }));
    const merge = await alex.post(
      `${write}/mal/${lineage}`,
      goal('Handla själv', { _version: version(other.html), measure: 'Mjölk' }),
    );
    expect(merge.status).toBe(409);
    expect(merge.text).toContain('Handla varje vecka');
    expect(merge.html).toContain('Handla själv</textarea>');
    const saved = await alex.post(
      `${write}/mal/${lineage}`,
      goal('Handla själv varje vecka', { _version: version(merge.html) }),
    );
    expect(saved.status).toBe(303);
    const draft = await bo.post(`${write}/mal/${lineage}`, {
      words: 'Handla igår',
      _utkast: '1',
      _version: version(one.html),
    });
    expect(draft.status).toBe(409);
    await alex.post(`${write}/mal/${lineage}/ta-bort`);
    const gone = await bo.post(`${write}/mal/${lineage}`, goal('Handla ihop', { _version: '3' }));
    expect(gone.status).toBe(422);
    expect(gone.html).toContain('Handla ihop</textarea>');
    expect(gone.text).toContain('Någon tog bort det här medan du skrev');
    expect(version(gone.html)).toBe('0');
  });

  it('undo no choice that the other made and they never touched', async () => {
    const lineage = randomUUID();
    const first = { 'byWhen-dag': '1', 'byWhen-manad': 'maj', 'byWhen-ar': '2027', area: 'mobility' };
    await bo.post(`${write}/mal/${lineage}`, goal('Åka buss', { perspective: 'staff', ...first }));
    const page = await alex.get(`${write}/mal/${lineage}`);
    const was = Object.fromEntries(
      [...page.html.matchAll(/name="(_was-\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name!, value!]),
    );
    const started = version(page.html);
    await bo.post(
      `${write}/mal/${lineage}`,
      goal('Åka buss', {
        ...first,
        'byWhen-manad': 'juni',
        kind: 'supporting',
        perspective: 'staff',
        _version: started,
      }),
    );
    const mine = goal('Åka buss till stan', { ...was, ...first, area: 'community-life', _version: started });
    // shown again for another reason in between, the form is still the one it was
    const again = await alex.post(`${write}/mal/${lineage}`, { ...mine, words: '' });
    expect(version(again.html)).toBe(started);
    const merge = await alex.post(`${write}/mal/${lineage}`, mine);
    expect(merge.status).toBe(409);
    const fields = Object.fromEntries(
      [...merge.html.matchAll(/<input type="hidden" name="([\w-]+)" value="([^"]*)"/g)].map(
        ([, name, value]) => [name!, value!],
      ),
    );
    await alex.post(`${write}/mal/${lineage}`, {
      ...fields,
      words: 'Åka buss till stan',
      meaning: '',
      measure: '',
    });
    expect(
      await rows(`select words, kind, area, by_when::text from individual.goal where lineage = '${lineage}'`),
    ).toEqual([
      { words: 'Åka buss till stan', kind: 'supporting', area: 'community-life', by_when: '2027-06-01' },
    ]);
    await alex.post(`${write}/mal/${lineage}/ta-bort`);
  });

  it('write beside each other without meeting', async () => {
    const both = await Promise.all([say(alex, 'Min mening'), say(bo, 'Min tanke', { perspective: 'staff' })]);
    expect(both.map((one) => one.status)).toEqual([303, 303]);
    expect(await rows("select from individual.plan_statement where words like 'Min %'")).toHaveLength(2);
  });

  it('save once what is sent twice, with a key and without', async () => {
    const lineage = randomUUID();
    const page = await alex.get(`${write}/gora/${lineage}`);
    const fields = { words: 'Vattna', who: 'self', _version: '0', _nyckel: key(page.html) };
    const twice = await Promise.all([
      alex.post(`${write}/gora/${lineage}`, fields),
      alex.post(`${write}/gora/${lineage}`, fields),
    ]);
    expect(twice.map((one) => one.status)).toEqual([303, 303]);
    const { _nyckel: _, ...bare } = fields;
    expect((await alex.post(`${write}/gora/${lineage}`, bare)).status).toBe(303);
    expect(await rows("select from individual.activity where words = 'Vattna'")).toHaveLength(1);
  });
});
