import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'h04',
  label: 'Ung kvinna på väg bort',
  informant: { gender: 'woman', age: 22 },
  on: '2026-08-24',
  minutes: 45,
  mode: 'video',
  where: 'Video',
  interviewers: ['emil-rask'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur är det att ha stöd på kvällen?

IP: Alltså kvällen är när jag vill skada mig. Så det är inte en bonus, det är hela grejen. De två timmarna tar mig till läggdags. Det är Viktor som kommer, och ibland en som heter Mimmi.

I: Får du vara med och bestämma vad ni gör?

IP: Ja, vi har en lista på kylen med tjugo saker som tar tid. Jag drar en lapp. Bygga kortborg, baka, ringa farmor, gå ner till vågbrytaren.

I: Är det något du skulle vilja ändra på?

IP: När det ställs in får jag veta det sist av alla. En gång fick jag veta det av min granne som hade fått det smset istället för mig. Hon är snäll men hon behövde inte veta att jag har stöd.
`,
  passages: [
    {
      id: 'h04-p1',
      quote:
        'Alltså kvällen är när jag vill skada mig. Så det är inte en bonus, det är hela grejen. De två timmarna tar mig till läggdags.',
      codes: ['kvall'],
      questionRef: 'q1',
    },
    {
      id: 'h04-p2',
      quote:
        'Ja, vi har en lista på kylen med tjugo saker som tar tid. Jag drar en lapp. Bygga kortborg, baka, ringa farmor, gå ner till vågbrytaren.',
      codes: ['bestamma'],
      questionRef: 'q2',
    },
    {
      id: 'h04-p3',
      quote:
        'När det ställs in får jag veta det sist av alla. En gång fick jag veta det av min granne som hade fått det smset istället för mig.',
      codes: ['installt'],
      questionRef: 'q1',
    },
  ],
  identifying: [
    { text: 'Viktor', kind: 'name' },
    { text: 'Mimmi', kind: 'name' },
  ],
  ladder: {
    step: 4,
    grounds: 'Listan är hens och används, besöken faller ibland bort.',
    passages: ['h04-p2', 'h04-p3'],
  },
  coding: 'done',
};
