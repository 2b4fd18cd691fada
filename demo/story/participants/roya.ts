import type { Life } from './types.ts';

/** Is asked today to answer a plan that she has made together with Nadja. */
export const roya: Life = {
  slug: 'roya-ghasri',
  name: 'Roya Ghasri',
  persona: true,
  about: 'Har fått sin plan föreslagen och ska svara. Ja, nej eller ”kan inte säga än”: alla tre duger.',
  unit: 'boendestod-kanalen',
  from: '2026-08-31',
  careManager: 'tiina-holmlund',
  contact: 'nadja-brolin',
  purpose:
    'Roya har flyttat från sina föräldrar till en egen lägenhet och behöver någon att ha i ryggen det första året.',
  decisionGoals: [
    {
      on: '2026-08-31',
      words: 'Roya klarar sin ekonomi och sitt hushåll på egen hand inom ett år.',
      asked: { on: '2026-11-02', words: 'Ett år låter som ett prov. Vad händer om det tar två?' },
      answered: {
        on: '2026-11-12',
        outcome: 'changed',
        words: 'Ingenting händer. Jag har strukit året. Vi ses i augusti och tittar tillsammans.',
        newWords: 'Roya sköter sin ekonomi och sitt hushåll på det sätt hon själv väljer.',
      },
    },
  ],
  plans: [
    {
      begun: '2026-10-26',
      says: [
        {
          kind: 'life',
          words:
            'Jag vill ha folk hemma på fredagar och inte behöva låtsas att det är städat, för att det är det.',
        },
        {
          kind: 'need',
          area: 'general-tasks',
          words: 'Räkningarna kommer på fyra olika sätt. Jag tappar minst ett av dem.',
        },
        {
          kind: 'need',
          area: 'safety',
          words: 'Första natten med åska ensam gick inte. Jag vill veta vad jag gör nästa gång.',
        },
        { kind: 'strength', words: 'Jag pratar tre språk och kan få vem som helst att skratta i en kö.' },
        { kind: 'idea', area: 'occupation', words: 'Jag har tänkt på körkort, men inte nu.' },
        {
          kind: 'idea',
          area: 'mobility',
          words: 'Cykla till stan i stället för bussen.',
          wanted: '2026-11-04',
        },
        {
          kind: 'need',
          area: 'domestic-life',
          whose: 'kin',
          words: 'Royas mamma Shirin: Hon äter bara flingor om ingen säger till.',
        },
      ],
      goals: [
        {
          id: 'rakningar',
          kind: 'training',
          area: 'general-tasks',
          words: 'Alla räkningar ligger i samma app senast den 20:e.',
          meaning: 'Jag vill slippa det röda brevet.',
          measure: 'Tre månader utan påminnelse.',
          byWhen: '2027-02-28',
          fromDecision: 1,
        },
        {
          id: 'rakningar-1',
          kind: 'training',
          area: 'general-tasks',
          words: 'Jag säger ja till e-faktura från elbolaget.',
          under: 'rakningar',
        },
        {
          id: 'rakningar-2',
          kind: 'training',
          area: 'general-tasks',
          words: 'Och från hyresvärden, om de kan det.',
          under: 'rakningar',
        },
        {
          id: 'fredag',
          kind: 'supporting',
          area: 'relations',
          words: 'Två vänner har varit här på en fredag.',
          meaning: 'Det är därför jag flyttade.',
          byWhen: '2026-12-31',
        },
        {
          id: 'cykel',
          kind: 'training',
          area: 'mobility',
          words: 'Jag cyklar till stan och hem igen.',
          measure: 'En gång i dagsljus.',
          byWhen: '2027-04-30',
        },
      ],
      does: [
        {
          words: 'Gå igenom posten och appen',
          who: 'together',
          how: 'Måndagar, tjugo minuter på klockan.',
          goal: 'rakningar',
        },
        { words: 'Ringa elbolaget', who: 'self', how: 'Nadja sitter i soffan.', goal: 'rakningar-1' },
        { words: 'Bjuda in', who: 'self', how: 'I gruppchatten.', goal: 'fredag' },
        { words: 'Pumpa däcken', who: 'somebody-else', whoWords: 'Farbror Behrang', goal: 'cykel' },
      ],
      rhythm: 3,
      followUp: 'Ute på en promenad, jag tänker bättre då.',
      proposed: '2026-11-09',
      answers: [{ on: '2026-11-10', answer: 'cannot-say-yet', words: 'Mammas rad står kvar. Får den det?' }],
      again: {
        on: '2026-11-16',
        says: [
          {
            kind: 'wish',
            area: 'domestic-life',
            words: 'Flingor är min sak. Jag vill att det står här under min mammas rad.',
          },
        ],
        proposed: '2026-11-19',
      },
    },
  ],
  promises: [{ on: '2026-11-16', words: 'Ta reda på om hyresvärden kan skicka e-faktura' }],
  record: [
    { on: '2026-09-07', body: 'Första besöket. Roya visade lägenheten och var hon vill ha bordet.' },
    {
      on: '2026-11-16',
      body: 'Vi läste planen högt för varandra. Roya lade till en rad och strök ingen.',
      time: '09:20',
    },
  ],
  aboutMe: [
    {
      on: '2026-09-14',
      kind: 'helps',
      words: 'Skoja med mig. Då vet jag att det inte är kris.',
      to: ['workers', 'substitutes'],
    },
    {
      on: '2026-09-14',
      kind: 'treat-me',
      words: 'Om jag inte öppnar har jag hörlurar. Skicka ett meddelande och vänta två minuter.',
      to: ['workers', 'substitutes'],
    },
    {
      on: '2026-09-14',
      kind: 'good-to-know',
      words: 'Skor av i hallen, ja, även ni.',
      to: ['workers', 'substitutes', 'manager'],
    },
  ],
  consents: [
    {
      on: '2026-09-14',
      what: 'kin-contact',
      toWhom: 'Min mamma Shirin',
      months: 3,
      about: 'Tider för besök. Inte vad vi pratar om.',
    },
  ],
  week: {
    on: '2026-11-16',
    items: [
      {
        words: 'Titta på bord hos loppmarknaden',
        days: [6],
        repeats: 'once',
        part: 'midday',
        with: 'Farbror Behrang',
      },
      { words: 'Räkningar i appen', days: [1], at: '10:30', with: 'Nadja', by: 'nadja-brolin', ticks: 'x' },
    ],
  },
  visits: [
    { first: -14, from: '10:30', to: '11:30', weeks: 10, about: 'Posten, appen och det som har hänt' },
  ],
  read: [{ on: '2026-11-16', by: 'nadja-brolin', what: 'plan' }],
};
