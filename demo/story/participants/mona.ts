import type { Life } from './types.ts';

/** Is afraid to say what she thinks to those she depends on; much of what she writes here only she reads. */
export const mona: Life = {
  slug: 'mona-ejderstedt',
  name: 'Mona Ejderstedt',
  persona: true,
  situation: 'afraid-to-say',
  about:
    'Nickar när de frågar. Skriver det hon egentligen tycker här, där bara hon ser det, tills hon vill något annat.',
  unit: 'boendestod-kanalen',
  from: '2023-09-04',
  careManager: 'tiina-holmlund',
  contact: 'ove-tingvall',
  workers: [{ worker: 'nadja-brolin', from: '2026-03-02' }],
  contactWish: { asked: '2026-11-19' },
  purpose: 'Mona får stöd i hemmet och i kontakter med myndigheter.',
  decisionGoals: [
    { on: '2026-01-12', words: 'Mona blir mer aktiv i sitt hem.', asked: { on: '2026-11-11', words: '' } },
    {
      on: '2026-01-12',
      words: 'Mona tar själv kontakt med vården.',
      source: 'order',
      asked: { on: '2026-02-20', words: 'Betyder det att ni slutar följa med mig?' },
      answered: {
        on: '2026-03-05',
        outcome: 'stays',
        words:
          'Nej. Det betyder att du ringer om du vill, och att någon sitter bredvid så länge du behöver det.',
      },
    },
  ],
  plans: [
    {
      begun: '2026-02-02',
      says: [
        { kind: 'need', area: 'domestic-life', words: 'Jag behöver hjälp med golven.' },
        {
          kind: 'need',
          area: 'communication',
          whose: 'staff',
          words: 'Mona behöver öva på att ringa samtal, enligt oss i arbetslaget.',
        },
      ],
      goals: [
        {
          id: 'golv',
          kind: 'training',
          area: 'domestic-life',
          words: 'Dammsuga alla rum varje vecka.',
          whose: 'staff',
          fromDecision: 1,
        },
        {
          id: 'ringa',
          kind: 'training',
          area: 'communication',
          words: 'Ringa vårdcentralen själv.',
          whose: 'staff',
          byWhen: '2026-06-30',
          fromDecision: 2,
        },
      ],
      does: [
        { words: 'Dammsuga, Mona håller i slangen', who: 'together', how: 'Fredagar.', goal: 'golv' },
        { words: 'Ringa samtal från listan', who: 'together', how: 'Ett i veckan.', goal: 'ringa' },
      ],
      rhythm: 6,
      proposed: '2026-02-12',
      answers: [{ on: '2026-02-12', answer: 'yes', way: 'spoken', words: 'Det blir väl bra.' }],
    },
    {
      begun: '2026-11-09',
      by: 'self',
      says: [
        { kind: 'life', words: 'Jag vill kunna säga nej utan att det blir tyst i rummet efteråt.' },
        {
          kind: 'wish',
          area: 'relations',
          words: 'Jag vill sy ihop med någon, som i kollektivet på Bergsgatan förr.',
        },
        { kind: 'strength', words: 'Jag kan laga allt som är av tyg. Det vet ingen som kommer hit.' },
        { kind: 'idea', area: 'occupation', words: 'Om det fanns ett ställe som tog emot lappade lakan.' },
      ],
      goals: [
        {
          id: 'symaskin',
          kind: 'supporting',
          area: 'occupation',
          words: 'Symaskinen står framme på bordet, inte i garderoben.',
          meaning: 'När den står framme är det mitt hem.',
        },
      ],
    },
  ],
  followUps: [
    {
      on: '2026-08-05',
      answers: {
        planned: { mark: 'so-so' },
        'our-way': {
          mark: 'not-good',
          words: 'Han går för fort mellan rummen. Jag hinner inte tänka efter vad jag tycker.',
        },
        everyone: { mark: 'good', words: 'Nadja väntar på svaret. Då kommer det.' },
        'talk-about': { words: 'Jag vet inte hur man säger att man vill byta.' },
      },
      notes: { planned: 'Mona säger att allt fungerar. Jag har inget att tillägga.' },
      goals: [{ goal: 'golv', outcome: 'on-the-way' }],
      agreed: 'Vi fortsätter som vanligt.',
      closed: '2026-08-06',
    },
  ],
  promises: [
    { on: '2026-10-30', by: 'self', who: 'Ove', words: 'Flytta symaskinen' },
    { on: '2026-11-13', words: 'Ta med blanketten om resor' },
  ],
  record: [
    {
      on: '2026-09-18',
      body: 'Mona var tystlåten. Dammsugning genomförd.',
      answer: { on: '2026-09-20', words: 'Jag var inte tystlåten. Jag lyssnade efter om brevlådan slog.' },
    },
    { on: '2026-10-16', kind: 'assessment', body: 'Vår bedömning är att Mona har svårt att ta egna beslut.' },
    {
      on: '2026-10-23',
      body: 'Mona och grannen på våning två hade ord om tvättiden. Grannen höjde rösten.',
      mentions: true,
    },
    {
      on: '2026-11-05',
      by: 'self',
      body: 'Nadja frågade vad jag ville göra först. Jag svarade inte men jag tänkte på det hela kvällen.',
    },
  ],
  aboutMe: [
    {
      on: '2026-03-10',
      kind: 'helps',
      words: 'Vänta. Räkna till tio i huvudet innan du frågar en gång till.',
      to: ['workers', 'substitutes'],
    },
    {
      on: '2026-03-10',
      kind: 'helps-not',
      words: 'När du säger ”visst är det bra” kan jag inte säga annat.',
    },
    { on: '2026-08-10', kind: 'treat-me', words: 'Tala inte med mig genom köksväggen.' },
    {
      on: '2026-03-10',
      kind: 'good-to-know',
      words: 'Jag hör sämre på vänster sida.',
      to: ['workers', 'substitutes'],
      ask: 6,
    },
  ],
  aboutSuggested: [
    { on: '2026-09-18', kind: 'other', words: 'Mona vill inte prata i telefon.', answer: 'declined' },
  ],
  aboutRead: [{ on: '2026-03-16', by: 'nadja-brolin' }],
  ladder: [{ on: '2026-08-06', own: [1, 2, 1, 1], staff: [4, 4, 3, 4] }],
  independence: {
    said: [{ on: '2026-05-04', words: 'Att min röst håller hela meningen ut.' }],
    yardsticks: [
      {
        on: '2026-05-04',
        words: 'Gånger jag har sagt det jag tänkte.',
        ratings: [
          ['2026-05-04', 1],
          ['2026-08-10', 1, 'Till Ove: noll. Till brevbäraren: två.'],
          ['2026-11-06', 2],
        ],
      },
    ],
  },
  visits: [
    {
      first: -17,
      from: '09:30',
      to: '11:00',
      weeks: 9,
      about: 'Dammsuga, skura golvet och ringa samtal',
      calledOff: [{ by: 'self', day: -10 }],
    },
    { first: -13, by: 'nadja-brolin', from: '15:00', to: '16:00', weeks: 9, about: 'Det Mona vill' },
  ],
  read: [
    { on: '2026-10-16', by: 'ove-tingvall', what: 'record' },
    {
      on: '2026-10-20',
      by: 'ove-tingvall',
      what: 'about-me',
      asked: {
        on: '2026-10-21',
        shown: '2026-10-26',
        answered: {
          on: '2026-10-29',
          words: 'Ove ville veta vad Nadja hade läst. Vi har pratat om att fråga dig först.',
          show: true,
        },
      },
    },
  ],
};
