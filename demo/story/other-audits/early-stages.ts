import type { Audit } from '../types.ts';

/** In dialogue: a joint commission by two authorities on coordinated plans. */
export const coordinatedPlans: Audit = {
  slug: 'sip-2027',
  title: 'Samordnade planer, sedda från den som planen gäller',
  about:
    'Uppdraget diskuteras. Två myndigheter, fyra utkast till uppdragsfrågor, en utestående fråga om pengar.',
  stage: 'commission',
  bureau: 'lyktan',
  coordinator: 'samira-lindeblad',
  commissioners: [
    { organisation: 'tranlosa-kommun', person: 'gunvor-tjader' },
    { organisation: 'region-vassmark', person: 'petrus-sandvall' },
  ],
  auditedUnits: ['psykiatrimottagningen-tranlosa', 'boendestod-kanalen'],
  commission: {
    purpose:
      'Kommunen och regionen vill tillsammans veta vad en samordnad plan (SIP) är värd för den som den handlar om: om mötet blev hens eget, om det som bestämdes blev gjort och om någon höll ihop det sedan.',
    background:
      'Antalet samordnade planer räknas varje år och blir fler. Hur många som sedan följs upp vet ingen. Vid ett gemensamt möte i våras sade en person att hen hade suttit i sin egen plan som en stol. Det blev början till det här uppdraget.',
    questions: [
      { id: 'uf1', text: 'Vem bestämde vilka som var med på mötet, och vad det skulle handla om?' },
      { id: 'uf2', text: 'Blev det som bestämdes gjort, och av vem?' },
      {
        id: 'uf3',
        text: 'Har planen gjort att kommun och region hänger bättre ihop för den som planen gäller?',
      },
    ],
    scope: {
      peopleConcerned: 210,
      interviewsPlanned: 14,
      eligibility: 'Du har haft en samordnad plan i Tranlösa de senaste två åren.',
      limits: 'Börjar med en enkät till alla som har haft en plan. Därefter intervjuer med dem som vill.',
    },
    plan: [
      {
        what: 'Samtal om uppdraget',
        who: 'Tranlösa, Region Vassmark och Lyktan',
        from: '2026-10-05',
        to: '2026-12-18',
      },
      { what: 'Enkät', who: 'Lyktan', from: '2027-02-01', to: '2027-02-26' },
      { what: 'Intervjuer', who: 'Lyktan', from: '2027-03-15', to: '2027-04-30' },
      { what: 'Rapporten lämnas', who: 'Lyktan', from: '2027-09-09', to: '2027-09-09' },
    ],
    whoInforms:
      'Inte klart. Lyktan vill skicka själv, så att ingen mottagning behöver välja ut vem som får brevet.',
    howResultsReturn:
      'Ett gemensamt möte, och ett blad på lättläst svenska till var och en som har haft en plan.',
    publishOn: '2027-09-27',
    cost: { sek: 268000, covers: 'Delas lika. Enkät, intervjuer, rapport och två presentationer.' },
    dialogue: [
      {
        by: 'petrus-sandvall',
        on: '2026-10-12',
        text: 'Regionen ser gärna att granskningen stannar vid mötet. Uppföljningen är kommunens sak.',
      },
      {
        by: 'gunvor-tjader',
        on: '2026-10-15',
        text: 'Det är precis därför uppföljningen måste vara med. Vi säger detsamma om er.',
      },
      {
        by: 'samira-lindeblad',
        on: '2026-10-19',
        text: 'Då har ni båda svarat på varför frågan behövs. Vi föreslår att den får stå som uppdragsfråga två.',
      },
      {
        by: 'petrus-sandvall',
        on: '2026-11-09',
        text: 'Jag ger mig. Fråga två får stå. Kostnaden återkommer jag till.',
      },
    ],
    signOffs: [],
  },
  team: [],
  signUps: [],
  bookings: [],
  interviews: [],
};

/** In dialogue: so few people that nobody could stay unknown. */
export const bruket: Audit = {
  slug: 'bruket-2027',
  title: 'Boendestödet i Grythammar',
  about: 'Uppdraget diskuteras. Bara sju personer har stödet: varningen om små grupper visas.',
  stage: 'commission',
  bureau: 'lyktan',
  coordinator: 'samira-lindeblad',
  commissioners: [{ organisation: 'grythammar-kommun', person: 'henning-lodar' }],
  auditedUnits: ['boendestod-bruket'],
  commission: {
    purpose: 'Grythammars kommun vill veta hur boendestödet fungerar för dem som har det.',
    background:
      'Kommunen har ett litet boendestöd. Ingen utomstående har frågat dem som har det vad de tycker.',
    questions: [{ id: 'uf1', text: 'Är de som har boendestöd nöjda med det?' }],
    scope: {
      peopleConcerned: 7,
      interviewsPlanned: 5,
      eligibility: 'Du har boendestöd i Grythammar.',
      limits: 'Ingen avgränsning är gjord.',
    },
    plan: [
      { what: 'Samtal om uppdraget', who: 'Grythammar och Lyktan', from: '2026-11-02', to: '2027-01-15' },
    ],
    whoInforms: 'Enhetschefen, som träffar var och en varje vecka.',
    howResultsReturn: 'Inte bestämt.',
    publishOn: '2027-06-01',
    cost: { sek: 45000, covers: 'Inte slutligt räknat.' },
    dialogue: [
      { by: 'henning-lodar', on: '2026-11-03', text: 'Vi är sju. Det borde gå fort.' },
      {
        by: 'samira-lindeblad',
        on: '2026-11-05',
        text: 'Det går fort, men det går inte att vara okänd. Med sju personer vet enhetschefen vem som sagt vad innan hon har vänt blad. Kan vi slå ihop er med Sönnerlunda, eller göra ett öppet samtal där alla vet att man är med?',
      },
      {
        by: 'henning-lodar',
        on: '2026-11-16',
        text: 'Jag frågar dem vad de helst vill. Det hade jag kanske kunnat börja med.',
      },
    ],
    signOffs: [],
  },
  team: [],
  signUps: [],
  bookings: [],
  interviews: [],
};

/** Planning: the team is being put together, and two people are too close to the unit. */
export const hojden: Audit = {
  slug: 'hojden-2027',
  title: 'Att byta till Boendestöd Höjden',
  about: 'Planeras. Laget sätts ihop: en har själv sagt att hen är jävig, en annan behöver prövas.',
  stage: 'planning',
  bureau: 'lyktan',
  coordinator: 'samira-lindeblad',
  commissioners: [{ organisation: 'tranlosa-kommun', person: 'gunvor-tjader' }],
  auditedUnits: ['boendestod-hojden'],
  commission: {
    purpose:
      'Kommunen vill veta hur det var att flyttas till Höjden, när området växte, och hur stödet är i dag.',
    background:
      'Förra året flyttades ett tjugotal personer från Kanalen till Höjden när gränsen drogs om. Beslutet togs på ett kontor med en karta. Nu vill kommunen höra hur det blev utanför kartan.',
    questions: [
      { id: 'uf1', text: 'Hur fick man veta att man skulle flyttas, och vad fick man påverka?' },
      { id: 'uf2', text: 'Hur är stödet i dag, jämfört med förut?' },
    ],
    scope: {
      peopleConcerned: 60,
      interviewsPlanned: 10,
      eligibility: 'Du har boendestöd från Höjden.',
      limits: 'Även den som inte har flyttats kan vara med.',
    },
    plan: [
      { what: 'Lag utses, jäv prövas', who: 'Lyktan', from: '2026-11-16', to: '2026-12-04' },
      { what: 'Frågeguide och brev', who: 'Lyktan', from: '2026-12-07', to: '2027-01-15' },
      { what: 'Intresseanmälan öppen', who: 'Lyktan', from: '2027-01-18', to: '2027-02-12' },
      { what: 'Intervjuer', who: 'Lyktan', from: '2027-02-15', to: '2027-03-19' },
      { what: 'Rapporten lämnas', who: 'Lyktan', from: '2027-06-03', to: '2027-06-03' },
    ],
    whoInforms:
      'Enhetschefen lämnar brevet till alla. Inflytandesamordnaren påminner om det på träffpunkten.',
    howResultsReturn: 'På ett öppet möte, och som brev hem till den som vill.',
    publishOn: '2027-06-21',
    cost: { sek: 128000, covers: 'Samordning, arvode, presentkort, rapport, presentation och återbesök.' },
    dialogue: [
      {
        by: 'gunvor-tjader',
        on: '2026-10-06',
        text: 'Efter rapporten om Kanalen frågade Höjdens chef när det är deras tur. Så nu är det deras tur.',
      },
    ],
    signOffs: [
      { by: 'gunvor-tjader', on: '2026-11-02', text: 'Godkänd av Tranlösa kommun.' },
      { by: 'samira-lindeblad', on: '2026-11-04', text: 'Godkänd av Lyktan.' },
    ],
  },
  team: [
    {
      person: 'yordanos-tesfai',
      tasks: ['guide', 'interviews'],
      declaration: { on: '2026-11-17', conflict: false, text: 'Ingen koppling till Höjden.' },
    },
    {
      person: 'emil-rask',
      tasks: ['interviews'],
      declaration: {
        on: '2026-11-17',
        conflict: true,
        text: 'Jag har själv stöd från Höjden och kan därför inte vara med. Hälsar på fikat.',
      },
      stoodBack: { on: '2026-11-17', why: 'Har stöd från den enhet som ska granskas.' },
    },
    {
      person: 'bibbi-ravn',
      tasks: ['interviews'],
      declaration: {
        on: '2026-11-18',
        conflict: false,
        text: 'Jag vikarierade där en sommar, men det räknas väl inte?',
      },
    },
    {
      person: 'nermin-hodzic',
      tasks: ['interviews', 'analyses'],
      declaration: { on: '2026-11-19', conflict: false, text: 'Ingen koppling till Höjden.' },
    },
  ],
  signUps: [],
  bookings: [],
  interviews: [],
};
