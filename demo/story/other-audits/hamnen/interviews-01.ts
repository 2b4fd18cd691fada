import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'h01',
  label: 'Kvinna med kvällsstöd',
  informant: { gender: 'woman', age: 47 },
  on: '2026-08-18',
  minutes: 50,
  mode: 'place',
  where: 'Lånat rum på biblioteket',
  interviewers: ['bibbi-ravn'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur är det att ha stöd på kvällen?

IP: Det är på kvällen det brister. På dagen är jag duktig. Klockan sju tar jag slut, och då är det guld att någon sitter i köket medan jag plockar undan. Det är Ann-Sofie som kommer, tisdag och torsdag. Hon bor själv vid Fyrudden, hon cyklar hem i mörkret.

I: Får du vara med och bestämma vad ni gör?

IP: Ja. Hon frågar i dörren, prata eller plocka? Jag väljer. En gång valde jag sova, och då släckte hon och gick tyst ut.

I: Är det något du skulle vilja ändra på?

IP: Att det fanns på söndagar. Och att telefonen hade någon som svarade efter klockan nio. Jag har numret till jouren men de är i Hovköping, och de vet inte vem jag är.
`,
  passages: [
    {
      id: 'h01-p1',
      quote:
        'Det är på kvällen det brister. På dagen är jag duktig. Klockan sju tar jag slut, och då är det guld att någon sitter i köket medan jag plockar undan.',
      codes: ['kvall'],
      questionRef: 'q1',
    },
    {
      id: 'h01-p2',
      quote:
        'Ja. Hon frågar i dörren, prata eller plocka? Jag väljer. En gång valde jag sova, och då släckte hon och gick tyst ut.',
      codes: ['bestamma'],
      questionRef: 'q2',
    },
  ],
  identifying: [
    { text: 'Ann-Sofie', kind: 'name' },
    { text: 'Fyrudden', kind: 'place', replacement: 'hamnen' },
    { text: 'Hovköping', kind: 'place', replacement: 'en annan stad' },
  ],
  ladder: { step: 5, grounds: 'Hen väljer innehållet vid varje besök.', passages: ['h01-p2'] },
  coding: 'done',
};
