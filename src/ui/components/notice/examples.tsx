import type { Example } from '../example.ts';
import { Notice } from './notice.tsx';

export const examples: Example[] = [
  {
    name: 'Good to know',
    render: () => (
      <Notice>
        <p>De som arbetar hos dig får inte veta om du är med.</p>
      </Notice>
    ),
  },
  {
    name: 'It is done',
    render: () => (
      <Notice kind="success" title="Tack, din anmälan är framme">
        <p>Vi hör av oss inom en vecka.</p>
      </Notice>
    ),
  },
  {
    name: 'Mind this',
    render: () => (
      <Notice kind="warning" title="Det är få som har det här stödet">
        <p>Då kan det vara svårt att vara okänd. Prata med oss innan du bestämmer dig.</p>
      </Notice>
    ),
  },
];
