import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'k02',
  label: 'Ny besökare som nästan vände',
  informant: { gender: 'woman', age: 27 },
  on: '2026-10-07',
  minutes: 45,
  mode: 'phone',
  where: 'Telefon',
  interviewers: ['torkel-ask'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur kom det sig att du började gå till Kvarten?

IP: Jag läste om det på en lapp på vårdcentralen Bryggan. Sen gick jag dit sju gånger innan jag gick in.

I: Sju gånger?

IP: Man ser inte in. Det är frostat glas. Jag visste inte om det satt två personer där eller femtio. Så jag gick runt kvarteret och köpte en banan och gick hem. Den åttonde gången kom det ut en tjej, hon heter Ayla, hon skulle slänga sopor. Hon sa bara, ska du in så håll dörren. Då var det ju gjort.

I: Får ni som går dit vara med och bestämma?

IP: Jag har varit på ett husmöte. De som pratade hade gått där i tio år. Jag hade en grej jag ville säga, om det frostade glaset, men det kändes som att klaga på någons gardiner.

I: Vad skulle du sakna om det stängde?

IP: Torsdagarna. Vi syr. Jag har lappat en sovsäck åt en kille som ska gå till Treriksröset. Det är första gången på jättelänge som jag är bra på något inför folk. Min mamma säger att jag låter annorlunda i telefon på torsdagskvällar. Hon säger att jag låter som jag gjorde när jag var tolv.
`,
  passages: [
    {
      id: 'k02-p1',
      quote:
        'Man ser inte in. Det är frostat glas. Jag visste inte om det satt två personer där eller femtio. Så jag gick runt kvarteret och köpte en banan och gick hem.',
      codes: ['komma-in'],
      questionRef: 'q1',
    },
    {
      id: 'k02-p2',
      quote:
        'De som pratade hade gått där i tio år. Jag hade en grej jag ville säga, om det frostade glaset, men det kändes som att klaga på någons gardiner.',
      codes: ['husmote'],
      questionRef: 'q2',
    },
    {
      id: 'k02-p3',
      quote: 'Det är första gången på jättelänge som jag är bra på något inför folk.',
      codes: ['sallskap'],
      questionRef: 'q3',
    },
  ],
  identifying: [
    { text: 'vårdcentralen Bryggan', kind: 'organisation', replacement: 'vårdcentralen' },
    { text: 'Ayla', kind: 'name' },
    { text: 'Treriksröset', kind: 'place', replacement: 'fjällen' },
    { text: 'tolv', kind: 'age' },
  ],
  coding: 'done',
};
