import type { Example } from '../example.ts';
import { Breadcrumbs } from './breadcrumbs.tsx';

export const examples: Example[] = [
  {
    name: 'Two steps',
    render: () => (
      <Breadcrumbs
        items={[
          { href: '#revisioner', label: 'Revisioner' },
          { href: '#boendestodet', label: 'Boendestödet i Lunnevik' },
        ]}
      />
    ),
  },
];
