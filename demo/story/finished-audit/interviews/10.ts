import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i10',
  label: 'Man som bär på en önskan om byte, intervjuad i Lyktans lokal',
  informant: { gender: 'man', age: 61 },
  on: '2026-02-09',
  minutes: 73,
  mode: 'place',
  where: 'Lyktans lokal, lilla rummet',
  interviewers: ['torkel-ask', 'emil-rask'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Du hade funderat på att ta med din boendestödjare, men du kom ensam.

IP: Niin. Ni förklarade ju att då vet de att jag varit här. Och sen tänkte jag att då kan jag inte säga det som jag ska säga.

I: Vi kommer dit. Hur gick det till när du fick boendestöd?

IP: Jag kom från Kemi som pojke, sex år gammal, med lapp om halsen. Spelade dragspel i dansbandet Lasse Lindroos kvintett i tjugotvå år, vi spelade i varenda folkpark som fanns. Sen kom det synthesizer. Sen kom det sprit, i den ordningen. Jag blev nykter den 6 december 2011, det är Finlands självständighetsdag, så man minns. Men nerverna var slut. Så det var beroendemottagningen i Tranlösa som ordnade boendestödet.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Att de ska hjälpa en sätta igång så man inte blir liggande. Det är takten, förstår du. Någon slår an takten. Utan trumslagare kan man spela, men man börjar inte.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Nej. Jag tror att man tar det man får. Det finns säkert papper på det. Ingen har satt sig ner och sagt, Reijo, det här får du bestämma. Reijo, det är jag. Nu sa jag mitt namn.

I: Det tar vi bort. Har du en genomförandeplan?

IP: Det har jag. Den ligger i dragspelsväskan. Inte för att den är musik, utan för att där letar ingen.

I: Hur gick det till när ni skrev planen?

IP: Det var han. Han skrev. Jag sa att jag vill spela igen, jag har inte rört spelet på åtta år. Han nickade, det gjorde han, och så skrev han ”fysisk aktivitet två gånger i veckan”. Jag vet inte, han kanske tänkte att det väger tjugo kilo.

I: Kände du att någon lyssnade på dig då?

IP: Nej. Alltså han hörde. Han har fina öron. Men han lyssnade inte. Sen la vi ner planen i väskan och stängde locken, och där har den legat. Vi går våra promenader. Vi pratar om hans sommarstuga.

I: Märks planen en vanlig vecka?

IP: Måndag promenad, torsdag affären. Samma varv. Jag kan varvet så bra att jag skulle kunna gå det död.

I: Brukar ni prata om hur det har gått?

IP: Han frågar ”allt väl?”. Det är inte en fråga, det är en hälsning. En gång om året kommer ett papper jag ska skriva på, att vi har följt upp. Då skriver jag på. Vi har inte följt upp något, men jag vill inte att han ska få skäll.

I: Hur är det mellan dig och den som brukar komma?

IP: Pertti. Nej, det är inte hans riktiga namn, jag kallar honom så, han heter Patrik. Nu kommer det. Jag vill byta. Jag har velat det i två år. Det är inget fel på honom, han är snäll, men vi är två som sitter i en bil och ingen av oss vill åka. Och jag har inte vågat säga det, för hur säger man det till en snäll karl.

I: Har du sagt det till någon annan?

IP: Nej. Ni är de första. Jag har övat i spegeln. Jag tänkte ringa kontoret men då kan det vara han som svarar.

I: Det finns en enhetschef man kan ringa. Vi kan ge dig numret sedan, om du vill. Det är du som bestämmer.

IP: Ja, kanske. Ge mig det på en lapp. Då kan jag lägga den i väskan.

I: Är det något som du skulle önska att någon frågade?

IP: Att nån som inte är han ringde efter några månader och sa, hur går det med er två? Då hade jag sagt det direkt. I början hade det varit lätt. Nu är det som ett äktenskap.

I: Hur blir det när det kommer någon annan?

IP: Ja, det är nästan det bästa. I somras kom en flicka, Nour, som studerade till nånting. Hon fick syn på väskan. Hon sa, vad är det där? Jag sa det är ett Excelsior. Hon sa, får man höra? Jag sa nej. Men det var fint att hon frågade. Hon var här tre gånger och sen var sommaren slut.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Det lovades att någon finsktalande skulle komma ibland, det har jag rätt till, vi är en förvaltningskommun, det står på skylten på kommunhuset. Det var för tre år sen. Jag fick en broschyr på finska. Den var felstavad.

I: Tog du upp det?

IP: Jag rättade den och skickade tillbaka. Ingen svarade.

I: Det är starkt ändå.

IP: Jag är envis i skrift.

I: Gör du något själv nu som du inte gjorde förut?

IP: Nej. Jag är nykter, men det gör jag själv, det har jag gjort hela tiden. Handla och gå gjorde jag förut också. Det är väl det som är sorgen i det. Det är som att stämma och stämma, och aldrig spela.

I: Tränger det undan annat, menar du?

IP: Det är fyra timmar i veckan med en människa. Det är mycket tid. På fyra timmar kan man lära sig en vals.

I: Träffar du andra människor så mycket som du vill?

IP: Nej. Dem jag spelade med är döda eller i Spanien eller dricker. Jag hör folk genom väggen, de har fest på fredagar, och jag sitter och gissar låtarna. Det finns en finsk pensionärsklubb i Askvinge, de har dans var tredje söndag. Jag ringde en gång, till en Raili. Det går ingen buss på söndagar.

I: Skulle boendestödet kunna hjälpa till där?

IP: På söndagar? Nej, då finns de inte. Ensamheten är på söndagar och de är på måndagar.

I: Är det något vi borde ha frågat om?

IP: Ni skulle ha frågat vad jag vill. Inte vad jag behöver. Jag behöver inte ett dragspel. Jag överlever. Men, perkele, ursäkta. Man blir sextioett och någon frågar om man motionerat.

I: Vad vill du?

IP: Jag vill spela Metsäkukkia på ett golv där nån dansar. En gång till. Det skulle ni kunna skriva, men då förstår ju alla vem det är. Skriv att det var en som ville dansa.
`,
  passages: [
    {
      id: 'i10-p1',
      quote:
        'Att de ska hjälpa en sätta igång så man inte blir liggande. Det är takten, förstår du. Någon slår an takten. Utan trumslagare kan man spela, men man börjar inte.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i10-p2',
      quote:
        'Nej. Jag tror att man tar det man får. Det finns säkert papper på det. Ingen har satt sig ner och sagt, Reijo, det här får du bestämma.',
      codes: ['vet-inte'],
      questionRef: 'f3',
    },
    {
      id: 'i10-p3',
      quote:
        'Jag sa att jag vill spela igen, jag har inte rört spelet på åtta år. Han nickade, det gjorde han, och så skrev han ”fysisk aktivitet två gånger i veckan”.',
      codes: ['inte-lyssnad'],
      questionRef: 'f5',
    },
    {
      id: 'i10-p4',
      quote:
        'Sen la vi ner planen i väskan och stängde locken, och där har den legat. Vi går våra promenader. Vi pratar om hans sommarstuga.',
      codes: ['plan-pappret'],
      questionRef: 'f7',
    },
    {
      id: 'i10-p5',
      quote:
        'En gång om året kommer ett papper jag ska skriva på, att vi har följt upp. Då skriver jag på. Vi har inte följt upp något, men jag vill inte att han ska få skäll.',
      codes: ['inte-lyssnad'],
      questionRef: 'f8',
    },
    {
      id: 'i10-p6',
      quote:
        'Jag vill byta. Jag har velat det i två år. Det är inget fel på honom, han är snäll, men vi är två som sitter i en bil och ingen av oss vill åka. Och jag har inte vågat säga det, för hur säger man det till en snäll karl.',
      codes: ['byte'],
      questionRef: 'f9',
    },
    {
      id: 'i10-p7',
      quote:
        'Att nån som inte är han ringde efter några månader och sa, hur går det med er två? Då hade jag sagt det direkt. I början hade det varit lätt. Nu är det som ett äktenskap.',
      codes: ['byte'],
      questionRef: 'f9',
    },
    {
      id: 'i10-p8',
      quote:
        'Det lovades att någon finsktalande skulle komma ibland, det har jag rätt till, vi är en förvaltningskommun, det står på skylten på kommunhuset. Det var för tre år sen. Jag fick en broschyr på finska. Den var felstavad.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i10-p10',
      quote:
        'Nej. Jag är nykter, men det gör jag själv, det har jag gjort hela tiden. Handla och gå gjorde jag förut också.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i10-p9',
      quote:
        'Nej. Dem jag spelade med är döda eller i Spanien eller dricker. Jag hör folk genom väggen, de har fest på fredagar, och jag sitter och gissar låtarna.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
    {
      id: 'i10-p11',
      quote: 'På söndagar? Nej, då finns de inte. Ensamheten är på söndagar och de är på måndagar.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Niin', kind: 'other', replacement: 'Jo' },
    { text: 'från Kemi', kind: 'place', replacement: 'från ett annat land' },
    { text: 'dansbandet Lasse Lindroos kvintett', kind: 'other', replacement: 'ett dansband' },
    { text: 'den 6 december 2011', kind: 'date' },
    { text: 'Finlands självständighetsdag', kind: 'other', replacement: 'en helgdag' },
    { text: 'beroendemottagningen i Tranlösa', kind: 'organisation', replacement: 'en mottagning' },
    { text: 'Reijo', kind: 'name' },
    { text: 'Pertti', kind: 'name' },
    { text: 'Patrik', kind: 'name' },
    { text: 'snäll karl', kind: 'other', replacement: 'snäll människa' },
    { text: 'Nour', kind: 'name' },
    { text: 'Askvinge', kind: 'place', replacement: 'en grannkommun' },
    { text: 'Raili', kind: 'name' },
    { text: 'ett Excelsior', kind: 'other', replacement: 'ett dragspel' },
    { text: 'finsktalande', kind: 'other', replacement: 'som talar mitt språk' },
    {
      text: 'vi är en förvaltningskommun, det står på skylten på kommunhuset',
      kind: 'other',
      replacement: 'det har kommunen bestämt',
    },
    { text: 'på finska', kind: 'other', replacement: 'på mitt språk' },
    { text: 'finsk pensionärsklubb', kind: 'other', replacement: 'pensionärsklubb' },
    { text: 'perkele', kind: 'other', replacement: 'jäklar' },
    { text: 'Metsäkukkia', kind: 'other', replacement: 'en vals' },
    { text: 'sextioett', kind: 'age' },
  ],
  ladder: {
    step: 2,
    grounds:
      'Hen tillfrågas ibland men utan att det leder till samtal eller ändring, och hen vågar inte säga det viktigaste.',
    passages: ['i10-p3', 'i10-p5', 'i10-p6'],
  },
  coding: 'done',
};
