import { alvasPlan } from './alvas-plan.ts';
import type { Life } from './types.ts';

/** Grew by small steps, in her own words, and steps back when she needs to; a new version, and a follow-up under way. */
export const alva: Life = {
  slug: 'alva-nyren',
  name: 'Alva Nyrén',
  persona: true,
  situation: 'step-by-step',
  about:
    'Har boendestöd från Kanalen två gånger i veckan. Planen är hennes, och den är på väg att bli kortare. I dag kommer Jonas.',
  unit: 'boendestod-kanalen',
  from: '2022-04-19',
  careManager: 'tiina-holmlund',
  contact: 'jonas-aldeby',
  workers: [{ worker: 'nadja-brolin', from: '2025-02-03' }],
  contactWish: { asked: '2026-04-07', said: { on: '2026-04-09', choice: 'jonas-aldeby' } },
  purpose:
    'Alva ska få stöd att klara sitt hem och komma ut bland folk, så att hon kan bo kvar där hon trivs.',
  ...alvasPlan,
  promises: [
    {
      on: '2026-11-09',
      words: 'Laga dörrstängaren så att den inte smäller',
      steps: [{ on: '2026-11-16', step: 'done' }],
    },
    { on: '2026-11-16', words: 'Dammsuga under soffan, vi hann inte' },
    { on: '2026-11-05', by: 'self', who: 'Nadja', words: 'Ta med foldern om vinterns cirklar' },
    {
      on: '2026-09-07',
      words: 'Ringa om hyresavin',
      steps: [
        { on: '2026-09-10', step: 'done' },
        { on: '2026-09-10', by: 'self', step: 'kept' },
      ],
    },
    {
      on: '2026-06-15',
      words: 'Boka tid för att titta på gymmet på Kajen',
      steps: [{ on: '2026-08-20', by: 'self', step: 'let-go' }],
    },
  ],
  record: [
    {
      on: '2026-09-21',
      body: 'Alva berättade att hon hade varit på biblioteket i lördags. Vi gick igenom veckan och ändrade ingenting.',
      answer: { on: '2026-09-22', words: 'Det var i söndags. Annars stämmer det.' },
      corrected: {
        on: '2026-09-24',
        body: 'Alva berättade att hon hade varit på biblioteket i söndags. Vi gick igenom veckan och ändrade ingenting.',
        why: 'Alva säger att det var i söndags.',
      },
    },
    {
      on: '2026-10-12',
      body: 'Vi lagade soppa. Alva ringde pappa Sture, som har fått en tid på ögonmottagningen och oroar sig. Alva ville prata om det en stund.',
      mentions: true,
      review: {
        on: '2026-10-14',
        by: 'nadja-brolin',
        outcome: 'parts',
        hold: 'som har fått en tid på ögonmottagningen och oroar sig',
      },
    },
    {
      on: '2026-11-02',
      kind: 'assessment',
      body: 'Jag tror att cirkeln betyder mer än det märks. Alva tar upp den själv, varje gång.',
      answer: { on: '2026-11-03', words: 'Det gör den.' },
    },
    {
      on: '2026-11-12',
      by: 'self',
      body: 'I dag gick jag hem ensam i mörkret och tänkte inte på det förrän jag satte nyckeln i låset.',
    },
    { on: '2026-11-16', body: 'Vi hann posten och halva golvet. Nadja kommer på torsdag.' },
  ],
  aboutMe: [
    {
      on: '2025-10-06',
      kind: 'helps',
      words: 'Ring på en gång och vänta. Jag kommer, det tar bara en stund.',
      to: ['workers', 'substitutes'],
    },
    {
      on: '2025-10-06',
      kind: 'helps-not',
      words: 'Att ni gör det åt mig för att det går fortare.',
      to: ['workers', 'substitutes', 'manager'],
    },
    {
      on: '2025-10-06',
      kind: 'put-off',
      words:
        'Om jag letar efter något annat att göra: sätt på vattenkokaren. Sedan tar vi en sak, den minsta.',
      to: ['workers', 'substitutes'],
    },
    {
      on: '2025-10-06',
      kind: 'good-to-know',
      words: 'Katten heter Domherre och får inte gå ut i trapphuset.',
      to: ['workers', 'substitutes'],
      ask: 12,
    },
    {
      on: '2026-06-01',
      kind: 'treat-me',
      words: 'Säg vad klockan är när ni går, då vet jag var jag är.',
      to: ['workers'],
    },
    { on: '2026-06-01', kind: 'other', words: 'Jag har skrivit dikter. Ingen får läsa dem.' },
  ],
  aboutSuggested: [
    { on: '2026-11-16', kind: 'helps', words: 'Det hjälper Alva att veta veckan innan vem som kommer.' },
  ],
  aboutRead: [{ on: '2025-10-13' }, { on: '2026-02-02', by: 'nadja-brolin' }],
  consents: [
    {
      on: '2026-02-02',
      what: 'kin-contact',
      toWhom: 'Sture Nyrén, min pappa',
      months: 12,
      about: 'Att jag mår bra och att ni kommer som ni ska. Ingenting annat.',
    },
    {
      on: '2026-03-09',
      what: 'care-contact',
      toWhom: 'Psykiatrimottagningen i Tranlösa',
      months: 6,
      withdrawn: { on: '2026-07-06' },
    },
    { on: '2025-12-08', what: 'about-me', toWhom: 'Biblioteket, hon i lånedisken på tisdagar', months: 12 },
  ],
  ladder: [
    { on: '2025-10-27', own: [3, 3, 0, 0], staff: [4, 3, 3, 3] },
    { on: '2026-06-01', own: [5, 4, 4, 4], staff: [5, 4, 4, 3], shown: true },
  ],
  independence: {
    said: [
      { on: '2025-11-10', words: 'Att klara mig utan att någon kommer.' },
      {
        on: '2026-04-20',
        words:
          'Att jag bestämmer vem som kommer och när, och att jag inte behöver förklara varför jag vill vara ifred.',
      },
    ],
    yardsticks: [
      {
        on: '2025-11-10',
        words: 'Jag har gått ut utan att någon har påmint mig.',
        ratings: [
          ['2025-11-10', 2],
          ['2026-02-16', 3, 'Två gånger den här veckan.'],
          ['2026-06-08', 4],
          ['2026-08-24', 3, 'Det var varmt och jag var trött.'],
          ['2026-11-02', 4],
        ],
      },
      {
        on: '2026-04-20',
        words: 'Jag har sagt nej till något jag inte ville.',
        ratings: [
          ['2026-04-20', 2],
          ['2026-09-07', 4, 'Till telefonförsäljaren. Räknas.'],
        ],
      },
      {
        on: '2025-11-10',
        words: 'Jag har fyllt kylen.',
        ratings: [['2025-11-10', 3]],
        laidAside: '2026-04-20',
      },
    ],
    shared: '2026-06-08',
  },
  week: {
    on: '2026-10-19',
    items: [
      {
        words: 'Diska och ha radion på',
        days: [1, 2, 3, 4, 5],
        part: 'evening',
        ticks: 'xxxxoxxx ',
        from: 'Diska medan Jonas dricker kaffe',
      },
      {
        words: 'Cirkeln om kanalen',
        days: [3],
        at: '18:00',
        with: 'Gudrun från porten',
        repeats: 'weekly',
        tells: true,
        ticks: 'xxox',
        from: 'Gå på cirkeln',
      },
      {
        words: 'Öppna posten',
        days: [4],
        part: 'midday',
        with: 'Jonas',
        by: 'jonas-aldeby',
        ticks: 'xxx',
        from: 'Öppna posten vid köksbordet',
      },
      { words: 'Skriva', days: [7], part: 'morning', onlyMe: true, ticks: 'xo' },
      { words: 'Betala hyran', days: [5], repeats: 'monthly' },
      { words: 'Tvätta sängkläder', days: [6], repeats: 'every-other-week', ticks: 'o' },
    ],
    filled: true,
    shown: true,
  },
  tapers: [
    {
      on: '2026-02-02',
      kind: 'reminder',
      words: 'Jonas ringer och påminner om disken',
      steps: [
        ['2026-03-02', 'every-other-day'],
        ['2026-04-13', 'every-third-day'],
        ['2026-06-29', 'every-other-day'],
        ['2026-08-31', 'every-third-day'],
        ['2026-10-12', 'weekly'],
      ],
    },
  ],
  visits: [
    {
      first: -21,
      from: '14:00',
      to: '15:30',
      weeks: 10,
      about: 'Städa hallen och laga mat',
      calledOff: [
        { by: 'self', day: -14 },
        { by: 'jonas-aldeby', day: 28 },
      ],
    },
    {
      first: -18,
      by: 'nadja-brolin',
      from: '10:00',
      to: '11:00',
      weeks: 10,
      about: 'Öppna posten och planera veckan',
    },
    { first: 12, from: '17:15', to: '17:25', way: 'phone', about: 'Ring före cirkeln', open: true },
  ],
  read: [
    { on: '2026-10-26', by: 'jonas-aldeby', what: 'plan' },
    { on: '2026-11-16', by: 'nadja-brolin', what: 'record' },
    {
      on: '2026-11-10',
      by: 'annelie-kvist',
      what: 'plan',
      asked: { on: '2026-11-12', words: 'Varför läser chefen min plan? Jag undrar bara.' },
    },
    {
      on: '2026-09-02',
      by: 'tiina-holmlund',
      what: 'plan',
      asked: {
        on: '2026-09-03',
        answered: {
          on: '2026-09-07',
          words: 'Tiina läste planen inför ert samtal om beslutet den 4 september. Det står i din kalender.',
        },
      },
    },
  ],
};
