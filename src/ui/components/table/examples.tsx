import type { Example } from '../example.ts';
import { Tag } from '../tag/tag.tsx';
import { Table } from './table.tsx';

export const examples: Example[] = [
  {
    name: 'A list on a phone',
    render: () => (
      <Table
        caption="Förslag som väntar på svar"
        columns={[
          { label: 'Förslag' },
          { label: 'Svar senast' },
          { label: 'Läge' },
          { label: 'Dagar', numeric: true },
        ]}
        rows={[
          [
            <a href="#f1">Samma vikarie när någon är sjuk</a>,
            '2 april',
            <Tag tone="waiting">Väntar på svar</Tag>,
            12,
          ],
          [<a href="#f2">Ring innan ni kommer</a>, '14 mars', <Tag tone="problem">Försenat</Tag>, 41],
        ]}
      />
    ),
  },
  {
    name: 'A small table everywhere',
    render: () => (
      <Table
        compact
        caption="Vad informanterna har sagt"
        columns={[{ label: 'Svar' }, { label: 'Antal', numeric: true }]}
        rows={[
          ['Har sagt det', 9],
          ['Har sagt emot', 2],
          ['Har inte sagt något', 4],
        ]}
      />
    ),
  },
];
