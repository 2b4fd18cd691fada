import type { Life } from './types.ts';

/** Has a plan from long ago that she does not remember, and nobody has taken it out since. */
export const signe: Life = {
  slug: 'signe-wallerud',
  name: 'Signe Wallerud',
  situation: 'forgot-the-plan',
  about: 'Frågade i våras om hon någonsin hade haft en plan. Det hade hon, i två år.',
  unit: 'boendestod-hamnen',
  from: '2023-02-06',
  careManager: 'gorel-sandin',
  contact: 'kerstin-bath',
  workers: [{ worker: 'idris-warsan', from: '2025-08-18' }],
  purpose: 'Stöd på kvällstid två dagar i veckan.',
  plans: [
    {
      begun: '2024-09-16',
      says: [
        {
          kind: 'wish',
          area: 'community-life',
          words: 'Jag vill åka färjan fram och tillbaka på en söndag.',
        },
        {
          kind: 'need',
          area: 'domestic-life',
          words: 'Disken blir stående när jag jobbar på nätterna i huvudet.',
        },
      ],
      goals: [
        {
          id: 'farja',
          kind: 'supporting',
          area: 'community-life',
          words: 'Åka färjan till Norrön.',
          byWhen: '2025-06-30',
        },
        {
          id: 'disk',
          kind: 'compensating',
          area: 'domestic-life',
          words: 'Det finns alltid en ren kastrull.',
        },
      ],
      does: [{ words: 'Diska ihop på onsdagskvällen', who: 'together', goal: 'disk' }],
      rhythm: 6,
      proposed: '2024-09-30',
      answers: [{ on: '2024-10-02', answer: 'yes', way: 'paper' }],
    },
  ],
  followUps: [
    {
      on: '2026-11-18',
      by: 'self',
      answers: {
        planned: {
          mark: 'unknown',
          words:
            'Jag visste inte att det fanns en plan. Jag hittade den här när jag letade efter något annat.',
        },
        'talk-about': { words: 'Färjan. Det var ju en bra idé. Varför glömde vi den?' },
      },
      shown: true,
    },
  ],
  promises: [{ on: '2024-10-02', words: 'Kolla när färjan går på vintern' }],
  record: [
    { on: '2026-04-15', body: 'Signe frågade om hon har en plan. Jag svarade att jag skulle titta efter.' },
    {
      on: '2026-11-18',
      body: 'Vi läste planen från 2024 tillsammans. Signe skrattade högt åt färjan.',
      answer: { on: '2026-11-18', words: 'För att den är bra!' },
    },
  ],
  aboutMe: [
    {
      on: '2024-10-02',
      kind: 'good-to-know',
      words: 'Jag är vaken på nätterna och sover på dagen. Ring inte före tre.',
      to: ['workers', 'substitutes'],
      ask: 12,
    },
  ],
  consents: [
    { on: '2024-10-02', what: 'care-contact', toWhom: 'Vårdcentralen i Askvinge', months: 12, how: 'paper' },
  ],
  ladder: [{ on: '2026-11-18', own: [3, 3, 1, 1] }],
  visits: [{ first: -12, from: '18:00', to: '19:00', weeks: 8, about: 'Diska och titta på färjetiderna' }],
  read: [{ on: '2026-11-18', by: 'kerstin-bath', what: 'plan' }],
};
