import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Section } from './section.tsx';

test('is named by its heading when it can be linked to', async () => {
  expect(await renderExample(<Section heading="Svar" id="svar" level={3} />)).toBe(
    '<section class="section stack" id="svar" aria-labelledby="svar-heading"><h3 id="svar-heading">Svar</h3></section>',
  );
});
