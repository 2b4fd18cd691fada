import type { Example } from '../example.ts';
import { Button, ButtonRow, LinkButton } from './button.tsx';

export const examples: Example[] = [
  {
    name: 'One main thing, and a way round it',
    render: () => (
      <ButtonRow>
        <Button type="button">Spara och gå vidare</Button>
        <LinkButton href="#senare" variant="quiet">
          Fortsätt en annan gång
        </LinkButton>
      </ButtonRow>
    ),
  },
  {
    name: 'Other ways on',
    render: () => (
      <ButtonRow>
        <LinkButton href="#brev" variant="secondary" icon="printer">
          Skriv ut brevet
        </LinkButton>
        <Button variant="danger" type="button" about="fråga 3">
          Ta bort
        </Button>
      </ButtonRow>
    ),
  },
  {
    name: 'The participant’s own answer',
    render: () => (
      <ButtonRow>
        <Button variant="voice" type="button" name="svar" value="ja">
          Ja
        </Button>
        <Button variant="voice" type="button" name="svar" value="nej">
          Nej, inte än
        </Button>
      </ButtonRow>
    ),
  },
];
