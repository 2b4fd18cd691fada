import type { Life } from './types.ts';

/** His plan has been made each year because there must be one; he lets it be, and says so. */
export const larsGoran: Life = {
  slug: 'lars-goran-nyhlen',
  name: 'Lars-Göran Nyhlén',
  situation: 'formality',
  about: 'Skriver under det de ber honom skriva under. Nu har han för första gången låtit bli.',
  unit: 'boendestod-kanalen',
  from: '2019-03-11',
  careManager: 'tiina-holmlund',
  contact: 'ove-tingvall',
  purpose: 'Stöd till regelbundna måltider, motion och sömn.',
  plans: [
    {
      begun: '2025-03-03',
      says: [
        {
          kind: 'need',
          area: 'self-care',
          whose: 'staff',
          words: 'Lars-Göran behöver bibehålla dygnsrytm, kost och motion.',
        },
      ],
      goals: [
        {
          id: 'promenad',
          kind: 'training',
          area: 'self-care',
          words: 'Promenad 30 minuter fem dagar i veckan.',
          whose: 'staff',
          measure: 'Ikryssat i pärmen.',
        },
        {
          id: 'sova',
          kind: 'training',
          area: 'self-care',
          words: 'Släcka lampan klockan 22.',
          whose: 'staff',
        },
      ],
      does: [{ words: 'Promenad enligt pärmen', who: 'self', how: 'Kryssa i efteråt.', goal: 'promenad' }],
      proposed: '2025-03-10',
      established: {
        on: '2025-03-24',
        participation:
          'Lars-Göran har fått planen hemskickad och haft två veckor på sig. Han har inte hört av sig.',
      },
    },
    {
      begun: '2026-03-09',
      says: [
        {
          kind: 'need',
          area: 'self-care',
          words: 'Jag går den där promenaden för pärmens skull. Det är pärmen som mår bra.',
        },
      ],
      proposed: '2026-03-16',
      answers: [
        { on: '2026-03-17', answer: 'no', way: 'spoken', words: 'Nej. Det är samma papper med nytt datum.' },
      ],
      established: {
        on: '2026-03-30',
        participation:
          'Vi satt en timme vid hans köksbord. Lars-Göran sade att planen är skriven för oss. Han vill inte säga ja till den och har rätt till det. Vi använder den tills vi har gjort en annan.',
      },
    },
    {
      begun: '2026-11-10',
      says: [
        { kind: 'life', words: 'Förr lade jag nät. Jag vill känna lukten av sjö en morgon i veckan.' },
        { kind: 'strength', words: 'Kan varje grund mellan slussen och Askvinge.' },
      ],
      goals: [
        {
          id: 'sjo',
          kind: 'supporting',
          area: 'community-life',
          words: 'Jag är med i Båtklubbens hamnvakt, om de vill ha mig.',
        },
      ],
    },
  ],
  goalStates: [{ on: '2026-04-27', goal: 'sova', state: 'ended' }],
  followUps: [
    {
      on: '2026-09-21',
      answers: {
        planned: { mark: 'unknown', words: 'Jag kryssar. Det är väl det som är planen.' },
        closer: { mark: 'not-good' },
      },
      shown: true,
      notes: { planned: 'Jag har frågat vad han egentligen vill. Han svarade: sjön.' },
      goals: [{ goal: 'promenad', outcome: 'change' }],
      agreed: 'Vi slänger pärmen och börjar om med sjön. Ove ringer båtklubben.',
      closed: '2026-11-10',
    },
  ],
  promises: [{ on: '2026-11-10', words: 'Ringa Båtklubben om hamnvakten' }],
  record: [
    {
      on: '2026-11-10',
      kind: 'assessment',
      body: 'Jag har skrivit planer åt Lars-Göran i sju år. I dag skrev han själv, och det blev två meningar jag inte kunde ha hittat på.',
    },
  ],
  aboutMe: [{ on: '2026-11-10', kind: 'helps-not', words: 'Att behöva kryssa.', to: ['workers', 'manager'] }],
  ladder: [{ on: '2026-03-30', own: [1, 2, 1, 1], staff: [3, 3, 2, 2], shown: true }],
  visits: [{ first: -13, from: '09:00', to: '10:00', weeks: 8, about: 'Prata om sjön' }],
};
