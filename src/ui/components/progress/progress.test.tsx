import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Progress } from './progress.tsx';

test('tells in words, in either language', async () => {
  expect(await renderExample(<Progress step={2} of={4} />)).toBe('<p class="progress">Steg 2 av 4</p>');
  expect(await renderExample(<Progress step={2} of={4} label="Time" />, { lang: 'en' })).toBe(
    '<p class="progress">Step 2 of 4: Time</p>',
  );
});
