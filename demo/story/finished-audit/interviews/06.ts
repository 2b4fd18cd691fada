import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i06',
  label: 'Man som inte ville bli inspelad, anteckningar förda under samtalet och lästa av honom',
  informant: { gender: 'man', age: 52 },
  on: '2026-01-30',
  minutes: 88,
  mode: 'place',
  where: 'Lyktans lokal, lilla rummet',
  interviewers: ['torkel-ask', 'yordanos-tesfai'],
  consent: { form: 'written', recording: false, quotes: false },
  kind: 'notes',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Han vill inte bli inspelad och inte heller citeras. Yordanos antecknar för hand, Torkel frågar. Han läser anteckningarna efteråt och rättar två ställen. Hur gick det till när du fick boendestöd?

IP: Han arbetade i nitton år som konstruktör på Tranlösa Turbin. Blev sjuk första gången vid fyrtio, bipolär, inlagd tre gånger. Skild. Flyttade till en tvåa på Nedre Kanalgatan 31. Sökte boendestöd själv, genom att läsa lagen först. Han säger att han är den enda i kommunen som har läst förarbetena och kallats besvärlig för det.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Tanken är att den som har tappat farten ska få sällskap tills farten kommer tillbaka, säger han. Det är en utmärkt tanke. Han har inget att invända mot tanken.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Han vet på papperet. Han har skrivit ner det i en lista med sjutton punkter. I verkligheten har han fått ändra en sak på tre år, veckodagen.

I: Har du en genomförandeplan?

IP: Ja. Han har den med sig i en pärm, med flikar. Han har strukit under i två färger.

I: Hur gick det till när ni skrev planen?

IP: Han lämnade själv ett förslag på fyra sidor, med mål, delmål och hur de kunde mätas. Han fick tillbaka en halv sida ur en mall, och inget av det han hade skrivit fanns kvar. När han frågade sades det att de fyra sidorna låg i akten. Där ligger de bra, säger han.

I: Kände du att någon lyssnade på dig då?

IP: Han säger att de hör på med huvudet på sned. Att bli lyssnad på är för honom att något blir annorlunda efteråt, och det har inte hänt. Han vill att det antecknas att personalen inte är elak. Han tycker att de är rädda för att göra fel.

I: Märks planen en vanlig vecka?

IP: Nej. Planen ligger i kommunens dator och i hans pärm och däremellan finns ingenting. Han har frågat fyra olika som kommit om de har läst den. En hade gjort det. Besöken blir det som den som kommer tycker om. En vill städa, en vill promenera, en vill prata om sin segelbåt.

I: Brukar ni prata om hur det har gått?

IP: En gång om året, säger han. Då får han veta vad som bestämts. Förra året hade han förberett en sida med vad som fungerat och inte. Mötet var slut innan han hann ta upp den ur väskan. Han fick en broschyr.

I: Hur är det mellan dig och den som brukar komma?

IP: Den som kommer nu heter Göran Ståhlberg och är en hygglig person. De har inget att säga varandra. Han är hos honom på tisdagar och fredagar. Han tror att Göran tycker att han är högfärdig, och att det kan stämma.

I: Har du velat byta?

IP: Han har velat byta i ett och ett halvt år. Han har inte sagt det, för då ska det sägas till samma person som han vill byta bort, och den människan ska han sedan ha i sitt kök tills det är ordnat. Han föreslår en låda där man kan lägga en lapp. Han ritar lådan. Den har ett lås.

I: Hur blir det när det kommer någon annan?

IP: Han föredrar vikarier ibland. Då är det åtminstone lika främmande för båda. Han har själv gjort ett blad som han räcker över i dörren, med det viktigaste: att han inte ska väckas, att medicinen är hans egen sak, att han gärna pratar om broar.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Han har en lista. Elva saker som lovats, med datum, vem som lovade och vad som hände. Två av elva är gjorda. Den äldsta är från den 17 mars för två år sedan och gäller ett samtal med kommunens skuldrådgivare.

I: Får vi se listan?

IP: Vi får se den men inte ta med den. Den är skriven med linjal.

IP: Han säger att det inte är att löftena bryts som är värst, för folk har mycket att göra. Det är att ingen kommer ihåg att de gavs. Då blir han den som hittar på.

I: Vi tar en paus. Han dricker te, vi pratar om slussen, som Torkel arbetade vid. Han har räknat på slussportarna och tycker att de är feldimensionerade. Torkel säger att det visste vi hela tiden.

I: Gör du något själv nu som du inte gjorde förut?

IP: Nej. Han klarade det mesta före och han klarar det mesta nu. Det han inte klarar är de veckor då han inte sover, och då är det just då besöken ställs in, eftersom han ringer och ställer in dem. Han tycker att det borde stå i planen att hans återbud under dessa veckor inte ska godtas utan att någon hör efter. Det stod på sidan tre av fyra.

I: Träffar du andra människor så mycket som du vill?

IP: Han spelar schack på nätet mot en pensionerad lotsförare som han aldrig har träffat. I övrigt träffar han ingen. Julafton var han ensam och julaftonen dessförinnan också. Han säger det utan att be om något. Hans dotter Hedda är nitton och bor i Karlskrona. Hon ringer på söndagar. Han städar inför samtalen, trots att det är telefon.

I: Är det något vi borde ha frågat om?

IP: Vad han skulle göra om han var chef. Han skulle göra tre saker: en löfteslista som båda kan läsa, en blankett som börjar med en tom sida, och så skulle han låta den som har stödet ordna dagordningen för årsmötet. Sedan skulle han avgå, säger han, för han är ingen bra chef.

I: Efteråt läser han igenom våra anteckningar. Han rättar ett årtal och ordet ”missnöjd”. Han vill att det ska stå ”inte klar ännu”. Han tackar för teet, och frågar om vi skriver ut vem som har varit här. Det gör vi inte. Han säger att han därför kan tänka sig att komma igen. Vi når honom på 0701-74 06 33 om något är oklart, helst efter klockan elva, och aldrig genom boendestödet.
`,
  passages: [
    {
      id: 'i06-p1',
      quote:
        'Tanken är att den som har tappat farten ska få sällskap tills farten kommer tillbaka, säger han. Det är en utmärkt tanke. Han har inget att invända mot tanken.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i06-p2',
      quote:
        'Han fick tillbaka en halv sida ur en mall, och inget av det han hade skrivit fanns kvar. När han frågade sades det att de fyra sidorna låg i akten. Där ligger de bra, säger han.',
      codes: ['inte-lyssnad'],
      questionRef: 'f5',
    },
    {
      id: 'i06-p3',
      quote:
        'Han säger att de hör på med huvudet på sned. Att bli lyssnad på är för honom att något blir annorlunda efteråt, och det har inte hänt.',
      codes: ['inte-lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i06-p4',
      quote:
        'Nej. Planen ligger i kommunens dator och i hans pärm och däremellan finns ingenting. Han har frågat fyra olika som kommit om de har läst den. En hade gjort det.',
      codes: ['plan-pappret'],
      questionRef: 'f7',
    },
    {
      id: 'i06-p5',
      quote:
        'Förra året hade han förberett en sida med vad som fungerat och inte. Mötet var slut innan han hann ta upp den ur väskan. Han fick en broschyr.',
      codes: ['inte-lyssnad'],
      questionRef: 'f8',
    },
    {
      id: 'i06-p6',
      quote:
        'Han har velat byta i ett och ett halvt år. Han har inte sagt det, för då ska det sägas till samma person som han vill byta bort, och den människan ska han sedan ha i sitt kök tills det är ordnat.',
      codes: ['byte'],
      questionRef: 'f9',
    },
    {
      id: 'i06-p7',
      quote:
        'Han har en lista. Elva saker som lovats, med datum, vem som lovade och vad som hände. Två av elva är gjorda. Den äldsta är från den 17 mars för två år sedan och gäller ett samtal med kommunens skuldrådgivare.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i06-p8',
      quote:
        'Han säger att det inte är att löftena bryts som är värst, för folk har mycket att göra. Det är att ingen kommer ihåg att de gavs. Då blir han den som hittar på.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i06-p9',
      quote:
        'Han spelar schack på nätet mot en pensionerad lotsförare som han aldrig har träffat. I övrigt träffar han ingen. Julafton var han ensam och julaftonen dessförinnan också. Han säger det utan att be om något.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Yordanos', kind: 'name' },
    { text: 'Torkel', kind: 'name' },
    {
      text: 'nitton år som konstruktör på Tranlösa Turbin',
      kind: 'other',
      replacement: 'många år som ingenjör',
    },
    { text: 'Nedre Kanalgatan 31', kind: 'address' },
    { text: 'Göran Ståhlberg', kind: 'name' },
    { text: 'Göran', kind: 'name' },
    { text: 'den 17 mars för två år sedan', kind: 'date', replacement: 'ett par år tillbaka' },
    { text: 'Hedda', kind: 'name' },
    { text: 'nitton', kind: 'age', replacement: 'vuxen' },
    { text: 'Karlskrona', kind: 'place', replacement: 'en annan stad' },
    { text: '0701-74 06 33', kind: 'phone' },
  ],
  ladder: {
    step: 1,
    grounds: 'Hen får besked om vad som ska hända, men hens egna förslag tas emot utan att leda någonstans.',
    passages: ['i06-p4', 'i06-p5', 'i06-p8'],
  },
  coding: 'done',
};
