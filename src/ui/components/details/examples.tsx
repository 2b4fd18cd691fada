import type { Example } from '../example.ts';
import { Details } from './details.tsx';

export const examples: Example[] = [
  {
    name: 'Closed, and open',
    render: () => (
      <>
        <Details summary="Vad händer med det jag säger?">
          <p>Det skrivs ut utan namn. Utskriften tas bort när rapporten är klar.</p>
        </Details>
        <Details summary="Kan jag ångra mig?" open>
          <p>Ja, när du vill. Då tar vi bort allt du har sagt.</p>
        </Details>
      </>
    ),
  },
];
