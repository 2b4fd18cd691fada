import type { Example } from '../example.ts';
import { Tag } from '../tag/tag.tsx';
import { LinkList } from './link-list.tsx';

export const examples: Example[] = [
  {
    name: 'What there is to do',
    render: () => (
      <LinkList
        label="Att göra"
        items={[
          {
            href: '#a',
            title: 'Boendestödet i Lunnevik',
            detail: 'Fyra anmälningar väntar på att bokas.',
            aside: <Tag tone="going">Intervjuer</Tag>,
          },
          { href: '#b', title: 'Träffpunkten Linden', detail: 'Rapporten lämnas om 3 dagar.' },
        ]}
      />
    ),
  },
];
