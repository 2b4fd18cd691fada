import type { Report } from '../../types.ts';

export const ladder: Report['ladder'] = {
  title: 'Hur högt upp på trappan?',
  intro: [
    'Hur delaktig är man i sitt eget stöd? För att kunna prata om det har vi använt delaktighetstrappan. Den har fem steg. Längst ned får man veta, därefter får man tycka, resonera, genomföra och till sist bestämma.',
    'Vi har läst varje intervju i sin helhet och prövat vilket steg den stannar på, med stöd i det som sades. Två av oss gjorde bedömningen var för sig. Där vi hade olika uppfattning vägde det tyngre vad som hände än vad som sades vara tänkt.',
    'Trappan är befolkad hela vägen, från första steget till det femte, och det är samma enhet.',
  ],
  steps: [
    {
      step: 1,
      title: 'Information – man får veta',
      blocks: [
        {
          kind: 'text',
          text: 'Här är stödet ett besked. Man får reda på att någon kommer och ungefär när. Det som man själv har föreslagit tas emot, men man ser inte till det mer.',
        },
        { kind: 'quote', passage: 'i14-p2' },
        {
          kind: 'text',
          text: 'Det är möjligt att kunna allt om sina rättigheter och ändå stå kvar här. Att få veta är inte att få påverka.',
        },
      ],
    },
    {
      step: 2,
      title: 'Konsultation – man får tycka',
      blocks: [
        {
          kind: 'text',
          text: 'Frågan ställs, men den leder inte till ett samtal. Man svarar på en skala och vet inte vart siffran tar vägen.',
        },
        { kind: 'quote', passage: 'i04-p5' },
        { kind: 'quote', passage: 'i10-p2' },
      ],
    },
    {
      step: 3,
      title: 'Dialog – man får resonera',
      blocks: [
        {
          kind: 'text',
          text: 'Här pratar man på riktigt. Boendestödjaren minns, frågar vidare och har tålamod. Men samtalet når inte ända fram till planen, tiderna eller kontoret.',
        },
        { kind: 'quote', passage: 'i02-p4' },
        { kind: 'quote', passage: 'i03-p4' },
      ],
    },
    {
      step: 4,
      title: 'Samarbete – man får genomföra',
      blocks: [
        {
          kind: 'text',
          text: 'Veckan läggs tillsammans och man gör den tillsammans, i den ordning och den takt som den som har stödet väljer. Det som fattas är vem som kommer, när, och hur länge det får hålla på.',
        },
        { kind: 'quote', passage: 'i01-p6' },
        { kind: 'quote', passage: 'i01-p11' },
        { kind: 'quote', passage: 'i07-p9' },
      ],
    },
    {
      step: 5,
      title: 'Medbestämmande – man får bestämma',
      blocks: [
        {
          kind: 'text',
          text: 'Den som har stödet sätter målen, stryker sådana som är någon annans, håller i uppföljningen och avgör i vilken form stödet ges.',
        },
        { kind: 'quote', passage: 'i05-p3' },
        { kind: 'quote', passage: 'i09-p8' },
        { kind: 'quote', passage: 'i13-p3' },
      ],
    },
  ],
  outroTitle: 'Vad som skiljer',
  outro: [
    'Vad är det som skiljer den som står högt från den som står lågt? Inte ålder, inte diagnos och inte hur länge man har haft stödet. Skillnaden är enligt vår läsning tre saker: att det är samma person som kommer, att den som har stödet håller i pennan, och att något faktiskt har ändrats minst en gång.',
    'Även på de högsta stegen tar inflytandet slut vid schemat. Vem som kommer när den vanliga är borta avgörs av någon som man inte har träffat.',
  ],
};
