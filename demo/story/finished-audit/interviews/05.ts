import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i05',
  label: 'Ung kvinna som pluggar, intervjuad på video med släckt kamera',
  informant: { gender: 'woman', age: 26 },
  on: '2026-01-28',
  minutes: 58,
  mode: 'video',
  where: 'Video, informanten hade kameran avstängd',
  interviewers: ['emil-rask'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Det är helt okej att ha kameran av. Min är på så att du ser vem du pratar med. Hur gick det till när du fick boendestöd?

IP: Tack. Jag hör bättre när ingen ser på mig, det låter konstigt, men det är så. Det var min kurator på ungdomsmottagningen som hette Folke Brännvall, han hjälpte mig skriva ansökan. Jag hade inte varit utanför dörren på dagtid sen i september 2021. Jag gick ut med soporna klockan tre på natten.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Jag brukar tänka på det som en byggnadsställning. Den är inte huset. Den står där så att jag kan bygga, och den kan flyttas. Fast jag skulle inte svara en granne. Jag skulle låtsas leta efter nycklarna.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Ja, väldigt väl. Jag har läst på. Jag vet vad som är beslut och vad som är utförande, och jag vet att jag kan säga nej till ett mål. Det var min boendestödjare som uppmuntrade mig att läsa, hon skickade länkarna.

I: Har du en genomförandeplan?

IP: Ja, i ett delat dokument. Vi skriver i den båda två. Mina stycken är gröna och hennes är svarta. Det är mest grönt.

I: Hur gick det till när ni skrev planen?

IP: Första mötet hade vi i chatt. Hon satt i köket och jag satt i sovrummet med dörren stängd och så skrev vi till varandra. Fem meter ifrån varandra. Jag vet att det låter helt sjukt. Men hon sa inte ett ord om det, hon bara skrev ”hej, jag sitter i ditt kök, får jag ta ett glas vatten”.

I: Kände du att någon lyssnade på dig då?

IP: Ja. Det stod ”delta i gruppaktivitet” från beslutet och jag sa att det målet är inte mitt, det är nån annans. Hon tog upp det med handläggaren, och det försvann. Jag har aldrig varit med om att något försvunnit för att jag sa det.

I: Märks planen en vanlig vecka?

IP: Ja, varje dag nästan. Vi gör ett veckoblad på söndagskvällen, jag fyller i och hon kommenterar. Det finns alltid en ruta som heter ”ingenting”, och den rutan är helig.

I: Brukar ni prata om hur det har gått?

IP: Var tredje vecka har vi något vi kallar för backspegeln. Tio minuter. Vad gick, vad gick inte, vad ska vi sluta med. Det är alltid jag som börjar.

I: Hur är det mellan dig och den som brukar komma?

IP: Jasmine heter hon. Det är henne jag har haft sen början, utom ett uppehåll. Jag litar på henne för att hon aldrig har låtsats. Hon sa i början att jag vet inte hur det är att vara du, så du får berätta. Då behövde jag inte försvara mig. Hennes sätt är väldigt lugnt. Hon stickar ibland när vi pratar, hon frågade om det störde.

I: Du sa att en del av stödet är per telefon?

IP: Ja. Ett av två besök är ett samtal nu, det var jag som bad om det. Jag har lurar i och går en runda medan vi pratar. Hade hon varit med hade jag inte gått, då hade vi suttit. Det ger mig en frihet att inte bli hämtad.

I: Hur blir det när det kommer någon annan?

IP: Det är min sämsta gren. I somras stod det en främmande kvinna i trapphuset och ropade mitt namn genom brevinkastet. Hela namnet, Elvira Sandelius, så att det ekade. Jag låg på badrumsgolvet tills hon gick. Det står på första raden i planen att man ska sms:a och vänta. Första raden.

I: Vad hände sedan?

IP: Jag mejlade chefen. Från elvira.s@brevlada.example, så det var inte ens anonymt. Annelie svarade faktiskt samma dag och bad om ursäkt, utan några men. Det betydde något. Men i oktober hände det igen, fast mindre högt.

I: Har det hänt att något annat blivit fel eller inte blivit av?

IP: Nej, inte som jag kommer på. Jo, att Jasmine blev sjuk och ingen sa det. Jag satt och väntade på ett samtal som inte kom. Jag trodde att jag hade gjort något.

I: Gör du något själv nu som du inte gjorde förut?

IP: Ganska mycket. Jag går på föreläsningar. Inte alla, men två i veckan, och jag sitter på samma plats, längst ut, vid dörren. Första gången gick Jasmine i korridoren utanför hela tiden, fram och tillbaka, så att jag hörde stegen. Jag läser till bibliotekarie. Högskolan i Hovköping, på distans, men det finns en lärosal här.

I: Och det var ett mål i planen?

IP: Det var ett grönt mål, ja.

I: Träffar du andra människor så mycket som du vill?

IP: Det finns en läscirkel på träffpunkten, fyra personer, man behöver inte prata. Jasmine satt med två gånger och sen satt hon i bilen och sen var hon inte där. Nu är det jag som kokar teet. Fyra är ungefär så många människor jag tycker om samtidigt. Så ja. Jag är nog nöjd.

I: Är det något vi borde ha frågat om?

IP: Ja, en sak. Jag har funderat på om jag skulle säga det. Varje gång jag kryssar i att något är klart så får jag ont i magen, för jag ser framför mig hur nån sitter och tar bort timmar. Jag har ett mål som varit klart sedan i våras som jag inte kryssat i.

I: Vet din boendestödjare om det?

IP: Ja. Hon vet. Vi kallar det för det osynliga krysset. Men hon kan inte heller lova något, och det säger hon ärligt. Jag tycker att det är kommunen som borde skriva det i beslutet. Att man får ha kvar ställningen tills putsen torkat.
`,
  passages: [
    {
      id: 'i05-p1',
      quote:
        'Jag brukar tänka på det som en byggnadsställning. Den är inte huset. Den står där så att jag kan bygga, och den kan flyttas.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i05-p2',
      quote:
        'Jag har läst på. Jag vet vad som är beslut och vad som är utförande, och jag vet att jag kan säga nej till ett mål. Det var min boendestödjare som uppmuntrade mig att läsa, hon skickade länkarna.',
      codes: ['vet-paverka'],
      questionRef: 'f3',
    },
    {
      id: 'i05-p3',
      quote: 'Vi skriver i den båda två. Mina stycken är gröna och hennes är svarta. Det är mest grönt.',
      codes: ['plan-egna-ord'],
      questionRef: 'f4',
    },
    {
      id: 'i05-p4',
      quote:
        'Ja. Det stod ”delta i gruppaktivitet” från beslutet och jag sa att det målet är inte mitt, det är nån annans. Hon tog upp det med handläggaren, och det försvann. Jag har aldrig varit med om att något försvunnit för att jag sa det.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i05-p5',
      quote:
        'Vi gör ett veckoblad på söndagskvällen, jag fyller i och hon kommenterar. Det finns alltid en ruta som heter ”ingenting”, och den rutan är helig.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i05-p6',
      quote:
        'Var tredje vecka har vi något vi kallar för backspegeln. Tio minuter. Vad gick, vad gick inte, vad ska vi sluta med. Det är alltid jag som börjar.',
      codes: ['plan-uppfoljning'],
      questionRef: 'f8',
    },
    {
      id: 'i05-p7',
      quote:
        'Jag litar på henne för att hon aldrig har låtsats. Hon sa i början att jag vet inte hur det är att vara du, så du får berätta. Då behövde jag inte försvara mig.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i05-p8',
      quote:
        'Ett av två besök är ett samtal nu, det var jag som bad om det. Jag har lurar i och går en runda medan vi pratar. Hade hon varit med hade jag inte gått, då hade vi suttit.',
      codes: ['tid-och-form'],
      questionRef: 'f9',
    },
    {
      id: 'i05-p9',
      quote:
        'I somras stod det en främmande kvinna i trapphuset och ropade mitt namn genom brevinkastet. Hela namnet, Elvira Sandelius, så att det ekade. Jag låg på badrumsgolvet tills hon gick.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i05-p10',
      quote:
        'Jag går på föreläsningar. Inte alla, men två i veckan, och jag sitter på samma plats, längst ut, vid dörren. Första gången gick Jasmine i korridoren utanför hela tiden, fram och tillbaka, så att jag hörde stegen.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i05-p11',
      quote:
        'Det finns en läscirkel på träffpunkten, fyra personer, man behöver inte prata. Jasmine satt med två gånger och sen satt hon i bilen och sen var hon inte där. Nu är det jag som kokar teet.',
      codes: ['ut-bland-folk'],
      questionRef: 'f13',
    },
    {
      id: 'i05-p12',
      quote:
        'Varje gång jag kryssar i att något är klart så får jag ont i magen, för jag ser framför mig hur nån sitter och tar bort timmar. Jag har ett mål som varit klart sedan i våras som jag inte kryssat i.',
      codes: ['radd-att-forlora'],
      questionRef: 'f12',
    },
  ],
  identifying: [
    { text: 'ungdomsmottagningen', kind: 'organisation', replacement: 'en mottagning' },
    { text: 'Folke Brännvall', kind: 'name' },
    { text: 'i september 2021', kind: 'date' },
    { text: 'Jasmine', kind: 'name' },
    { text: 'Elvira Sandelius', kind: 'name' },
    { text: 'elvira.s@brevlada.example', kind: 'email' },
    { text: 'Annelie', kind: 'name' },
    { text: 'i oktober', kind: 'date', replacement: 'under hösten' },
    { text: 'Högskolan i Hovköping', kind: 'organisation', replacement: 'En högskola' },
  ],
  ladder: {
    step: 5,
    grounds:
      'Hen beslutar själv om innehåll, form och takt, har valt att en del av stödet ges per telefon och har stoppat ett mål som inte var hens.',
    passages: ['i05-p3', 'i05-p4', 'i05-p7'],
  },
  coding: 'done',
};
