import type { ReportChapter } from '../../types.ts';
import { meetingChapter } from './chapter-meeting.ts';
import { widerLifeChapter } from './chapter-wider-life.ts';

const purposeChapter: ReportChapter = {
  commissionQuestion: 'uf1',
  title: 'En fyr, en spelare två och någon som står under stegen',
  blocks: [
    {
      kind: 'text',
      text: 'Vi bad var och en förklara boendestöd för en ny granne. Svaren kom snabbt, ofta som en bild, och ingen bild var den andra lik. Det säger något om hur länge frågan har burits.',
    },
    { kind: 'heading', text: 'Man vet vad det är till för' },
    { kind: 'claim', claim: 'c1' },
    {
      kind: 'text',
      text: 'I bilderna finns två slags stöd. Det ena är fart. Man kan det som ska göras, men inte att börja.',
    },
    { kind: 'quote', passage: 'i08-p1' },
    { kind: 'quote', passage: 'i02-p1' },
    { kind: 'text', text: 'Det andra är att någon ser en.' },
    { kind: 'claim', claim: 'c2' },
    { kind: 'quote', passage: 'i01-p1' },
    { kind: 'quote', passage: 'i03-p1' },
    { kind: 'quote', passage: 'i15-p1' },
    {
      kind: 'text',
      text: 'De två utesluter inte varandra. Men den som skriver planen behöver veta vilket av dem det handlar om, för den som söker en människa och får en städlista blir lika hjälplös som den som söker fart och får ett samtal.',
    },
    {
      kind: 'text',
      text: 'Att veta vad stödet är till för är inte detsamma som att ha fått det. Den som saknar en fast person säger det så här:',
    },
    { kind: 'quote', passage: 'i14-p1' },
    { kind: 'heading', text: 'Vad man själv rår över är mindre tydligt' },
    { kind: 'claim', claim: 'c3' },
    { kind: 'quote', passage: 'i04-p2' },
    {
      kind: 'text',
      text: 'De som däremot vet har i regel fått det förklarat av sin boendestödjare, gärna med papper och penna, och de har prövat det i liten skala: flyttat en dag, tackat nej till något.',
    },
    { kind: 'quote', passage: 'i01-p2' },
    { kind: 'quote', passage: 'i11-p2' },
    {
      kind: 'text',
      text: 'Att kunna läsa sig till sina rättigheter hjälper, men det räcker inte. Det har också sagts oss att den som är påläst lätt blir den besvärliga.',
    },
  ],
};

const planChapter: ReportChapter = {
  commissionQuestion: 'uf2',
  title: 'Från köksbordet till kylskåpsdörren',
  blocks: [
    {
      kind: 'text',
      text: 'Vi frågade var planen finns. Den finns i en plastficka bredvid brödkavlen, på väggen, i telefonen, i en låda med sladdar. Den har också gått åt i en vedspis. Var den ligger visade sig säga något om hur den kom till.',
    },
    { kind: 'heading', text: 'När planen skrivs' },
    { kind: 'claim', claim: 'c4' },
    { kind: 'claim', claim: 'c5' },
    {
      kind: 'text',
      text: 'De som blev lyssnade på kan säga exakt hur det märktes. Locket på datorn fälldes ned. Någon väntade på orden. Texten lästes upp efteråt och en rad ströks. Man frågade i vilken ordning, inte om.',
    },
    { kind: 'quote', passage: 'i01-p4' },
    { kind: 'quote', passage: 'i07-p3' },
    { kind: 'quote', passage: 'i05-p4' },
    { kind: 'text', text: 'Då blir det också ens egna ord som står där, och dem glömmer man inte.' },
    { kind: 'quote', passage: 'i01-p3' },
    { kind: 'quote', passage: 'i09-p3' },
    {
      kind: 'text',
      text: 'Motsatsen finns också. Planen är redan skriven när man får se den, eller så har det man sade blivit något annat på vägen till papperet.',
    },
    { kind: 'quote', passage: 'i04-p4' },
    {
      kind: 'text',
      text: 'Mallen pekas ut som en bov. Även den som har en lyhörd boendestödjare kan få tillbaka sina ord oigenkännliga.',
    },
    { kind: 'quote', passage: 'i02-p3' },
    { kind: 'heading', text: 'När planen lever, och när den inte gör det' },
    { kind: 'claim', claim: 'c6' },
    { kind: 'quote', passage: 'i02-p2' },
    {
      kind: 'text',
      text: 'Att planen ligger i en låda betyder inte att inget händer på besöken. Men det som händer blir det som brinner mest, eller det som den som kommer tycker om.',
    },
    { kind: 'claim', claim: 'c7' },
    {
      kind: 'text',
      text: 'Veckobladet är det som används. Det finns som rutor på kylskåpet, som bilder med kardborre, på baksidan av en matsedel, och under namnet liggaren. Gemensamt är att den som har stödet håller i pennan.',
    },
    { kind: 'quote', passage: 'i01-p5' },
    { kind: 'quote', passage: 'i05-p5' },
    { kind: 'quote', passage: 'i15-p4' },
    { kind: 'heading', text: 'Att titta i backspegeln' },
    { kind: 'claim', claim: 'c8' },
    { kind: 'quote', passage: 'i05-p6' },
    { kind: 'quote', passage: 'i13-p6' },
    {
      kind: 'text',
      text: 'Det som gör samtalen värda något är inte hur långa de är. Det är att den som har stödet börjar, att det som inte gick inte möts med en suck, och att något får sluta.',
    },
    { kind: 'quote', passage: 'i15-p6' },
    {
      kind: 'text',
      text: 'Där uppföljningen är ett papper att skriva under har den inget värde, och det vet båda som skriver under.',
    },
    { kind: 'quote', passage: 'i10-p5' },
    {
      kind: 'text',
      text: 'Det finns också den som inte vill längre än hit, och som undrar om man får säga det. Att hålla fast vid något är också ett mål.',
    },
    { kind: 'quote', passage: 'i12-p10' },
  ],
};

export const chapters: ReportChapter[] = [purposeChapter, planChapter, meetingChapter, widerLifeChapter];
