import type { Example } from '../example.ts';
import { Paragraphs } from './paragraphs.tsx';

export const examples: Example[] = [
  {
    name: 'A text of several lines',
    render: () => <Paragraphs text={'Vi träffas på biblioteket.\nDu får fika.'} />,
  },
  { name: 'Nothing written', render: () => <Paragraphs text="" none="Inget skrivet än" /> },
];
