import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Notice } from './notice.tsx';

test('says its kind in words, so that neither colour nor symbol is alone', async () => {
  expect(await renderExample(<Notice kind="success">Sparat</Notice>)).toContain('Klart: </span>');
  expect(await renderExample(<Notice kind="warning">Få personer</Notice>)).toContain('Viktigt: </span>');
});

test('only an answer to what was just done asks for focus', async () => {
  expect(await renderExample(<Notice>Lugn</Notice>)).not.toMatch(/tabindex|data-focus-first|role=/);
  const fresh = await renderExample(
    <Notice kind="success" fresh>
      Sparat
    </Notice>,
  );
  expect(fresh).toContain('role="status" tabindex="-1" data-focus-first=""');
});
