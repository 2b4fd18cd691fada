import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i03',
  label: 'Kvinna som bytt land och yrke, intervjuad på kafé med sin syster',
  informant: { gender: 'woman', age: 44 },
  on: '2026-01-24',
  minutes: 71,
  mode: 'cafe',
  where: 'Ett kafé som informanten valde, hörnbord',
  interviewers: ['yordanos-tesfai', 'torkel-ask'],
  companion: 'closePerson',
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant', M: 'companion' },
  transcript: `I: Tack för att du kom, och tack till dig också som följde med. Det är du som är intervjuad, men din syster får hjälpa till med ord om du vill.

IP: Ja. Rima kan svenska bättre. Men jag vill säga själv. Hon säger när jag fastnar.

M: Jag är tyst. Jag lovar. Jag äter min bulle.

I: Hur gick det till när du fick boendestöd?

IP: Jag kommer från Aleppo. Där jag var farmaceut, jag hade eget apotek med min man. Sen kriget, sen resan, det vill jag inte prata. I Sverige jag blev sjuk efter. Inte i kriget, efter, när allting var lugnt. Doktorn på vårdcentralen Bryggan sa att kroppen väntade. Jag låg i sängen ett år. Jag glömde mina tabletter, jag som har gett tabletter till en hel stad. Så kom de från kommunen.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Att det kommer en person två gånger i veckan, och den dagen vet jag att jag är en person. Någon säger mitt namn rätt, någon frågar sov du. Det är inte städerska. Min granne trodde städerska. Jag sa nej, städa kan jag, jag behöver någon som vet att jag är här.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Lite. Jag frågar Rima, hon ringer. Jag vill inte vara besvärlig. I mitt land när någon ger dig något så säger du inte kan jag få i en annan färg.

I: Har du en genomförandeplan?

IP: Ja. Den är på svenska, och sen fick jag på arabiska också, det var fint. Men den arabiska var fel. Det stod att jag ska ”avrättas” istället för ”avlastas”. Vi skrattade i en timme.

M: Hon ringde mig klockan tio på kvällen och läste högt.

IP: Men det viktiga är där. Det står att jag är farmaceut. Inte att jag var. Det bad jag om, att det ska stå är.

I: Kände du att någon lyssnade på dig då?

IP: Ja, mycket. Hon, Cissi, hon väntade på mina ord. Många svenskar säger ordet åt mig, fel ord, men hon satt och väntade. Då hinner man tänka vad man vill. Hon frågade vad är en bra dag för dig. Ingen hade frågat på sex år.

I: Och vad svarade du?

IP: Att jag lagar kibbeh, och att jag går ut utan att räkna trapporna. Jag bor på fjärde våningen på Garvaregatan.

I: Märks planen en vanlig vecka?

IP: Vi gör det som står. Medicin i dosett, jag gör, hon ser. Sen posten. Sen vi går ut lite. Men ibland säger hon att idag måste vi göra ditt papper till Försäkringskassan först, och så är tiden slut, och vi gick inte ut. Det är en timme. Myndighetspapper äter den timmen och min bra dag får vänta till nästa gång.

I: Brukar ni prata om hur det har gått?

IP: Ja, kanske. Hon frågar. Hon frågar sov du, åt du, gick du. Men sitta med planen gjorde vi två gånger. En gång när den var ny och en gång när Cissi skulle ha barn, hon skrev till den nya. Det var lite sorgligt, som ett testamente.

I: Hur är det mellan dig och den som brukar komma?

IP: Nu har jag Cissi igen, hon är tillbaka. Jag litar på henne som en släkting. En gång jag skrek på henne, det var årsdagen, den 3 augusti, och nästa gång kom hon som vanligt med sin cykelhjälm. Hon gick inte sin väg för att jag var ful.

I: Hur blir det när det kommer någon annan?

IP: Då börjar jag om från gränsen. Var kommer du ifrån, hur länge har du bott här, har du barn. De vet inte att man inte ska fråga om barn.

M: Jag kan säga det. Hon vill att ni vet.

IP: Ja. Säg.

M: Hon hade en son. Det står i deras papper. Det tar en halv minut att läsa.

I: Tack för att ni berättar. Vill ni ta en paus?

IP: Nej. Jag vill fortsätta. En som kom frågade mig vid diskbänken, glad och snäll, hur många barn har du? Hon var snäll, det är det värsta. Hon var bara inte förberedd, och jag hade ingen röst på resten av dagen.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Det var det. Och tolk. Jag vill ha tolk när det är möte med handläggare, men på mötena med boendestöd det går bra utan. En gång bokade de tolk från fel land. Han och jag, vi förstod varandra som en dansk och en skåning.

I: Gör du något själv nu som du inte gjorde förut?

IP: Jag delar min medicin själv. Jag åker buss till Rima i Askvinge, en timme, med byte. Förra vintern kunde jag inte åka hiss. Och jag läser svensk farmaci, en bok, långsamt. Sida om dagen. Jag ska bli klar när jag är hundra.

M: Du är på sidan tvåhundra.

IP: Då nittio.

I: Vem bestämde att du skulle åka buss?

IP: Jag sa en gång att jag vill hälsa på min syster. Då sa Cissi, vill du det nu eller vill du det någon gång? Och jag fick tänka. Och efter en månad jag sa, nu. Så skrev hon det. Hon tog inte min dröm och gjorde läxa av den samma dag.

I: Träffar du andra människor så mycket som du vill?

IP: Nej. Jag har min syster, på lördagar. Sex dagar i veckan är jag ensam, utom två timmar. Jag hade ett apotek, det plingade i dörren hundra gånger om dagen. Jag saknar det plinget mer än jag saknar mitt hus.

I: Är det något ni pratat om i planen, att träffa folk?

IP: Det står ”bryta isolering”. Jag vet inte vad jag ska göra med den meningen. Ska jag bryta den på måndag? Det var Cissi som sa att det finns språkkafé på Träffpunkten Kvarten, men då behöver jag någon som går med in första gången, och det är på kvällen, och på kvällen jobbar de inte.

I: Är det något vi borde ha frågat om?

IP: Du kunde fråga vad jag kan ge. Alla frågar vad jag behöver. Jag kan om läkemedel. Jag kan koka mat för femtio personer. Ingen plan har en ruta för det.

M: Hon fyller år den 9 mars, hon är född 81. Ni är bjudna på kibbeh.

IP: Ja. Men ni måste ta trapporna.
`,
  passages: [
    {
      id: 'i03-p1',
      quote:
        'Att det kommer en person två gånger i veckan, och den dagen vet jag att jag är en person. Någon säger mitt namn rätt, någon frågar sov du.',
      codes: ['syfte-trygghet'],
      questionRef: 'f2',
    },
    {
      id: 'i03-p2',
      quote:
        'Men det viktiga är där. Det står att jag är farmaceut. Inte att jag var. Det bad jag om, att det ska stå är.',
      codes: ['plan-egna-ord'],
      questionRef: 'f5',
    },
    {
      id: 'i03-p3',
      quote:
        'Ja, mycket. Hon, Cissi, hon väntade på mina ord. Många svenskar säger ordet åt mig, fel ord, men hon satt och väntade. Då hinner man tänka vad man vill.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i03-p4',
      quote: 'Det är en timme. Myndighetspapper äter den timmen och min bra dag får vänta till nästa gång.',
      codes: ['tid-och-form'],
      questionRef: 'f7',
    },
    {
      id: 'i03-p5',
      quote:
        'Jag litar på henne som en släkting. En gång jag skrek på henne, det var årsdagen, den 3 augusti, och nästa gång kom hon som vanligt med sin cykelhjälm. Hon gick inte sin väg för att jag var ful.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i03-p6',
      quote:
        'Då börjar jag om från gränsen. Var kommer du ifrån, hur länge har du bott här, har du barn. De vet inte att man inte ska fråga om barn.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i03-p7',
      quote:
        'En som kom frågade mig vid diskbänken, glad och snäll, hur många barn har du? Hon var snäll, det är det värsta. Hon var bara inte förberedd, och jag hade ingen röst på resten av dagen.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i03-p8',
      quote:
        'Jag delar min medicin själv. Jag åker buss till Rima i Askvinge, en timme, med byte. Förra vintern kunde jag inte åka hiss.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i03-p9',
      quote:
        'Då sa Cissi, vill du det nu eller vill du det någon gång? Och jag fick tänka. Och efter en månad jag sa, nu. Så skrev hon det. Hon tog inte min dröm och gjorde läxa av den samma dag.',
      codes: ['lyssnad'],
      questionRef: 'f8',
    },
    {
      id: 'i03-p10',
      quote:
        'Sex dagar i veckan är jag ensam, utom två timmar. Jag hade ett apotek, det plingade i dörren hundra gånger om dagen. Jag saknar det plinget mer än jag saknar mitt hus.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
    {
      id: 'i03-p11',
      quote:
        'Det står ”bryta isolering”. Jag vet inte vad jag ska göra med den meningen. Ska jag bryta den på måndag?',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Rima', kind: 'name' },
    { text: 'Aleppo', kind: 'place', replacement: 'en stad i ett annat land' },
    { text: 'farmaceut', kind: 'other', replacement: '[yrke]' },
    { text: 'svensk farmaci, en bok', kind: 'other', replacement: 'en fackbok på svenska' },
    { text: 'på arabiska', kind: 'other', replacement: 'på mitt språk' },
    { text: 'den arabiska', kind: 'other', replacement: 'den översatta' },
    { text: 'eget apotek', kind: 'other', replacement: 'egen affär' },
    { text: 'vårdcentralen Bryggan', kind: 'organisation', replacement: 'vårdcentralen' },
    { text: 'Cissi', kind: 'name' },
    { text: 'Garvaregatan', kind: 'address' },
    { text: 'den 3 augusti', kind: 'date' },
    { text: 'Askvinge', kind: 'place', replacement: 'en grannkommun' },
    { text: 'ett apotek', kind: 'other', replacement: 'en affär' },
    { text: 'Träffpunkten Kvarten', kind: 'organisation', replacement: 'en träffpunkt' },
    { text: 'den 9 mars, hon är född 81', kind: 'date-of-birth' },
  ],
  ladder: {
    step: 3,
    grounds:
      'Hen får resonera om sitt stöd och blir trodd, men planen genomförs på tider och sätt som hen ofta bara får rätta sig efter.',
    passages: ['i03-p3', 'i03-p9'],
  },
  coding: 'done',
};
