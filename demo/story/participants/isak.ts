import type { Life } from './types.ts';

/** Has a weekly schedule and nothing else, by his own choice. A plan with only a schedule is a plan. */
export const isak: Life = {
  slug: 'isak-lundmarker',
  name: 'Isak Lundmarker',
  persona: true,
  situation: 'only-schedule',
  about: 'Har bara ett veckoschema och vill inte ha mer. Det sitter på kylen och i telefonen.',
  unit: 'boendestod-kanalen',
  from: '2024-01-15',
  careManager: 'tiina-holmlund',
  contact: 'nadja-brolin',
  purpose: 'Isak behöver hjälp att hålla ordning på veckan, så att maten, tvätten och läkartiderna blir av.',
  plans: [
    {
      begun: '2026-02-16',
      onlySchedule: true,
      does: [
        { words: 'Handla på torget', who: 'together', how: 'Måndag före lunch, när det är lite folk.' },
        { words: 'Tvättstugan', who: 'self', how: 'Tid 9–12 på onsdagar. Nadja skickar ett sms.' },
        { words: 'Gå ett varv runt bassängen', who: 'self', how: 'Varje dag utom när det blåser hårt.' },
        { words: 'Lämna sopor', who: 'self', how: 'På väg ut till varvet.' },
        { words: 'Ringa mamma', who: 'self', how: 'Söndag.' },
      ],
      rhythm: 6,
      followUp: 'Vi tittar på schemat och ändrar direkt i det. Inga fler papper.',
      proposed: '2026-02-16',
      answers: [
        { on: '2026-02-16', answer: 'yes', way: 'shared-device', words: 'Ja. Bara det som står i rutorna.' },
      ],
    },
  ],
  followUps: [
    {
      on: '2026-08-17',
      answers: {
        planned: { mark: 'good', words: 'Rutorna fungerar.' },
        changed: { mark: 'little', words: 'Torsdagen var för full.' },
        'our-way': { mark: 'good' },
      },
      shown: true,
      agreed: 'Vi flyttade sopsorteringen från torsdag till samma dag som varvet.',
      closed: '2026-08-17',
    },
  ],
  socialSideIsFine: '2026-02-18',
  promises: [
    { on: '2026-11-13', words: 'Skriva ut schemat större, 14 punkter går inte att läsa från spisen' },
    {
      on: '2026-10-05',
      words: 'Fråga tvättstugegruppen om onsdagstiden',
      steps: [
        { on: '2026-10-12', step: 'done' },
        { on: '2026-10-12', by: 'self', step: 'not-yet' },
        { on: '2026-10-19', step: 'done' },
      ],
    },
  ],
  record: [
    { on: '2026-10-19', body: 'Isak har tvättat själv tre onsdagar i rad. Han sade det i förbigående.' },
    {
      on: '2026-11-09',
      body: 'Vi gick igenom veckan på tio minuter. Isak bytte plats på två rutor.',
      time: '09:30',
      answer: { on: '2026-11-09', words: 'Tre rutor.' },
    },
  ],
  aboutMe: [
    {
      on: '2026-02-16',
      kind: 'helps',
      words: 'Skriv hellre än ring. Jag läser tre gånger och svarar sedan.',
      to: ['workers', 'substitutes', 'manager'],
    },
    {
      on: '2026-02-16',
      kind: 'helps-not',
      words: 'Fråga inte hur jag mår varje gång. Fråga om tisdagen.',
      to: ['workers', 'substitutes'],
    },
    {
      on: '2026-02-16',
      kind: 'treat-me',
      words: 'Om något ändras i sista stund behöver jag se det nya i rutan innan jag kan prata.',
      to: ['workers'],
      ask: 6,
    },
  ],
  aboutRead: [{ on: '2026-02-23' }],
  consents: [
    { on: '2026-02-16', what: 'guardian-contact', toWhom: 'Min gode man Folke', months: 12, how: 'spoken' },
  ],
  ladder: [{ on: '2026-02-23', own: [5, 5, 4, 5], staff: [5, 4, 4, 4], shown: true }],
  independence: {
    said: [{ on: '2026-03-02', words: 'När jag vet på söndagen vad som händer på torsdagen.' }],
    yardsticks: [
      {
        on: '2026-03-02',
        words: 'Dagar då jag slapp fråga vad som var nästa sak.',
        ratings: [
          ['2026-03-02', 3],
          ['2026-05-25', 4],
          ['2026-09-21', 5],
        ],
      },
    ],
  },
  week: {
    on: '2026-11-02',
    items: [
      {
        words: 'Handla på torget',
        days: [1],
        at: '10:30',
        with: 'Nadja',
        from: 'Handla på torget',
        ticks: 'xxx',
      },
      { words: 'Tvättstugan', days: [3], at: '09:00', from: 'Tvättstugan', tells: true, ticks: 'xox' },
      {
        words: 'Varvet och soporna',
        days: [1, 2, 3, 4, 5, 6, 7],
        part: 'morning',
        from: 'Gå ett varv runt bassängen',
        ticks: 'xxxxoxxxoxxxx',
      },
      { words: 'Fotboll på teven', days: [6], part: 'evening', onlyMe: true },
      { words: 'Ringa mamma', days: [7], part: 'afternoon', from: 'Ringa mamma', ticks: 'xx' },
      { words: 'Apoteket', days: [2], part: 'midday', repeats: 'monthly' },
    ],
    filled: true,
    shown: true,
    seen: true,
  },
  tapers: [
    {
      on: '2026-03-02',
      kind: 'reminder',
      words: 'Sms om tvättstugan',
      from: 'weekly',
      by: 'nadja-brolin',
      steps: [['2026-09-14', 'none']],
    },
  ],
  visits: [{ first: -14, from: '09:00', to: '10:00', weeks: 12, about: 'Handla och gå igenom veckan' }],
  read: [{ on: '2026-11-09', by: 'nadja-brolin', what: 'schedule' }],
};
