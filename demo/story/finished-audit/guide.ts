import type { Guide } from '../types.ts';

export const guide: Guide = {
  version: 3,
  agreedOn: '2025-11-20',
  opening:
    'Tack för att du vill prata med oss. Det finns inga svar som är fel. Du kan hoppa över en fråga, ta paus eller sluta, och du behöver inte säga varför. Vi tar bort namn och annat som kan avslöja vem du är.',
  questions: [
    {
      id: 'f1',
      commissionQuestion: 'uf1',
      text: 'Hur gick det till när du fick boendestöd?',
      followUps: { how: 'Vem tog det första steget? Vad hoppades du på?' },
    },
    {
      id: 'f2',
      commissionQuestion: 'uf1',
      text: 'Om en ny granne frågade vad boendestöd är, vad skulle du svara?',
      followUps: { how: 'Är det så för dig också, eller är det något annat för dig?' },
    },
    {
      id: 'f3',
      commissionQuestion: 'uf1',
      text: 'Vet du vad du själv kan ändra på i ditt stöd?',
      followUps: {
        yes: 'Berätta om något du har ändrat.',
        no: 'Vad skulle du vilja veta, och vem borde berätta det?',
      },
    },
    {
      id: 'f4',
      commissionQuestion: 'uf2',
      text: 'Har du en genomförandeplan?',
      followUps: {
        yes: 'Var finns den? När såg du den senast?',
        no: 'Har någon pratat med dig om att göra en?',
      },
    },
    {
      id: 'f5',
      commissionQuestion: 'uf2',
      text: 'Hur gick det till när ni skrev planen?',
      followUps: { how: 'Vems ord står det i den? Vem höll i pennan?' },
    },
    {
      id: 'f6',
      commissionQuestion: 'uf2',
      text: 'Kände du att någon lyssnade på dig då?',
      followUps: {
        yes: 'Hur märkte du det?',
        no: 'Vad hade du velat att den andra gjorde?',
      },
    },
    {
      id: 'f7',
      commissionQuestion: 'uf2',
      text: 'Märks planen en vanlig vecka?',
      followUps: {
        yes: 'På vilket sätt?',
        no: 'Vad bestämmer i så fall vad ni gör?',
      },
    },
    {
      id: 'f8',
      commissionQuestion: 'uf2',
      text: 'Brukar ni prata om hur det har gått?',
      followUps: {
        yes: 'Hur gör ni? Blir något annorlunda efteråt?',
        no: 'Skulle du vilja det?',
      },
    },
    {
      id: 'f9',
      commissionQuestion: 'uf3',
      text: 'Hur är det mellan dig och den som brukar komma?',
      followUps: {
        how: 'Vad gör att det fungerar, eller inte? Har du velat byta, och vad hände då?',
      },
    },
    {
      id: 'f10',
      commissionQuestion: 'uf3',
      text: 'Hur blir det när det kommer någon annan?',
      followUps: { how: 'Vad hade den personen behövt veta?' },
    },
    {
      id: 'f11',
      commissionQuestion: 'uf3',
      text: 'Har det hänt att något blivit fel eller inte blivit av?',
      followUps: {
        yes: 'Vad hände sedan? Fick du veta vad det blev av det?',
        no: 'Vet du vart du vänder dig om det skulle hända?',
      },
    },
    {
      id: 'f12',
      commissionQuestion: 'uf4',
      text: 'Gör du något själv nu som du inte gjorde förut?',
      followUps: {
        yes: 'Hur kom du dit? Vem bestämde takten?',
        no: 'Är det något du skulle vilja, eller är det bra som det är?',
      },
    },
    {
      id: 'f13',
      commissionQuestion: 'uf4',
      text: 'Träffar du andra människor så mycket som du vill?',
      followUps: {
        yes: 'Har stödet haft något med det att göra?',
        no: 'Är det något ni har pratat om, du och den som kommer?',
      },
    },
  ],
  closing: 'Är det något vi borde ha frågat om?',
};
