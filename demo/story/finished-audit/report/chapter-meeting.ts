import type { ReportChapter } from '../../types.ts';

export const meetingChapter: ReportChapter = {
  commissionQuestion: 'uf3',
  title: 'Tre knackningar',
  blocks: [
    {
      kind: 'text',
      text: 'Det här är kapitlet där samtalen blev längst. Ett boendestöd är i grunden en människa som ringer på dörren, och det avgör det mesta vem det är och vad hen vet.',
    },
    { kind: 'heading', text: 'Den som brukar komma' },
    { kind: 'claim', claim: 'c9' },
    {
      kind: 'text',
      text: 'När vi frågade vad tilliten är byggd av fick vi sällan höra om insatser eller metoder. Vi fick höra om ett kallt köksgolv, om en nyckelknippa på en hatthylla och om tre knackningar.',
    },
    { kind: 'quote', passage: 'i09-p7' },
    { kind: 'quote', passage: 'i13-p7' },
    { kind: 'quote', passage: 'i11-p5' },
    {
      kind: 'text',
      text: 'Tillit är inte heller att den andra alltid håller med. Den som säger emot, och stannar kvar, blir trodd.',
    },
    { kind: 'quote', passage: 'i13-p4' },
    {
      kind: 'text',
      text: 'Där det inte finns någon fast person finns det inte heller någon tillit att bygga på.',
    },
    { kind: 'quote', passage: 'i14-p5' },
    { kind: 'heading', text: 'När det kommer någon annan' },
    { kind: 'claim', claim: 'c10' },
    {
      kind: 'text',
      text: 'Ingen har beskrivit vikarierna som ovänliga. Tvärtom: de är glada, snälla och oförberedda, och det gör det svårt att säga ifrån.',
    },
    { kind: 'quote', passage: 'i03-p7' },
    { kind: 'quote', passage: 'i08-p5' },
    { kind: 'quote', passage: 'i05-p9' },
    { kind: 'quote', passage: 'i15-p8' },
    {
      kind: 'text',
      text: 'Det som vikarien hade behövt veta är påfallande lite. Det ryms på ett kort, och det står i regel redan skrivet någonstans, bara inte där någon läser.',
    },
    { kind: 'quote', passage: 'i01-p10' },
    { kind: 'claim', claim: 'c12' },
    {
      kind: 'text',
      text: 'Efteråt kom chefen hem, lyssnade och ändrade hur nyckeln förvaras. Den som drabbades tycker att det sköttes bra. Men det hade inte hänt om den som kom hade läst första raden. Vi har skrivit om händelsen med tillstånd och utelämnat det som kan visa vem det gäller.',
    },
    {
      kind: 'text',
      text: 'Det finns goda exempel, och de är lika varandra. Det är samma vikarie varje gång, hen har varit med i förväg, och det viktigaste står på ett vykort.',
    },
    { kind: 'quote', passage: 'i07-p7' },
    { kind: 'quote', passage: 'i13-p8' },
    {
      kind: 'text',
      text: 'Enheten har påpekat att vikarier ska kvittera att de har läst planen. Vi tvivlar inte på att kvittenserna finns. Här redovisas vad de som öppnade dörren har varit med om.',
    },
    { kind: 'heading', text: 'Att vilja byta' },
    { kind: 'claim', claim: 'c11' },
    {
      kind: 'text',
      text: 'Skälen är sällan att någon gjort fel. Man passar inte ihop, och det är för nära och för vänligt för att sägas. I stället är man inte hemma, eller går samma varv en gång till.',
    },
    { kind: 'quote', passage: 'i10-p6' },
    { kind: 'quote', passage: 'i10-p7' },
    { kind: 'heading', text: 'Det som sades och det som blev' },
    { kind: 'claim', claim: 'c13' },
    {
      kind: 'text',
      text: 'Löftena är små: en skjuts till en träffpunkt, ett möte, besked dagen före om en tid ändras. Det som gör ont är inte att folk har mycket att göra, utan att ingen tycks minnas att något lovades.',
    },
    { kind: 'quote', passage: 'i04-p7' },
    { kind: 'quote', passage: 'i08-p6' },
    { kind: 'quote', passage: 'i14-p8' },
    { kind: 'text', text: 'Tiden är också ett löfte.' },
    { kind: 'quote', passage: 'i08-p7' },
  ],
};
