import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'i04',
  label: 'Man som svarar kort, intervjuad per telefon',
  informant: { gender: 'man', age: 67 },
  on: '2026-01-27',
  minutes: 45,
  mode: 'phone',
  where: 'Telefon',
  interviewers: ['torkel-ask'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hej, det är Torkel från Lyktan. Passar det fortfarande?

IP: Det gör det väl. Jag sitter ju här.

I: Jag spelar in nu, som vi sa. Hur gick det till när du fick boendestöd?

IP: Det var dottern. Nej, det var inte dottern, det var Sivert. Vi körde timmer ihop åt Vassmarks Skog i trettio år. Han kom in och så sa han att så här kan du inte ha det. Och då hade jag det så då. Jag hade legat på soffan sen älgjakten.

I: Sen älgjakten, till när?

IP: Till påsk.

I: Om en ny granne frågade vad boendestöd är, vad skulle du svara?

IP: Jag har ingen granne. Det är två kilometer till Bengtssons. Men om. Då skulle jag säga att det är en som kommer så att man tar sig ur soffan. Mer än så är det inte. Det är som när man ska få igång en gammal Volvo, du knuffar, och sen går den själv en bit.

I: Det var en bra bild.

IP: Ja, den är sann. Man får parkera i backe.

I: Vet du vad du själv kan ändra på i ditt stöd?

IP: Nej. Det har jag inte en aning om. De säger när de kommer och så kommer de. Kan man ändra på det?

I: Ja, en del kan man ändra. Det står i planen, och man kan alltid fråga.

IP: Jaha du. Det visste jag inte. Det har ingen sagt på fyra år. Då skulle jag vilja att de inte kom mitt i vädret.

I: Mitt i vädret?

IP: Fem i ett. Sjörapporten.

I: Har du en genomförandeplan?

IP: Det har jag väl. Det låg ett kuvert. Jag skrev under det och la det på vedlådan, och sen har det väl gått åt.

I: Gått åt?

IP: Ja, i spisen. Inte för att jag var arg. Det låg där.

I: Hur gick det till när ni skrev planen?

IP: Vi skrev ingen. Den kom. Hon sa att hon hade skrivit efter beslutet och om det såg bra ut. Jag hade inte glasögonen på mig så jag sa att det såg bra ut.

I: Kände du att någon lyssnade på dig då?

IP: Det fanns inget att lyssna på, för det var redan skrivet. Man frågar inte hur en vill ha kaffet när man redan hällt i grädden. Men de är trevliga. Det är inte det. Jag vill inte att du skriver att de är otrevliga.

I: Det ska jag inte. Märks planen en vanlig vecka?

IP: Nej. Eva-Lott kommer på onsdag. Då bär vi in ved och så tar vi soporna, och så åker vi till Stavsberga och handlar. Hon kör, för jag har inte körkortet kvar. Det tog de. Det var den 8 november, jag minns datumet. Sånt minns man.

I: Brukar ni prata om hur det har gått?

IP: Hon frågar hur det är och jag säger att det är bra. Nån gång har det kommit en blankett, om jag är nöjd på en skala. Jag satte en trea. Jag vet inte vart den tog vägen och vad de gjorde med trean.

I: Vad hade du velat säga, om det inte var en skala?

IP: Att onsdag är lång efter att hon åkt. Men det finns det ingen siffra på.

I: Hur är det mellan dig och den som brukar komma?

IP: Eva-Lott? Hon är bra. Hon är rejäl. Säger hon klockan tio så är hon här klockan tio, och hon tål att man är tyst. Vi kan åka hela vägen till affären utan ett ord och det är ingen som är ovän. Hon är den enda jag släpper in, om jag ska vara ärlig. Hon och Sivert, men han har ju fått det i hjärtat.

I: Hur blir det när det kommer någon annan?

IP: Jag säger återbud. Då ringer de från kontoret och säger att det blir en annan i morgon och då säger jag att då blir det ingen. De tror att det är för att jag är frisk.

I: Vad är det egentligen?

IP: Jag orkar inte visa var veden står.

I: Har det hänt att något blivit fel eller inte blivit av?

IP: Det skulle bli tal om nån träffpunkt, att jag skulle få skjuts dit. Det sa de när det var nytt. Det är fyra år sen. Jag hade till och med köpt en skjorta.

I: Har du frågat om det sen?

IP: Nej. Man ska inte tjata. Skjortan hänger där.

I: Jag förstår. Har du fått något av stödet per telefon?

IP: Ja, det skulle de prova. Det var en period, i vintras, att de skulle ringa istället för att komma, när det var halt. Då ringde en jänta jag aldrig träffat och frågade om jag hade diskat. Jag sa ja. Det kunde jag ju säga. Hon såg ju inte. Du, det är samma sak nu, du ser inte heller om jag har diskat.

I: Nej. Har du diskat?

IP: Nej.

I: Gör du något själv nu som du inte gjorde förut?

IP: Vad skulle det vara. Jag gör det jag alltid gjort, fast sämre. Jag har en ål i benet, säger jag, det är nerverna. Jag är nöjd om det inte blir värre. Det fick jag för mig att man inte fick säga, att man bara vill ha det som det är. På blanketten skulle det vara mål.

I: Det får man säga. Träffar du andra människor så mycket som du vill?

IP: Nej du. Det går veckor. Jag har radion på i köket och teven på i kammaren, så att det ska vara lite folk i huset. Förr hade jag ju privatradion i bilen, vi pratade från Norrsjö till Gävle, och nu vet jag inte vart de har tagit vägen, de där rösterna. De flesta är väl döda.

I: Är det något vi borde ha frågat om?

IP: Nej. Eller. Ni kan väl skriva upp att de kan komma klockan ett. Efter sjörapporten.

I: Det tar jag med. Tack för att du var med.

IP: Var det allt? Jaha. Ja, du kan ju ringa igen om det är nåt du glömt. Jag är hemma.
`,
  passages: [
    {
      id: 'i04-p1',
      quote:
        'Då skulle jag säga att det är en som kommer så att man tar sig ur soffan. Mer än så är det inte. Det är som när man ska få igång en gammal Volvo, du knuffar, och sen går den själv en bit.',
      codes: ['syfte-igang'],
      questionRef: 'f2',
    },
    {
      id: 'i04-p2',
      quote:
        'Nej. Det har jag inte en aning om. De säger när de kommer och så kommer de. Kan man ändra på det?',
      codes: ['vet-inte'],
      questionRef: 'f3',
    },
    {
      id: 'i04-p3',
      quote:
        'Det har jag väl. Det låg ett kuvert. Jag skrev under det och la det på vedlådan, och sen har det väl gått åt.',
      codes: ['plan-pappret'],
      questionRef: 'f4',
    },
    {
      id: 'i04-p4',
      quote:
        'Det fanns inget att lyssna på, för det var redan skrivet. Man frågar inte hur en vill ha kaffet när man redan hällt i grädden.',
      codes: ['inte-lyssnad'],
      questionRef: 'f6',
    },
    {
      id: 'i04-p5',
      quote:
        'Nån gång har det kommit en blankett, om jag är nöjd på en skala. Jag satte en trea. Jag vet inte vart den tog vägen och vad de gjorde med trean.',
      codes: ['inte-lyssnad'],
      questionRef: 'f8',
    },
    {
      id: 'i04-p6',
      quote:
        'Hon är rejäl. Säger hon klockan tio så är hon här klockan tio, och hon tål att man är tyst. Vi kan åka hela vägen till affären utan ett ord och det är ingen som är ovän.',
      codes: ['relation-tillit'],
      questionRef: 'f9',
    },
    {
      id: 'i04-p7',
      quote:
        'Det skulle bli tal om nån träffpunkt, att jag skulle få skjuts dit. Det sa de när det var nytt. Det är fyra år sen. Jag hade till och med köpt en skjorta.',
      codes: ['lofte'],
      questionRef: 'f11',
    },
    {
      id: 'i04-p8',
      quote:
        'Då ringde en jänta jag aldrig träffat och frågade om jag hade diskat. Jag sa ja. Det kunde jag ju säga. Hon såg ju inte.',
      codes: ['tid-och-form'],
      questionRef: 'f11',
    },
    {
      id: 'i04-p10',
      quote: 'Jag gör det jag alltid gjort, fast sämre.',
      codes: ['klarar-mer'],
      questionRef: 'f12',
    },
    {
      id: 'i04-p11',
      quote: 'Jag är nöjd om det inte blir värre.',
      codes: ['klarar-mer', 'plan-pappret'],
      questionRef: 'f12',
    },
    {
      id: 'i04-p9',
      quote:
        'Det går veckor. Jag har radion på i köket och teven på i kammaren, så att det ska vara lite folk i huset.',
      codes: ['ensamhet'],
      questionRef: 'f13',
    },
  ],
  identifying: [
    { text: 'Torkel', kind: 'name' },
    { text: 'Sivert', kind: 'name' },
    { text: 'Vassmarks Skog', kind: 'organisation', replacement: 'ett åkeri' },
    { text: 'Bengtssons', kind: 'name' },
    { text: 'Eva-Lott', kind: 'name' },
    { text: 'Stavsberga', kind: 'place', replacement: 'byn' },
    { text: 'den 8 november', kind: 'date' },
    { text: 'Norrsjö', kind: 'place', replacement: 'en ort' },
    { text: 'Gävle', kind: 'place', replacement: 'en annan' },
  ],
  ladder: {
    step: 2,
    grounds:
      'Hen får säga vad hen tycker när någon frågar, men hen vet inte vad som händer med det och har slutat vänta sig något.',
    passages: ['i04-p5', 'i04-p7'],
  },
  coding: 'done',
};
