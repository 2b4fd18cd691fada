import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i08',
  label: 'Ung man med autism, intervjuad på kafé med sin mamma',
  informant: { gender: 'man', age: 23 },
  on: '2026-02-04',
  minutes: 49,
  mode: 'cafe',
  where: 'Ett kafé, bord vid fönstret, före öppning',
  interviewers: ['emil-rask', 'bibbi-ravn'],
  companion: 'closePerson',
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant', M: 'companion' },
  transcript: `I: Du fick frågorna i förväg, som du bad om. Vi tar dem i ordning. Mamma sitter här bredvid. Är det bra?

IP: Ja. Jag har läst dem fyra gånger. Nummer sju är dubbel, den frågar egentligen två saker.

I: Det ska vi tänka på. Hur gick det till när du fick boendestöd?

IP: Jag fyllde arton den 2 maj 2020 och då slutade barnhabiliteringen. Då sökte mamma boendestöd, och jag skrev under. Jag fick lägenheten den 1 oktober, den ligger på Ekorrstigen 14, lägenhet 1203, och den är på 38 kvadratmeter.

M: Du behöver inte säga adressen.

IP: De sa att de tar bort den.

I: Vi tar bort den. Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Boendestöd är att någon hjälper mig att börja. Jag kan laga fem rätter, tvätta i 40 och 60 och betala räkningar. Jag kan inte börja. Det är en egen sak, att börja, och den har jag inte fått med.

M: Det är så bra sagt.

IP: Det är en definition.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Jag kan ändra maträtter och i vilken ordning. Jag vet inte om jag kan ändra tiderna. Tiderna ändras, men inte av mig.

I: Har du en genomförandeplan?

IP: Ja. Den har nio punkter. Vi har gjort om den till ett veckoblad med bilder, för det är lättare att se. Blått är sådant jag gör ensam, och orange är sådant vi gör när någon är där. Det är mer blått nu än förra året. Sex blå och tre orange. Förra året var det tvärtom.

I: Hur gick det till när ni skrev planen?

IP: Vi satt i köket. Albin frågade och jag svarade och mamma sa emot.

M: Jag sa emot en gång!

IP: Två gånger. Du sa att jag inte tycker om lax. Det var 2019.

I: Kände du att någon lyssnade på dig då?

IP: Det beror på vad lyssna är. Han upprepade det jag sa så att han kunde kontrollera. Det är bra teknik. Sedan stod det i planen nästan så, men de bytte ordning på punkterna.

I: Märks planen en vanlig vecka?

IP: Det här är den dubbla frågan. Bladet används varje dag, jag tittar på det klockan åtta och klockan tjugo. Själva planen används inte, men den behövs, för det är från den som bladet kommer.

I: Brukar ni prata om hur det har gått?

IP: Efter varje besök säger Albin en sak som var bra och jag säger en sak som kan bli bättre. Det kan handla om honom också. Jag sa att han luktade snus, och nu har han slutat. Inte slutat snusa, utan han tar det efter.

I: Hur är det mellan dig och den som brukar komma?

IP: Albin är den bästa som har varit. Han säger vad som ska hända och sedan händer det. Om det inte kan hända säger han det innan. Då litar jag på honom, det är logiskt.

M: De diskuterar allt. De kan diskutera i en halvtimme om hur man hänger tvätt.

IP: Det finns två skolor.

I: Hur blir det när det kommer någon annan?

IP: Det blir dåligt. Hon som kom i juli möblerade om i mitt kylskåp. Hon sa att hon gjorde det finare. Jag har ett system, och det står på insidan av köksluckan, och det står i planen att man ska läsa på insidan av köksluckan.

M: Han åt inte på två dagar.

IP: En och en halv.

I: Vad skulle ha behövts?

IP: Att hon öppnade luckan. Och att jag fick veta hur hon ser ut innan. En bild på telefonen klockan arton dagen före. Det är inte dyrt.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Ja. De lovade att säga till dagen före om tiden blir en annan. Det lovade chefen på ett möte, den 11 februari, jag skrev upp det. Sedan dess har tiden ändrats nitton gånger, och de har sagt till fyra.

I: Du har räknat.

IP: Jag för statistik. Det är tjugoen procent. Fem minuter är inte lite. Om någon kommer fem över så har de fem minuterna redan gått sönder, och sen måste jag laga dem.

M: Folk tror att han är kinkig. Men det är som om golvet flyttar sig.

IP: Det var din liknelse. Jag skulle säga att det är som en buss som går när den vill. Då är det ingen buss, det är bara ett fordon.

I: Vad händer de gånger då de inte säger till?

IP: Jag står vid dörren. Som längst stod jag i 55 minuter. Jag kan inte sätta mig, för då har jag slutat vänta, och då måste jag börja om.

I: Gör du något själv nu som du inte gjorde förut?

IP: Jag handlar själv på onsdagar. Jag går klockan nio när det är tomt, med hörselkåpor. Albin gick med elva gånger, sedan gick han bakom mig, sedan väntade han hemma, och sedan behövde han inte ens vänta. Jag har också börjat ringa själv till hyresvärden om det är något. Jag skriver manus först.

I: Hur kändes det första gången, i affären?

IP: Jag vet inte vad det kändes. Jag gjorde det. Sedan åt jag en semla på en bänk. Det var nog det som det kändes som.

I: Träffar du andra människor så mycket som du vill?

IP: Ja. Jag har modelljärnvägsklubben på tisdagar, i källaren på Folkets hus i Tranlösa, och mamma på söndagar. Jag vill inte ha mer. Många vill att jag ska vilja ha mer.

M: Jag ville det förut. Jag har slutat vilja det.

IP: Det märks. Det är bra.

I: Är det något vi borde ha frågat om?

IP: Ni borde fråga personalen samma frågor. Då kan man jämföra. Och så borde nummer sju delas i två, men det har jag redan sagt.

I: Tack för att du var med. Nu stänger vi av, klockan är exakt tio.

IP: Den är 10:01. Men det är okej.
`,
  passages: [
    {
      id: 'i08-p1',
      quote:
        'Boendestöd är att någon hjälper mig att börja. Jag kan laga fem rätter, tvätta i 40 och 60 och betala räkningar. Jag kan inte börja. Det är en egen sak, att börja, och den har jag inte fått med.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i08-p2',
      quote:
        'Ja. Den har nio punkter. Vi har gjort om den till ett veckoblad med bilder, för det är lättare att se. Blått är sådant jag gör ensam, och orange är sådant vi gör när någon är där.',
      codes: ['plan-vecka'],
      questionRef: 'f4',
    },
    {
      id: 'i08-p3',
      quote:
        'Bladet används varje dag, jag tittar på det klockan åtta och klockan tjugo. Själva planen används inte, men den behövs, för det är från den som bladet kommer.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i08-p4',
      quote:
        'Albin är den bästa som har varit. Han säger vad som ska hända och sedan händer det. Om det inte kan hända säger han det innan. Då litar jag på honom, det är logiskt.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i08-p5',
      quote:
        'Hon som kom i juli möblerade om i mitt kylskåp. Hon sa att hon gjorde det finare. Jag har ett system, och det står på insidan av köksluckan, och det står i planen att man ska läsa på insidan av köksluckan.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i08-p9',
      quote:
        'Att hon öppnade luckan. Och att jag fick veta hur hon ser ut innan. En bild på telefonen klockan arton dagen före. Det är inte dyrt.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i08-p6',
      quote:
        'Ja. De lovade att säga till dagen före om tiden blir en annan. Det lovade chefen på ett möte, den 11 februari, jag skrev upp det. Sedan dess har tiden ändrats nitton gånger, och de har sagt till fyra.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i08-p7',
      quote:
        'Fem minuter är inte lite. Om någon kommer fem över så har de fem minuterna redan gått sönder, och sen måste jag laga dem.',
      codes: ['tid-och-form'],
      questionRef: 'f11',
    },
    {
      id: 'i08-p8',
      quote:
        'Jag handlar själv på onsdagar. Jag går klockan nio när det är tomt, med hörselkåpor. Albin gick med elva gånger, sedan gick han bakom mig, sedan väntade han hemma, och sedan behövde han inte ens vänta.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
  ],
  identifying: [
    { text: 'den 2 maj 2020', kind: 'date-of-birth' },
    { text: 'den 1 oktober', kind: 'date' },
    { text: 'Ekorrstigen 14', kind: 'address' },
    { text: 'lägenhet 1203', kind: 'address' },
    { text: 'Albin', kind: 'name' },
    { text: 'den 11 februari', kind: 'date', replacement: 'förra våren' },
    { text: 'Folkets hus i Tranlösa', kind: 'organisation', replacement: 'en föreningslokal' },
  ],
  ladder: {
    step: 3,
    grounds:
      'Hens åsikter efterfrågas och diskuteras, och veckobladet görs med hen. När tider ändras sker det utan hen.',
    passages: ['i08-p4', 'i08-p7'],
  },
  coding: 'done',
};
