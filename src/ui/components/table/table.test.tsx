import { expect, test } from 'vitest';
import { renderExample } from '../../render-example.tsx';
import { Table } from './table.tsx';

const columns = [{ label: 'Svar' }, { label: 'Antal', numeric: true }];

test('the first cell names its row; the rest know their column', async () => {
  const html = await renderExample(<Table caption="Vad de sa" columns={columns} rows={[['Ja', 9]]} />);
  expect(html).toContain('<caption>Vad de sa</caption>');
  expect(html).toMatch(/<th scope="row" role="rowheader" data-label="Svar"><div class="cell">Ja</);
  expect(html).toMatch(/<td role="cell" class="numeric" data-label="Antal"><div class="cell">9</);
});

test('another column may name the row', async () => {
  const html = await renderExample(
    <Table
      caption="x"
      hideCaption
      columns={[{ label: 'Dag' }, { label: 'Vem', rowHeader: true }]}
      rows={[['3 mars', 'Mirja']]}
    />,
  );
  expect(html).toMatch(
    /<td role="cell" data-label="Dag">.*<th scope="row" role="rowheader" data-label="Vem">/,
  );
  expect(html).toContain('<caption class="visually-hidden">');
});
