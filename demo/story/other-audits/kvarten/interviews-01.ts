import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'k01',
  label: 'Stamgäst sedan öppningen',
  informant: { gender: 'man', age: 64 },
  on: '2026-10-06',
  minutes: 45,
  mode: 'place',
  where: 'Lyktans lokal',
  interviewers: ['nermin-hodzic'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur kom det sig att du började gå till Kvarten?

IP: Det regnade. Jag skojar inte. Jag stod under taket på Kvarngatan 5 och väntade på att det skulle sluta, och så öppnade en kvinna som hette Margot och sa att kaffet är färdigt. Det är elva år sen nu. Det har inte slutat regna, säger jag till henne.

I: Hur är det att komma in genom dörren?

IP: Man hänger av sig mer än jackan. Ingen frågar varför du är här. De frågar om du vill ha mjölk. Men jag är ju van. Jag vet inte hur det är för den som är ny, jag sitter nog på den stolen som den nya hade velat ha.

I: Får ni som går dit vara med och bestämma?

IP: Vi har husmöte sista fredagen. Då tar vi upp saker och så skrivs det i en bok. Boken är tjock. Det är samma önskan om öppet på söndagar i den boken sedan förra gången vi bytte soffa. Sist jag räknade var det fyra gånger, med fyra olika handstilar.

I: Vad svarar de?

IP: De säger att de tar det med sig. Jag undrar var de lägger det. Men de är fina människor, Margot och Jörgen, de kan inte trolla.

I: Vad skulle du sakna om det stängde?

IP: Att bli retad. Det finns ingen annanstans där någon retar mig på ett snällt sätt. Man måste vara känd för att bli retad.
`,
  passages: [
    {
      id: 'k01-p1',
      quote: 'Man hänger av sig mer än jackan. Ingen frågar varför du är här. De frågar om du vill ha mjölk.',
      codes: ['komma-in'],
      questionRef: 'q1',
    },
    {
      id: 'k01-p2',
      quote:
        'Då tar vi upp saker och så skrivs det i en bok. Boken är tjock. Det är samma önskan om öppet på söndagar i den boken sedan förra gången vi bytte soffa.',
      codes: ['husmote'],
      questionRef: 'q2',
    },
    {
      id: 'k01-p3',
      quote:
        'Att bli retad. Det finns ingen annanstans där någon retar mig på ett snällt sätt. Man måste vara känd för att bli retad.',
      codes: ['sallskap'],
      questionRef: 'q3',
    },
  ],
  identifying: [
    { text: 'Kvarngatan 5', kind: 'address' },
    { text: 'Margot', kind: 'name' },
    { text: 'Jörgen', kind: 'name' },
  ],
  coding: 'done',
};
