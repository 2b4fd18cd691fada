import type { Commission, TeamMember } from '../types.ts';

export const commission: Commission = {
  purpose:
    'Tranlösa kommun vill veta hur stödet från Boendestöd Kanalen känns inifrån, tre år efter att två grupper blev en. Granskningen ska visa vad som bär i vardagen, vad som brister och vad enheten kan ändra på. Den görs av människor som själva har haft vård eller stöd.',
  background:
    'För tre år sedan slogs boendestödet i centrum ihop med boendestödet i de östra stadsdelarna och fick namnet Kanalen. I samma veva infördes ett gemensamt sätt att skriva genomförandeplaner, ett veckoblad som den som vill kan använda, och en bemanningsgrupp som sköter vikarier för hela kommunen. Enhetens egna mätningar visar att insatserna blir utförda. De säger däremot inte hur det är att ta emot dem. I samtal på träffpunkten hade det också kommit fram att vikarierna var ett återkommande bekymmer, och att frågan om ensamhet sällan hade någon plats i planen. Nämnden beslutade därför att beställa en brukarrevision.',
  questions: [
    {
      id: 'uf1',
      text: 'Vet de som har boendestöd vad stödet är till för, och vad de själva kan påverka?',
    },
    {
      id: 'uf2',
      text: 'Hur blir genomförandeplanen till, och vilken nytta gör den i vardagen?',
    },
    {
      id: 'uf3',
      text: 'Hur fungerar samarbetet med dem som kommer, också när det kommer någon annan än vanligt och när något blir fel?',
    },
    {
      id: 'uf4',
      text: 'Har stödet lett till att man klarar mer på egen hand och till att livet har blivit större?',
    },
  ],
  scope: {
    peopleConcerned: 140,
    interviewsPlanned: 15,
    eligibility: 'Du har boendestöd från Kanalen och har haft det i minst ett år.',
    asks: 'Har du haft boendestöd från Kanalen i minst ett år?',
    limits:
      'Granskningen gäller stödet från Kanalen. Den gäller inte handläggningen av ansökningar, men det som sägs om beslut tas med när det påverkar vardagen med stödet. Personal intervjuas inte.',
  },
  plan: [
    {
      what: 'Samtal om syfte och uppdragsfrågor',
      who: 'Tranlösa kommun och Lyktan',
      from: '2025-08-25',
      to: '2025-09-26',
    },
    { what: 'Lag utses, jäv prövas', who: 'Lyktan', from: '2025-10-06', to: '2025-10-24' },
    { what: 'Frågeguide och informationsbrev', who: 'Lyktan', from: '2025-10-27', to: '2025-11-28' },
    {
      what: 'Brev lämnas ut till alla som har stödet',
      who: 'Enhetschefen på Kanalen och hennes personal',
      from: '2025-12-01',
      to: '2025-12-12',
    },
    { what: 'Intresseanmälan öppen', who: 'Lyktan', from: '2025-12-01', to: '2026-01-30' },
    { what: 'Intervjuer', who: 'Lyktan', from: '2026-01-19', to: '2026-02-20' },
    { what: 'Utskrift, avidentifiering och analys', who: 'Lyktan', from: '2026-02-23', to: '2026-04-17' },
    { what: 'Rapporten skrivs', who: 'Lyktan', from: '2026-04-07', to: '2026-04-30' },
    {
      what: 'Enheten läser utkastet och kan påpeka sakfel',
      who: 'Enhetschefen på Kanalen',
      from: '2026-05-04',
      to: '2026-05-15',
    },
    { what: 'Rapporten lämnas och presenteras', who: 'Lyktan', from: '2026-05-28', to: '2026-05-28' },
    {
      what: 'Svar på varje förbättringsförslag',
      who: 'Enhetschefen på Kanalen',
      from: '2026-05-28',
      to: '2026-06-26',
    },
    { what: 'Återbesök', who: 'Lyktan', from: '2026-11-28', to: '2027-05-28' },
  ],
  whoInforms:
    'Enhetschefen ser till att varje person som har stöd från Kanalen får brevet i handen eller i brevlådan. Den som delar ut det ska bara säga att det finns, inte fråga om man tänker anmäla sig. Lyktan sätter också upp brevet på träffpunkten och biblioteket.',
  howResultsReturn:
    'Den som har blivit intervjuad får rapporten på det sätt hon eller han har valt, samma dag som enheten. Lyktan berättar om resultatet på ett öppet möte på träffpunkten, för personalen på en arbetsplatsträff och för socialnämnden.',
  publishOn: '2026-06-15',
  cost: {
    sek: 186000,
    covers:
      'Samordning, arvode till sex revisorer, lokaler, fika, utskrift, presentkort på 150 kronor till den som blir intervjuad, rapport, tre presentationer och ett återbesök.',
  },
  dialogue: [
    {
      by: 'gunvor-tjader',
      on: '2025-08-27',
      text: 'Vi vill i första hand veta om våra genomförandeplaner håller måttet.',
    },
    {
      by: 'samira-lindeblad',
      on: '2025-09-01',
      text: 'Det kan vi fråga om, men då får ni veta vad folk tycker om ett papper. Vill ni veta vad de tycker om stödet behöver vi få prata om dem som kommer, och om resten av veckan också.',
    },
    {
      by: 'gunvor-tjader',
      on: '2025-09-04',
      text: 'Ni har rätt. Lägg till en fråga om vikarierna. Och en om livet utanför lägenheten, även om jag anar vad vi får höra.',
    },
    {
      by: 'samira-lindeblad',
      on: '2025-09-11',
      text: 'Då föreslår vi fyra uppdragsfrågor. Vi föreslår också att det står i planen att rapporten blir offentlig på en bestämd dag oavsett vad som står i den.',
    },
    {
      by: 'gunvor-tjader',
      on: '2025-09-18',
      text: 'Ja till fyra frågor. Dagen för publicering har jag förankrat hos nämndens ordförande, som läste meningen två gånger och sedan sa ja.',
    },
  ],
  signOffs: [
    {
      by: 'samira-lindeblad',
      on: '2025-09-25',
      text: 'Godkänd av Lyktan. Vi påminner om att vi aldrig berättar vilka som har anmält sig, inte heller hur många som tackat nej.',
    },
    {
      by: 'gunvor-tjader',
      on: '2025-09-26',
      text: 'Godkänd av Tranlösa kommun. Vi tar emot rapporten som den är.',
    },
  ],
};

export const team: TeamMember[] = [
  {
    person: 'samira-lindeblad',
    tasks: ['coordinates', 'guide'],
    declaration: {
      on: '2025-10-07',
      conflict: false,
      text: 'Ingen koppling till Kanalen, varken nu eller förr.',
    },
  },
  {
    person: 'torkel-ask',
    tasks: ['guide', 'interviews'],
    declaration: {
      on: '2025-10-07',
      conflict: false,
      text: 'Har inte haft stöd från Kanalen. Har arbetat vid slussen och känner till ansiktet många i stan. Säger till om jag känner den jag ska träffa.',
    },
  },
  {
    person: 'yordanos-tesfai',
    tasks: ['guide', 'interviews'],
    declaration: {
      on: '2025-10-08',
      conflict: false,
      text: 'Min bror har haft stöd i en annan kommun. Ingen koppling till Kanalen.',
    },
  },
  {
    person: 'bibbi-ravn',
    tasks: ['interviews'],
    declaration: {
      on: '2025-10-09',
      conflict: false,
      text: 'Har vikarierat på Höjden i somras men aldrig på Kanalen. Vi har olika bemanning och olika chefer.',
    },
  },
  {
    person: 'emil-rask',
    tasks: ['guide', 'interviews'],
    declaration: {
      on: '2025-10-09',
      conflict: false,
      text: 'Har själv boendestöd, men från Höjden. Känner ingen på Kanalen vad jag vet.',
    },
  },
  {
    person: 'ingalill-svard',
    tasks: ['guide', 'analyses'],
    declaration: { on: '2025-10-10', conflict: false, text: 'Ingen koppling till Kanalen.' },
  },
  {
    person: 'leo-kantonen',
    tasks: ['analyses'],
    declaration: {
      on: '2025-10-10',
      conflict: false,
      text: 'Ingen koppling till Kanalen. Bor i Sönnerlunda.',
    },
  },
];
