import { LinkButton } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { EmptyState } from './empty-state.tsx';

export const examples: Example[] = [
  {
    name: 'Nothing yet, and what to do',
    render: () => (
      <EmptyState
        title="Inga intervjuer är bokade"
        action={<LinkButton href="#boka">Boka den första</LinkButton>}
      >
        <p>När någon har anmält sig syns det här.</p>
      </EmptyState>
    ),
  },
];
