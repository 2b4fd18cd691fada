import type { Life } from './types.ts';

/** Alva's plan: two versions, her question about a goal from the decision, and three follow-ups, one under way. */
export const alvasPlan: Pick<Life, 'decisionGoals' | 'plans' | 'goalStates' | 'goalWords' | 'followUps'> = {
  decisionGoals: [
    { on: '2025-09-01', words: 'Alva sköter sitt hem med stöd två gånger i veckan.' },
    {
      on: '2025-09-01',
      words: 'Alva deltar i daglig verksamhet minst tre dagar i veckan.',
      asked: {
        on: '2025-09-08',
        words:
          'Jag har aldrig sagt att jag vill till daglig verksamhet. Jag vill till biblioteket. Var kom det här ifrån?',
      },
      answered: {
        on: '2025-09-22',
        outcome: 'changed',
        words:
          'Du har rätt, det stod kvar från ett gammalt beslut. Jag har skrivit om målet så som du sa det till mig i telefonen.',
        newWords: 'Alva har något att gå till utanför hemmet, som hon själv väljer.',
      },
    },
  ],
  plans: [
    {
      begun: '2025-10-06',
      says: [
        { kind: 'life', words: 'Jag vill vakna utan att det första jag tänker är hur det ser ut i köket.' },
        {
          kind: 'need',
          area: 'domestic-life',
          words: 'Det är inte städa som är svårt. Det är att börja. Om någon står i hallen går det.',
        },
        {
          kind: 'need',
          area: 'community-life',
          words: 'Jag går ut när det finns ett ställe att gå till, annars blir det balkongen.',
        },
        {
          kind: 'strength',
          words: 'Jag kommer ihåg allt jag har läst. Och jag är bra på att laga soppa av nästan ingenting.',
        },
        {
          kind: 'idea',
          area: 'learning',
          words: 'Det vore roligt att läsa en kurs någon gång, historia kanske.',
          wanted: '2025-10-13',
        },
        { kind: 'idea', area: 'relations', words: 'Någon gång skulle jag vilja ha hit min kusin på mat.' },
        {
          kind: 'need',
          whose: 'kin',
          by: 'jonas-aldeby',
          words: 'Sture: Jag blir lugnare om jag vet att någon tittar till henne när det är mörkt ute.',
        },
      ],
      goals: [
        {
          id: 'kok',
          kind: 'training',
          area: 'domestic-life',
          words: 'Jag diskar samma dag som jag har lagat mat.',
          meaning: 'Då slipper jag skämmas när det ringer på dörren.',
          measure: 'Diskbänken är tom när jag lägger mig, fem kvällar av sju.',
          byWhen: '2026-04-30',
          fromDecision: 1,
        },
        { id: 'kok-1', kind: 'training', area: 'domestic-life', words: 'Först: bara glasen.', under: 'kok' },
        {
          id: 'kok-2',
          kind: 'training',
          area: 'domestic-life',
          words: 'Sedan: allt utom stekpannan.',
          under: 'kok',
        },
        {
          id: 'bibliotek',
          kind: 'training',
          area: 'community-life',
          words: 'Jag går till biblioteket själv på tisdagar.',
          meaning: 'Där är det tyst på ett bra sätt.',
          measure: 'Jag har varit där och kommit hem igen, tre tisdagar i rad.',
          byWhen: '2026-05-31',
          fromDecision: 2,
        },
        {
          id: 'post',
          kind: 'compensating',
          area: 'general-tasks',
          words: 'Posten är öppnad varje torsdag.',
          meaning: 'Jag vet vad som är betalt.',
        },
        {
          id: 'traning',
          kind: 'supporting',
          area: 'self-care',
          words: 'Jag går till gymmet på Slussgatan.',
          meaning: 'Jag sover bättre när jag har använt kroppen.',
          byWhen: '2026-03-31',
        },
      ],
      does: [
        {
          words: 'Diska medan Jonas dricker kaffe',
          who: 'self',
          how: 'Måndagar. Jonas säger ingenting om disken.',
          goal: 'kok',
        },
        {
          words: 'Gå till biblioteket',
          who: 'together',
          how: 'Första veckorna ända in, sedan till bron, sedan till porten.',
          goal: 'bibliotek',
        },
        {
          words: 'Öppna posten vid köksbordet',
          who: 'together',
          how: 'Torsdagar, det värsta kuvertet först.',
          goal: 'post',
        },
        {
          words: 'Titta på gymmet utan att träna',
          who: 'together',
          how: 'En gång, bara för att veta var skåpen står.',
          goal: 'traning',
        },
      ],
      rhythm: 3,
      followUp: 'Hemma hos mig, med kaffe. Inte på kontoret.',
      proposed: '2025-10-20',
      answers: [
        {
          on: '2025-10-21',
          answer: 'cannot-say-yet',
          words: 'Jag vill läsa den en gång till när jag är ensam.',
        },
        { on: '2025-10-24', answer: 'yes', words: 'Ja. Det låter som jag.' },
      ],
    },
    {
      begun: '2026-05-18',
      by: 'self',
      says: [
        {
          kind: 'wish',
          area: 'learning',
          words: 'Jag vill gå cirkeln om kanalens historia, den som börjar i september.',
        },
        {
          kind: 'wish',
          area: 'relations',
          words: 'Jag vill bjuda Ellinor på soppa, i det här köket, på riktigt.',
        },
      ],
      goals: [
        {
          id: 'bibliotek',
          kind: 'training',
          area: 'community-life',
          words: 'Jag går till biblioteket när jag vill, utan att någon vet om det.',
          meaning: 'Där är det tyst på ett bra sätt.',
          measure: 'Jag har varit där en dag som inte är tisdag.',
          byWhen: '2026-09-30',
        },
        {
          id: 'cirkel',
          kind: 'training',
          area: 'learning',
          words: 'Jag går på cirkeln om kanalen, minst varannan gång.',
          meaning: 'Det var så länge sedan jag lärde mig något nytt.',
          measure: 'Jag har fått pärmen full.',
          byWhen: '2026-12-15',
        },
        {
          id: 'kusin',
          kind: 'supporting',
          area: 'relations',
          words: 'Ellinor har ätit middag hos mig.',
          meaning: 'Förr var det alltid hos henne.',
          byWhen: '2026-12-31',
        },
        {
          id: 'mat',
          kind: 'supporting',
          area: 'domestic-life',
          words: 'Laga mat själv två gånger i veckan',
          by: 'self',
        },
      ],
      does: [
        {
          words: 'Gå på cirkeln',
          who: 'self',
          how: 'Onsdagar klockan 18. Jonas ringer 17.15 de första gångerna.',
          goal: 'cirkel',
        },
        {
          words: 'Skriva en inköpslista för soppan',
          who: 'together',
          how: 'I november, när mörkret är som värst.',
          goal: 'kusin',
        },
      ],
      rhythm: 6,
      followUp: 'Två gånger om året räcker. Säg till om det krånglar däremellan.',
      proposed: '2026-05-28',
      answers: [{ on: '2026-05-29', answer: 'yes', way: 'shared-device' }],
    },
  ],
  goalStates: [
    { on: '2025-12-08', goal: 'kok-1', state: 'reached' },
    { on: '2026-02-09', goal: 'kok-2', state: 'reached' },
    {
      on: '2026-10-05',
      goal: 'kusin',
      state: 'paused',
      why: 'Ellinor har flyttat och målar om. Vi väntar.',
      months: 3,
      by: 'self',
    },
  ],
  goalWords: [
    {
      on: '2026-04-16',
      goal: 'kok',
      words: 'Jag märkte inte när det slutade vara svårt. En kväll var det bara diskat.',
      automatic: true,
    },
    {
      on: '2026-09-14',
      goal: 'bibliotek',
      words: 'Jag var där en lördag. Ingen visste.',
      automatic: true,
      shown: false,
    },
  ],
  followUps: [
    {
      on: '2026-01-15',
      answers: {
        planned: { mark: 'so-so', words: 'Disken går. Gymmet gick inte alls, och det är ingens fel.' },
        closer: { mark: 'good' },
        'our-way': {
          mark: 'good',
          words: 'Att Jonas inte säger något om disken är det bästa med måndagarna.',
        },
        changed: { mark: 'little' },
      },
      shown: true,
      notes: { planned: 'Alva har hittat ett eget sätt: radion på, sedan disken. Jag behövs bara i början.' },
      goals: [
        { goal: 'traning', outcome: 'paused', why: 'För mycket ljud i omklädningsrummet.', months: 3 },
        { goal: 'kok', outcome: 'on-the-way' },
      ],
      agreed: 'Vi fortsätter till bron med biblioteket. Gymmet vilar.',
      closed: '2026-01-19',
    },
    {
      on: '2026-04-16',
      by: 'self',
      answers: {
        planned: { mark: 'good', words: 'Jag har diskat i sex veckor utan att räkna.' },
        closer: { mark: 'good', words: 'Tre tisdagar blev sju.' },
        everyone: {
          mark: 'so-so',
          words: 'Vikarien i februari ville diska åt mig. Det blev fel fast det var snällt menat.',
        },
        'talk-about': { words: 'Jag vill prata om vad som händer när jag inte behöver er lika mycket.' },
      },
      shown: true,
      goals: [
        { goal: 'kok', outcome: 'reached' },
        { goal: 'traning', outcome: 'no-longer' },
        { goal: 'bibliotek', outcome: 'change' },
      ],
      agreed: 'Stödet blir inte mindre för att det går bra. Vi gör en ny version med det nya i.',
      closed: '2026-04-20',
    },
    {
      on: '2026-11-19',
      by: 'self',
      answers: {
        planned: {
          mark: 'good',
          words: 'Cirkeln: fyra gånger av sex. En gång regnade det och en gång var jag ledsen.',
        },
        closer: { mark: 'so-so' },
      },
    },
  ],
};
