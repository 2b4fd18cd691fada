import type { Example } from '../example.ts';
import { CopyLink } from './copy-link.tsx';

export const examples: Example[] = [
  {
    name: 'A short link',
    render: () => <CopyLink label="Länk till anmälan" url="https://medskapa.example/a/k7mq-2xvd" />,
  },
];
