import type { Claim, Report } from '../types.ts';

export const hamnenClaims: Claim[] = [
  {
    id: 'hc1',
    statement: 'De flesta vill ha sitt stöd just på kvällen, därför att det är då det behövs.',
    quantityWord: 'de flesta',
    base: { kind: 'all' },
    supporters: ['h01-p1', 'h03-p1', 'h04-p1', 'h06-p1'],
    contradicters: ['h05-p1'],
    commissionQuestion: 'uf1',
  },
  {
    id: 'hc2',
    statement: 'Majoriteten har fått kvällar inställda med kort varsel.',
    quantityWord: 'majoriteten',
    base: { kind: 'all' },
    supporters: ['h02-p1', 'h03-p3', 'h04-p3', 'h06-p3'],
    contradicters: [],
    commissionQuestion: 'uf1',
  },
  {
    id: 'hc3',
    statement: 'De flesta bestämmer själva vad besöket ska gå till.',
    quantityWord: 'de flesta',
    base: { kind: 'all' },
    supporters: ['h01-p2', 'h02-p2', 'h03-p2', 'h04-p2', 'h06-p2'],
    contradicters: ['h05-p2'],
    commissionQuestion: 'uf2',
  },
];

export const hamnenReport: Report = {
  title: 'När skymningen kommer',
  subtitle: 'Brukarrevision av kvällsstödet på Boendestöd Hamnen i Askvinge',
  foreword: [
    'Det här är en kort rapport om två timmar. De ligger mellan sju och nio på kvällen, två dagar i veckan, och för den som har dem är de större än så. Tack till er som berättade, och till Hamnen som ville veta.',
  ],
  summary: [
    {
      text: 'De flesta vill ha sitt stöd just på kvällen, och de flesta bestämmer själva vad besöket ska gå till. Men majoriteten har fått kvällar inställda med kort varsel. Vi lämnar tre förslag.',
      claims: ['hc1', 'hc2', 'hc3'],
    },
  ],
  easyRead: [
    {
      text: 'Vi heter Lyktan. Vi har pratat med sex personer som har stöd på kvällen från Hamnen.',
      claims: [],
    },
    { text: 'De flesta tycker att det är bra med stöd på kvällen.', claims: ['hc1'] },
    { text: 'De flesta får själva bestämma vad de ska göra.', claims: ['hc3'] },
    {
      text: 'Men majoriteten har varit med om att det ställs in, och att de fick veta det sent.',
      claims: ['hc2'],
    },
    { text: 'Vi har tre förslag. Chefen på Hamnen ska svara på vart och ett av dem.', claims: [] },
  ],
  background: [
    'Boendestöd Hamnen har sedan ett och ett halvt år öppet två kvällar i veckan. Någon från Hamnen kommer hem mellan klockan sju och nio, eller ses ute. Det började på försök, efter ett förslag från en grupp som själva har stöd.',
    'Försöket tar slut vid årsskiftet. Kommunen vet hur besöken har fördelat sig, men inte vad de har betytt för den som väntar på att det ska ringa på.',
  ],
  method: [
    'En brukarrevision görs av människor med egen erfarenhet av vård eller stöd. Lyktan är en fristående förening, och det är vi som har gjort frågorna, intervjuerna och analysen. Ingen i laget har någon koppling till Hamnen.',
    'Vi intervjuade {intervjuade} personer under {period} med en frågeguide som har {frågor} frågor. Den finns i bilaga 1. Den som ville vara med anmälde sig direkt till oss, och varken kommunen eller Hamnen har fått veta vilka som hörde av sig. Eftersom gruppen är liten skriver vi inte ut kön eller ålder.',
    '{Sätt} Samtalen tog {längd}. {Inspelning}',
    'Därefter avidentifierades texterna: namn är utbytta mot XXX, hon och han mot hen, och sådant som kan avslöja någon är borttaget eller ändrat. Vi citerar bara den som har gått med på det. I en liten grupp kan ett citat ändå kännas igen av den som sade det, och av den som stod bredvid. Därför har var och en fått läsa sina citat i förväg.',
  ],
  chapters: [
    {
      commissionQuestion: 'uf1',
      title: 'Två timmar i skymningen',
      blocks: [
        { kind: 'claim', claim: 'hc1' },
        { kind: 'quote', passage: 'h03-p1' },
        { kind: 'quote', passage: 'h01-p1' },
        {
          kind: 'text',
          text: 'Kvällen är inte en förmån för den som redan har fått dagens stöd. Den är svaret på en annan fråga: hur man kommer fram till läggdags.',
        },
        { kind: 'claim', claim: 'hc2' },
        { kind: 'quote', passage: 'h02-p1' },
        { kind: 'quote', passage: 'h06-p3' },
        {
          kind: 'text',
          text: 'Vi har också hört om ett besked som hamnade hos fel person. Enheten fick veta det av oss samma dag, med den berördas tillstånd.',
        },
      ],
    },
    {
      commissionQuestion: 'uf2',
      title: 'Prata eller plocka?',
      blocks: [
        { kind: 'claim', claim: 'hc3' },
        { kind: 'quote', passage: 'h01-p2' },
        { kind: 'quote', passage: 'h04-p2' },
        {
          kind: 'text',
          text: 'Friheten tar slut vid klockan. Den som hade velat ha sitt stöd på morgonen fick den tid som fanns.',
        },
        { kind: 'quote', passage: 'h05-p2' },
      ],
    },
  ],
  ladder: {
    title: 'Delaktighet på kvällen',
    intro: [
      'Vi har prövat varje intervju mot delaktighetstrappans fem steg. Två av stegen beskriver vi här, eftersom det är mellan dem som kvällen avgörs.',
    ],
    steps: [
      {
        step: 2,
        title: 'Konsultation – man får tycka',
        blocks: [
          {
            kind: 'text',
            text: 'Önskemålet om tid har hörts, men det fanns bara en tid.',
          },
          { kind: 'quote', passage: 'h05-p1' },
        ],
      },
      {
        step: 4,
        title: 'Samarbete – man får genomföra',
        blocks: [
          { kind: 'text', text: 'Kvällen läggs av den som har den.' },
          { kind: 'quote', passage: 'h06-p2' },
        ],
      },
    ],
    outroTitle: 'Där inflytandet tar slut',
    outro: ['Innehållet är den enskildes. Tiden är kommunens.'],
  },
  insights: [
    {
      title: 'Det som ställs in syns inte i statistiken',
      blocks: [
        {
          kind: 'text',
          text: 'Hamnen mäter utförda besök. Ett inställt besök är då bara ett besök som inte finns. För den som satt och väntade finns det hela kvällen.',
        },
      ],
    },
  ],
  proposalsIntro: ['Tre förslag, i den ordning som vi tror att de gör mest nytta.'],
  proposals: [
    {
      id: 'hf1',
      title: 'Säg till före lunch',
      text: 'Meddela inställda kvällar före klockan tolv, till rätt person, och föreslå i samma meddelande en annan tid.',
      claims: ['hc2'],
      passages: ['h02-p1', 'h03-p3', 'h04-p3'],
    },
    {
      id: 'hf2',
      title: 'En röst som vet vem man är',
      text: 'Om besöket inte går att rädda: låt någon på Hamnen ringa på den tid då besöket skulle ha varit.',
      claims: ['hc1', 'hc2'],
      passages: ['h06-p3'],
    },
    {
      id: 'hf3',
      title: 'Fråga om klockan',
      text: 'Fråga var och en, två gånger om året, vilken tid på dygnet stödet gör nytta, och räkna hur ofta svaret inte går att följa.',
      claims: ['hc3'],
      passages: ['h05-p1', 'h05-p2'],
    },
  ],
};
