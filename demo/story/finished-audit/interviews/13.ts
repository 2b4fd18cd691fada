import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i13',
  label: 'Man som byggt upp livet efter missbruk, intervjuad i Lyktans lokal',
  informant: { gender: 'man', age: 41 },
  on: '2026-02-16',
  minutes: 70,
  mode: 'place',
  where: 'Lyktans lokal, stora rummet',
  interviewers: ['bibbi-ravn', 'emil-rask'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Då rullar den. Hur gick det till när du fick boendestöd?

IP: Kort version eller lång version?

I: Den du vill berätta.

IP: Mellanlång då. Jag muckade från anstalten Högberga med två kassar och en busskupong. Hade varit ren i fjorton månader. Fick en försökslägenhet på Tegelgränd 2 genom Anki på frivården. Och det är så att i en cell är allt tomt men det är någon annans tomhet. I en lägenhet är det din egen. Jag satt på golvet tre veckor och visste inte var man köper en gardin. Då sa Anki att det finns nåt som heter boendestöd.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Assisterande tränare. Han springer inte åt dig. Han står vid linjen, har sett matchen förut, och så ropar han när du glömmer var du ska stå. Min granne vet det där för övrigt, han har också en.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Jag kan ändra allt i matchplanen, och det gör jag. Jag har sagt nej till saker och jag har sagt ja till saker jag sagt nej till. Det enda jag inte rör är beslutet, och det har jag överklagat en gång och fått rätt.

I: Har du en genomförandeplan?

IP: Jajamän. Fjärde versionen.

I: Hur gick det till när ni skrev planen?

IP: Första var inget vidare, då sa jag ja till allt, det lär man sig på kåken. Man säger ja och så gör man som man vill. Det såg Stefan direkt. Han sa ”du har svarat som till en vakt”. Så rev vi den, på riktigt, han rev den. Sen skrev jag själv, för hand, i ett kollegieblock. Tre mål. Egen nyckel, egna pengar, egna ungar varannan helg. Det är fortfarande de tre, det är bara det att två av dem är klara.

I: Kände du att någon lyssnade på dig då?

IP: Ja, för han vågade säga emot. En som bara nickar lyssnar inte. Jag sa att jag ville ha ungarna hemma på en gång, och han sa, vad ska de sova på? Sen hjälpte han mig bära sängarna.

I: Märks planen en vanlig vecka?

IP: Söndag kväll skriver jag veckans lag på veckobladet. Träning, tvätt, möte, jobb. På måndag tittar vi på det, tio minuter. Har jag skrivit för mycket så stryker han inget, han bara frågar vem som ska sitta på bänken.

I: Brukar ni prata om hur det har gått?

IP: Första måndagen i månaden har vi halvtid. Det är jag som håller i den. Jag har gjort en egen mall, med tre frågor, vad höll, vad brast, vem tackar vi. Sista frågan tyckte han var flum. Nu är det han som påminner om den.

I: Hur är det mellan dig och den som brukar komma?

IP: Jag litar på Stefan, och jag har inte litat på någon med nyckelknippa förut. Det sa jag till honom. Då la han knippan i hallen, på hatthyllan, och där har han lagt den varje gång i tre år. Han är före detta brottare, olympisk reserv, det är därför han går så där. Men det är en mjuk människa.

I: Hur blir det när det kommer någon annan?

IP: Det har gått bra. När Stefan var pappaledig fick jag träffa ersättaren först, hon var med två gånger innan han gick. Hon satt vid linjen, om man säger så. Så när hon kom ensam var det ingen avspark, det var bara byte av planhalva. Hon heter Lisbeth, hon är sextiofem och hårdare än honom.

I: Var det du som bad om det?

IP: Nej, det var de som föreslog. Jag trodde det var så för alla. Är det inte det?

I: Det är olika. Har det hänt att något blivit fel eller inte blivit av?

IP: Ja, det har det väl. Ett läkarintyg som försvann, och en gång kom de inte och det visade sig att de trodde att jag var på Gotland. Det var en annan med samma förnamn. Men jag fick en ursäkt och en tårta, faktiskt, på riktigt, en prinsesstårta. Stefan hade betalat den själv, tror jag.

I: Gör du något själv nu som du inte gjorde förut?

IP: Allt. Jag har körkort, jag har en deklaration som stämmer, jag lagar potatisgratäng så att ungarna tar om. Jag hade inte haft ett eget dörrlås på nio år, och nu är jag den som har reservnyckeln åt halva trappan. Pojkarna, Melvin och Isak, är hos mig varannan helg. Den lilla säger ”hemma hos oss”. Förlåt, jag måste…

I: Ta den tid du behöver.

IP: Det är lugnt. Det är bra tårar.

I: Hur ser nedtrappningen ut för dig?

IP: Jag bestämde den. I höstas sa jag att onsdagarna kan vi lägga ner. Han frågade hur jag visste. Jag sa att jag kommit på mig med att vänta på att han skulle gå, så jag fick diska klart. Då är det dags.

I: Var du orolig för det?

IP: Nej. Men jag förstår dem som är det. Jag har sett folk fejka att de inte kan koka ägg, för att få behålla en människa. Det är inte lurendrejeri, det är hunger.

I: Träffar du andra människor så mycket som du vill?

IP: Ja, det gör jag. Stefan tog med mig till fotbollsplanen en lördag för att det fattades en linjeman i ett pojklag, och jag skulle bara vifta. Nu är jag ledare för elvaåringarna i Kanalbackens BK, två kvällar i veckan, och jag är inte ensam en enda lördag om året. Jag sa som det var till föräldrarna, var jag varit. En pappa flyttade sin grabb. Tre andra kom fram efteråt och tackade. Utdraget ur registret, det är ju inga sånadär brott, men jag visade det ändå.

I: Det var modigt.

IP: Det var nödvändigt. Annars hade jag gått där och väntat på domaren.

I: Är det något vi borde ha frågat om?

IP: Fråga vad vi kan göra för varandra. Vi är hundrafemtio pers som har boendestöd på Kanalen, och ingen vet vilka de andra är. Jag kan lära tio stycken att bära en säng. Nån annan kan lära mig sticka. Det borde finnas ett lag, inte bara en massa assisterande tränare. Ni kan hälsa det, och ni kan hälsa från mig, Robban, om ni får. Det får ni inte va? Nä. Då får det vara hemligt.
`,
  passages: [
    {
      id: 'i13-p1',
      quote:
        'Assisterande tränare. Han springer inte åt dig. Han står vid linjen, har sett matchen förut, och så ropar han när du glömmer var du ska stå.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i13-p2',
      quote:
        'Jag kan ändra allt i matchplanen, och det gör jag. Jag har sagt nej till saker och jag har sagt ja till saker jag sagt nej till. Det enda jag inte rör är beslutet, och det har jag överklagat en gång och fått rätt.',
      codes: ['vet-paverka'],
      questionRef: 'f3',
    },
    {
      id: 'i13-p3',
      quote:
        'Sen skrev jag själv, för hand, i ett kollegieblock. Tre mål. Egen nyckel, egna pengar, egna ungar varannan helg. Det är fortfarande de tre, det är bara det att två av dem är klara.',
      codes: ['plan-egna-ord'],
      questionRef: 'f5',
    },
    {
      id: 'i13-p4',
      quote:
        'Ja, för han vågade säga emot. En som bara nickar lyssnar inte. Jag sa att jag ville ha ungarna hemma på en gång, och han sa, vad ska de sova på? Sen hjälpte han mig bära sängarna.',
      codes: ['lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i13-p5',
      quote:
        'Söndag kväll skriver jag veckans lag på veckobladet. Träning, tvätt, möte, jobb. På måndag tittar vi på det, tio minuter. Har jag skrivit för mycket så stryker han inget, han bara frågar vem som ska sitta på bänken.',
      codes: ['plan-vecka'],
      questionRef: 'f7',
    },
    {
      id: 'i13-p6',
      quote:
        'Första måndagen i månaden har vi halvtid. Det är jag som håller i den. Jag har gjort en egen mall, med tre frågor, vad höll, vad brast, vem tackar vi. Sista frågan tyckte han var flum. Nu är det han som påminner om den.',
      codes: ['plan-uppfoljning'],
      questionRef: 'f8',
    },
    {
      id: 'i13-p7',
      quote:
        'Jag litar på Stefan, och jag har inte litat på någon med nyckelknippa förut. Det sa jag till honom. Då la han knippan i hallen, på hatthyllan, och där har han lagt den varje gång i tre år.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i13-p8',
      quote:
        'När Stefan var pappaledig fick jag träffa ersättaren först, hon var med två gånger innan han gick. Hon satt vid linjen, om man säger så. Så när hon kom ensam var det ingen avspark, det var bara byte av planhalva.',
      codes: ['vikarie-bra'],
      questionRef: 'f10',
    },
    {
      id: 'i13-p9',
      quote:
        'Allt. Jag har körkort, jag har en deklaration som stämmer, jag lagar potatisgratäng så att ungarna tar om. Jag hade inte haft ett eget dörrlås på nio år, och nu är jag den som har reservnyckeln åt halva trappan.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i13-p11',
      quote:
        'Nej. Men jag förstår dem som är det. Jag har sett folk fejka att de inte kan koka ägg, för att få behålla en människa. Det är inte lurendrejeri, det är hunger.',
      codes: ['radd-att-forlora'],
      questionRef: 'f12',
    },
    {
      id: 'i13-p10',
      quote:
        'Ja, det gör jag. Stefan tog med mig till fotbollsplanen en lördag för att det fattades en linjeman i ett pojklag, och jag skulle bara vifta. Nu är jag ledare för elvaåringarna i Kanalbackens BK, två kvällar i veckan, och jag är inte ensam en enda lördag om året.',
      codes: ['ut-bland-folk'],
      questionRef: 'f13',
    },
    {
      id: 'i13-p12',
      quote:
        'Jag kan lära tio stycken att bära en säng. Nån annan kan lära mig sticka. Det borde finnas ett lag, inte bara en massa assisterande tränare.',
      codes: ['ut-bland-folk'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'anstalten Högberga', kind: 'organisation', replacement: 'en anstalt' },
    { text: 'Tegelgränd 2', kind: 'address' },
    { text: 'Anki', kind: 'name' },
    { text: 'Stefan', kind: 'name' },
    { text: 'före detta brottare, olympisk reserv', kind: 'other', replacement: 'före detta idrottsman' },
    { text: 'Lisbeth', kind: 'name' },
    { text: 'Gotland', kind: 'place', replacement: 'semester' },
    { text: 'Melvin', kind: 'name' },
    { text: 'Isak', kind: 'name' },
    { text: 'Kanalbackens BK', kind: 'organisation', replacement: 'en idrottsförening' },
    { text: 'Robban', kind: 'name' },
  ],
  ladder: {
    step: 5,
    grounds:
      'Hen sätter målen, leder uppföljningen och har själv beslutat när olika delar av stödet ska sluta.',
    passages: ['i13-p3', 'i13-p6', 'i13-p7'],
  },
  coding: 'done',
};
