import type { Life } from './types.ts';

const unit = 'boendestod-bruket';
const careManager = 'ann-britt-kolare';

/** At Boendestöd Bruket in Grythammar, where everybody knows everybody. */
export const bruket: Life[] = [
  {
    slug: 'margit-slagg',
    name: 'Margit Slagg',
    unit,
    careManager,
    from: '2014-02-10',
    contact: 'tord-hyttman',
    about: 'Vet att Tord vet, och uppskattar att han låtsas inte göra det.',
    purpose: 'Praktiskt stöd i hemmet.',
    plans: [
      {
        begun: '2026-04-27',
        says: [
          { kind: 'life', words: 'Kunna gå på Konsum utan att bli tillfrågad.' },
          { kind: 'need', area: 'domestic-life', words: 'Pannan i källaren, jag törs inte röra den.' },
        ],
        goals: [
          {
            id: 'mat',
            kind: 'supporting',
            area: 'domestic-life',
            words: 'Laga mat själv två gånger i veckan',
          },
        ],
        does: [
          { words: 'Se till pannan', who: 'staff' },
          { words: 'Byta ord om vädret', who: 'together' },
        ],
        rhythm: 12,
        proposed: '2026-05-04',
        answers: [{ on: '2026-05-04', answer: 'yes', way: 'spoken' }],
      },
    ],
    ladder: [{ on: '2026-05-04', own: [3, 3, 2, 2], staff: [3, 3, 3, 3] }],
    read: [
      {
        on: '2026-10-08',
        by: 'maj-liz-granhag',
        what: 'record',
        asked: {
          on: '2026-10-09',
          words: 'Maj-Liz är min kusins svägerska. Behövde hon läsa det där?',
          answered: {
            on: '2026-10-15',
            words:
              'Jag läste för att ersätta Tord en dag. Nästa gång frågar jag dig först, eller ber någon annan.',
          },
        },
      },
    ],
    record: [{ on: '2026-11-05', body: 'Pannan kontrollerad. Vädret avhandlat.' }],
    visits: [
      { first: -4, from: '10:00', to: '11:00', repeats: 'every-other-week', weeks: 8, about: 'Pannan' },
    ],
  },
  {
    slug: 'johnny-hammarsten',
    name: 'Johnny Hammarsten',
    unit,
    careManager,
    from: '2020-03-02',
    contact: 'tord-hyttman',
    about: 'Träffpunkten är femton mil bort, så de har gjort en egen i klubbstugan.',
    purpose: 'Stöd mot ensamhet.',
    plans: [
      {
        begun: '2026-02-02',
        says: [
          { kind: 'wish', area: 'community-life', words: 'Ett ställe med kaffe som inte är macken.' },
          { kind: 'strength', words: 'Var målvakt. Är det fortfarande, på ett sätt.' },
        ],
        goals: [
          {
            id: 'traff',
            kind: 'supporting',
            area: 'community-life',
            words: 'Gå till träffpunkten en gång i veckan',
            by: 'self',
            meaning: 'Klubbstugan räknas.',
          },
        ],
        does: [{ words: 'Låsa upp klubbstugan', who: 'self', how: 'Lördag klockan tio.', goal: 'traff' }],
        rhythm: 6,
        proposed: '2026-02-09',
        answers: [{ on: '2026-02-09', answer: 'yes' }],
      },
    ],
    followUps: [
      {
        on: '2026-08-10',
        answers: { planned: { mark: 'good', words: 'Vi var nio i lördags och en hund.' } },
        shown: true,
        agreed: 'En till termos.',
        closed: '2026-08-10',
      },
    ],
    ladder: [{ on: '2026-08-10', own: [4, 4, 4, 4], staff: [4, 4, 4, 4], shown: true }],
    record: [{ on: '2026-11-18', body: 'Klubbstugan fick nytt lås. Johnny har båda nycklarna.' }],
    visits: [{ first: -5, from: '09:00', to: '10:00', weeks: 4, about: 'Nyckeln' }],
  },
  {
    slug: 'tuva-kolbacker',
    name: 'Tuva Kolbäcker',
    unit,
    careManager,
    from: '2025-09-15',
    contact: 'tord-hyttman',
    about: 'Arton år och vill härifrån. Planen är en karta.',
    purpose: 'Stöd till en ung vuxen.',
    plans: [
      {
        begun: '2026-08-31',
        by: 'self',
        says: [
          { kind: 'life', words: 'En stad där ingen kände min morfar.' },
          { kind: 'need', area: 'occupation', words: 'Pengar till hyran innan jag flyttar, inte efter.' },
          {
            kind: 'idea',
            area: 'learning',
            words: 'Folkhögskolan i Askvinge, skrivarlinjen.',
            wanted: '2026-09-04',
          },
        ],
        goals: [
          {
            id: 'ansokan',
            kind: 'supporting',
            area: 'learning',
            words: 'Ansökan till skrivarlinjen inskickad.',
            byWhen: '2027-03-15',
          },
        ],
        does: [
          {
            words: 'Skriva ansökan i fikarummet',
            who: 'self',
            how: 'Där når ingen mobilen.',
            goal: 'ansokan',
          },
        ],
        rhythm: 2,
        proposed: '2026-09-07',
        answers: [{ on: '2026-09-07', answer: 'yes' }],
      },
    ],
    aboutMe: [{ on: '2026-09-08', kind: 'helps-not', words: 'Hälsa inte från min mamma.', to: ['workers'] }],
    consents: [
      {
        on: '2026-09-08',
        what: 'other',
        toWhom: 'Folkhögskolans kurator',
        months: 12,
        about: 'Att jag har stöd, och ingenting om varför.',
        from: '2026-12-01',
      },
    ],
    ladder: [{ on: '2026-09-08', own: [5, 5, 0, 0], staff: [4, 4, 0, 0] }],
    record: [
      {
        on: '2026-11-20',
        body: 'Tuva läste första sidan av ansökan i skärmen. Jag sade ingenting på en lång stund.',
      },
    ],
    visits: [{ first: -3, from: '16:30', to: '17:30', weeks: 4, way: 'video', about: 'Ansökan' }],
  },
  {
    slug: 'sven-erik-gruvlund',
    name: 'Sven-Erik Gruvlund',
    unit,
    careManager,
    from: '2011-10-17',
    contact: 'tord-hyttman',
    about: 'Har haft boendestöd i femton år och ingen plan sedan 2022. Det syns hos chefen.',
    purpose: 'Stöd enligt beslut från 2011.',
    record: [
      { on: '2026-10-20', body: 'Ved. Vi pratade om att skriva ner hur det ska vara, kanske till våren.' },
    ],
    promises: [
      { on: '2026-10-20', words: 'Ta med ett tomt planblad så att Sven-Erik får se hur det ser ut' },
    ],
    visits: [{ first: -6, from: '13:00', to: '14:00', weeks: 4, about: 'Ved' }],
  },
  {
    slug: 'petra-masugn',
    name: 'Petra Masugn',
    unit,
    careManager,
    from: '2023-04-24',
    contact: 'tord-hyttman',
    about: 'Sover bättre sedan hunden kom.',
    purpose: 'Stöd vid sömnproblem och oro.',
    plans: [
      {
        begun: '2026-03-09',
        says: [
          { kind: 'need', area: 'safety', words: 'Oron bor i vinden mellan tre och fem.' },
          { kind: 'wish', area: 'self-care', words: 'En kropp att värma fötterna mot, gärna pälsklädd.' },
        ],
        goals: [
          { id: 'hund', kind: 'supporting', area: 'safety', words: 'Låna grannens tax två nätter i veckan.' },
          {
            id: 'mat',
            kind: 'training',
            area: 'domestic-life',
            words: 'Laga mat själv två gånger i veckan',
            by: 'self',
          },
        ],
        does: [{ words: 'Prata med grannen om taxen', who: 'together', goal: 'hund' }],
        rhythm: 6,
        proposed: '2026-03-16',
        answers: [{ on: '2026-03-18', answer: 'yes' }],
      },
    ],
    goalStates: [{ on: '2026-05-25', goal: 'hund', state: 'reached' }],
    goalWords: [{ on: '2026-05-26', goal: 'hund', words: 'Taxen snarkar. Jag med.' }],
    followUps: [
      {
        on: '2026-09-14',
        answers: { changed: { mark: 'much', words: 'Fyra nätter.' } },
        shown: true,
        agreed: 'Egen hund? Tord frågar kenneln.',
        closed: '2026-09-14',
      },
    ],
    ladder: [{ on: '2026-09-14', own: [4, 4, 4, 4], staff: [4, 4, 3, 4] }],
    record: [{ on: '2026-11-16', body: 'Promenad runt dammen. Taxen avgjorde vägen.' }],
    visits: [{ first: -7, from: '15:00', to: '16:00', weeks: 5, about: 'Promenad med tax' }],
  },
];
