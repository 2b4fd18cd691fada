import type { Letter } from '../types.ts';

export const letter: Letter = {
  title: 'Hur är ditt boendestöd? Berätta för oss',
  sections: [
    {
      paragraphs: [
        'Hej!',
        'Du får det här brevet för att du har boendestöd från Kanalen.',
        'Vi heter Lyktan. Vi är en förening. Vi som arbetar här har själva haft vård eller stöd.',
        'Kommunen har bett oss ta reda på hur stödet är. Det kan bara du och andra som har stödet svara på.',
      ],
    },
    {
      heading: 'Vem kan vara med?',
      paragraphs: [
        'Du kan vara med om du har haft boendestöd från Kanalen i ett år eller mer.',
        'Vi vill prata med femton personer.',
      ],
    },
    {
      heading: 'Så går det till',
      paragraphs: ['Vi träffas och pratar i ungefär en timme. Du väljer hur:'],
      list: [
        'i vår lokal vid kanalen, där vi bjuder på fika',
        'på ett kafé som du väljer',
        'på video, med kameran på eller av',
        'på telefon',
      ],
    },
    {
      paragraphs: [
        'Du väljer en tid som passar dig. Du får gärna ha någon med dig.',
        'Om du vill ha med din boendestödjare går det också. Men tänk på att hon eller han då vet att du är med.',
        'Vill du skriva i stället för att prata, eller behöver du tolk? Säg till, så ordnar vi det.',
      ],
    },
    {
      heading: 'Ingen på boendestödet får veta',
      paragraphs: [
        'Du anmäler dig till oss, inte till Kanalen.',
        'Kanalen och kommunen får aldrig veta vilka som är med. De får inte heller höra eller läsa det du har sagt.',
        'Vi tar bort namn, platser och annat som visar vem du är.',
        'I rapporten kan vi skriva saker som du har sagt, om du säger ja till det.',
      ],
    },
    {
      heading: 'Det är frivilligt',
      paragraphs: [
        'Du får ångra dig när du vill. Du behöver inte säga varför. Då tar vi bort det du har berättat.',
        'Ditt stöd blir varken mer eller mindre av att du är med.',
      ],
    },
    {
      heading: 'Du får',
      paragraphs: ['Ett presentkort på 150 kronor. Och rapporten, när den är klar.'],
    },
    {
      heading: 'Så anmäler du dig',
      paragraphs: [
        'Gå till {shortLink} eller läs in rutan med telefonens kamera.',
        'Du kan också ringa eller skicka ett sms. Eller fylla i lappen och lägga den i vår brevlåda.',
      ],
    },
  ],
  contact: { name: 'Samira Lindeblad', phone: '070-174 06 05', email: 'samira@lyktan.example' },
};
