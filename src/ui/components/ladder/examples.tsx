import type { Example } from '../example.ts';
import { Ladder } from './ladder.tsx';

export const examples: Example[] = [
  {
    name: 'Two views of the same thing',
    render: () => (
      <Ladder
        caption="När planen gjordes"
        marks={[
          { step: 2, label: 'Du', own: true },
          { step: 4, label: 'Personalen' },
        ]}
      />
    ),
  },
  {
    name: 'A whole group',
    render: () => <Ladder caption="Var informanterna står på trappan" counts={[6, 5, null, null, 0]} />,
  },
];
