import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Paragraphs } from './paragraphs.tsx';

test('makes each line that says something a paragraph', async () => {
  expect(await renderExample(<Paragraphs text={'En <rad>\n\n \nEn till\n'} />)).toBe(
    '<p>En &lt;rad&gt;</p><p>En till</p>',
  );
});

test('says what it is told to where nothing is written', async () => {
  expect(await renderExample(<Paragraphs text={' \n'} none="Inget än" />)).toBe('Inget än');
  expect(await renderExample(<Paragraphs text="" />)).toBe('');
});
