import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'h03',
  label: 'Kvinna som trivs',
  informant: { gender: 'woman', age: 69 },
  on: '2026-08-20',
  minutes: 55,
  mode: 'place',
  where: 'Lånat rum på biblioteket',
  interviewers: ['bibbi-ravn', 'torkel-ask'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur är det att ha stöd på kvällen?

IP: Jag har oro, den kommer med skymningen, det har den gjort sen jag var barn. Så när det ringer på klockan halv åtta, då är det som att någon tänder en lampa i kroppen.

I: Får du vara med och bestämma vad ni gör?

IP: Jag bestämmer allt, jag är som en drottning. Vi lägger patiens, och Ann-Sofie får fuska. Hon har lärt mig andas också. In fyra, ut sex.

I: Är det något du skulle vilja ändra på?

IP: Nej. Eller jo. De kunde tala om när det inte blir något lite tidigare. Man sitter ju där i sin fina kofta.
`,
  passages: [
    {
      id: 'h03-p1',
      quote:
        'Jag har oro, den kommer med skymningen, det har den gjort sen jag var barn. Så när det ringer på klockan halv åtta, då är det som att någon tänder en lampa i kroppen.',
      codes: ['kvall'],
      questionRef: 'q1',
    },
    {
      id: 'h03-p2',
      quote: 'Jag bestämmer allt, jag är som en drottning. Vi lägger patiens, och Ann-Sofie får fuska.',
      codes: ['bestamma'],
      questionRef: 'q2',
    },
    {
      id: 'h03-p3',
      quote: 'De kunde tala om när det inte blir något lite tidigare. Man sitter ju där i sin fina kofta.',
      codes: ['installt'],
      questionRef: 'q1',
    },
  ],
  identifying: [{ text: 'Ann-Sofie', kind: 'name' }],
  ladder: { step: 4, grounds: 'Hen styr besöken, men inte tiderna.', passages: ['h03-p2'] },
  coding: 'done',
};
