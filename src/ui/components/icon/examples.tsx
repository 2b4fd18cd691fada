import type { Example } from '../example.ts';
import { Icon } from './icon.tsx';

export const examples: Example[] = [
  {
    name: 'Always with its word',
    render: () => (
      <p>
        <Icon name="coffee" /> Kafé <Icon name="phone" /> Telefon <Icon name="video" /> Video
      </p>
    ),
  },
];
