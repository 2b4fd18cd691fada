import type { Interview } from '../../types.ts';

export const interview: Interview = {
  id: 'k06',
  label: 'Kvinna som vill ha öppet på kvällen',
  informant: { gender: 'woman', age: 41 },
  on: '2026-10-15',
  minutes: 60,
  mode: 'place',
  where: 'Lyktans lokal',
  interviewers: ['nermin-hodzic'],
  consent: { form: 'written', recording: true, quotes: true },
  kind: 'transcript',
  speakers: { I: 'interviewer', IP: 'informant' },
  transcript: `I: Hur kom det sig att du började gå till Kvarten?

IP: Jag är ledig från jobbet på halvtid, jag har varit sjukskriven, och på förmiddagarna jobbar jag i arkivet på stadshuset i Tranlösa. Så jag kommer klockan två. De stänger klockan tre. Jag har alltså en timme på mig att ha ett socialt liv.

I: Hur är det att komma in genom dörren klockan två?

IP: Det är som att komma till en fest när de håller på att diska. Alla är trötta och nöjda. Jag får det sista kaffet, det smakar bränt. Men Ayla sparar alltid en kaka åt mig. Det är en liten sak. Jag tror inte att hon vet hur stor den är.

I: Får ni som går dit vara med och bestämma?

IP: Husmötet är klockan elva. På fredagar. Då jobbar jag. Jag har frågat om man kan skriva en lapp, och det får man, men lappen läses upp av någon annan och då låter den inte som jag menade. Jag skrev ”kanske ett par kvällar” och det lästes som ”hon kräver kvällsöppet”.

I: Vad skulle du sakna om det stängde?

IP: Timmen. Och Sigge, som frågade vad arkivet luktar. Jag fick tänka i tre dagar. Det luktar som insidan av en gitarr.
`,
  passages: [],
  identifying: [
    { text: 'stadshuset i Tranlösa', kind: 'organisation', replacement: 'en arbetsplats' },
    { text: 'Ayla', kind: 'name' },
    { text: 'Sigge', kind: 'name' },
  ],
  review: 'not-begun',
  coding: 'not-begun',
};
