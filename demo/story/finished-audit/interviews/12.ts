import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i12',
  label: 'Kvinna med hörselnedsättning, intervjuad i chatt under videosamtal',
  informant: { gender: 'woman', age: 63 },
  on: '2026-02-12',
  minutes: 79,
  mode: 'video',
  where: 'Videosamtal där båda skrev',
  interviewers: ['bibbi-ravn'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'chat',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hej! Ser du min text? Vi skriver båda två, och du kan ta den tid du behöver.

IP: hej ser bra!! skriver med 2 fingrar så det går lite fort ibland o blir fel, du får gissa

I: Det går bra. Hur gick det till när du fick boendestöd?

IP: jo jag tappade hörseln i tre etapper å den sista var 2019. hade jobbat i växeln på tranlösa lasarett, telefonist i 31 år!! inte utan ironi. sen blev jag sjuk av tystnaden tror jag. satt hemma. min syster monica bor i sönnerlunda o hon gjorde ansökan, jag orkade inte ens stava

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: att det kommer nån som ser på mig när hon pratar. det är halva saken. då kan jag läsa läpparna o känna mig som en i rummet. resten är post o sånt

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: nä egentligen inte. jag har frågat om jag får ha skrivtolk på mötena o vem som bestämmer det men får olika svar av olika. tror att ingen vet så jag tar med block o penna

I: Har du en genomförandeplan?

IP: ja den är bra!! lollo skrev den i sms först, bit för bit, o jag svarade, sen klistra hon ihop det. så det är mina egna sms kan man säga. det står tillomed en smiley

I: Det låter ovanligt. Kände du att någon lyssnade på dig då?

IP: roligt ord lyssna ;) men ja. hon satt mittemot i dagsljus o hon täckte aldrig munnen. om jag inte hängde med skrev hon. för mig är det å lyssna, att nån ser till att man är med

I: Märks planen en vanlig vecka?

IP: ja vi gör det som står, post på måndan, ringa samtal åt mig på tisdan (hon ringer jag sitter bredvid o säger vad), ut o gå om inte halt. men den ligger liksom inte framme, vi kan den

I: Brukar ni prata om hur det har gått?

IP: inte så ofta. nån gång. hon frågar tummen upp eller ner

I: Hur är det mellan dig och den som brukar komma?

IP: lollo är toppen. hon har lärt sig lite tecken på kvällarna helt själv, ingen bad henne. första gången hon tecknade kaffe så grät jag ner i kaffet. henne litar jag på egentligen heter hon ann-louise bragd men det säger ingen

I: Hur blir det när det kommer någon annan?

IP: hahaha. jo. dom ringer på dörren. jag är döv. sen går dom. sen får jag brev att jag inte varit hemma. det står DÖV på första sidan säger lollo men dom läser väl inte första sidan

I: Hur många gånger har det hänt?

IP: fyra tror jag. ja sen jag fick blinklampa blev det bättre, men en stod o pratade i mobilen samtidigt med ryggen mot mig. en ung kille, kasper nånting. han va säkert snäll på framsidan

I: Har det hänt att något blivit fel eller inte blivit av?

IP: jag skulle få en textad uppringning till kontoret så jag kan ändra tider själv. det lovades i januari förra året. jag har påmint via lollo o via brev o en gång gick jag dit. nu väntar jag fortfarande när jag va där så stod det ”ring på klockan” i receptionen. jag ringde på klockan. vet inte om den lät

I: Vad gjorde du?

IP: väntade. sen kom det en vaktmästare som hette roland o han skrev på handen ”vem söker du”. på sin egen hand. han är min hjälte

I: Kan du mejla dem?

IP: jo boende.kanalen@tranlosa.example den har jag, men svaret kommer som ”ring oss så löser vi det”. jag svarar det hade varit nåt det!! då svarar dom inte

I: Gör du något själv nu som du inte gjorde förut?

IP: hm. näe det är nog tvärtom. jag gjorde allt själv förut o nu gör jag det med henne. men jag vet inte om det är sämre. det är trevligare. det är väl inte meningen att stöd ska vara trevligt men det är det

I: Det får det vara. Tycker du att ni har samma bild av vad stödet ska leda till?

IP: ja att jag ska orka bo kvar här o inte tappa det jag har. det är mitt mål. att hålla i det. lollo skrev så, ”hålla i”. fast hennes chef ville att det skulle stå utveckla. men jag är 63 o döv, jag har utvecklats klart på den fronten

I: Träffar du andra människor så mycket som du vill?

IP: nej. dom jag kände va röster. jag va ju växeln. jag kände hela stan o ingen visste hur jag såg ut. nu känner jag ingen för jag hör dom inte o dom känner inte igen mig

I: Det var fint och sorgligt skrivet.

IP: ja jag har tänkt på det länge. jag tänkte att det skulle va bra om det fanns en textgrupp el kaffe med penna. lollo har frågat runt. det finns en dövförening men dom är teckenspråkiga sen barn, o dom är snälla men det går i 180. jag är vuxendöv, vi är mittemellan. finns säkert fler av mig, vi sitter väl hemma allihop

I: Har det kommit med i planen?

IP: nej, jag visste inte att sånt fick stå där. trodde det va hushåll

I: Är det något vi borde ha frågat om?

IP: ja fråga hur man vill bli kontaktad!! det är fråga nr 1. före allt annat. skriv det överst på första sidan o sen ska den som kommer SKRIVA UNDER att dom läst. så tycker jag

I: Tack. Hur når vi dig när rapporten är klar?

IP: sms 070 174 06 71 el brev till björkliden 4, men ring inte hahaha. mitt personnr vill ni väl inte ha, 640823-9819, där fick du det iallafall, alla brukar fråga

I: Det behöver vi inte, jag stryker det. Tack för att du skrev med mig.

IP: tack själv! det här va första mötet på länge där jag inte missade nåt
`,
  passages: [
    {
      id: 'i12-p1',
      quote:
        'att det kommer nån som ser på mig när hon pratar. det är halva saken. då kan jag läsa läpparna o känna mig som en i rummet. resten är post o sånt',
      codes: ['syfte-trygghet'],
      questionRef: 'f2',
    },
    {
      id: 'i12-p2',
      quote:
        'nä egentligen inte. jag har frågat om jag får ha skrivtolk på mötena o vem som bestämmer det men får olika svar av olika. tror att ingen vet',
      codes: ['vet-inte'],
      questionRef: 'f3',
    },
    {
      id: 'i12-p3',
      quote:
        'ja den är bra!! lollo skrev den i sms först, bit för bit, o jag svarade, sen klistra hon ihop det. så det är mina egna sms kan man säga. det står tillomed en smiley',
      codes: ['plan-egna-ord'],
      questionRef: 'f4',
    },
    {
      id: 'i12-p4',
      quote:
        'roligt ord lyssna ;) men ja. hon satt mittemot i dagsljus o hon täckte aldrig munnen. om jag inte hängde med skrev hon. för mig är det å lyssna, att nån ser till att man är med',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i12-p5',
      quote:
        'lollo är toppen. hon har lärt sig lite tecken på kvällarna helt själv, ingen bad henne. första gången hon tecknade kaffe så grät jag ner i kaffet. henne litar jag på',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i12-p6',
      quote:
        'dom ringer på dörren. jag är döv. sen går dom. sen får jag brev att jag inte varit hemma. det står DÖV på första sidan säger lollo men dom läser väl inte första sidan',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i12-p7',
      quote:
        'jag skulle få en textad uppringning till kontoret så jag kan ändra tider själv. det lovades i januari förra året. jag har påmint via lollo o via brev o en gång gick jag dit. nu väntar jag fortfarande',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i12-p9',
      quote:
        'näe det är nog tvärtom. jag gjorde allt själv förut o nu gör jag det med henne. men jag vet inte om det är sämre. det är trevligare.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i12-p10',
      quote: 'ja att jag ska orka bo kvar här o inte tappa det jag har. det är mitt mål. att hålla i det.',
      codes: ['plan-egna-ord'],
      questionRef: 'f5',
    },
    {
      id: 'i12-p8',
      quote:
        'nej. dom jag kände va röster. jag va ju växeln. jag kände hela stan o ingen visste hur jag såg ut. nu känner jag ingen för jag hör dom inte o dom känner inte igen mig',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
    {
      id: 'i12-p11',
      quote:
        'ja fråga hur man vill bli kontaktad!! det är fråga nr 1. före allt annat. skriv det överst på första sidan o sen ska den som kommer SKRIVA UNDER att dom läst.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
  ],
  identifying: [
    { text: 'tranlösa lasarett', kind: 'organisation', replacement: 'ett sjukhus' },
    { text: 'monica', kind: 'name' },
    { text: 'sönnerlunda', kind: 'place', replacement: 'en grannkommun' },
    { text: 'lollo', kind: 'name' },
    { text: 'ann-louise bragd', kind: 'name' },
    { text: 'kasper', kind: 'name' },
    { text: 'januari förra året', kind: 'date', replacement: 'förra året' },
    { text: 'roland', kind: 'name' },
    { text: 'boende.kanalen@tranlosa.example', kind: 'email' },
    { text: '070 174 06 71', kind: 'phone' },
    { text: '63', kind: 'age' },
    { text: 'björkliden 4', kind: 'address' },
    { text: '640823-9819', kind: 'personal-number' },
  ],
  ladder: {
    step: 3,
    grounds:
      'Hen får resonera och blir förstådd av sin boendestödjare, men frågor till kontoret om tolk och hjälpmedel blir hängande.',
    passages: ['i12-p3', 'i12-p7'],
  },
  coding: 'done',
};
