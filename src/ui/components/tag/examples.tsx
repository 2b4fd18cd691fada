import type { Example } from '../example.ts';
import { Tag } from './tag.tsx';

export const examples: Example[] = [
  {
    name: 'All tones',
    render: () => (
      <p>
        <Tag>Inte börjat</Tag> <Tag tone="going">Pågår</Tag> <Tag tone="waiting">Väntar på svar</Tag>{' '}
        <Tag tone="done">Klart</Tag> <Tag tone="problem">Försenat</Tag>
      </p>
    ),
  },
];
