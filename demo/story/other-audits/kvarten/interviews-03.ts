import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'k03',
  label: 'Man som kommer för maten',
  informant: { gender: 'man', age: 49 },
  on: '2026-10-09',
  minutes: 50,
  mode: 'cafe',
  where: 'Ett kafé vid torget',
  interviewers: ['nermin-hodzic', 'torkel-ask'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur kom det sig att du började gå till Kvarten?

IP: Soppan. Tisdagar, tjugo kronor. Jag skäms inte för det, jag har varit kock på båtarna mellan Askvinge och Åland, jag vet vad en soppa är värd. Den var för övrigt för salt. Det sa jag. Då sa Jörgen att jag kunde göra den själv nästa gång.

I: Och det gjorde du?

IP: Nu gör jag den varje tisdag. Jag kommer klockan åtta och går klockan tre. Jag har fem stycken som hackar åt mig, och en som bara sitter bredvid och läser högt ur tidningen.

I: Får ni som går dit vara med och bestämma?

IP: Jag bestämmer över soppan. Men vi får inte ha vassa knivar efter klockan tre, då låses de in, och det har ingen frågat oss om. Det hände något på ett annat ställe. Så nu straffas vi för några andra. Jag skar en purjolök med en smörkniv en gång, det var ingen värdig syn.

I: Hur är det att komma in genom dörren?

IP: Tungt. Den går igen. Bosse med rullatorn får backa in som en lastbil, med pip och allt. Dörröppnare har de lovat sen i våras. Det är en knapp på väggen, men den är inte inkopplad. Man trycker på den ändå, av artighet.
`,
  passages: [
    {
      id: 'k03-p1',
      quote:
        'Nu gör jag den varje tisdag. Jag kommer klockan åtta och går klockan tre. Jag har fem stycken som hackar åt mig, och en som bara sitter bredvid och läser högt ur tidningen.',
      codes: ['sallskap'],
      questionRef: 'q3',
    },
    {
      id: 'k03-p2',
      quote:
        'Men vi får inte ha vassa knivar efter klockan tre, då låses de in, och det har ingen frågat oss om. Det hände något på ett annat ställe. Så nu straffas vi för några andra.',
      codes: ['regler'],
      questionRef: 'q2',
    },
    {
      id: 'k03-p3',
      quote:
        'Dörröppnare har de lovat sen i våras. Det är en knapp på väggen, men den är inte inkopplad. Man trycker på den ändå, av artighet.',
      codes: ['komma-in'],
      questionRef: 'q1',
    },
  ],
  identifying: [
    { text: 'båtarna mellan Askvinge och Åland', kind: 'organisation', replacement: 'en färja' },
    { text: 'Jörgen', kind: 'name' },
    { text: 'Bosse', kind: 'name' },
  ],
  coding: 'done',
};
