import type { Example } from '../example.ts';
import { TextArea } from './text-area.tsx';

export const examples: Example[] = [
  {
    name: 'Plain',
    render: () => <TextArea name="area-fritt" label="Är det något vi inte har frågat om?" optional />,
  },
  {
    name: 'Saved while one writes',
    render: () => (
      <TextArea
        name="area-anteckning"
        label="Anteckningar"
        hint="Skriv så nära personens egna ord du kan."
        value="Tycker att det går för fort på morgonen."
        draftUrl="/komponenter/utkast"
      />
    ),
  },
  {
    name: 'With an error',
    render: () => <TextArea name="area-skal" label="Varför?" rows={3} error="Skriv varför ni svarar nej" />,
  },
];
