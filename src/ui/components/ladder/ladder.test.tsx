import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Ladder } from './ladder.tsx';

test('everything that is drawn also stands in the table', async () => {
  const html = await renderExample(<Ladder caption="Var de står" counts={[6, 5, null, 4, 0]} />);
  const table = html.slice(html.indexOf('<table'));
  for (const name of ['Information', 'Konsultation', 'Dialog', 'Samarbete', 'Medbestämmande']) {
    expect(html.slice(0, html.indexOf('<table'))).toContain(name);
    expect(table).toContain(name);
  }
  expect(
    [...table.matchAll(/data-label="Antal"><div class="cell">([^<]*)</g)].map(([, text]) => text),
  ).toEqual(['6', '5', 'visas inte', '4', '0']);
});

test('a withheld count is never drawn as a figure', async () => {
  const html = await renderExample(<Ladder caption="Var de står" counts={[null, null, null, null, null]} />);
  expect([...html.matchAll(/class="ladder-count"[^>]*>([^<]*)</g)].map(([, text]) => text)).toEqual(
    Array.from({ length: 5 }, () => '–'),
  );
});

test('the own place is marigold, the other’s is not, and both are said in words', async () => {
  const html = await renderExample(
    <Ladder
      caption="När planen gjordes"
      marks={[
        { step: 2, label: 'Du', own: true },
        { step: 4, label: 'Personalen' },
      ]}
    />,
  );
  expect([...html.matchAll(/class="ladder-own"/g)]).toHaveLength(1);
  expect([...html.matchAll(/class="ladder-other"/g)]).toHaveLength(1);
  expect(html).toContain('Du: steg 2, Konsultation');
  expect(html).toContain('Personalen: steg 4, Samarbete');
});

test('two on the same step stand side by side', async () => {
  const html = await renderExample(
    <Ladder
      caption="När planen gjordes"
      marks={[
        { step: 3, label: 'Du', own: true },
        { step: 3, label: 'Din son', own: true },
      ]}
    />,
  );
  const places = [...html.matchAll(/class="ladder-own" cx="(\d+)"/g)].map(([, x]) => x);
  expect(new Set(places).size).toBe(2);
});
