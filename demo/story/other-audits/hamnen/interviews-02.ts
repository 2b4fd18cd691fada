import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'h02',
  label: 'Man som fått byta tid',
  informant: { gender: 'man', age: 36 },
  on: '2026-08-19',
  minutes: 45,
  mode: 'phone',
  where: 'Telefon',
  interviewers: ['emil-rask'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur är det att ha stöd på kvällen?

IP: Det är bra de kvällar som det blir. I somras ställdes det in nio gånger. Då kommer det ett sms klockan fyra att det blir inget i kväll. Klockan fyra har jag redan druckit kaffe för att orka.

I: Får du vara med och bestämma vad ni gör?

IP: Inom besöket, ja, det är som jag vill. Vi går ner på kajen och tittar på båtar och pratar om räkningar, det är min idé. Viktor säger att han aldrig har haft ett så blåsigt kontor.

I: Är det något du skulle vilja ändra på?

IP: Att man fick en annan tid när de ställer in, och inte bara en gubbe som är ledsen. Jag räknar dem, de ledsna gubbarna.
`,
  passages: [
    {
      id: 'h02-p1',
      quote:
        'I somras ställdes det in nio gånger. Då kommer det ett sms klockan fyra att det blir inget i kväll. Klockan fyra har jag redan druckit kaffe för att orka.',
      codes: ['installt'],
      questionRef: 'q1',
    },
    {
      id: 'h02-p2',
      quote:
        'Inom besöket, ja, det är som jag vill. Vi går ner på kajen och tittar på båtar och pratar om räkningar, det är min idé.',
      codes: ['bestamma'],
      questionRef: 'q2',
    },
  ],
  identifying: [{ text: 'Viktor', kind: 'name' }],
  ladder: {
    step: 3,
    grounds: 'Hen bestämmer innehållet men inte om det blir av.',
    passages: ['h02-p1', 'h02-p2'],
  },
  coding: 'done',
};
