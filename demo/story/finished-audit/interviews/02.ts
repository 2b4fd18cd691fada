import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i02',
  label: 'Man med planen i en låda och vänner på nätet, intervjuad på video',
  informant: { gender: 'man', age: 31 },
  on: '2026-01-22',
  minutes: 52,
  mode: 'video',
  where: 'Video, med kameran på',
  interviewers: ['emil-rask'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hör du mig? Bra. Jag heter Emil och är brukarrevisor. Inspelningen är på nu, är det okej?

IP: Kör på. Om min katt Pixel går över tangentbordet så är det hen som svarar.

I: Hur gick det till när du fick boendestöd?

IP: Alltså, jag hade hoppat av plugget i Linköping och flyttat hem till Tranlösa igen, och jag bodde i en etta på Kvarnvägen 8 B, och då hade jag, vad säger man, jag hade ett berg. Inte disk, eller disk också, men post. Jag hade inte öppnat post på elva månader. Och så ringde det på dörren och det var Kronofogden, fast en snäll. Och han sa har du nån som hjälper dig? Och jag bara nä. Så han gav mig ett nummer. Av alla människor, Kronofogden.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Typ en spelare två. Jag kan alla knappar själv, men jag trycker inte på start om det inte sitter nån bredvid. Så är det med adhd. Det är inte att jag inte kan. Det är så många som tror att jag inte kan. Jag byggde min egen dator när jag var fjorton.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Typ tider? Jag vet att jag kan säga att jag inte vill ha nån på förmiddagen, för då finns jag inte. Resten har jag väl inte tänkt på så mycket.

I: Har du en genomförandeplan?

IP: Ja. Den ligger i lådan med sladdarna.

I: Hur menar du då?

IP: Jag har en låda för sladdar som man inte vet vad de går till men inte vågar slänga. Där ligger planen. Den är jättefin, den har rubriker och allt, men ingen av oss har tittat i den sen vi skrev på.

I: Hur gick det till när ni skrev planen?

IP: Mounir, som är min boendestödjare, han hade frågor på paddan och jag svarade, och jag pratar ju mycket, så han fick scrolla. Och sen kom han tillbaka med den utskriven. Och då stod det saker som ”ska utveckla rutiner för hemmets skötsel”. Jag sa det där har jag aldrig sagt. Han sa nä men det blir så i mallen.

I: Kände du att någon lyssnade på dig då?

IP: Ja, av Mounir, det gjorde jag verkligen. Han hörde på riktigt. Han kom ihåg att jag sagt att posten är som att öppna en dörr med hundar bakom, och det pratar vi om fortfarande, hundarna. Det var bara det att hundarna inte fick plats i mallen. Det är inte hans fel. Det är systemet som äter upp det man säger och så kommer det ut som en broschyr.

I: Märks planen en vanlig vecka?

IP: Nej. Alltså vi gör ju saker. Vi snackar igenom vad vi ska göra när han kommer, och vi resonerar jättebra, men det är mer att det blir det som brinner mest. Planen har liksom inget med det att göra. Jag föreslog en gång att vi skulle lägga upp det som quests. Huvuduppdrag, sidouppdrag, xp. Han tyckte det var kul. Men det blev inte. Jag tror han inte visste om han fick.

I: Vad hade det gjort för skillnad, tror du?

IP: Då hade jag öppnat lådan, haha.

I: Brukar ni prata om hur det har gått?

IP: Lite i dörren. ”Bra jobbat idag.” Han är bra på att säga det, han menar det. Men typ sätta sig och kolla hela kartan, nej. Det gjorde vi nog senast när det kom nån från kommunen, i oktober eller om det var före.

I: Hur är det mellan dig och den som brukar komma?

IP: Han är den enda vuxna människa jag inte spelar teater för. Jag kan öppna dörren i kalsonger och säga att det är en dålig dag, och han säger okej, då gör vi en dålig dag-grej. Vuxen, jag är ju 31. Du fattar. Vi har en grej att han tar ett kuvert och jag tar ett kuvert. Han läser avsändaren högt med sportkommentatorröst. Så har vi kommit ner till noll kuvert. Eller i måndags var det två.

I: Hur blir det när det kommer någon annan?

IP: Det har varit rätt få gånger. Det var en tjej, Wilma tror jag, hon var schysst, hon frågade vad jag ville göra och så gjorde vi det. Och en gång kom det en äldre man som bara satt. Jag visade honom Elden Ring. Han var bra på det, faktiskt.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Inte direkt. Det är väl mest att saker rinner ut. Inget kraschar. Det bara sparas inte.

I: Gör du något själv nu som du inte gjorde förut?

IP: Jag öppnar posten själv på torsdagar. Ingen är här. Jag sätter på en låt, samma låt varje gång, och öppnar ett kuvert per refräng. Det hade jag inte trott för två år sen, då kunde jag inte gå förbi dörrmattan. Det är Mounirs grej från början men låten är min.

I: Det låter stort.

IP: Det är stort. Men här kommer det som jag tänkt på inför den här intervjun. Jag har inte berättat om torsdagarna för nån på kommunen. För om jag klarar posten själv, då är det ju den som står i beslutet, och då tänker jag att de räknar ihop det och säger grattis, du är klar, hej då. Och jag är ju inte klar. Jag klarar det för att Mounir kommer på måndagar. Det är som att säga att man inte behöver golvet för att man inte ramlar.

I: Har någon sagt att det skulle bli så?

IP: Nej. Ingen har sagt nåt. Det är det som är. Ingen har sagt att det inte blir så heller.

I: Träffar du andra människor så mycket som du vill?

IP: Jag har folk på nätet. Vi är fem stycken som har spelat ihop sen gymnasiet, en är i Umeå, en är i Rotterdam. De vet allt om mig. Men ingen av dem kan komma hit och äta pizza. Det är den typen jag saknar, nån som är i rummet. Jag räknade efter i jul, jag hade inte rört vid en människa på sju veckor, om man inte räknar kassören på Kvarnlivs.

I: Är det något ni pratat om, du och din boendestödjare?

IP: Nej, det känns som fel avdelning. Han är post och disk. Jag vet inte om man får beställa kompisar.

I: Är det något vi borde ha frågat om?

IP: Fråga varför mallen är skriven av någon som aldrig haft hundar bakom dörren. Det är min slutreplik. Nu sa Pixel hej också.
`,
  passages: [
    {
      id: 'i02-p1',
      quote:
        'Typ en spelare två. Jag kan alla knappar själv, men jag trycker inte på start om det inte sitter nån bredvid.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i02-p2',
      quote:
        'Jag har en låda för sladdar som man inte vet vad de går till men inte vågar slänga. Där ligger planen. Den är jättefin, den har rubriker och allt, men ingen av oss har tittat i den sen vi skrev på.',
      codes: ['plan-pappret'],
      questionRef: 'f4',
    },
    {
      id: 'i02-p3',
      quote:
        'Han hörde på riktigt. Han kom ihåg att jag sagt att posten är som att öppna en dörr med hundar bakom, och det pratar vi om fortfarande, hundarna. Det var bara det att hundarna inte fick plats i mallen.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i02-p4',
      quote:
        'Vi snackar igenom vad vi ska göra när han kommer, och vi resonerar jättebra, men det är mer att det blir det som brinner mest. Planen har liksom inget med det att göra.',
      codes: ['plan-pappret'],
      questionRef: 'f7',
    },
    {
      id: 'i02-p5',
      quote:
        'Han är den enda vuxna människa jag inte spelar teater för. Jag kan öppna dörren i kalsonger och säga att det är en dålig dag, och han säger okej, då gör vi en dålig dag-grej.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i02-p6',
      quote:
        'Jag öppnar posten själv på torsdagar. Ingen är här. Jag sätter på en låt, samma låt varje gång, och öppnar ett kuvert per refräng. Det hade jag inte trott för två år sen, då kunde jag inte gå förbi dörrmattan.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i02-p7',
      quote:
        'Jag har inte berättat om torsdagarna för nån på kommunen. För om jag klarar posten själv, då är det ju den som står i beslutet, och då tänker jag att de räknar ihop det och säger grattis, du är klar, hej då.',
      codes: ['radd-att-forlora'],
      questionRef: 'f12',
    },
    {
      id: 'i02-p8',
      quote:
        'Men ingen av dem kan komma hit och äta pizza. Det är den typen jag saknar, nån som är i rummet. Jag räknade efter i jul, jag hade inte rört vid en människa på sju veckor, om man inte räknar kassören på Kvarnlivs.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
    {
      id: 'i02-p9',
      quote: 'Han är post och disk. Jag vet inte om man får beställa kompisar.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Emil', kind: 'name' },
    { text: 'Pixel', kind: 'name' },
    { text: 'Linköping', kind: 'place' },
    { text: 'Tranlösa', kind: 'place' },
    { text: 'Kvarnvägen 8 B', kind: 'address' },
    { text: 'Mounir', kind: 'name' },
    { text: 'i oktober', kind: 'date' },
    { text: '31', kind: 'age' },
    { text: 'i måndags', kind: 'date' },
    { text: 'Wilma', kind: 'name' },
    { text: 'Mounirs', kind: 'name' },
    { text: 'Umeå', kind: 'place' },
    { text: 'Rotterdam', kind: 'place' },
    { text: 'på Kvarnlivs', kind: 'organisation', replacement: 'i affären' },
  ],
  ladder: {
    step: 3,
    grounds:
      'Hen resonerar öppet med sin boendestödjare om hur stödet ska vara, men planen skrivs av någon annan och det är sällan hens idéer blir det man gör.',
    passages: ['i02-p3', 'i02-p4'],
  },
  coding: 'done',
};
