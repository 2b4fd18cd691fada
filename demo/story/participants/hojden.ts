import type { Life } from './types.ts';

const unit = 'boendestod-hojden';
const careManager = 'tiina-holmlund';

/** At Boendestöd Höjden. */
export const hojden: Life[] = [
  {
    slug: 'vendela-sturk',
    name: 'Vendela Sturk',
    unit,
    careManager,
    from: '2024-03-04',
    contact: 'samuel-grip',
    about: 'Räknar kaffekoppar i stället för mål, och det går bra.',
    purpose: 'Vendela behöver stöd att äta regelbundet.',
    plans: [
      {
        begun: '2026-02-09',
        says: [
          {
            kind: 'need',
            area: 'self-care',
            words: 'Hungern ringer inte hos mig. Någon annan måste ha klockan.',
          },
          { kind: 'strength', words: 'Pricksäker med kryddor.' },
        ],
        goals: [
          {
            id: 'mat',
            kind: 'training',
            area: 'domestic-life',
            words: 'Laga mat själv två gånger i veckan',
            by: 'self',
            measure: 'Två odiskade kastruller.',
          },
        ],
        does: [{ words: 'Prova Samuels recept', who: 'together', goal: 'mat' }],
        rhythm: 3,
        proposed: '2026-02-16',
        answers: [{ on: '2026-02-17', answer: 'yes' }],
      },
    ],
    followUps: [
      {
        on: '2026-05-18',
        answers: { planned: { mark: 'so-so' } },
        shown: true,
        agreed: 'Soppa räknas.',
        closed: '2026-05-18',
      },
      {
        on: '2026-08-24',
        answers: { planned: { mark: 'good', words: 'Currygryta. Grannen knackade på.' } },
        shown: true,
        agreed: 'Fler grannar.',
        closed: '2026-08-24',
      },
    ],
    ladder: [{ on: '2026-08-24', own: [4, 4, 4, 4], staff: [3, 4, 4, 4] }],
    independence: {
      said: [{ on: '2026-02-23', words: 'Att magen och jag är överens.' }],
      yardsticks: [
        {
          on: '2026-02-23',
          words: 'Mål mat per dag.',
          ratings: [
            ['2026-02-23', 1],
            ['2026-05-18', 3],
            ['2026-08-24', 4],
          ],
        },
      ],
      shared: '2026-05-18',
    },
    decisionGoals: [
      {
        on: '2026-01-26',
        words: 'Vendela går ner i vikt.',
        asked: { on: '2026-01-27', words: 'Det är min kropp. Vem har skrivit det här?' },
        answered: {
          on: '2026-02-03',
          outcome: 'taken-away',
          words: 'Det skulle aldrig ha stått där. Jag har tagit bort det och ber om ursäkt.',
        },
      },
    ],
    record: [
      { on: '2026-11-12', body: 'Linssoppa med spiskummin. Vendela åt en tallrik och ställde undan en.' },
    ],
    visits: [{ first: -9, from: '11:30', to: '13:00', weeks: 6, about: 'Laga lunch' }],
  },
  {
    slug: 'gote-ramsjo',
    name: 'Göte Ramsjö',
    unit,
    careManager,
    from: '2022-01-24',
    contact: 'samuel-grip',
    about: 'Går till Kvarten på onsdagar. Det tog två år, och det är två bra år.',
    purpose: 'Bryta isolering.',
    plans: [
      {
        begun: '2026-03-23',
        says: [
          { kind: 'life', words: 'Höra någon ropa mitt namn när jag kommer in.' },
          {
            kind: 'need',
            area: 'community-life',
            words: 'Fyrahundra meter är kort på karta och långt i november.',
          },
        ],
        goals: [
          {
            id: 'kvarten',
            kind: 'training',
            area: 'community-life',
            words: 'Gå till träffpunkten en gång i veckan',
            byWhen: '2026-09-30',
          },
        ],
        does: [
          { words: 'Gå till lyktstolpen', who: 'self', how: 'Varje dag. Bara dit.', goal: 'kvarten' },
          { words: 'Gå hela vägen på onsdagar', who: 'together', goal: 'kvarten' },
        ],
        rhythm: 2,
        proposed: '2026-03-30',
        answers: [{ on: '2026-03-30', answer: 'yes', way: 'spoken' }],
      },
    ],
    goalStates: [{ on: '2026-09-16', goal: 'kvarten', state: 'reached' }],
    goalWords: [{ on: '2026-09-17', goal: 'kvarten', words: 'Det var Ragge som ropade.' }],
    tapers: [
      {
        on: '2026-04-06',
        kind: 'support',
        words: 'Samuel går bredvid',
        from: 'weekly',
        by: 'samuel-grip',
        steps: [['2026-09-21', 'none']],
      },
    ],
    followUps: [
      {
        on: '2026-06-01',
        answers: { closer: { mark: 'good', words: 'Till tobaksaffären.' } },
        shown: true,
        agreed: 'Nästa mål är hörnet.',
        closed: '2026-06-01',
      },
      {
        on: '2026-09-16',
        answers: { closer: { mark: 'good', words: 'Framme!' } },
        shown: true,
        agreed: 'Göte går själv.',
        closed: '2026-09-16',
      },
    ],
    ladder: [{ on: '2026-09-16', own: [3, 4, 4, 4], staff: [4, 4, 4, 4], shown: true }],
    record: [
      { on: '2026-11-18', body: 'Göte mötte mig vid lyktstolpen för att berätta, inte för att få sällskap.' },
    ],
    visits: [{ first: -5, from: '12:00', to: '12:30', weeks: 5, way: 'out', about: 'Möts vid lyktstolpen' }],
  },
  {
    slug: 'amina-warsow',
    name: 'Amina Warsow',
    unit,
    careManager,
    from: '2025-08-18',
    contact: 'rut-sjoholm',
    about: 'Vill plugga till tandsköterska. Planen handlar om buss 14.',
    purpose: 'Stöd till studier och ett eget liv.',
    plans: [
      {
        begun: '2026-05-04',
        by: 'self',
        says: [
          { kind: 'wish', area: 'learning', words: 'Börja i januari, på riktigt, med skåp och allt.' },
          { kind: 'need', area: 'mobility', words: 'Bussen är värst när den är full och ingen går av.' },
          { kind: 'idea', area: 'occupation', words: 'Praktik hos min moster i kiosken först.' },
        ],
        goals: [
          {
            id: 'buss',
            kind: 'training',
            area: 'mobility',
            words: 'Åka fjortonens buss fem hållplatser.',
            measure: 'Utan att trycka på stopp.',
            byWhen: '2026-12-01',
          },
          {
            id: 'buss-1',
            kind: 'training',
            area: 'mobility',
            words: 'En hållplats på en lördag.',
            under: 'buss',
          },
          {
            id: 'lunch',
            kind: 'supporting',
            area: 'relations',
            words: 'Ha någon att äta lunch med',
            by: 'self',
          },
        ],
        does: [{ words: 'Stå vid hållplatsen tills den har kört', who: 'together', goal: 'buss-1' }],
        rhythm: 3,
        proposed: '2026-05-11',
        answers: [{ on: '2026-05-11', answer: 'yes' }],
      },
    ],
    goalStates: [
      { on: '2026-07-13', goal: 'buss-1', state: 'reached' },
      { on: '2026-10-19', goal: 'lunch', state: 'paused', months: 2 },
    ],
    followUps: [
      {
        on: '2026-08-31',
        answers: { planned: { mark: 'so-so' }, 'talk-about': { words: 'Vad händer om jag kommer in?' } },
        shown: true,
        agreed: 'Tre hållplatser.',
        closed: '2026-08-31',
      },
    ],
    ladder: [{ on: '2026-08-31', own: [5, 4, 4, 4], staff: [4, 4, 4, 4] }],
    record: [{ on: '2026-11-10', body: 'Tre hållplatser. Amina räknade dem baklänges.' }],
    visits: [{ first: -6, from: '14:00', to: '15:30', weeks: 6, way: 'out', about: 'Bussen' }],
  },
  {
    slug: 'kent-rosvik',
    name: 'Kent Rosvik',
    unit,
    careManager,
    from: '2017-05-15',
    contact: 'rut-sjoholm',
    about: 'Plan fastställd utan hans ja. Han har sagt vad han tycker, och det står där.',
    purpose: 'Stöd för att behålla bostaden.',
    plans: [
      {
        begun: '2026-08-24',
        says: [
          {
            kind: 'need',
            area: 'domestic-life',
            whose: 'staff',
            words: 'Lägenheten behöver röjas för att hyresvärden inte ska säga upp kontraktet, enligt oss.',
          },
          { kind: 'need', area: 'domestic-life', words: 'Det är inte skräp. Det är delar.' },
        ],
        goals: [
          {
            id: 'gang',
            kind: 'training',
            area: 'domestic-life',
            words: 'Gången till balkongen är fri.',
            whose: 'staff',
            byWhen: '2026-12-01',
          },
        ],
        does: [{ words: 'Flytta tre lådor till förrådet', who: 'together', goal: 'gang' }],
        rhythm: 1,
        proposed: '2026-09-07',
        answers: [{ on: '2026-09-09', answer: 'no', words: 'Jag säger inte ja till att bli av med saker.' }],
        established: {
          on: '2026-09-14',
          participation:
            'Kent var med vid två möten. Han vill behålla bostaden men inte göra sig av med något. Vi har lovat att inget kastas utan att han har hållit i det.',
        },
      },
    ],
    followUps: [
      {
        on: '2026-10-14',
        answers: { planned: { mark: 'so-so', words: 'Sex lådor i källaren. Alla finns kvar.' } },
        shown: true,
        agreed: 'Hyresvärden har fått se gången.',
        closed: '2026-10-14',
      },
    ],
    promises: [
      {
        on: '2026-09-14',
        words: 'Inget kastas utan att Kent har hållit i det',
        steps: [
          { on: '2026-10-14', step: 'done' },
          { on: '2026-10-14', by: 'self', step: 'kept' },
        ],
      },
    ],
    record: [
      {
        on: '2026-09-09',
        body: 'Hyresvärdens tekniker och Kent grälade i trapphuset. Teknikern hotade med bilder.',
        mentions: true,
        review: { on: '2026-09-10', by: 'rebecka-oijer', outcome: 'not' },
      },
      { on: '2026-10-14', body: 'Kent visade en fungerande grammofon, byggd av fyra trasiga.' },
    ],
    ladder: [{ on: '2026-10-14', own: [2, 3, 3, 2], staff: [2, 3, 3, 2], shown: true }],
    visits: [{ first: -8, from: '10:00', to: '12:00', weeks: 5, about: 'Flytta lådor' }],
  },
  {
    slug: 'majken-bylen',
    name: 'Majken Bylén',
    unit,
    careManager,
    from: '2023-11-13',
    contact: 'samuel-grip',
    about: 'Har tagit med sin gamla plan från Kanalen till Höjden när hon flyttade.',
    purpose: 'Fortsatt stöd efter flytt inom kommunen.',
    plans: [
      {
        begun: '2026-06-01',
        says: [
          { kind: 'life', words: 'Samma stol, annan utsikt.' },
          { kind: 'strength', words: 'Känner igen fåglar på flyktens darrning.' },
        ],
        goals: [
          {
            id: 'matare',
            kind: 'supporting',
            area: 'community-life',
            words: 'Fågelbordet på gården sköts av mig.',
            meaning: 'Då stannar grannarna till.',
          },
        ],
        does: [{ words: 'Köpa frön', who: 'together', how: 'Första måndagen i månaden.', goal: 'matare' }],
        rhythm: 12,
        proposed: '2026-06-08',
        answers: [{ on: '2026-06-09', answer: 'yes', way: 'paper' }],
      },
    ],
    aboutMe: [
      {
        on: '2026-06-15',
        kind: 'good-to-know',
        words: 'Tala lågt vid fönstret, talgoxarna.',
        to: ['workers', 'substitutes'],
      },
    ],
    consents: [
      {
        on: '2026-06-08',
        what: 'plan',
        toWhom: 'Samuel på Höjden',
        months: 12,
        about: 'Planen från mitt förra stöd.',
      },
    ],
    ladder: [{ on: '2026-06-15', own: [4, 4, 0, 0], staff: [4, 4, 0, 0] }],
    record: [{ on: '2026-11-02', body: 'Fröna köpta. En nötväcka kom innan vi hade hunnit hänga upp.' }],
    visits: [
      { first: -6, from: '13:30', to: '14:30', repeats: 'every-other-week', weeks: 10, about: 'Fröna' },
    ],
  },
  {
    slug: 'rune-stallberg',
    name: 'Rune Stallberg',
    unit,
    careManager,
    from: '2026-06-22',
    contact: 'samuel-grip',
    about: 'Ny sedan midsommar. Avbokar ofta, och det får man.',
    purpose: 'Stöd efter hustruns bortgång.',
    plans: [
      {
        begun: '2026-08-17',
        says: [{ kind: 'need', area: 'relations', words: 'Det är tyst vid klockan sju. Då åt vi.' }],
        goals: [
          {
            id: 'lunch',
            kind: 'supporting',
            area: 'relations',
            words: 'Ha någon att äta lunch med',
            meaning: 'Middag är för nära ännu.',
          },
        ],
        does: [{ words: 'Lunch på Gästis', who: 'together', how: 'När jag ringer.', goal: 'lunch' }],
        rhythm: 1,
        proposed: '2026-08-17',
        answers: [{ on: '2026-08-19', answer: 'yes', way: 'spoken' }],
      },
    ],
    ladder: [{ on: '2026-08-19', own: [4, 0, 0, 0], staff: [3, 0, 0, 0] }],
    record: [
      {
        on: '2026-11-04',
        body: 'Tredje avbokade besöket i rad. Jag ringde och frågade om tiden är fel. Det är den.',
        answer: { on: '2026-11-04', words: 'Inte tiden. Dagen. Hon dog en onsdag.' },
      },
    ],
    visits: [
      {
        first: -19,
        from: '12:00',
        to: '13:00',
        weeks: 6,
        way: 'out',
        about: 'Lunch',
        calledOff: [
          { by: 'self', day: -19 },
          { by: 'self', day: -12 },
          { by: 'self', day: -5 },
        ],
      },
    ],
  },
];
