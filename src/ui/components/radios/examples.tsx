import type { Example } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Radios } from './radios.tsx';

export const examples: Example[] = [
  {
    name: 'A question with symbols, in a row',
    render: () => (
      <Radios
        name="radios-kansla"
        legend="Hur har det gått med att handla själv?"
        hint="Du kan svara senare."
        row
        options={[
          { value: 'bra', label: 'Bra', icon: 'smile' },
          { value: 'sadar', label: 'Sådär', icon: 'meh' },
          { value: 'inte', label: 'Inte bra', icon: 'frown' },
        ]}
      />
    ),
  },
  {
    name: 'An answer that asks for more',
    render: () => (
      <Radios
        name="radios-plats"
        legend="Var vill du ses?"
        value="annat"
        options={[
          { value: 'hemma', label: 'Hemma hos dig', hint: 'Bara om du vill. Vi ringer på och väntar.' },
          { value: 'kafe', label: 'På ett kafé', hint: 'Vi bjuder på fika.' },
          {
            value: 'annat',
            label: 'Någon annanstans',
            more: <TextField name="radios-annan-plats" label="Vilken plats?" width="medium" />,
          },
        ]}
      />
    ),
  },
  {
    name: 'With an error',
    render: () => (
      <Radios
        name="radios-inspelning"
        legend="Får vi spela in samtalet?"
        error="Välj ja eller nej"
        options={[
          { value: 'ja', label: 'Ja' },
          { value: 'nej', label: 'Nej, anteckna i stället' },
        ]}
      />
    ),
  },
];
