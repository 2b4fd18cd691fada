import type { ReportChapter } from '../../types.ts';

export const widerLifeChapter: ReportChapter = {
  commissionQuestion: 'uf4',
  title: 'Bussen, balkongen och söndagarna',
  blocks: [
    {
      kind: 'text',
      text: 'Vi frågade inte efter självständighet. Vi frågade om det finns något man gör nu som man inte gjorde förut, och sedan väntade vi. Svaren handlar om sillinläggning, kuvert, en plats längst ut i föreläsningssalen och en hund.',
    },
    { kind: 'heading', text: 'Det man gör nu' },
    { kind: 'claim', claim: 'c14' },
    { kind: 'quote', passage: 'i02-p6' },
    { kind: 'quote', passage: 'i15-p9' },
    { kind: 'quote', passage: 'i08-p8' },
    { kind: 'quote', passage: 'i01-p12' },
    {
      kind: 'text',
      text: 'Vägen dit är sig lik från berättelse till berättelse. Någon går med. Sedan går samma människa bakom, sedan tar hen nästa buss, sedan är hen hemma. Ingen har klarat något för att det stod en tidpunkt i planen, men däremot för att någon frågade: vill du det nu eller vill du det någon gång?',
    },
    { kind: 'quote', passage: 'i03-p9' },
    { kind: 'claim', claim: 'c15' },
    {
      kind: 'text',
      text: 'Det betyder inte att tillit är nog. Den finns också hos den som inte har fått det lättare, och vill ha det som det är.',
    },
    { kind: 'quote', passage: 'i12-p9' },
    {
      kind: 'text',
      text: 'Där stödet inte har lett någonstans beror det enligt dem själva inte på att de saknar vilja. Det beror på att ingen har frågat efter den.',
    },
    { kind: 'quote', passage: 'i14-p10' },
    { kind: 'heading', text: 'Rädslan för att visa det' },
    { kind: 'claim', claim: 'c18' },
    { kind: 'quote', passage: 'i05-p12' },
    { kind: 'quote', passage: 'i02-p7' },
    {
      kind: 'text',
      text: 'Ingen på Kanalen har hotat med något sådant. Men ingen har heller kunnat lova motsatsen, och då fyller rädslan i. Vi har hört hur den kan läggas till ro: den som fick skriftligt att det går att få mer stöd igen vågade trappa ned.',
    },
    { kind: 'quote', passage: 'i09-p13' },
    { kind: 'quote', passage: 'i13-p11' },
    { kind: 'heading', text: 'Ensamheten är på söndagar' },
    { kind: 'claim', claim: 'c16' },
    {
      kind: 'text',
      text: 'I det här avsnittet blev samtalen tystare. Också den som är nöjd med sitt stöd, och som fått mycket gjort, kan gå veckor utan att någon annan än boendestödjaren har suttit i soffan.',
    },
    { kind: 'quote', passage: 'i03-p10' },
    { kind: 'quote', passage: 'i04-p9' },
    { kind: 'quote', passage: 'i15-p10' },
    {
      kind: 'text',
      text: 'Ensamheten har sällan någon plats i planen, och när den har det är orden svåra att göra något med. Den tas inte heller upp, eftersom man tror att det är fel avdelning.',
    },
    { kind: 'quote', passage: 'i03-p11' },
    { kind: 'quote', passage: 'i02-p9' },
    { kind: 'quote', passage: 'i10-p11' },
    { kind: 'heading', text: 'Att bli följd, och sedan inte' },
    { kind: 'claim', claim: 'c17' },
    { kind: 'quote', passage: 'i05-p11' },
    { kind: 'quote', passage: 'i15-p11' },
    {
      kind: 'text',
      text: 'Det är samma sätt att gå till väga som med bussen och affären, fast med människor. Det har fungerat var gång vi hört talas om det. Det är också det vi har hört minst om.',
    },
  ],
};
