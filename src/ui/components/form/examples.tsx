import { Button } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { TextField } from '../text-field/text-field.tsx';
import { Form } from './form.tsx';

export const examples: Example[] = [
  {
    name: 'One question, one button',
    render: () => (
      <Form action="#svar" token="exempel" label="Namn">
        <TextField name="form-namn" label="Vad vill du kallas?" width="medium" />
        <Button type="button">Gå vidare</Button>
      </Form>
    ),
  },
  {
    name: 'Side by side',
    render: () => (
      <Form action="#sok" method="get" inline label="Sök">
        <TextField name="form-sok" label="Sök revision" type="search" />
        <Button type="button" variant="secondary">
          Sök
        </Button>
      </Form>
    ),
  },
];
