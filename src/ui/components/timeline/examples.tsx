import { Button, ButtonRow } from '../button/button.tsx';
import type { Example } from '../example.ts';
import { Timeline } from './timeline.tsx';

export const examples: Example[] = [
  {
    name: 'A proposal from voice to change',
    render: () => (
      <Timeline
        label="Vad som har hänt med förslaget"
        items={[
          {
            when: '3 mars',
            dateTime: '2026-03-03',
            voice: true,
            title: 'Ni sa: samma vikarie när någon är sjuk',
          },
          {
            when: '7 mars',
            dateTime: '2026-03-07',
            title: 'Tack, vi har läst det',
            body: <p>Svar senast 2 april.</p>,
          },
          {
            when: '28 mars',
            dateTime: '2026-03-28',
            title: 'Svar: delvis',
            body: (
              <p>
                Två fasta vikarier från maj. Det går inte för alla pass, eftersom nätterna delas med
                grannkommunen.
              </p>
            ),
          },
          {
            when: '1 juni',
            dateTime: '2026-06-01',
            title: 'Gjort, säger enheten',
            ahead: true,
            body: (
              <>
                <p>Stämmer det?</p>
                <ButtonRow>
                  <Button variant="voice" type="button">
                    Ja
                  </Button>
                  <Button variant="voice" type="button">
                    Nej, inte än
                  </Button>
                </ButtonRow>
              </>
            ),
          },
        ]}
      />
    ),
  },
];
