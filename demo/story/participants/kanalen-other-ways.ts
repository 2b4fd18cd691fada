import type { Life } from './types.ts';

const unit = 'boendestod-kanalen';
const careManager = 'tiina-holmlund';

/** Whose support comes in other ways: without a decision, by phone, in writing, to the match. */
export const kanalenOtherWays: Life[] = [
  {
    slug: 'fatou-jallande',
    name: 'Fatou Jallande',
    unit,
    from: '2026-01-19',
    contact: 'nadja-brolin',
    about: 'Har stöd utan biståndsbeslut, enligt den nya lagen. Svarade ja vid köksbordet, högt.',
    plans: [
      {
        begun: '2026-02-23',
        says: [
          { kind: 'life', words: 'Jag vill att barnen ska hälsa på i ett hem som luktar mat.' },
          { kind: 'need', area: 'learning', words: 'Breven från skolan är skrivna för någon annan än mig.' },
          { kind: 'strength', words: 'Jag sjöng i kör i tjugo år.' },
        ],
        goals: [
          {
            id: 'traffpunkt',
            kind: 'supporting',
            area: 'community-life',
            words: 'Gå till träffpunkten en gång i veckan',
            meaning: 'De har ett piano.',
          },
          {
            id: 'brev',
            kind: 'training',
            area: 'learning',
            words: 'Jag läser det första brevet själv innan jag frågar.',
            byWhen: '2026-09-30',
          },
        ],
        does: [
          { words: 'Läsa brev högt', who: 'together', how: 'En röd penna för det konstiga.', goal: 'brev' },
        ],
        rhythm: 6,
        proposed: '2026-03-02',
        answers: [{ on: '2026-03-02', answer: 'yes', way: 'spoken', words: 'Ja, ja, ja.' }],
      },
    ],
    goalStates: [{ on: '2026-09-14', goal: 'brev', state: 'reached' }],
    followUps: [
      {
        on: '2026-09-14',
        answers: {
          planned: { mark: 'good', words: 'Sista brevet var roligt, det handlade om löss.' },
          closer: { mark: 'good' },
        },
        shown: true,
        agreed: 'Mer piano.',
        closed: '2026-09-14',
      },
    ],
    ladder: [{ on: '2026-09-14', own: [4, 4, 4, 4], staff: [4, 4, 4, 3], shown: true }],
    tapers: [
      {
        on: '2026-03-09',
        kind: 'support',
        words: 'Nadja går med till träffpunkten',
        from: 'weekly',
        steps: [['2026-06-08', 'none']],
        ended: '2026-08-03',
      },
    ],
    record: [
      {
        on: '2026-11-17',
        body: 'Fatou läste brevet från förskolan högt. Hon rättade ett stavfel och skickade det tillbaka.',
      },
    ],
    visits: [{ first: -5, from: '16:00', to: '17:00', weeks: 6, about: 'Brev' }],
  },
  {
    slug: 'kjell-ake-bergvatten',
    name: 'Kjell-Åke Bergvatten',
    unit,
    careManager,
    from: '2020-08-17',
    contact: 'jonas-aldeby',
    way: 'phone',
    about: 'Tar emot stödet per telefon och trivs med det. Ingen har sett hans tapeter på fem år.',
    purpose: 'Dagligt samtal, med utrymme att öka när det behövs.',
    plans: [
      {
        begun: '2026-03-16',
        says: [
          { kind: 'need', area: 'general-tasks', words: 'En röst på morgonen så att dagen har en framsida.' },
          { kind: 'wish', words: 'Jag öppnar dörren när jag vill, och det kan dröja.' },
        ],
        goals: [
          {
            id: 'lunch',
            kind: 'supporting',
            area: 'relations',
            words: 'Ha någon att äta lunch med',
            meaning: 'Över högtalaren går också bra.',
          },
        ],
        does: [
          {
            words: 'Morgonsamtal',
            who: 'staff',
            how: 'Kvart över åtta. Jag säger tre saker.',
            goal: 'lunch',
          },
        ],
        rhythm: 6,
        proposed: '2026-03-23',
        answers: [{ on: '2026-03-24', answer: 'yes', way: 'spoken' }],
      },
    ],
    followUps: [
      {
        on: '2026-09-21',
        answers: {
          planned: { mark: 'good' },
          'our-way': { mark: 'good', words: 'Du andas lugnare än den förra.' },
        },
        shown: true,
        agreed: 'Ingenting ändras.',
        closed: '2026-09-21',
      },
    ],
    ladder: [{ on: '2026-09-21', own: [4, 4, 3, 4], staff: [4, 4, 4, 4] }],
    tapers: [
      {
        on: '2026-04-06',
        kind: 'support',
        words: 'Jonas ringer på morgonen',
        steps: [
          ['2026-05-04', 'every-other-day'],
          ['2026-09-28', 'daily'],
          ['2026-11-02', 'every-other-day'],
        ],
      },
    ],
    record: [{ on: '2026-11-15', body: 'De tre sakerna i dag: snö, hosta, en dröm om tapeter.' }],
    visits: [{ first: -7, from: '08:15', to: '08:30', weeks: 8, way: 'phone', about: 'Morgonsamtal' }],
  },
  {
    slug: 'zara-lindkvarn',
    name: 'Zara Lindkvarn',
    unit,
    careManager,
    from: '2025-11-24',
    contact: 'nadja-brolin',
    way: 'text',
    about: 'Nitton år. Allt som går att skriva ska skrivas.',
    purpose: 'Stöd i steget till eget boende.',
    plans: [
      {
        begun: '2026-04-20',
        by: 'self',
        says: [
          { kind: 'life', words: 'eget, utan att vara ensam, typ öppen dörr fast i mobilen' },
          { kind: 'need', area: 'domestic-life', words: 'jag glömmer att jag äger en tvättkorg' },
          {
            kind: 'idea',
            area: 'learning',
            words: 'plugga in matten om jag orkar, mattan sa autocorrect',
            wanted: '2026-04-21',
          },
        ],
        goals: [
          {
            id: 'tvatt',
            kind: 'training',
            area: 'domestic-life',
            words: 'Rena strumpor varje måndag.',
            measure: 'Inte fiskade ur korgen.',
          },
          {
            id: 'mat',
            kind: 'training',
            area: 'domestic-life',
            words: 'Laga mat själv två gånger i veckan',
            by: 'self',
          },
          {
            id: 'matte',
            kind: 'supporting',
            area: 'learning',
            words: 'Anmäla mig till matte 1.',
            byWhen: '2026-08-15',
          },
        ],
        does: [{ words: 'Skriva till Nadja när maskinen går', who: 'self', goal: 'tvatt' }],
        rhythm: 3,
        proposed: '2026-04-22',
        answers: [{ on: '2026-04-22', answer: 'yes', words: 'jepp' }],
      },
    ],
    goalStates: [
      { on: '2026-08-10', goal: 'matte', state: 'reached', by: 'self' },
      {
        on: '2026-10-05',
        goal: 'tvatt',
        state: 'paused',
        why: 'maskinen i källaren är trasig',
        months: 1,
        by: 'self',
      },
    ],
    followUps: [
      {
        on: '2026-07-27',
        by: 'self',
        answers: { planned: { mark: 'good' }, changed: { mark: 'much', words: 'anmäld!!' } },
        shown: true,
        goals: [{ goal: 'mat', outcome: 'on-the-way' }],
        agreed: 'Nästa gång på glassbaren.',
        closed: '2026-07-29',
      },
    ],
    ladder: [{ on: '2026-07-29', own: [5, 5, 4, 4], staff: [4, 5, 4, 4], shown: true }],
    aboutMe: [
      {
        on: '2026-04-22',
        kind: 'treat-me',
        words: 'dyker jag inte upp: skicka en tumme. får du en tumme lever jag',
        to: ['workers', 'substitutes'],
        ask: 3,
      },
    ],
    week: {
      on: '2026-11-02',
      items: [
        { words: 'Tvätta', days: [7], part: 'evening', tells: true, ticks: 'xox' },
        { words: 'Matte', days: [2, 4], at: '10:00', with: 'Vuxenskolan', ticks: 'xxxx' },
      ],
      shown: true,
    },
    tapers: [
      {
        on: '2026-05-04',
        kind: 'reminder',
        words: 'Tvättpåminnelsen',
        steps: [
          ['2026-06-01', 'every-other-day'],
          ['2026-06-29', 'every-third-day'],
        ],
        hidden: true,
      },
    ],
    record: [
      { on: '2026-11-08', body: 'Elva meddelanden i dag, tre av dem katter. Maskinen i källaren är lagad.' },
    ],
    visits: [
      { first: -14, from: '15:00', to: '15:20', weeks: 9, way: 'text', about: 'Veckan i meddelanden' },
    ],
  },
  {
    slug: 'zara-lindkvarn-hojden',
    who: 'zara-lindkvarn',
    name: 'Zara Lindkvarn',
    unit: 'boendestod-hojden',
    careManager,
    from: '2026-09-07',
    contact: 'samuel-grip',
    kind: 'daily-activity',
    way: 'out',
    about: 'Zaras andra stöd: verkstaden på Höjden, två förmiddagar.',
    purpose: 'Daglig sysselsättning i snickeriet.',
    plans: [
      {
        begun: '2026-09-21',
        says: [{ kind: 'wish', area: 'occupation', words: 'bygga en säng med lådor, på hjul' }],
        does: [{ words: 'Såga efter linjen', who: 'together' }],
        rhythm: 6,
        proposed: '2026-09-28',
        answers: [{ on: '2026-10-01', answer: 'yes', words: 'tumme' }],
      },
    ],
    visits: [{ first: -6, from: '09:30', to: '11:30', weeks: 5, about: 'Snickeriet' }],
  },
  {
    slug: 'jim-flodkvist',
    name: 'Jim Flodkvist',
    unit,
    careManager,
    from: '2025-06-02',
    contact: 'ove-tingvall',
    kind: 'contact-person',
    way: 'out',
    about: 'Har kontaktperson, inte boendestöd. De pratar om hockey i två timmar och en gång om döden.',
    purpose: 'Någon att göra saker med, enligt LSS.',
    plans: [
      {
        begun: '2026-06-08',
        says: [
          { kind: 'life', words: 'Se alla lag i serien på plats minst en gång var.' },
          { kind: 'need', area: 'relations', words: 'Pappa var den jag gick med. Platsen bredvid är tom.' },
        ],
        goals: [
          {
            id: 'match',
            kind: 'supporting',
            area: 'community-life',
            words: 'En bortamatch i höst.',
            byWhen: '2026-12-20',
          },
        ],
        does: [
          { words: 'Köpa biljetter', who: 'self', goal: 'match' },
          { words: 'Köra bilen', who: 'somebody-else', whoWords: 'Supporterbussen', goal: 'match' },
        ],
        proposed: '2026-06-10',
        answers: [{ on: '2026-06-10', answer: 'yes' }],
      },
    ],
    followUps: [
      { on: '2026-11-02', answers: { planned: { mark: 'good', words: 'Tre av fjorton lag.' } }, shown: true },
    ],
    ladder: [{ on: '2026-11-02', own: [5, 4, 4, 3], shown: true }],
    record: [{ on: '2026-11-14', body: 'Förlust 2–5. Jim var nöjd med korven.' }],
    visits: [
      { first: 2, from: '18:30', to: '21:00', repeats: 'every-other-week', weeks: 8, about: 'Hemmamatch' },
    ],
  },
];
