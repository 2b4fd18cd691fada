import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i09',
  label: 'Ensamstående mamma, intervjuad per telefon efter läggdags',
  informant: { gender: 'woman', age: 39 },
  on: '2026-02-05',
  minutes: 62,
  mode: 'phone',
  where: 'Telefon, på kvällen',
  interviewers: ['bibbi-ravn'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Sover barnen?

IP: Theo sover. Märta ligger och låtsas. Så om jag viskar så är det därför.

I: Vi tar det som det kommer. Hur gick det till när du fick boendestöd?

IP: Åh. Jag hade en förlossningsdepression som aldrig tog slut. Alltså ungen var fyra. Och pappan, Niklas, han hade flyttat till Norge med en annan. Och så var det dagis som sa, en fröken där, hon sa du kommer alltid i samma tröja, är det nån som tar hand om dig? Och då bara grät jag i hallen, bland alla överdragsbyxor. Så det var hon som satt med mig när jag ringde. På sin rast.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Att det är någon som är där för mig. Inte för barnen, barnen har hela världen som frågar efter dem. Någon som frågar har du ätit, mamma till de där. Folk tror att det är soc som ska kolla en. Det är precis tvärtom. Det är min grej. Jag sökte den.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Allt utom antalet timmar, och dem kan jag begära att de tittar på. Jag har bytt dag fyra gånger efter mitt schema, och jag har bytt vad vi gör typ hundra gånger. Det har aldrig varit nåt snack.

I: Har du en genomförandeplan?

IP: Mm. I telefonen. Jag tog kort på den.

I: Hur gick det till när ni skrev planen?

IP: Vi gick runt i lägenheten. Det var Berits idé, eller nej, hon hette Marita, Berit är på jobbet. Vi gick från rum till rum och så sa hon vad vill du ska hända här. I köket: att jag äter sittande. I badrummet: att jag duschar före klockan tolv. I sovrummet: där skrev vi ”ingenting, här ska ingen hjälpa till”. Det står så i en kommunal handling. Jag älskar det.

I: Kände du att någon lyssnade på dig då?

IP: Ja gud ja. Jag sa att jag inte vill ha hjälp med städningen fast det är värst där, för om du städar så får jag skämmas två gånger. Och hon sa bara okej, vad vill du ha istället. Jag vill ha en timme då jag får gråta färdigt, sa jag. Och det fick jag.

I: Märks planen en vanlig vecka?

IP: Vi skriver veckan på fredagar, på baksidan av skolans matsedel, för den läser man ju ändå. Tre saker, aldrig mer än tre. En av dem ska vara för mig själv. Förra veckan var det: ringa tandläkaren, laga Theos dragkedja, åka förbi sjön och sitta i bilen.

I: Brukar ni prata om hur det har gått?

IP: Ja, varje gång lite, och ordentligt ungefär varannan månad. Då tar hon fram den första planen också, och läser upp vad jag sa då. Sist började jag skratta, jag sa vem är den där stackarn. Det var ju jag.

I: Hur är det mellan dig och den som brukar komma?

IP: Jag litar på henne mer än på de flesta jag är släkt med. Hon har sett mig ligga på köksgolvet och hon satte sig på golvet. Hon sa inte res på dig. Hon sa kallt golv du har. Och hon har egna barn, det märks, hon frågar aldrig varför det luktar.

I: Du sa när vi bokade att en del av stödet är på telefon.

IP: Ja, de veckor jag har barnen. Då ringer hon halv nio på kvällen istället, när det är tyst. Det var jag som kom på det. Jag ligger i soffan i mörkret och hon pratar med mig medan hon viker sin tvätt, jag hör det. Vi viker tvätt ihop, fast i varsin stad. Då får jag vara ifred på dagarna och vara mamma, liksom, utan publik.

I: Hur blir det när det kommer någon annan?

IP: Då blir det mest fånigt. Det kom en i påskas som trodde att hon skulle lära mig laga mat. Jag är kallskänka! Hon hade läst fel papper, eller inget papper. Jag lät henne visa hur man hackar lök. Jag orkade inte säga nåt. Hon var så glad.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Ja men det är väl det att de ringer från hemligt nummer. Jag har en, ja, Niklas ringer också från hemligt nummer. Så jag svarar inte. Då skriver de ”ej anträffbar”. Jag har bett dem att sms:a först, till 070-174 06 48, det är det privata, och nu gör de det, men det tog ett tag.

I: Gör du något själv nu som du inte gjorde förut?

IP: Jag jobbar. Femtio procent på Bäverns äldreboende, sen augusti, och jag har inte missat en dag. Jag ringer mina egna samtal. Jag duschar före sju! Nej men på riktigt, jag är inte samma människa. Eller jo, jag är samma, jag är tillbaka.

I: Vad var det som gjorde det, tror du?

IP: Att ingen hade bråttom. Utom jag. Varje gång jag skulle bli frisk på en vecka så sa Marita, välj en. Välj en sak.

I: Och ni trappar ner nu, sa du?

IP: Ja. Två gånger i veckan blev en gång, och nu är det en gång och ett samtal. Men jag var livrädd när hon tog upp det. Jag tänkte, nu straffas jag för att jag skötte mig. Jag sov inte på flera nätter. Då tog hon med sig handläggaren hem till mig, och vi skrev ett papper att jag kan gå upp igen utan att söka om, inom ett halvår. Det pappret, alltså. Det är lika viktigt som timmarna. Alla borde få det pappret.

I: Har du fått gå upp igen någon gång?

IP: Ja, i november. Tre veckor. Ingen sa nåt, det bara funkade.

I: Träffar du andra människor så mycket som du vill?

IP: Jag träffar folk hela dagarna nu, arbetskamrater och tanter, och på onsdagar har vi matlag tre mammor på gården. Jag är inte ensam längre. Jag skulle hellre vilja vara lite mer ensam, om du förstår, på toaletten till exempel.

I: Hur kom du in i matlaget?

IP: Marita igen. Hon sa, du som är kallskänka, känner du nån på gården som äter? Vi skrev lappen ihop. Jag satte upp den klockan elva på kvällen så ingen skulle se. Det var Souad som svarade och sen Linn i port C.

I: Är det något vi borde ha frågat om?

IP: Ja: om man har barn. Det är ingen i hela stödet som frågar hur jag vill att de ska vara mot mina barn. Märta tror att Marita är min kompis. Jag vet inte om det är fel eller rätt. Vänta. … Nej, hon sover inte. Jag måste gå. Skriv det om pappret!
`,
  passages: [
    {
      id: 'i09-p1',
      quote:
        'Att det är någon som är där för mig. Inte för barnen, barnen har hela världen som frågar efter dem. Någon som frågar har du ätit, mamma till de där.',
      codes: ['syfte-trygghet'],
      questionRef: 'f2',
    },
    {
      id: 'i09-p2',
      quote:
        'Allt utom antalet timmar, och dem kan jag begära att de tittar på. Jag har bytt dag fyra gånger efter mitt schema, och jag har bytt vad vi gör typ hundra gånger. Det har aldrig varit nåt snack.',
      codes: ['vet-paverka'],
      questionRef: 'f3',
    },
    {
      id: 'i09-p3',
      quote:
        'I sovrummet: där skrev vi ”ingenting, här ska ingen hjälpa till”. Det står så i en kommunal handling. Jag älskar det.',
      codes: ['plan-egna-ord', 'lyssnad'],
      questionRef: 'f5',
    },
    {
      id: 'i09-p4',
      quote:
        'Jag sa att jag inte vill ha hjälp med städningen fast det är värst där, för om du städar så får jag skämmas två gånger. Och hon sa bara okej, vad vill du ha istället. Jag vill ha en timme då jag får gråta färdigt, sa jag. Och det fick jag.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i09-p5',
      quote:
        'Vi skriver veckan på fredagar, på baksidan av skolans matsedel, för den läser man ju ändå. Tre saker, aldrig mer än tre. En av dem ska vara för mig själv.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i09-p6',
      quote:
        'Ja, varje gång lite, och ordentligt ungefär varannan månad. Då tar hon fram den första planen också, och läser upp vad jag sa då. Sist började jag skratta, jag sa vem är den där stackarn. Det var ju jag.',
      codes: ['plan-uppfoljning'],
      questionRef: 'f8',
    },
    {
      id: 'i09-p7',
      quote:
        'Jag litar på henne mer än på de flesta jag är släkt med. Hon har sett mig ligga på köksgolvet och hon satte sig på golvet. Hon sa inte res på dig. Hon sa kallt golv du har.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i09-p8',
      quote:
        'Då ringer hon halv nio på kvällen istället, när det är tyst. Det var jag som kom på det. Jag ligger i soffan i mörkret och hon pratar med mig medan hon viker sin tvätt, jag hör det. Vi viker tvätt ihop, fast i varsin stad.',
      codes: ['tid-och-form'],
      questionRef: 'f9',
    },
    {
      id: 'i09-p9',
      quote:
        'Det kom en i påskas som trodde att hon skulle lära mig laga mat. Jag är kallskänka! Hon hade läst fel papper, eller inget papper. Jag lät henne visa hur man hackar lök.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i09-p10',
      quote:
        'Jag jobbar. Femtio procent på Bäverns äldreboende, sen augusti, och jag har inte missat en dag. Jag ringer mina egna samtal. Jag duschar före sju!',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i09-p11',
      quote:
        'Men jag var livrädd när hon tog upp det. Jag tänkte, nu straffas jag för att jag skötte mig. Jag sov inte på flera nätter.',
      codes: ['radd-att-forlora'],
      questionRef: 'f12',
    },
    {
      id: 'i09-p13',
      quote:
        'Då tog hon med sig handläggaren hem till mig, och vi skrev ett papper att jag kan gå upp igen utan att söka om, inom ett halvår. Det pappret, alltså. Det är lika viktigt som timmarna.',
      codes: ['radd-att-forlora'],
      questionRef: 'f12',
    },
    {
      id: 'i09-p12',
      quote:
        'Jag träffar folk hela dagarna nu, arbetskamrater och tanter, och på onsdagar har vi matlag tre mammor på gården. Jag är inte ensam längre. Jag skulle hellre vilja vara lite mer ensam, om du förstår, på toaletten till exempel.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Theo', kind: 'name' },
    { text: 'Märta', kind: 'name' },
    { text: 'Niklas', kind: 'name' },
    { text: 'Norge', kind: 'place', replacement: 'ett annat land' },
    { text: 'Berits', kind: 'name' },
    { text: 'Marita', kind: 'name' },
    { text: 'Berit', kind: 'name' },
    { text: 'Theos', kind: 'name' },
    { text: '070-174 06 48', kind: 'phone' },
    { text: 'Bäverns äldreboende', kind: 'organisation', replacement: 'ett äldreboende' },
    { text: 'Souad', kind: 'name' },
    { text: 'Linn', kind: 'name' },
  ],
  ladder: {
    step: 5,
    grounds:
      'Hen avgör vad besöken går till, bytte själv form till telefon vissa veckor och beslutade tillsammans med handläggaren om nedtrappning i egen takt.',
    passages: ['i09-p2', 'i09-p3', 'i09-p8'],
  },
  coding: 'done',
};
