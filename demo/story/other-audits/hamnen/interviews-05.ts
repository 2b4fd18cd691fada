import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'h05',
  label: 'Man som hellre är ifred',
  informant: { gender: 'man', age: 59 },
  on: '2026-08-25',
  minutes: 60,
  mode: 'phone',
  where: 'Telefon',
  interviewers: ['torkel-ask'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur är det att ha stöd på kvällen?

IP: Jag hade det hellre på morgonen. Det sades att det finns lediga tider på kvällen, så då fick det bli kväll. På kvällen vill jag vara ifred och höra på radio.

I: Får du vara med och bestämma vad ni gör?

IP: Nja. De kommer när jag just har satt mig, och frågar vad jag vill göra. Jag vill sitta. Det finns inte på deras lista. Det är Mimmi mest, hon är rar, hon är från Ljusnedal.

I: Är det något du skulle vilja ändra på?

IP: Klockan.
`,
  passages: [
    {
      id: 'h05-p1',
      quote:
        'Det sades att det finns lediga tider på kvällen, så då fick det bli kväll. På kvällen vill jag vara ifred och höra på radio.',
      codes: ['inte-bestamma'],
      questionRef: 'q2',
    },
    {
      id: 'h05-p2',
      quote:
        'De kommer när jag just har satt mig, och frågar vad jag vill göra. Jag vill sitta. Det finns inte på deras lista.',
      codes: ['inte-bestamma'],
      questionRef: 'q2',
    },
  ],
  identifying: [
    { text: 'Mimmi', kind: 'name' },
    { text: 'Ljusnedal', kind: 'place', replacement: 'Norrland' },
  ],
  ladder: {
    step: 2,
    grounds: 'Hen har sagt vad hen vill om tiden och fått det som fanns ledigt.',
    passages: ['h05-p1'],
  },
  coding: 'done',
};
