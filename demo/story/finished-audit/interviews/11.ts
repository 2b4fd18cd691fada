import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i11',
  label: 'Kvinna med erfarenhet av psykos, intervjuad på kafé',
  informant: { gender: 'woman', age: 35 },
  on: '2026-02-11',
  minutes: 67,
  mode: 'cafe',
  where: 'Ett kafé, bordet längst in, ryggen mot väggen',
  interviewers: ['torkel-ask'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Du valde bordet. Är det bra här?

IP: Ja. Jag ser dörren. Det är inte för att rymma, utan för att veta.

I: Vi tar paus när du vill. Hur gick det till när du fick boendestöd?

IP: Jag hade varit inlagd i sju månader, på avdelning 54. Och när man skrivs ut så är det som att kliva av en båt, marken gungar. De hade ett möte, det var doktor Esfahani och min mamma och en från kommunen, och alla pratade om mig i tredje person. ”Hon behöver”. Jag satt bredvid. Till slut sa jag, hon heter Signe. Och då vände sig den från kommunen till mig och sa, förlåt, vad behöver du, Signe? Det var hon som sedan blev min boendestödjare.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: En fyr. Den kommer inte ut och hämtar en, den står där och blinkar på bestämda tider, och då vet man var land är. Min granne är rörmokare, så jag skulle nog säga något annat till honom.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Ja. Jag får ändra vad vi gör samma morgon om rösterna är höga. Vi har en skala, ett till fem, jag skickar en siffra klockan åtta och då vet hon vilken sorts dag det är. På en femma sitter vi bara i trappan. Det räknas som ett besök.

I: Har du en genomförandeplan?

IP: Ja, och den har två framsidor. En för när jag mår bra och en för när jag inte gör det. Den andra skrev jag när jag mådde bra, till den jag är när jag inte mår bra. Det står till exempel att jag kommer att säga att du ska gå, men gå inte längre än till trappan.

I: Hur gick det till när ni skrev planen?

IP: Vi skrev den ute, på en bänk vid kanalen, för det är svårare för rösterna där, det brusar. Jag sa en mening, hon skrev en mening, och jag fick läsa. Ordet sjukdom finns inte med, det står ”när det blåser”.

I: Kände du att någon lyssnade på dig då?

IP: Ja. Hon frågade vad rösterna tyckte om planen. Det kan låta tokigt, men det är den klokaste fråga jag fått. De tyckte inte om den, så då visste jag att den var bra.

I: Märks planen en vanlig vecka?

IP: Den märks när det blåser. Annars är den som en brandsläckare, röd, på väggen.

I: Brukar ni prata om hur det har gått?

IP: Efteråt, ja. Efter varje storm går vi igenom vad som höll. Men inte på bestämda tider, utan det blir när det blir.

I: Hur är det mellan dig och den som brukar komma?

IP: Agneta är rak. Hon är från Härnösand, hon säger ”jo” på inandning och det är ungefär så mycket hon säger. Jag litar på henne därför att hon gör samma sak varje gång. Knackar tre gånger, säger sitt namn, väntar. Min värld har haft nog med överraskningar. Hon har kommit i fyra år. Hon har hatt på sommaren, jag känner igen hatten på långt håll.

I: Hur blir det när det kommer någon annan?

IP: Vi kom fram till den frågan.

I: Du behöver inte.

IP: Jag vill. Det är därför jag är här. Det var i juli och det kom en jag aldrig sett. Hon knackade inte tre gånger, hon plingade. Hon hade inte läst om knackningarna. Jag öppnade inte. Och då låste hon upp. De har en nyckel för nödfall. Hon gick in i min hall med skorna på och ropade hallå. Jag satt i garderoben med telefonen i handen och trodde att det var dem, de som inte finns. Men den här gången fanns de.

I: Vill du ta en paus?

IP: Ja. Två minuter. … Okej.

I: Vad hände sedan?

IP: Hon blev själv rädd, hon var kanske tjugo. Hon ringde ambulans och det kom två polisbilar. Jag åkte in fem dagar. Det stod i journalen att jag hade försämrats. Men det var inte jag som hade försämrats, det var dörren.

I: Vad gjorde boendestödet efteråt?

IP: Chefen kom hem till mig, med Agneta, och satt på en pall och lyssnade i en timme. Nu ligger nyckeln i ett kuvert som är förseglat, och det är jag som har skrivit på kuvertet vad som är ett nödfall. Att inte öppna är inte ett nödfall. Det var bra gjort. Men jag har fortfarande en stol för dörren om nätterna.

I: Har det hänt att något annat blivit fel eller inte blivit av?

IP: Nej. Det räcker, tycker jag.

I: Gör du något själv nu som du inte gjorde förut?

IP: Jag åker till mottagningen ensam. Jag tar min spruta, och sen köper jag blommor på torget för jämna pengar. Förut var det tre personer inblandade för att få mig över kanalbron. Och jag väver. Jag har en vävstol i vardagsrummet, den fyller hela rummet, den dunkar så man hör inget annat.

I: Träffar du andra människor så mycket som du vill?

IP: Ja, jag tror det. Agneta följde med till vävstugan på Solrosens dagverksamhet varje fredag en hel vår. Hon kan inte väva, hon satt och nystade. Nu går jag själv, och vi är åtta stycken som inte behöver förklara varandra. En av dem, Britt-Marie, ringer mig om jag inte kommer. Hon är åttio. Hon säger, är det blåst eller lättja?

I: Vad svarar du?

IP: Ibland lättja. Det är en lyx att få vara lat och inte sjuk.

I: Är det något vi borde ha frågat om?

IP: Kanske om glädje. Alla papper handlar om vad som är svårt. Jag har vävt en matta som är nio meter. Det finns ingen hall i Tranlösa som är så lång. Jag har ritat den efter ljudet av mitt eget namn när någon säger det vänligt. Fast det behöver du inte skriva. Skriv att jag väver.

I: Jag skriver att du väver. Får du hem dig som du vill?

IP: Du kan ringa Agneta. Nej förresten, ring inte. Jag går. Det är inte särskilt blåsigt.
`,
  passages: [
    {
      id: 'i11-p1',
      quote:
        'En fyr. Den kommer inte ut och hämtar en, den står där och blinkar på bestämda tider, och då vet man var land är.',
      codes: ['syfte-trygghet'],
      questionRef: 'f2',
    },
    {
      id: 'i11-p2',
      quote:
        'Ja. Jag får ändra vad vi gör samma morgon om rösterna är höga. Vi har en skala, ett till fem, jag skickar en siffra klockan åtta och då vet hon vilken sorts dag det är.',
      codes: ['vet-paverka'],
      questionRef: 'f3',
    },
    {
      id: 'i11-p3',
      quote:
        'Vi skrev den ute, på en bänk vid kanalen, för det är svårare för rösterna där, det brusar. Jag sa en mening, hon skrev en mening, och jag fick läsa. Ordet sjukdom finns inte med, det står ”när det blåser”.',
      codes: ['plan-egna-ord'],
      questionRef: 'f5',
    },
    {
      id: 'i11-p4',
      quote:
        'Ja. Hon frågade vad rösterna tyckte om planen. Det kan låta tokigt, men det är den klokaste fråga jag fått. De tyckte inte om den, så då visste jag att den var bra.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i11-p5',
      quote:
        'Jag litar på henne därför att hon gör samma sak varje gång. Knackar tre gånger, säger sitt namn, väntar. Min värld har haft nog med överraskningar.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i11-p6',
      quote:
        'Det var i juli och det kom en jag aldrig sett. Hon knackade inte tre gånger, hon plingade. Hon hade inte läst om knackningarna. Jag öppnade inte.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i11-p7',
      quote:
        'Och då låste hon upp. De har en nyckel för nödfall. Hon gick in i min hall med skorna på och ropade hallå. Jag satt i garderoben med telefonen i handen och trodde att det var dem, de som inte finns. Men den här gången fanns de.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i11-p8',
      quote:
        'Chefen kom hem till mig, med Agneta, och satt på en pall och lyssnade i en timme. Nu ligger nyckeln i ett kuvert som är förseglat, och det är jag som har skrivit på kuvertet vad som är ett nödfall. Att inte öppna är inte ett nödfall.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i11-p9',
      quote:
        'Jag åker till mottagningen ensam. Jag tar min spruta, och sen köper jag blommor på torget för jämna pengar. Förut var det tre personer inblandade för att få mig över kanalbron.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i11-p10',
      quote:
        'Agneta följde med till vävstugan på Solrosens dagverksamhet varje fredag en hel vår. Hon kan inte väva, hon satt och nystade. Nu går jag själv, och vi är åtta stycken som inte behöver förklara varandra.',
      codes: ['ut-bland-folk'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'avdelning 54', kind: 'organisation', replacement: 'en avdelning' },
    { text: 'doktor Esfahani', kind: 'name' },
    { text: 'Signe', kind: 'name' },
    { text: 'Agneta', kind: 'name' },
    { text: 'Härnösand', kind: 'place', replacement: 'Norrland' },
    { text: 'Solrosens dagverksamhet', kind: 'organisation', replacement: 'en dagverksamhet' },
    { text: 'Britt-Marie', kind: 'name' },
    { text: 'Tranlösa', kind: 'place', replacement: 'stan' },
  ],
  ladder: {
    step: 4,
    grounds:
      'Hen och hens boendestödjare gör stödet tillsammans och hen styr innehållet. Att någon låste upp utan lov visar att hen ännu inte rår över allt.',
    passages: ['i11-p2', 'i11-p3', 'i11-p8'],
  },
  coding: 'done',
};
