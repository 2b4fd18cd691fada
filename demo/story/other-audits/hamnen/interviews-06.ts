import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'h06',
  label: 'Kvinna med barn varannan vecka',
  informant: { gender: 'woman', age: 34 },
  on: '2026-08-27',
  minutes: 50,
  mode: 'cafe',
  where: 'Ett kafé vid färjeläget',
  interviewers: ['bibbi-ravn'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur är det att ha stöd på kvällen?

IP: De veckor då Alice är hos sin pappa är kvällarna som ett hål, och då kommer de. När hon är hos mig ställer vi om till lunch. Det hade jag inte kunnat drömma om.

I: Får du vara med och bestämma vad ni gör?

IP: Jag skickar ett meddelande på söndagen med hur veckan ser ut, och så får jag en tumme. Det är hela mötet. Jag älskar den tummen.

I: Är det något du skulle vilja ändra på?

IP: Inställda kvällar. De kommer i klump, tre i rad, och då har jag hunnit falla ganska långt. En reserv vore bra, om det så bara var en röst i telefonen som visste vem jag är. Jag skrev det till chefen, Hasse, och han ringde faktiskt upp.
`,
  passages: [
    {
      id: 'h06-p1',
      quote:
        'De veckor då Alice är hos sin pappa är kvällarna som ett hål, och då kommer de. När hon är hos mig ställer vi om till lunch. Det hade jag inte kunnat drömma om.',
      codes: ['kvall'],
      questionRef: 'q1',
    },
    {
      id: 'h06-p2',
      quote:
        'Jag skickar ett meddelande på söndagen med hur veckan ser ut, och så får jag en tumme. Det är hela mötet. Jag älskar den tummen.',
      codes: ['bestamma'],
      questionRef: 'q2',
    },
    {
      id: 'h06-p3',
      quote:
        'Inställda kvällar. De kommer i klump, tre i rad, och då har jag hunnit falla ganska långt. En reserv vore bra, om det så bara var en röst i telefonen som visste vem jag är.',
      codes: ['installt'],
      questionRef: 'q1',
    },
  ],
  identifying: [
    { text: 'Alice', kind: 'name' },
    { text: 'Hasse', kind: 'name' },
  ],
  ladder: {
    step: 4,
    grounds: 'Hen lägger veckan, men har inget att säga till om när det ställs in.',
    passages: ['h06-p2', 'h06-p3'],
  },
  coding: 'done',
};
