import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Details } from './details.tsx';

test('is closed until it is opened', async () => {
  expect(await renderExample(<Details summary="Mer">Text</Details>)).toMatch(
    /^<details class="more"><summary>Mer</,
  );
  expect(
    await renderExample(
      <Details summary="Mer" open>
        Text
      </Details>,
    ),
  ).toContain('open=""');
});
