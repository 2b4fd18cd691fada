import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'k05',
  label: 'Ung man som mest spelar biljard',
  informant: { gender: 'man', age: 24 },
  on: '2026-10-14',
  minutes: 45,
  mode: 'video',
  where: 'Video',
  interviewers: ['torkel-ask'],
  consent: { form: 'oral', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur kom det sig att du började gå till Kvarten?

IP: Soc typ tvingade mig. Nä, men min handläggare, Tiina, hon sa testa. Å jag va bara okej en gång. Å så hade dom biljard.

I: Hur är det att komma in genom dörren?

IP: Alla kollar upp. Det tar typ två sek. Sen kollar dom ner igen. Dom två sekunderna är jobbiga varje gång, men sen är det lugnt. Jag brukar ha kepsen på tills jag kommer till biljardrummet.

I: Får ni som går dit vara med och bestämma?

IP: Jag vet inte. Jag går aldrig på mötena, det är gubbar som bråkar om kaffefilter. Men asså, vi ville ha en turnering, jag å Hamza å en äldre snubbe som heter Sigge, han är typ 78 å spelar ut oss. Å då sa dom att vi kunde fixa en. Å vi gjorde det! Sexton pers. Sigge vann. Han fick en tårta å en pokal som va från en hundutställning.

I: Vad skulle du sakna om det stängde?

IP: Sigge. Han lärde mig skruva. Å han frågar om jag ätit, varje gång. Ingen annan frågar det, utom mamma, men hon bor i Ystad.
`,
  passages: [
    {
      id: 'k05-p1',
      quote:
        'Alla kollar upp. Det tar typ två sek. Sen kollar dom ner igen. Dom två sekunderna är jobbiga varje gång, men sen är det lugnt.',
      codes: ['komma-in'],
      questionRef: 'q1',
    },
  ],
  identifying: [
    { text: 'Tiina', kind: 'name' },
    { text: 'Hamza', kind: 'name' },
    { text: 'Sigge', kind: 'name' },
    { text: '78', kind: 'age' },
    { text: 'Ystad', kind: 'place', replacement: 'en annan stad' },
  ],
  coding: 'begun',
};
