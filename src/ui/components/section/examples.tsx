import type { Example } from '../example.ts';
import { Section } from './section.tsx';

export const examples: Example[] = [
  {
    name: 'A part of a page',
    render: () => (
      <Section heading="Det här händer" level={3}>
        <p>Mirja kommer klockan 13. Ni tar disken tillsammans.</p>
      </Section>
    ),
  },
];
