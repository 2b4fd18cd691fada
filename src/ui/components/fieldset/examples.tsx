import type { Example } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Fieldset } from './fieldset.tsx';

export const examples: Example[] = [
  {
    name: 'Fields that belong together',
    render: () => (
      <Fieldset name="fieldset-kontakt" legend="Hur når vi dig?" hint="Fyll i det som du helst använder.">
        <TextField name="fieldset-telefon" label="Telefon" type="tel" width="medium" optional />
        <TextField name="fieldset-epost" label="E-post" type="email" optional />
      </Fieldset>
    ),
  },
];
