import type { Life } from './types.ts';

/** Has support on Tuesdays and is a user auditor the rest of the week: two hats, and neither side sees the other. */
export const emil: Life = {
  slug: 'emil-rask',
  name: 'Emil Rask',
  about: 'Har två hattar: boendestöd från Höjden på tisdagar, brukarrevisor på Lyktan resten av veckan.',
  unit: 'boendestod-hojden',
  from: '2019-11-04',
  careManager: 'tiina-holmlund',
  contact: 'rut-sjoholm',
  purpose: 'Stöd en gång i veckan för att vardagen ska räcka till jobbet också.',
  plans: [
    {
      begun: '2026-04-13',
      by: 'self',
      says: [
        { kind: 'life', words: 'Arbeta tre dagar, vila två, och ha en helg som luktar såpa.' },
        { kind: 'strength', words: 'Jag hör när någon menar tvärtom. Det är mitt yrke nu.' },
        {
          kind: 'need',
          area: 'general-tasks',
          words: 'Tisdagen bär resten av veckan. Faller den, faller allt.',
        },
      ],
      goals: [
        {
          id: 'lador',
          kind: 'supporting',
          area: 'occupation',
          words: 'Matlådor för de tre arbetsdagarna.',
          meaning: 'Annars äter jag kakor på intervjuerna.',
          measure: 'Tre lådor i frysen på tisdag kväll.',
        },
        {
          id: 'lunch',
          kind: 'supporting',
          area: 'relations',
          words: 'Ha någon att äta lunch med',
          by: 'self',
        },
      ],
      does: [
        { words: 'Koka storkok', who: 'together', how: 'Tisdagar. Rut hackar, jag kryddar.', goal: 'lador' },
      ],
      rhythm: 6,
      proposed: '2026-04-16',
      answers: [{ on: '2026-04-16', answer: 'yes' }],
    },
  ],
  followUps: [
    {
      on: '2026-10-13',
      answers: {
        planned: { mark: 'good', words: 'Fryst chili i sju veckor. Jag börjar bli orange.' },
        closer: { mark: 'good' },
      },
      shown: true,
      goals: [{ goal: 'lador', outcome: 'on-the-way' }],
      agreed: 'Linsgryta.',
      closed: '2026-10-13',
    },
  ],
  promises: [{ on: '2026-11-17', words: 'Leta upp locket till den stora grytan' }],
  record: [
    { on: '2026-11-17', body: 'Storkok. Emil var trött efter en lång vecka och satt medan jag rörde.' },
  ],
  aboutMe: [
    {
      on: '2026-04-20',
      kind: 'treat-me',
      words: 'Prata inte om mitt jobb när ni är här. Det är en annan mössa.',
      to: ['workers', 'substitutes', 'manager'],
    },
  ],
  aboutRead: [{ on: '2026-04-21' }],
  ladder: [{ on: '2026-10-13', own: [5, 4, 5, 5], staff: [4, 4, 4, 4], shown: true }],
  week: {
    on: '2026-11-09',
    items: [{ words: 'Storkok', days: [2], at: '16:00', with: 'Rut', from: 'Koka storkok', ticks: 'xx' }],
    filled: true,
  },
  visits: [{ first: -20, from: '16:00', to: '17:30', weeks: 9, about: 'Storkok och tvätt' }],
};
