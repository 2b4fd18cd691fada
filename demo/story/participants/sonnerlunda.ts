import type { Life } from './types.ts';

const unit = 'vardagsstodet-sonnerlunda';
const careManager = 'rasmus-ekbom';

/** At Vardagsstödet i Sönnerlunda, new and growing. */
export const sonnerlunda: Life[] = [
  {
    slug: 'cim-akerlycke',
    name: 'Cim Åkerlycke',
    unit,
    careManager,
    from: '2024-11-11',
    contact: 'pavel-novik',
    about: 'Hen har en plan i två rader. De räcker.',
    purpose: 'Stöd att vara ute.',
    plans: [
      {
        begun: '2026-04-13',
        by: 'self',
        says: [{ kind: 'life', words: 'Ute varje dag, oberoende av väder och folk.' }],
        goals: [
          {
            id: 'mat',
            kind: 'training',
            area: 'domestic-life',
            words: 'Laga mat själv två gånger i veckan',
            meaning: 'På stormkök.',
          },
        ],
        rhythm: 6,
        proposed: '2026-04-13',
        answers: [{ on: '2026-04-13', answer: 'yes' }],
      },
    ],
    followUps: [
      {
        on: '2026-10-12',
        answers: { planned: { mark: 'good', words: 'Linser i snöblandat.' } },
        shown: true,
        agreed: 'Fler gaspatroner.',
        closed: '2026-10-12',
      },
    ],
    ladder: [{ on: '2026-10-12', own: [5, 5, 5, 5], staff: [5, 5, 5, 5], shown: true }],
    record: [{ on: '2026-11-19', body: 'Två mil i duggregn. Cim bad mig bära köket hem.' }],
    visits: [{ first: -4, from: '14:00', to: '16:00', weeks: 4, way: 'out', about: 'Åkerstigen' }],
  },
  {
    slug: 'linus-pendelryd',
    name: 'Linus Pendelryd',
    unit,
    careManager,
    from: '2025-05-05',
    contact: 'pavel-novik',
    about: 'Pendlar till Tranlösa för träffpunktens skull. Tåget är halva nöjet.',
    purpose: 'Sysselsättning på fritiden.',
    plans: [
      {
        begun: '2026-03-30',
        says: [
          { kind: 'strength', words: 'Tidtabellen, utantill, även ersättningsbussarna.' },
          { kind: 'need', area: 'communication', words: 'Småprat: när ska man sluta?' },
        ],
        goals: [
          {
            id: 'traff',
            kind: 'supporting',
            area: 'community-life',
            words: 'Gå till träffpunkten en gång i veckan',
            by: 'self',
          },
        ],
        does: [{ words: 'Öva slutfraser', who: 'together', how: 'På perrongen.', goal: 'traff' }],
        rhythm: 3,
        proposed: '2026-04-06',
        answers: [{ on: '2026-04-07', answer: 'yes' }],
      },
    ],
    followUps: [
      {
        on: '2026-07-06',
        answers: { planned: { mark: 'good', words: '”Nu går mitt tåg” fungerar överallt.' } },
        shown: true,
        agreed: 'Våga missa ett.',
        closed: '2026-07-06',
      },
    ],
    ladder: [{ on: '2026-07-06', own: [4, 4, 3, 3], staff: [4, 4, 4, 4] }],
    week: {
      on: '2026-11-09',
      items: [{ words: 'Tåget 11.04', days: [3], at: '11:04', from: 'Öva slutfraser', ticks: 'xx' }],
      filled: true,
      shown: true,
    },
    record: [{ on: '2026-10-07', body: 'Linus missade tåget med flit. Det nästa gick i tid.' }],
    visits: [{ first: -5, from: '10:30', to: '11:00', weeks: 4, way: 'out', about: 'Perrongen' }],
  },
  {
    slug: 'gun-marie-ragfalt',
    name: 'Gun-Marie Rågfält',
    unit,
    careManager,
    from: '2024-02-12',
    contact: 'mirja-lovgren',
    about: 'Var en av de första hos Vardagsstödet. Har tre böcker med recept och ingen att laga för, än.',
    purpose: 'Stöd i vardagen.',
    plans: [
      {
        begun: '2026-05-18',
        says: [
          { kind: 'wish', area: 'relations', words: 'Duka för två.' },
          { kind: 'need', area: 'mobility', words: 'Rullatorn fastnar i spåren på perrongen.' },
        ],
        goals: [
          {
            id: 'lunch',
            kind: 'supporting',
            area: 'relations',
            words: 'Ha någon att äta lunch med',
            by: 'self',
          },
          {
            id: 'mat',
            kind: 'compensating',
            area: 'domestic-life',
            words: 'Grytan lyfts av någon annan, kryddas av mig.',
          },
        ],
        does: [{ words: 'Lyfta grytan', who: 'staff', goal: 'mat' }],
        rhythm: 12,
        proposed: '2026-05-25',
        answers: [{ on: '2026-05-25', answer: 'yes', way: 'shared-device' }],
      },
    ],
    ladder: [{ on: '2026-05-25', own: [4, 3, 3, 3] }],
    promises: [{ on: '2026-11-16', words: 'Anmäla spårskarven till Trafikverket' }],
    record: [
      { on: '2026-11-16', body: 'Kalops. Gun-Marie dukade för två innan jag hade tagit av mig jackan.' },
    ],
    visits: [{ first: -7, from: '11:00', to: '12:30', weeks: 5, about: 'Grytan' }],
  },
  {
    slug: 'yasin-terzan',
    name: 'Yasin Terzan',
    unit,
    careManager,
    from: '2025-10-20',
    contact: 'mirja-lovgren',
    about: 'Arbetar natt på terminalen. Stödet kommer på eftermiddagen, det är hans morgon.',
    purpose: 'Stöd att behålla arbetet.',
    plans: [
      {
        begun: '2026-05-04',
        says: [
          { kind: 'life', words: 'Jobba kvar. Det är där jag är jag.' },
          { kind: 'need', area: 'occupation', words: 'Samtalen med chefen låser sig i halsen.' },
        ],
        goals: [
          {
            id: 'schema',
            kind: 'training',
            area: 'occupation',
            words: 'Be om samma pass två veckor i taget.',
            byWhen: '2026-10-01',
          },
          {
            id: 'traff',
            kind: 'supporting',
            area: 'community-life',
            words: 'Gå till träffpunkten en gång i veckan',
            by: 'self',
          },
        ],
        does: [
          {
            words: 'Skriva ner vad jag ska säga',
            who: 'together',
            how: 'Tre meningar, inte fler.',
            goal: 'schema',
          },
        ],
        rhythm: 3,
        proposed: '2026-05-11',
        answers: [{ on: '2026-05-12', answer: 'yes' }],
      },
    ],
    goalStates: [{ on: '2026-09-28', goal: 'schema', state: 'reached' }],
    goalWords: [
      { on: '2026-09-28', goal: 'schema', words: 'Hon sade bara: visst. Hela sommaren för ett ”visst”.' },
    ],
    ladder: [{ on: '2026-09-28', own: [4, 4, 4, 4], staff: [4, 4, 4, 4], shown: true }],
    followUps: [
      {
        on: '2026-09-28',
        answers: { closer: { mark: 'good' } },
        shown: true,
        agreed: 'Vila på det.',
        closed: '2026-09-28',
      },
    ],
    record: [
      { on: '2026-11-10', body: 'Yasin övade inte i dag. Han sov, och jag kom tillbaka klockan fyra.' },
    ],
    visits: [{ first: -6, from: '15:30', to: '16:30', weeks: 5, about: 'Före passet' }],
  },
  {
    slug: 'elvira-dahlqvarn',
    name: 'Elvira Dahlqvarn',
    unit,
    from: '2026-07-06',
    contact: 'mirja-lovgren',
    about: 'Stöd utan beslut. Började med en fråga i receptionen.',
    plans: [
      {
        begun: '2026-10-26',
        says: [{ kind: 'need', area: 'learning', words: 'Allt är BankID nu och jag är inte det.' }],
        does: [{ words: 'Öva på bibliotekets dator', who: 'together' }],
      },
    ],
    visits: [{ first: -2, from: '10:00', to: '11:00', weeks: 4, way: 'out', about: 'Datorn' }],
  },
  {
    slug: 'bosse-tradgardh',
    name: 'Bosse Trädgårdh',
    unit,
    careManager,
    from: '2024-09-30',
    contact: 'pavel-novik',
    about: 'Odlar allt utom tålamod, säger han.',
    purpose: 'Stöd med ordning i hemmet.',
    plans: [
      {
        begun: '2026-06-22',
        says: [
          { kind: 'life', words: 'Jord under naglarna, ordning på räkningarna.' },
          { kind: 'strength', words: 'Får saker att gro.' },
        ],
        goals: [
          {
            id: 'lott',
            kind: 'supporting',
            area: 'community-life',
            words: 'Ta hand om koloniföreningens kompost.',
          },
          {
            id: 'disk',
            kind: 'training',
            area: 'domestic-life',
            words: 'Diska innan jag går ut, inte när jag kommer in.',
          },
        ],
        does: [{ words: 'Vända komposten', who: 'self', goal: 'lott' }],
        rhythm: 3,
        proposed: '2026-06-24',
        answers: [{ on: '2026-06-24', answer: 'yes', way: 'spoken', words: 'Kör!' }],
      },
    ],
    ladder: [{ on: '2026-06-24', own: [4, 4, 0, 0], staff: [4, 4, 0, 0] }],
    record: [
      { on: '2026-11-03', body: 'Komposten ryker. Räkningarna ligger i en kruka, i bokstavsordning.' },
    ],
    visits: [
      {
        first: -13,
        from: '13:00',
        to: '14:00',
        weeks: 6,
        about: 'Räkningar',
        calledOff: [{ by: 'pavel-novik', day: -6 }],
      },
    ],
  },
  {
    slug: 'maja-stina-holmgard',
    name: 'Maja-Stina Holmgård',
    unit,
    careManager,
    from: '2025-02-17',
    contact: 'pavel-novik',
    about: 'Har glömt lösenordet elva gånger och kommit in tolv.',
    purpose: 'Minnesstöd i hemmet.',
    plans: [
      {
        begun: '2026-07-06',
        says: [
          { kind: 'need', area: 'general-tasks', words: 'Lappar fungerar om de är gula.' },
          { kind: 'wish', area: 'relations', words: 'Att barnbarnet skriver en av lapparna.' },
        ],
        goals: [
          {
            id: 'lappar',
            kind: 'compensating',
            area: 'general-tasks',
            words: 'Spisen, nyckeln, katten: tre gula lappar.',
          },
        ],
        does: [{ words: 'Byta lappar när de har bleknat', who: 'together', goal: 'lappar' }],
        rhythm: 3,
        proposed: '2026-07-06',
        answers: [{ on: '2026-07-07', answer: 'yes', way: 'spoken' }],
      },
    ],
    followUps: [
      {
        on: '2026-10-06',
        answers: { keeping: { mark: 'good', words: 'Katten är också gul.' } },
        shown: true,
        agreed: 'En lapp till.',
        closed: '2026-10-06',
      },
    ],
    ladder: [{ on: '2026-10-06', own: [3, 3, 3, 3], staff: [3, 3, 3, 3] }],
    record: [{ on: '2026-11-13', body: 'Ny gul lapp vid spisen, skriven av barnbarnet.' }],
    visits: [{ first: -3, from: '09:00', to: '10:00', weeks: 4, about: 'Lapparna' }],
  },
];
