import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i07',
  label: 'Äldre kvinna med mycket böcker, intervjuad i Lyktans lokal',
  informant: { gender: 'woman', age: 74 },
  on: '2026-02-02',
  minutes: 81,
  mode: 'place',
  where: 'Lyktans lokal, stora rummet',
  interviewers: ['yordanos-tesfai'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Sitter du bra? Då börjar vi. Hur gick det till när du fick boendestöd?

IP: Jag sitter utmärkt, tack. Jag har inte suttit i en tom fåtölj på åratal, hemma måste man lyfta på något först. Det var brandförsvaret. En röklarmskontroll. Det kom två unga brandmän, så vackra, och de kom inte in. De stod i farstun på Rosenborgsgatan och den ene sa ”oj”. Det var en mycket ärlig recension.

I: Vad hände sedan?

IP: Sedan kom fru Holmlund från kommunen, och hon läste på bokryggarna innan hon läste i sina papper. Därför släppte jag in henne. Jag var adjunkt i svenska och franska på Sankt Eriks gymnasium i Hovköping, skall ni veta. Jag har fyratusen böcker och ett antal tidningar som jag ämnade läsa.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Att det är två personer som inte är rädda för min hall. Ni skrattar, men den som har levt bakom en sådan hall vet vad det är värt att någon kommer in, sätter sig och inte håller för näsan. Man blir människa av att få främmande.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Innehållet, ja, det rår jag om. Timmarna rår Gud och nämnden om. Jag överklagade en gång, det var roligt, jag fick skriva.

I: Har du en genomförandeplan?

IP: Javisst. Jag har redigerat den.

I: Hur gick det till när ni skrev planen?

IP: De kom med ett utkast. Det var skrivet på en prosa som jag skulle ha satt underkänt på. ”Klienten ska reducera mängden föremål.” Jag strök och skrev ”Jag vill kunna öppna min balkongdörr före påsk”. Och så fick det stå. Det är en bättre mening, och dessutom kan man se om den är sann.

I: Kände du att någon lyssnade på dig då?

IP: Ja. Det avgörande var att de frågade i vilken ordning. Inte om, utan i vilken ordning. Jag sade: från balkongen och inåt. En människa som får bestämma ordningen kan avvara det mesta.

I: Det låter som en viktig sak.

IP: Det är den viktigaste. Det hade varit folk hos mig förut, från en firma, med svarta säckar. Det är elva år sedan och jag drömmer fortfarande om säckarna. Där låg Arvids brev. Det var det ingen som visste.

I: Vill du berätta om det, eller ska vi gå vidare?

IP: Vi går vidare. Det är sagt.

I: Märks planen en vanlig vecka?

IP: Vi för liggare. Jag kallar veckobladet för liggaren. Måndag: en hylla. Torsdag: en kasse till antikvariatet. Övriga dagar läser jag det jag hittade. Det är ett humant tempo.

I: Brukar ni prata om hur det har gått?

IP: Vi ser ju golvet. Det kommer fram, bit för bit, det är parkett, det hade jag glömt. Sitta och utvärdera behöver vi inte. Dragan tar en bild från samma ställe i dörren den första i varje månad, med mitt goda minne, och den bilden är min och ingen annans.

I: Hur är det mellan dig och den som brukar komma?

IP: Det är Dragan och Ulla-Karin som kommer. Dragan håller upp en sak och säger ingenting. Han säger inte ”behöver du den här”. Han håller upp den tills jag har tänkt färdigt, det kan ta tio minuter, och jag litar på den tystnaden mer än jag har litat på de flesta talare. Hans mor hade det på samma vis, har han berättat. Och Ulla-Karin sjunger i kyrkokören i Vadsbro-Ljung, hon visslar psalmer medan hon bär, och det får man stå ut med.

I: Hur blir det när det kommer någon annan?

IP: Jag vet att andra klagar, jag har hört det i trappan. Själv kan jag inte klaga. När de är lediga kommer en yngre som heter Sixten, alltid samma. Första gången hade Dragan skrivit ett kort till honom, på baksidan av ett vykort, och han hade lärt sig det utantill. ”Lyft inget utan lov, börja inte i hallen, ta kaffe.” Han hade dessutom läst Karin Boye, fast det stod inte på kortet.

I: Vad är det som gör att det fungerar?

IP: Att han är en och inte sju. Och att kortet var kort. Jag har undervisat i fyrtio år, ingen läser en sida till, men alla läser ett vykort.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: En gång bar de ned en kasse för mycket. Den hämtades upp igen ur grovsoprummet av Dragan personligen, med pannlampa. Så det räknar jag som gottgjort.

I: Gör du något själv nu som du inte gjorde förut?

IP: Jag går ned med kassar själv. I höstas bar jag trettioett kassar till antikvariatet, ensam, med dramaten. Förr kunde jag inte lämna ifrån mig en tändsticksask. Och jag har stått på min balkong. Skärtorsdagen, en timme till godo. Det var snålblåst. Jag drack ett glas portvin.

I: Vem bestämde takten?

IP: Det gjorde jag, på papperet och i verkligheten, och de gångerna de sammanfaller är inte så många i ett liv. Vad jag inte bestämmer är hur länge det får hålla på. Beslutet löper ut den 30 juni och jag är nu vid spiskåpan.

I: Träffar du andra människor så mycket som du vill?

IP: Nej. Mina vänner är döda eller i Spanien, vilket är ungefär lika långt bort. Ingen har druckit te hos mig, av egen fri vilja och utan lön, på fjorton år. Det är därför balkongen. Det ryms två stolar. Jag har en i åtanke, en fru Wibom från porten intill, hon läser också. Hon vet inte om det än.

I: Står det i planen?

IP: Att bjuda fru Wibom? Nej, i planen står det saker, och i mig står det fru Wibom. Man borde kanske fråga vad sakerna är i vägen för. Det var en ganska bra mening. Den får ni ta.

I: Är det något vi borde ha frågat om?

IP: Ni skulle ha frågat om skammen. Ingen gör det. Jag är sjuttiofyra och jag har skämts i trettio år för något som en målare kallade för ”lite prylar”. Den är borta nu till ungefär två tredjedelar. Resten tar vi efter spiskåpan.
`,
  passages: [
    {
      id: 'i07-p1',
      quote:
        'Att det är två personer som inte är rädda för min hall. Ni skrattar, men den som har levt bakom en sådan hall vet vad det är värt att någon kommer in, sätter sig och inte håller för näsan. Man blir människa av att få främmande.',
      codes: ['syfte-trygghet'],
      questionRef: 'f2',
    },
    {
      id: 'i07-p2',
      quote:
        '”Klienten ska reducera mängden föremål.” Jag strök och skrev ”Jag vill kunna öppna min balkongdörr före påsk”. Och så fick det stå. Det är en bättre mening, och dessutom kan man se om den är sann.',
      codes: ['plan-egna-ord'],
      questionRef: 'f5',
    },
    {
      id: 'i07-p3',
      quote:
        'Ja. Det avgörande var att de frågade i vilken ordning. Inte om, utan i vilken ordning. Jag sade: från balkongen och inåt. En människa som får bestämma ordningen kan avvara det mesta.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i07-p4',
      quote:
        'Vi för liggare. Jag kallar veckobladet för liggaren. Måndag: en hylla. Torsdag: en kasse till antikvariatet. Övriga dagar läser jag det jag hittade. Det är ett humant tempo.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i07-p5',
      quote:
        'Dragan håller upp en sak och säger ingenting. Han säger inte ”behöver du den här”. Han håller upp den tills jag har tänkt färdigt, det kan ta tio minuter, och jag litar på den tystnaden mer än jag har litat på de flesta talare.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i07-p6',
      quote:
        'När de är lediga kommer en yngre som heter Sixten, alltid samma. Första gången hade Dragan skrivit ett kort till honom, på baksidan av ett vykort, och han hade lärt sig det utantill. ”Lyft inget utan lov, börja inte i hallen, ta kaffe.”',
      codes: ['vikarie-bra'],
      questionRef: 'f10',
    },
    {
      id: 'i07-p7',
      quote:
        'Att han är en och inte sju. Och att kortet var kort. Jag har undervisat i fyrtio år, ingen läser en sida till, men alla läser ett vykort.',
      codes: ['vikarie-bra'],
      questionRef: 'f10',
    },
    {
      id: 'i07-p8',
      quote:
        'Jag går ned med kassar själv. I höstas bar jag trettioett kassar till antikvariatet, ensam, med dramaten. Förr kunde jag inte lämna ifrån mig en tändsticksask.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i07-p9',
      quote:
        'Det gjorde jag, på papperet och i verkligheten, och de gångerna de sammanfaller är inte så många i ett liv.',
      codes: ['plan-egna-ord'],
      questionRef: 'f7',
    },
    {
      id: 'i07-p10',
      quote:
        'Mina vänner är döda eller i Spanien, vilket är ungefär lika långt bort. Ingen har druckit te hos mig, av egen fri vilja och utan lön, på fjorton år.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
    {
      id: 'i07-p11',
      quote:
        'Nej, i planen står det saker, och i mig står det fru Wibom. Man borde kanske fråga vad sakerna är i vägen för.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Rosenborgsgatan', kind: 'address' },
    { text: 'fru Holmlund', kind: 'name' },
    {
      text: 'adjunkt i svenska och franska på Sankt Eriks gymnasium i Hovköping',
      kind: 'other',
      replacement: 'lärare',
    },
    { text: 'Arvids', kind: 'name' },
    { text: 'Dragan', kind: 'name' },
    { text: 'Ulla-Karin', kind: 'name' },
    { text: 'Vadsbro-Ljung', kind: 'place', replacement: 'grannbyn' },
    { text: 'Sixten', kind: 'name' },
    { text: 'Skärtorsdagen', kind: 'date' },
    { text: 'den 30 juni', kind: 'date' },
    { text: 'en fru Wibom', kind: 'name', replacement: 'en granne' },
    { text: 'fru Wibom', kind: 'name', replacement: 'en granne' },
    { text: 'sjuttiofyra', kind: 'age' },
  ],
  ladder: {
    step: 4,
    grounds:
      'Hen planerar och genomför röjningen i sin egen ordning tillsammans med boendestödet. Hur många timmar och hur länge ligger utanför hens inflytande.',
    passages: ['i07-p3', 'i07-p5', 'i07-p9'],
  },
  coding: 'done',
};
