import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i01',
  label: 'Kvinna med veckoblad på kylskåpet, intervjuad i Lyktans lokal',
  informant: { gender: 'woman', age: 58 },
  on: '2026-01-20',
  minutes: 64,
  mode: 'place',
  where: 'Lyktans lokal, lilla rummet',
  interviewers: ['torkel-ask'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Då är den igång. Du vet att du kan säga stopp när du vill.

IP: Jodå, jag har suttit i förhör förr. Nej jag skojar. Jag har suttit i skolmatsrådet.

I: Vi börjar från början då. Hur gick det till när du fick boendestöd?

IP: Det var efter att Kjell dog. Min man alltså. Han gick bort den 14 februari, på alla hjärtans dag, det är så likt honom att komma undan blommorna. Och sen så blev det ingenting. Jag slutade laga mat. Jag har lagat mat åt fyrahundra ungar om dan på Ekbacksskolan i tjugosex år och jag kunde inte koka ett ägg. Så det var min dotter Carina som ringde till kommunen, och det kom en som hette Tiina och satt i mitt kök och hon sa inte så mycket, hon tittade i kylen. Och sen sa hon att du ska nog ha nån som tittar till.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Jag har faktiskt fått den frågan, av Lennart på tvåan. Jag sa att det är en människa som kommer och ser efter att jag finns. Inte städar, inte lagar, utan märker om jag inte har dragit upp persiennerna. Och sen när hon väl är där så blir det ju gjort saker. Men det är inte det som är poängen, för mig är det inte det.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Ja, det vet jag, för Berit ritade upp det. Hon ritade en cirkel och sa att det här inuti bestämmer du, dagar, vad vi gör, hur vi gör det, och det här utanför har handläggaren bestämt, hur många timmar. Den lappen har jag kvar. Så jag flyttade till exempel från måndag till tisdag, för på måndag är jag inte människa.

I: Har du en genomförandeplan?

IP: Två sidor, i en plastficka, bredvid brödkavlen. Jag kan den utantill.

I: Hur gick det till när ni skrev planen?

IP: Ja du. Vi satt vid köksbordet, och hon hade en dator men hon fällde ner locket. Hon sa jag skriver sen, prata du. Och det roliga är att det står som jag sa det. Det står ”jag vill kunna stå i ett kök utan att gråta”. Det är inget myndighetsspråk, det är jag. Jag trodde att de inte fick skriva så.

I: Kände du att någon lyssnade på dig då?

IP: Ja. Hon läste upp det för mig efteråt, rad för rad, och frågade om det var rätt. En rad var fel och den tog hon bort med en gång. Det var nåt om promenader. Jag har ont i höften, jag är ingen promenerare, jag är en sittare.

I: Märks planen en vanlig vecka?

IP: Inte planen så mycket som veckobladet. Vi har ju ett blad, ett papper med sju rutor. På tisdag skriver vi veckan ihop, jag håller i pennan. Det sitter på kylen och när något är gjort så drar jag ett streck över det, ett tjockt streck, det är halva nöjet. Carina säger att det ser ut som ett hemligstämplat dokument.

I: Vem bestämmer vad som ska stå i rutorna?

IP: Det gör jag. Eller vi. Hon kan säga att nu har du fyra onsdagar i rad skrivit tvätt, tror du på den onsdagen? Och då får jag skratta, och så flyttar vi tvätten.

I: Brukar ni prata om hur det har gått?

IP: Sista tisdagen i månaden tar vi en extra kopp och går igenom månaden. Vad blev av och vad blev inte av. Hon har aldrig suckat, inte en gång. Och ett par gånger om året tar vi fram själva planen också. Nu står det att jag ska bjuda Carina och barnbarnen på middag. Det är det stora målet. Köttbullar åt sex.

I: Hur är det mellan dig och den som brukar komma?

IP: Med Berit? Ja, hon är ju från Hjortfors och jag är från Sundlösa så vi borde inte kunna prata med varandra, men det går. Nej men. Jag litar på henne. Hon säger ifrån när jag sitter och ljuger om hur det är, och hon gör det så att man inte skäms. Hon har varit hos mig i tre år nu. Hon vet att om jag säger ”det är lugnt” så är det inte lugnt.

I: Hur blir det när det kommer någon annan?

IP: Ja, det är väl det enda. I somras var Berit ledig fem veckor och jag hade sex olika. Det kom en pojke som frågade var min man var. Det är det första han säger, i hallen. Han hade inte läst en rad. Han var förtvivlad sen när han förstod, det var jag som fick trösta honom. Jag bjöd på saft. Men det ska ju inte vara så. Jag grät efteråt, i två dagar, och då fanns det ingen tisdag att prata om det på, för då kom en ny.

I: Vad hade behövts, tror du?

IP: En lapp! En enda lapp med fyra rader. Änka. Ont i höften. Skämtar när hon är ledsen. Fråga inte om promenader. Det hade räckt.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Ja, det var väl det då. Och så tiderna. Jag kan inte rå på tiderna. Vem som kommer och klockan hur mycket, det bestämmer schemat. Resten får jag vara med om, men inte det. En gång kom det nån klockan sju, jag stod i nattlinne. Jag ringde till kontoret, 070-174 06 12, det numret kan jag också utantill, och de var snälla och sa att det var ett misstag i systemet. Det är alltid ett misstag i systemet. Aldrig nån som heter nåt.

I: Gör du något själv nu som du inte gjorde förut?

IP: Jag lagar mat. Inte varje dag. Men jag har stått i mitt kök och gjort sillinläggning från grunden, själv, en lördag när ingen kom. Och jag grät inte. Eller, det var löken. Och jag går till biblioteket på Slussgatan och lånar deckare, det gjorde jag alltid med Kjell och det tog två år innan jag kunde gå in där.

I: Hur kom du dit, till att kunna gå in?

IP: Berit gick med till trappan. Sen gick hon med till dörren. Sen stod hon kvar vid cykelstället, och sen en dag sa jag att du kan åka hem, jag ska in och botanisera. Det var ingen stor sak just då. Det blev stort på kvällen när jag tänkte på det.

I: Träffar du andra människor så mycket som du vill?

IP: Ja, jo, jag har ju Carina och ungarna, och Lennart på tvåan, han är en pratkvarn. Det räcker för en sittare. Jag saknar arbetskamraterna ibland. Vi skrek så mycket. Det är tyst i ett kök med en person.

I: Är det något vi borde ha frågat om?

IP: Ni kunde ha frågat om jag vill ha kaffe till. Nej, men skriv att det är bra. Folk klagar så. Skriv att det är bra och att de ska skriva den där lappen.
`,
  passages: [
    {
      id: 'i01-p1',
      quote:
        'Jag sa att det är en människa som kommer och ser efter att jag finns. Inte städar, inte lagar, utan märker om jag inte har dragit upp persiennerna.',
      codes: ['syfte-trygghet'],
      questionRef: 'f2',
    },
    {
      id: 'i01-p2',
      quote:
        'Hon ritade en cirkel och sa att det här inuti bestämmer du, dagar, vad vi gör, hur vi gör det, och det här utanför har handläggaren bestämt, hur många timmar. Den lappen har jag kvar.',
      codes: ['vet-paverka'],
      questionRef: 'f3',
    },
    {
      id: 'i01-p3',
      quote:
        'Och det roliga är att det står som jag sa det. Det står ”jag vill kunna stå i ett kök utan att gråta”. Det är inget myndighetsspråk, det är jag.',
      codes: ['plan-egna-ord'],
      questionRef: 'f5',
    },
    {
      id: 'i01-p4',
      quote:
        'Ja. Hon läste upp det för mig efteråt, rad för rad, och frågade om det var rätt. En rad var fel och den tog hon bort med en gång.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i01-p5',
      quote:
        'På tisdag skriver vi veckan ihop, jag håller i pennan. Det sitter på kylen och när något är gjort så drar jag ett streck över det, ett tjockt streck, det är halva nöjet.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i01-p6',
      quote:
        'Hon kan säga att nu har du fyra onsdagar i rad skrivit tvätt, tror du på den onsdagen? Och då får jag skratta, och så flyttar vi tvätten.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i01-p7',
      quote:
        'Sista tisdagen i månaden tar vi en extra kopp och går igenom månaden. Vad blev av och vad blev inte av. Hon har aldrig suckat, inte en gång.',
      codes: ['plan-uppfoljning'],
      questionRef: 'f8',
    },
    {
      id: 'i01-p8',
      quote:
        'Jag litar på henne. Hon säger ifrån när jag sitter och ljuger om hur det är, och hon gör det så att man inte skäms.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i01-p9',
      quote:
        'Det kom en pojke som frågade var min man var. Det är det första han säger, i hallen. Han hade inte läst en rad.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i01-p10',
      quote:
        'En enda lapp med fyra rader. Änka. Ont i höften. Skämtar när hon är ledsen. Fråga inte om promenader. Det hade räckt.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i01-p11',
      quote:
        'Vem som kommer och klockan hur mycket, det bestämmer schemat. Resten får jag vara med om, men inte det.',
      codes: ['tid-och-form'],
      questionRef: 'f11',
    },
    {
      id: 'i01-p12',
      quote:
        'Men jag har stått i mitt kök och gjort sillinläggning från grunden, själv, en lördag när ingen kom. Och jag grät inte. Eller, det var löken.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
  ],
  identifying: [
    { text: 'Kjell', kind: 'name' },
    { text: '14 februari', kind: 'date' },
    {
      text: 'fyrahundra ungar om dan på Ekbacksskolan i tjugosex år',
      kind: 'other',
      replacement: 'hundratals barn i många år',
    },
    { text: 'Carina', kind: 'name' },
    { text: 'Tiina', kind: 'name' },
    { text: 'Lennart', kind: 'name' },
    { text: 'Berit', kind: 'name' },
    { text: 'Hjortfors', kind: 'place', replacement: 'en grannort' },
    { text: 'Sundlösa', kind: 'place', replacement: 'en annan ort' },
    { text: 'Änka', kind: 'other', replacement: 'Förlorat sin livskamrat' },
    { text: '070-174 06 12', kind: 'phone' },
    { text: 'Slussgatan', kind: 'address' },
  ],
  ladder: {
    step: 4,
    grounds:
      'Hen planerar veckan och stödet tillsammans med sin boendestödjare och genomför det mesta själv. Vem som kommer och när är inget hen råder över.',
    passages: ['i01-p5', 'i01-p6', 'i01-p11'],
  },
  coding: 'done',
};
