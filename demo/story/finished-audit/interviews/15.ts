import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i15',
  label: 'Man efter stroke, intervjuad i Lyktans lokal med sin bror',
  informant: { gender: 'man', age: 56 },
  on: '2026-02-20',
  minutes: 90,
  mode: 'place',
  where: 'Lyktans lokal, stora rummet, med två pauser',
  interviewers: ['torkel-ask', 'bibbi-ravn'],
  companion: 'closePerson',
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant', M: 'companion' },
  transcript: `I: Du har gott om tid. Vi har två pauser inlagda, och din bror är med för att du ville det. Hur gick det till när du fick boendestöd?

IP: Jag… fick en propp. I huvet. Andra advent. Jag var… takläggare. Hade precis… kommit ner. Det var tur. Annars… hade jag kommit ner fortare.

M: Han låg på sjukhus i fyra månader, i Hovköping. Sen hade han inga ord.

IP: Jag har ord nu. De är… i lådan. Jag får leta.

M: Jag ska vara tyst.

IP: Nej, du får… säga när jag stannar. Men vänta. Först vänta. Tio sekunder. Det har Siv lärt honom.

I: Vi väntar också. Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Någon… som står under stegen. Du klättrar själv. Men det står någon där, och då… vågar man.

I: Det är en bild jag kommer att minnas. Vet du vad du själv kan ändra på i ditt stöd?

IP: Ja. Nästan. Jag har… korten. Vi har kort, med bilder. Jag lägger dem… i ordning. Den jag inte vill, den… vänder jag.

I: Har du en genomförandeplan?

IP: På väggen. Den är… bilder. Hunden, bussen, kassen, bron. Under varje bild… ett ord. Mitt ord. Det tog… sex gånger att göra den.

I: Hur gick det till när ni skrev planen?

IP: Siv kom. Med… sax. Vi klippte. Hon frågade med… händerna. Och Bosse sa vad han trodde att jag ville. Och det var… fel.

M: Ja, det var det. Jag sa att han ville tillbaka till garaget. Han ville ha hund.

IP: Hund.

I: Kände du att någon lyssnade på dig då?

IP: Ja. Hon väntade. Alla andra… fyller i. Man blir… som ett korsord för dem. Men hon väntade tills jag… hittade hund.

M: Det tog säkert två minuter. Jag höll på att dö.

IP: Du höll inte på att dö. Det… var jag som höll på.

I: Märks planen en vanlig vecka?

IP: Varje söndag. Veckobladet. Sju… fack. Jag sätter kort i facken med… kardborre. Det låter. Ritsch. När det är gjort… ritsch igen.

I: Brukar ni prata om hur det har gått?

IP: Sista söndan… eller måndan. Då räknar vi korten. De gröna… gick bra. De röda, dem… pratar vi om. Tre tecken har jag. Mer. Mindre. Sluta.

I: Och när du säger sluta, vad händer då?

IP: Då… slutar vi. Det stod simhall. Två gånger. Jag la… sluta. Hon frågade inte varför. Nästa vecka var det… borta.

I: Nu tar vi pausen. … Då fortsätter vi. Hur är det mellan dig och den som brukar komma?

IP: Siv. Hon är… som en bra stege. Inte fin. Men den… står. Jag litar på henne. Hon är lika gammal som… jag. Vi gick på samma… vad heter det. Inte samma klass. Samma…

M: Disco?

IP: Disco. På Rotundan. Hon minns inte mig. Jag minns… henne. Men det… får ni inte skriva.

I: Det skriver vi inte i rapporten. Hur blir det när det kommer någon annan?

IP: Pratar. De… pratar. De har inte läst det. Att man ska vänta. De frågar och… svarar själva. En ropade, som till en… utlänning. Jag är inte döv. Jag… letar.

M: En av dem gjorde en del av korten i ordning åt honom. För att vara snäll. Det var hela hans vecka.

IP: Min vecka. Den var… ful.

I: Vad hade den personen behövt veta?

IP: Vänta. Bara… ett ord. På dörren. VÄNTA.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Nej… Jo. De ställde in. En vecka. Ingen kom. Det var… flunsa. Hos dem. Jag har inte… telefon med ord. Så jag satt.

M: Jag hittade honom med jackan på.

IP: Hunden hade… koppel på.

I: Gör du något själv nu som du inte gjorde förut?

IP: Bussen. Fyran. Till… hamnplan. Själv. Med lapp först, och Siv… bakom. Sen Siv på nästa… buss. Sen jag och hunden. Chauffören kan… mitt namn.

M: För ett år sedan kunde han inte gå till brevlådan.

IP: Och jag har… hund! Hon heter Takpanna.

M: Han valde namnet.

IP: Det var det första… långa ord… jag kunde.

I: Grattis till hunden. Träffar du andra människor så mycket som du vill?

IP: Nej. Gubbarna… på jobbet. De kom i början. Sen blev det… tyst, och de tål inte… tyst. Nu kommer Bosse. Och Siv, men hon har… betalt. Det är inte samma. Bra, men… inte samma.

I: Är det något ni har gjort åt?

IP: Hunden. Siv sa… gå till hundrastgården klockan fyra. Alla går… fyra. Hon gick med, sen stod hon… utanför staketet. Nu är det fem stycken som… hejar. De pratar med hunden, och hunden… behöver inga ord.

M: De vet vad hunden heter, men inte vad han heter.

IP: Det är… en början.

I: Är det något vi borde ha frågat om?

IP: Om… skratt. Vi skrattar, Siv och jag. Åt mina… ord. Jag sa en gång… att jag ville ha… ”en biskop till fikat”. Jag menade… biskvi. Vi skrattade så att… Man får skratta åt det, om det är… jag som börjar.

M: Det är jag som köper biskoparna nu. På konditoriet i Stavsberga.

I: Vill du säga något till sist?

IP: Ja. Jag har… övat. Siv har skrivit på ett kort, men jag… kan det. ”Tack för att ni väntade.”
`,
  passages: [
    {
      id: 'i15-p1',
      quote: 'Någon… som står under stegen. Du klättrar själv. Men det står någon där, och då… vågar man.',
      codes: ['syfte-trygghet'],
      questionRef: 'f2',
    },
    {
      id: 'i15-p2',
      quote:
        'På väggen. Den är… bilder. Hunden, bussen, kassen, bron. Under varje bild… ett ord. Mitt ord. Det tog… sex gånger att göra den.',
      codes: ['plan-egna-ord'],
      questionRef: 'f4',
    },
    {
      id: 'i15-p3',
      quote:
        'Ja. Hon väntade. Alla andra… fyller i. Man blir… som ett korsord för dem. Men hon väntade tills jag… hittade hund.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i15-p4',
      quote:
        'Varje söndag. Veckobladet. Sju… fack. Jag sätter kort i facken med… kardborre. Det låter. Ritsch. När det är gjort… ritsch igen.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i15-p5',
      quote:
        'Sista söndan… eller måndan. Då räknar vi korten. De gröna… gick bra. De röda, dem… pratar vi om. Tre tecken har jag. Mer. Mindre. Sluta.',
      codes: ['plan-uppfoljning'],
      questionRef: 'f8',
    },
    {
      id: 'i15-p6',
      quote:
        'Det stod simhall. Två gånger. Jag la… sluta. Hon frågade inte varför. Nästa vecka var det… borta.',
      codes: ['lyssnad'],
      questionRef: 'f8',
    },
    {
      id: 'i15-p7',
      quote: 'Siv. Hon är… som en bra stege. Inte fin. Men den… står. Jag litar på henne.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i15-p8',
      quote:
        'De har inte läst det. Att man ska vänta. De frågar och… svarar själva. En ropade, som till en… utlänning. Jag är inte döv. Jag… letar.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i15-p9',
      quote:
        'Bussen. Fyran. Till… hamnplan. Själv. Med lapp först, och Siv… bakom. Sen Siv på nästa… buss. Sen jag och hunden. Chauffören kan… mitt namn.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i15-p10',
      quote:
        'Nej. Gubbarna… på jobbet. De kom i början. Sen blev det… tyst, och de tål inte… tyst. Nu kommer Bosse. Och Siv, men hon har… betalt.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
    {
      id: 'i15-p11',
      quote:
        'Hunden. Siv sa… gå till hundrastgården klockan fyra. Alla går… fyra. Hon gick med, sen stod hon… utanför staketet. Nu är det fem stycken som… hejar. De pratar med hunden, och hunden… behöver inga ord.',
      codes: ['ut-bland-folk'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Andra advent', kind: 'date' },
    { text: 'Hovköping', kind: 'place', replacement: 'en större stad' },
    { text: 'Gubbarna', kind: 'other', replacement: 'Kompisarna' },
    { text: 'Siv', kind: 'name' },
    { text: 'Bosse', kind: 'name' },
    { text: 'Rotundan', kind: 'organisation', replacement: 'ett danshak' },
    { text: 'Takpanna', kind: 'name' },
    { text: 'Stavsberga', kind: 'place', replacement: 'byn' },
  ],
  ladder: {
    step: 4,
    grounds:
      'Hen väljer och genomför tillsammans med stödet, med bilder och tid att svara. Vilka som kommer vid sjukdom avgörs utan hen.',
    passages: ['i15-p3', 'i15-p5', 'i15-p6'],
  },
  coding: 'done',
};
