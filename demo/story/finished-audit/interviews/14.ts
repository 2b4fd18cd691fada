import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i14',
  label: 'Kvinna som har haft många olika, intervjuad per telefon',
  informant: { gender: 'woman', age: 29 },
  on: '2026-02-18',
  minutes: 55,
  mode: 'phone',
  where: 'Telefon, i två omgångar',
  interviewers: ['yordanos-tesfai'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hej igen. Vi bröt förra gången för att du blev trött. Vill du börja om eller fortsätta?

IP: Börja om. Jag var så jäkla arg förra gången. Jag är fortfarande arg men jag har ätit.

I: Hur gick det till när du fick boendestöd?

IP: Jag har EDS, det är leder och smärta, och så ptsd på det. Min kurator, Linnéa, på smärtmottagningen i Hovköping, sa att jag har rätt till hjälp med struktur. Jag flyttade hit från Malmö för att komma bort från en person. Jag har skyddad, eller hade, så det där med adress får ni vara noga med.

I: Det är vi. Säg inget du inte vill säga.

IP: Nä. Så jag fick det beviljat i januari förra året. Jag trodde liksom att nu vänder det.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Vad det är tänkt att vara? Att nån hjälper mig få ordning på dan så jag kommer igång med att leva och inte bara överleva. Det är tanken. Jag gillar tanken, jag har bara inte träffat den.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Nej. Jag har aldrig fått veta vad jag får bestämma. Jag får ett sms kvällen innan att i morgon kommer nån mellan nio och tolv. Nån. Mellan. Det är den informationen jag får.

I: Har du en genomförandeplan?

IP: Nej. Jag har frågat. Först skulle den göras när jag fått en fast person, och sen fick jag ingen fast person, så då gjordes ingen plan. Det är som att vänta på en buss som väntar på en annan buss.

I: Det har gått mer än ett år.

IP: Tretton månader. Jag vet för jag har en lista. Det har varit elva olika människor på tretton månader. Jag har berättat om min smärta elva gånger, från början, och efter den femte berättade jag den kortare och kortare. Nu säger jag bara ont.

I: Har någon frågat vad du själv vill?

IP: En. Hon hette Fatou, hon var där i två veckor på sommaren. Hon frågade vad jag ville ha ut av det, och jag sa att jag vill kunna bada. I havet. Jag har inte simmat sen det hände. Hon skrev upp det på sin hand, jag såg det. Sen slutade hon. Så nu finns mitt mål på handen på nån i Skövde.

I: Brukar ni prata om hur det har gått?

IP: Med vem?

I: Hur är det mellan dig och den som brukar komma?

IP: Det finns ingen som brukar. Det är det jag försöker säga. Jag litar inte på nån av dem, inte för att de är dåliga utan för att de redan är på väg. Flera av dem är jättefina. En kille, Oskar, bar upp min tvättmaskin. Men man kan inte ha tillit till en kö.

I: Hur blir det när det kommer någon annan, hade jag som nästa fråga.

IP: Haha. Det är alltid någon annan. Och de har ingenting läst, de frågar i dörren vad de ska göra. En frågade om jag hade provat yoga. Mina axlar går ur led om jag drar ner en dragkedja.

I: Har du velat ha en fast person, eller byta?

IP: Jag ville behålla Oskar. Man får inte välja, sa de. Sen ville jag slippa en som stod för nära, och jag sa det inte, för jag tänkte att då blir jag den krångliga, då får jag väl ingen alls. Så jag var inte hemma de tiderna istället. Tre gånger satt jag i tvättstugan tills han gått. Det är inte så smart med mina höfter.

I: Vet någon om det?

IP: Nu vet du. Och den som läser. Hans namn säger jag inte, för jag vet inte om han menade nåt. Han kanske bara hörde dåligt.

I: Vill du veta vem man kan vända sig till?

IP: Ja. Men inte till den som gör schemat.

I: Enhetschefen, eller din handläggare. Jag läser upp numren efteråt. Har det hänt att något blivit fel eller inte blivit av?

IP: Du har en timme? Det skulle bli ett möte med arbetsterapeut, det lovades i april, i juni och i september. Tre olika personer har lovat det, och varje gång är det som att ingen har hört talas om det. Och i oktober skulle nån följa med mig till tandläkaren. Det kom ingen. Jag ringde, jag grät, och den som svarade sa att jag inte fanns på listan. Jag sa, jag finns här.

I: Jag hör det. Gör du något själv nu som du inte gjorde förut?

IP: Nej. Alltså jo, jag har blivit bättre på att klaga. Jag gör mina egna listor. Men det är inte tack vare, det är trots. Om jag ska vara rättvis så blev det bättre hemma när Fatou var där, de två veckorna. Vi gjorde ett schema för hur man vilar. Jag har det kvar. Det är det enda papper jag har.

I: Träffar du andra människor så mycket som du vill?

IP: Nej, jag träffar ingen. Jag känner ingen i den här stan. Det går dagar då den enda jag pratar med är den som kommer mellan nio och tolv, och så kommer det ingen. Jag har en kompis i Malmö, Dilnoza, vi pratar på nätterna. Hon säger flytta hem. Men hemma är det ju det som jag flyttade från.

I: Vad skulle behöva hända för att det skulle bli bra?

IP: En människa. Det är allt. Samma, i ett halvår. Hon får vara sur. Jag är inte kräsen, jag är bara trött på att presentera mig.

I: Det är en väldigt tydlig mening. Får vi använda den?

IP: Ja. Skriv den med stora bokstäver.

I: Är det något vi borde ha frågat om?

IP: Om jag tänker säga upp det. Det gör jag, varje vecka, och varje söndag tänker jag att en chans till. Jag vet inte varför. Jag är väl optimist. Jag är tjugonio, man får vara det då.

I: Du hör av dig om du vill ta tillbaka något. Och om du tar illa vid dig efteråt kan du ringa mig på Lyktans nummer.

IP: Tack. Du är den första på tretton månader som ringde på den tiden du sa.
`,
  passages: [
    {
      id: 'i14-p1',
      quote:
        'Vad det är tänkt att vara? Att nån hjälper mig få ordning på dan så jag kommer igång med att leva och inte bara överleva. Det är tanken. Jag gillar tanken, jag har bara inte träffat den.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i14-p2',
      quote:
        'Nej. Jag har aldrig fått veta vad jag får bestämma. Jag får ett sms kvällen innan att i morgon kommer nån mellan nio och tolv. Nån. Mellan. Det är den informationen jag får.',
      codes: ['vet-inte'],
      questionRef: 'f3',
    },
    {
      id: 'i14-p3',
      quote:
        'Nej. Jag har frågat. Först skulle den göras när jag fått en fast person, och sen fick jag ingen fast person, så då gjordes ingen plan. Det är som att vänta på en buss som väntar på en annan buss.',
      codes: ['plan-pappret'],
      questionRef: 'f4',
    },
    {
      id: 'i14-p4',
      quote:
        'Det har varit elva olika människor på tretton månader. Jag har berättat om min smärta elva gånger, från början, och efter den femte berättade jag den kortare och kortare. Nu säger jag bara ont.',
      codes: ['inte-lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i14-p5',
      quote:
        'Det finns ingen som brukar. Det är det jag försöker säga. Jag litar inte på nån av dem, inte för att de är dåliga utan för att de redan är på väg.',
      codes: ['byte'],
      questionRef: 'f9',
    },
    {
      id: 'i14-p6',
      quote:
        'Det är alltid någon annan. Och de har ingenting läst, de frågar i dörren vad de ska göra. En frågade om jag hade provat yoga. Mina axlar går ur led om jag drar ner en dragkedja.',
      codes: ['vikarie-olast'],
      questionRef: 'f10',
    },
    {
      id: 'i14-p7',
      quote:
        'Jag ville behålla Oskar. Man får inte välja, sa de. Sen ville jag slippa en som stod för nära, och jag sa det inte, för jag tänkte att då blir jag den krångliga, då får jag väl ingen alls. Så jag var inte hemma de tiderna istället.',
      codes: ['byte'],
      questionRef: 'f9',
    },
    {
      id: 'i14-p8',
      quote:
        'Det skulle bli ett möte med arbetsterapeut, det lovades i april, i juni och i september. Tre olika personer har lovat det, och varje gång är det som att ingen har hört talas om det.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i14-p9',
      quote:
        'Nej, jag träffar ingen. Jag känner ingen i den här stan. Det går dagar då den enda jag pratar med är den som kommer mellan nio och tolv, och så kommer det ingen.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
    {
      id: 'i14-p10',
      quote:
        'En människa. Det är allt. Samma, i ett halvår. Hon får vara sur. Jag är inte kräsen, jag är bara trött på att presentera mig.',
      codes: ['byte'],
      questionRef: 'f9',
    },
  ],
  identifying: [
    { text: 'Linnéa', kind: 'name' },
    { text: 'EDS', kind: 'other', replacement: '[diagnos]' },
    { text: 'ptsd', kind: 'other', replacement: '[diagnos]' },
    { text: 'smärtmottagningen i Hovköping', kind: 'organisation', replacement: 'en mottagning' },
    { text: 'Malmö', kind: 'place', replacement: 'en storstad' },
    { text: 'i januari förra året', kind: 'date' },
    { text: 'Fatou', kind: 'name' },
    { text: 'Skövde', kind: 'place', replacement: 'en annan stad' },
    { text: 'Oskar', kind: 'name' },
    { text: 'Dilnoza', kind: 'name' },
    { text: 'tjugonio', kind: 'age' },
  ],
  ladder: {
    step: 1,
    grounds: 'Hen får veta vem som kommer och när, ibland knappt det. Ingen plan har gjorts med hen.',
    passages: ['i14-p2', 'i14-p4', 'i14-p7'],
  },
  coding: 'done',
};
