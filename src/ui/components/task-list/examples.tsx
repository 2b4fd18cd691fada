import type { Example } from '../example.ts';
import { TaskList } from './task-list.tsx';

export const examples: Example[] = [
  {
    name: 'The steps of an audit',
    render: () => (
      <TaskList
        label="Revisionens steg"
        tasks={[
          { title: 'Uppdrag', href: '#uppdrag', status: { label: 'Klart', tone: 'done' } },
          { title: 'Team', href: '#team', status: { label: 'Klart', tone: 'done' } },
          {
            title: 'Frågeguide',
            href: '#guide',
            hint: 'Två frågor saknar följdfrågor.',
            status: { label: 'Pågår', tone: 'going' },
            current: true,
          },
          {
            title: 'Intervjuer',
            hint: 'Öppnas när guiden är klar.',
            status: { label: 'Inte börjat', tone: 'plain' },
          },
        ]}
      />
    ),
  },
];
