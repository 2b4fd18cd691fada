import type { Life } from './types.ts';

/** Was asked for new steps so often that it felt like a mockery; now the rhythm is his. */
export const bertil: Life = {
  slug: 'bertil-ahs',
  name: 'Bertil Åhs',
  situation: 'updated-too-often',
  about: 'Har en sjukdom som inte blir bättre. Fick sin plan ändrad var tredje månad tills han sade stopp.',
  unit: 'boendestod-hojden',
  from: '2021-10-04',
  careManager: 'tiina-holmlund',
  contact: 'rut-sjoholm',
  purpose: 'Bertil behåller det han kan och får hjälp med resten.',
  plans: [
    {
      begun: '2025-09-08',
      says: [
        { kind: 'life', words: 'Jag vill ha det som jag har det. Det är gott nog.' },
        { kind: 'strength', words: 'Ritningarna till ångloket sitter i huvudet, varenda nit.' },
      ],
      goals: [
        {
          id: 'frukost',
          kind: 'compensating',
          area: 'self-care',
          words: 'Frukosten står på bordet när jag har klätt mig.',
        },
        {
          id: 'lada',
          kind: 'training',
          area: 'domestic-life',
          words: 'Rensa en låda i veckan.',
          whose: 'staff',
          byWhen: '2025-12-01',
        },
      ],
      does: [
        { words: 'Duka frukost', who: 'staff', goal: 'frukost' },
        { words: 'Välja kläder efter väderleken', who: 'self', goal: 'frukost' },
      ],
      rhythm: 3,
      proposed: '2025-09-15',
      answers: [{ on: '2025-09-15', answer: 'yes', way: 'paper' }],
    },
    {
      begun: '2025-12-08',
      goals: [
        {
          id: 'hylla',
          kind: 'training',
          area: 'domestic-life',
          words: 'Sortera en hylla i månaden.',
          whose: 'staff',
        },
      ],
      proposed: '2025-12-15',
      answers: [{ on: '2025-12-15', answer: 'yes', way: 'paper', words: 'Om det måste vara så.' }],
    },
    {
      begun: '2026-03-09',
      goals: [
        {
          id: 'parm',
          kind: 'training',
          area: 'general-tasks',
          words: 'Sätta in kvitton i en pärm.',
          whose: 'staff',
        },
      ],
      proposed: '2026-03-16',
      answers: [{ on: '2026-03-16', answer: 'yes', way: 'paper' }],
    },
    {
      begun: '2026-06-08',
      by: 'self',
      says: [
        {
          kind: 'need',
          words:
            'Varje ny delsak i planen säger mig att jag borde vara en annan. Jag har slutat vilja bli en annan.',
        },
        { kind: 'wish', area: 'general-tasks', words: 'En gång om året. Då lovar jag att kamma mig.' },
      ],
      rhythm: 12,
      followUp: 'I juni, i trädgården. Kaffe och en enda fråga: är det bra så?',
      proposed: '2026-06-11',
      answers: [
        { on: '2026-06-11', answer: 'yes', words: 'Tack. Det är den första jag har läst till slutet.' },
      ],
    },
  ],
  goalStates: [
    { on: '2025-12-02', goal: 'lada', state: 'ended' },
    { on: '2026-06-15', goal: 'hylla', state: 'ended', by: 'self' },
    { on: '2026-06-15', goal: 'parm', state: 'ended', by: 'self' },
  ],
  followUps: [
    {
      on: '2025-12-01',
      answers: { closer: { mark: 'not-good', words: 'Närmare vad?' }, planned: { mark: 'so-so' } },
      shown: true,
      agreed: 'Nytt delmål: en hylla.',
      closed: '2025-12-01',
    },
    {
      on: '2026-03-02',
      answers: { closer: { mark: 'not-good', words: 'Samma svar som förra gången.' } },
      agreed: 'Nytt delmål: kvitton.',
      closed: '2026-03-02',
    },
    {
      on: '2026-06-01',
      answers: { changed: { mark: 'nothing', words: 'Ingenting är annorlunda, och det ska det inte vara.' } },
      shown: true,
      notes: { changed: 'Bertil har rätt. Jag har följt rutinen och inte honom.' },
      agreed: 'Bertil skriver planen. En gång om året.',
      closed: '2026-06-08',
    },
  ],
  goalWords: [
    { on: '2026-06-15', goal: 'frukost', words: 'Bordet är dukat och jag väljer koppen.', shown: true },
  ],
  socialSideIsFine: '2026-06-15',
  record: [
    {
      on: '2026-06-08',
      body: 'Bertil läste upp sitt eget förslag till plan. Jag behövde inte ändra ett ord.',
      answer: { on: '2026-06-09', words: 'Ett kommatecken.' },
    },
    {
      on: '2026-11-17',
      body: 'Frukost. Bertil visade en ritning av en ventil. Golvet får vänta till nästa vecka.',
    },
  ],
  promises: [{ on: '2026-11-17', words: 'Köksgolvet nästa tisdag' }],
  aboutMe: [
    {
      on: '2026-06-15',
      kind: 'helps-not',
      words: 'Fråga inte vad nästa steg är. Jag bor på det här trappsteget.',
      to: ['workers', 'substitutes', 'manager'],
    },
    {
      on: '2025-11-03',
      kind: 'treat-me',
      words: 'Kalla mig Bertil, inte Berra.',
      to: ['workers', 'substitutes'],
    },
  ],
  aboutRead: [{ on: '2026-06-16' }],
  ladder: [
    { on: '2025-12-01', own: [2, 3, 1, 1], staff: [3, 3, 3, 3] },
    { on: '2026-06-15', own: [5, 4, 5, 5], staff: [5, 4, 5, 5], shown: true },
  ],
  independence: {
    said: [{ on: '2026-06-15', words: 'Att slippa bli friskare på papper än jag är i kroppen.' }],
  },
  visits: [{ first: -20, from: '08:30', to: '09:30', weeks: 8, about: 'Frukost, golvet' }],
};
