import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'k04',
  label: 'Kvinna som slutat gå dit',
  informant: { gender: 'woman', age: 58 },
  on: '2026-10-13',
  minutes: 55,
  mode: 'phone',
  where: 'Telefon',
  interviewers: ['nermin-hodzic'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Du har slutat gå till Kvarten. Vill du berätta hur det började?

IP: Jag började gå när min man låg på hemmet. Han kände inte igen mig, men de på Kvarten gjorde det. Så då var jag där i stället, tills han somnade in den 4 juni.

I: Vad var det som gjorde att du slutade?

IP: Jag kom dit veckan efter. Ingen visste vad de skulle säga, så de sa ingenting, och då blev det tyst vid mitt bord. Jag förstår dem. Men jag gick hem och sedan gick jag inte dit mer. Personalen ringde en gång. Margot. Det var snällt, men jag behövde nog att någon av oss andra ringde.

I: Får ni som går dit vara med och bestämma?

IP: Åja. Vi fick välja färg på väggen. Husmötet var bra på sådant som gardiner. När det gällde öppettiderna var det redan bestämt.

I: Skulle du vilja gå dit igen?

IP: Om någon kom och hämtade mig. Jag bor ju bara på Norra Långgatan, det är sex minuter. Det är de längsta sex minuterna i hela Tranlösa.
`,
  passages: [
    {
      id: 'k04-p1',
      quote:
        'Ingen visste vad de skulle säga, så de sa ingenting, och då blev det tyst vid mitt bord. Jag förstår dem. Men jag gick hem och sedan gick jag inte dit mer.',
      codes: ['sallskap'],
      questionRef: 'q3',
    },
    {
      id: 'k04-p2',
      quote: 'Husmötet var bra på sådant som gardiner. När det gällde öppettiderna var det redan bestämt.',
      codes: ['husmote'],
      questionRef: 'q2',
    },
  ],
  identifying: [
    { text: 'den 4 juni', kind: 'date' },
    { text: 'Margot', kind: 'name' },
    { text: 'Norra Långgatan', kind: 'address' },
    { text: 'Tranlösa', kind: 'place' },
  ],
  review: 'under-way',
  coding: 'not-begun',
};
