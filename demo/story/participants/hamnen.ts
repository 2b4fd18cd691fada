import type { Life } from './types.ts';

const unit = 'boendestod-hamnen';
const careManager = 'gorel-sandin';

/** At Boendestöd Hamnen in Askvinge, mostly in the evenings. */
export const hamnen: Life[] = [
  {
    slug: 'ruben-tangstrom',
    name: 'Ruben Tångström',
    unit,
    careManager,
    from: '2021-05-10',
    contact: 'idris-warsan',
    about: 'Har lärt sig laga sin cykel, och Idris har lärt sig dansa bugg.',
    purpose: 'Meningsfull fritid och hjälp i köket.',
    plans: [
      {
        begun: '2026-04-06',
        says: [
          { kind: 'wish', area: 'community-life', words: 'Dansa på bryggan i augusti, med någon som vill.' },
          { kind: 'need', area: 'domestic-life', words: 'Köket är för trångt för tankar.' },
        ],
        goals: [
          {
            id: 'mat',
            kind: 'training',
            area: 'domestic-life',
            words: 'Laga mat själv två gånger i veckan',
            by: 'self',
          },
          {
            id: 'dans',
            kind: 'supporting',
            area: 'community-life',
            words: 'Bryggdansen i augusti.',
            byWhen: '2026-08-22',
          },
        ],
        does: [{ words: 'Öva bugg på parkeringen', who: 'together', goal: 'dans' }],
        rhythm: 3,
        proposed: '2026-04-13',
        answers: [{ on: '2026-04-14', answer: 'yes' }],
      },
    ],
    goalStates: [{ on: '2026-08-24', goal: 'dans', state: 'reached' }],
    goalWords: [{ on: '2026-08-24', goal: 'dans', words: 'Elva danser. Jag räknade i fickan.' }],
    followUps: [
      {
        on: '2026-08-24',
        answers: { planned: { mark: 'good' }, changed: { mark: 'much' } },
        shown: true,
        agreed: 'Vinterkurs?',
        closed: '2026-08-24',
      },
    ],
    ladder: [{ on: '2026-08-24', own: [4, 5, 4, 4], staff: [4, 4, 4, 4] }],
    record: [
      { on: '2026-11-13', body: 'Fiskgratäng. Ruben vände sig om och dansade till radion mitt i såsen.' },
    ],
    visits: [{ first: -10, from: '17:30', to: '19:00', weeks: 6, about: 'Middag' }],
  },
  {
    slug: 'lykke-havner',
    name: 'Lykke Havner',
    unit,
    careManager,
    from: '2025-03-17',
    contact: 'idris-warsan',
    about: 'Tjugotvå. Pausade allt när sommaren kom, och tog upp det igen.',
    purpose: 'Stöd att komma tillbaka till sammanhang.',
    plans: [
      {
        begun: '2026-03-02',
        by: 'self',
        says: [
          { kind: 'life', words: 'Känna mig väntad någonstans.' },
          { kind: 'idea', area: 'occupation', words: 'Extrajobb på färjan.' },
        ],
        goals: [
          {
            id: 'traff',
            kind: 'supporting',
            area: 'community-life',
            words: 'Gå till träffpunkten en gång i veckan',
          },
          { id: 'gitarr', kind: 'training', area: 'learning', words: 'Fyra ackord utan att titta.' },
        ],
        does: [{ words: 'Ta med gitarren', who: 'self', goal: 'traff' }],
        rhythm: 2,
        proposed: '2026-03-06',
        answers: [{ on: '2026-03-06', answer: 'yes' }],
      },
    ],
    goalStates: [
      { on: '2026-06-15', goal: 'traff', state: 'paused', why: 'sommar', months: 3, by: 'self' },
      { on: '2026-09-14', goal: 'traff', state: 'active', by: 'self' },
      { on: '2026-10-26', goal: 'gitarr', state: 'reached', by: 'self' },
    ],
    goalWords: [{ on: '2026-10-26', goal: 'gitarr', words: 'G, C, D och den där svåra.', shown: false }],
    ladder: [{ on: '2026-10-26', own: [5, 5, 3, 4] }],
    followUps: [
      {
        on: '2026-10-26',
        answers: { everyone: { mark: 'good', words: 'Även hon med nycklarna.' } },
        shown: true,
        agreed: 'Spela upp för någon.',
        closed: '2026-10-28',
      },
    ],
    record: [
      { on: '2026-10-12', body: 'Lykke spelade fyra ackord i hallen. Grannen under knackade i takt.' },
    ],
    visits: [{ first: -3, from: '16:00', to: '17:00', weeks: 5, about: 'Det Lykke har lust med' }],
  },
  {
    slug: 'osvald-kranz',
    name: 'Osvald Kranz',
    unit,
    careManager,
    from: '2016-09-05',
    contact: 'kerstin-bath',
    about: 'Gammal styrman. Lunchar hellre än samtalar.',
    purpose: 'Stöd kvällstid.',
    plans: [
      {
        begun: '2026-05-25',
        says: [
          { kind: 'strength', words: 'Har styrt i dimma. Det hjälper fortfarande.' },
          { kind: 'need', area: 'general-tasks', words: 'Kalendern är en okänd farled.' },
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
            id: 'logg',
            kind: 'compensating',
            area: 'general-tasks',
            words: 'Loggboken förs varje kväll, med väder.',
          },
        ],
        does: [{ words: 'Skriva loggbok', who: 'together', how: 'Vind först, sedan resten.', goal: 'logg' }],
        rhythm: 6,
        proposed: '2026-05-25',
        answers: [{ on: '2026-05-27', answer: 'yes', way: 'shared-device', words: 'Godkännes.' }],
      },
    ],
    record: [{ on: '2026-11-12', body: 'Syd 9 m/s. Osvald åt två portioner.' }],
    ladder: [{ on: '2026-05-27', own: [3, 3, 3, 3], staff: [3, 4, 3, 3], shown: true }],
    visits: [{ first: -11, from: '18:00', to: '19:00', weeks: 6, about: 'Loggboken' }],
  },
  {
    slug: 'denise-rytter',
    name: 'Denise Rytter',
    unit,
    careManager,
    from: '2024-10-07',
    contact: 'kerstin-bath',
    about: 'Tog ett steg upp i trappan igen i oktober. Det kallas att sköta om sig.',
    purpose: 'Stöd vid återhämtning.',
    plans: [
      {
        begun: '2026-01-26',
        says: [
          {
            kind: 'need',
            area: 'self-care',
            words: 'Medicinen och maten måste stå bredvid varandra, annars tar jag bara den ena.',
          },
          { kind: 'wish', area: 'occupation', words: 'Tillbaka till bageriet på timmar.' },
        ],
        goals: [
          {
            id: 'bageri',
            kind: 'training',
            area: 'occupation',
            words: 'Två morgnar i bageriet.',
            byWhen: '2026-10-31',
          },
        ],
        does: [
          { words: 'Ställa fram skålen', who: 'self', how: 'Bredvid dosetten.' },
          { words: 'Kvällssamtal inför bageridagen', who: 'staff', goal: 'bageri' },
        ],
        rhythm: 1,
        proposed: '2026-02-02',
        answers: [{ on: '2026-02-03', answer: 'yes' }],
      },
    ],
    goalStates: [
      {
        on: '2026-10-12',
        goal: 'bageri',
        state: 'paused',
        why: 'Jag blev sjuk igen. Bagaren väntar.',
        months: 3,
      },
    ],
    tapers: [
      {
        on: '2026-02-09',
        kind: 'support',
        words: 'Kerstin ringer om kvällen',
        steps: [
          ['2026-03-09', 'every-other-day'],
          ['2026-05-11', 'every-third-day'],
          ['2026-08-17', 'weekly'],
          ['2026-10-05', 'every-third-day'],
          ['2026-10-08', 'every-other-day'],
        ],
      },
    ],
    followUps: [
      {
        on: '2026-09-07',
        answers: { planned: { mark: 'good', words: 'Bullar, bullar, bullar.' } },
        shown: true,
        agreed: 'En morgon till.',
        closed: '2026-09-07',
      },
      {
        on: '2026-10-12',
        answers: {
          planned: { mark: 'not-good' },
          'talk-about': { words: 'Att det får vara så här ett tag.' },
        },
        shown: true,
        notes: { planned: 'Ingen har misslyckats. Vi går ett trappsteg upp och väntar in.' },
        agreed: 'Samtal varannan kväll.',
        closed: '2026-10-12',
      },
    ],
    ladder: [{ on: '2026-10-12', own: [4, 4, 5, 5], staff: [4, 4, 4, 4], shown: true }],
    independence: {
      said: [{ on: '2026-03-16', words: 'Att ha ett tåg tillbaka.' }],
      yardsticks: [
        {
          on: '2026-03-16',
          words: 'Morgnar som luktar bröd.',
          ratings: [
            ['2026-03-16', 2],
            ['2026-06-08', 4],
            ['2026-09-07', 5],
            ['2026-10-12', 1, 'Och det går upp igen.'],
          ],
        },
      ],
    },
    record: [{ on: '2026-11-19', body: 'Kort samtal i kväll. Denise hade ätit och ville gå och lägga sig.' }],
    visits: [{ first: -4, from: '19:00', to: '19:20', way: 'phone', weeks: 4, about: 'Kvällssamtal' }],
  },
  {
    slug: 'ibrahim-saleen',
    name: 'Ibrahim Saleen',
    unit,
    careManager,
    from: '2026-02-02',
    contact: 'idris-warsan',
    about: 'Har fått en vän på Kajen och en nyckel till verkstaden.',
    purpose: 'Stöd att hitta arbete och svenska ord för verktyg.',
    plans: [
      {
        begun: '2026-06-15',
        says: [
          { kind: 'life', words: 'Arbete, te, vila. I den ordningen.' },
          { kind: 'need', area: 'communication', words: 'När många pratar samtidigt försvinner svenskan.' },
        ],
        goals: [
          {
            id: 'verkstad',
            kind: 'supporting',
            area: 'occupation',
            words: 'Två dagar i veckan i verkstaden.',
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
          {
            words: 'Lära verktygens namn',
            who: 'together',
            how: 'Ett i taget, med tejp på.',
            goal: 'verkstad',
          },
        ],
        rhythm: 3,
        proposed: '2026-06-22',
        answers: [{ on: '2026-06-23', answer: 'yes', way: 'shared-device' }],
      },
    ],
    followUps: [
      {
        on: '2026-10-05',
        answers: { planned: { mark: 'good', words: 'Skiftnyckel, hylsnyckel, polygrip.' } },
        shown: true,
        agreed: 'Praktikintyg.',
        closed: '2026-10-05',
      },
    ],
    ladder: [{ on: '2026-10-05', own: [4, 4, 4, 3], staff: [4, 4, 4, 4] }],
    aboutMe: [
      {
        on: '2026-06-24',
        kind: 'helps',
        words: 'Skriv ordet. Då kommer det.',
        to: ['workers', 'substitutes'],
      },
    ],
    record: [
      {
        on: '2026-11-11',
        body: 'Tejpen är borta från skiftnyckeln. Ibrahim sade att den inte behövs längre.',
      },
    ],
    visits: [{ first: -12, from: '15:00', to: '16:00', weeks: 6, way: 'out', about: 'Verkstaden' }],
  },
];
