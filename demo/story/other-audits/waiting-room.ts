import type { Audit } from '../types.ts';

/** Interviewing, by the other bureau: a few booked, the first not yet held. */
export const waitingRoom: Audit = {
  slug: 'vantrummet-2026',
  title: 'Från väntrummet: psykiatrimottagningen i Tranlösa',
  about: 'Intervjuerna börjar. Tre är bokade, två väntar på tid.',
  stage: 'interviewing',
  bureau: 'andra-stolen',
  coordinator: 'conny-brandmark',
  commissioners: [{ organisation: 'region-vassmark', person: 'petrus-sandvall' }],
  auditedUnits: ['psykiatrimottagningen-tranlosa'],
  commission: {
    purpose:
      'Regionen vill veta hur den som söker sig till mottagningen blir mottagen, från första samtalet till dess att någon säger ens namn.',
    background:
      'Mottagningen bytte lokal och telefonsystem samma vecka. Sedan dess kommer färre klagomål. Det kan betyda att det är bra, eller att ingen kommer fram.',
    questions: [
      { id: 'uf1', text: 'Hur är det att få kontakt med mottagningen?' },
      { id: 'uf2', text: 'Hur blir man bemött när man väl är där?' },
    ],
    scope: {
      peopleConcerned: 900,
      interviewsPlanned: 8,
      eligibility: 'Du har varit på mottagningen minst två gånger det senaste året.',
      asks: 'Har du varit på mottagningen minst två gånger det senaste året?',
      limits: 'Granskningen gäller inte behandlingen.',
    },
    plan: [
      { what: 'Intresseanmälan öppen', who: 'Andra stolen', from: '2026-10-05', to: '2026-11-13' },
      { what: 'Intervjuer', who: 'Andra stolen', from: '2026-11-16', to: '2026-12-18' },
      { what: 'Rapporten lämnas', who: 'Andra stolen', from: '2027-03-11', to: '2027-03-11' },
    ],
    whoInforms: 'Brevet ligger framme i väntrummet och skickas med kallelsen.',
    howResultsReturn: 'En rapport på högst tolv sidor, och en affisch i väntrummet.',
    publishOn: '2027-03-29',
    cost: { sek: 98000, covers: 'Samordning, arvode, presentkort och en kort rapport.' },
    dialogue: [
      { by: 'petrus-sandvall', on: '2026-08-20', text: 'Vi vill särskilt veta om telefonen.' },
      {
        by: 'conny-brandmark',
        on: '2026-08-21',
        text: 'Då börjar vi med att ringa dit själva. Vi återkommer när vi kommit fram.',
      },
    ],
    signOffs: [
      { by: 'petrus-sandvall', on: '2026-09-14', text: 'Godkänd av Region Vassmark.' },
      { by: 'conny-brandmark', on: '2026-09-15', text: 'Godkänd av Andra stolen. Vi kom fram till slut.' },
    ],
  },
  team: [
    {
      person: 'ebba-stalhane',
      tasks: ['guide', 'interviews', 'analyses'],
      declaration: {
        on: '2026-09-22',
        conflict: false,
        text: 'Har gått på en annan mottagning, i en annan region.',
      },
    },
    {
      person: 'jamal-forsling',
      tasks: ['interviews'],
      declaration: { on: '2026-09-22', conflict: false, text: 'Ingen koppling till mottagningen.' },
    },
  ],
  guide: {
    version: 1,
    agreedOn: '2026-10-01',
    opening: 'Vi är två stolar och du får välja först. Det här tar högst en timme.',
    questions: [
      {
        id: 'q1',
        commissionQuestion: 'uf1',
        text: 'Berätta om den senaste gången du försökte få tag på mottagningen.',
        followUps: { how: 'Hur länge fick du vänta, och vad gjorde du medan du väntade?' },
      },
      {
        id: 'q2',
        commissionQuestion: 'uf2',
        text: 'Vad händer från det att du kommer in till det att någon säger ditt namn?',
        followUps: { how: 'Hur känns det? Vad ser du?' },
      },
      {
        id: 'q3',
        commissionQuestion: 'uf2',
        text: 'Har någon där gjort något litet som betydde mycket?',
        followUps: { yes: 'Berätta.', no: 'Vad hade du önskat?' },
      },
    ],
    closing: 'Vad ska stå på affischen i väntrummet?',
  },
  letter: {
    title: 'Hur var det i väntrummet?',
    sections: [
      {
        paragraphs: [
          'Hej!',
          'Vi heter Andra stolen. Vi har själva suttit i väntrum.',
          'Regionen vill veta hur det är att få kontakt med mottagningen, och hur man blir bemött där.',
        ],
      },
      {
        heading: 'Mottagningen får inte veta vilka som är med',
        paragraphs: ['Du anmäler dig till oss. Din vård blir densamma. Du kan ångra dig när du vill.'],
      },
      {
        heading: 'Anmäl dig',
        paragraphs: [
          'Gå till {shortLink} eller ring Conny. Vi pratar högst en timme, på det sätt som du väljer.',
        ],
      },
    ],
    contact: { name: 'Conny Brandmark', phone: '070-174 06 08', email: 'conny@andrastolen.example' },
  },
  enough: 'not-yet-enough',
  signUps: [
    {
      id: 'w01',
      channel: 'web',
      on: '2026-10-12',
      mode: 'cafe',
      when: 'Tisdag eftermiddag.',
      wishes: 'Ett kafé utan hög musik.',
      eligibility: 'Jag har varit där fyra gånger.',
      contact: { name: 'Hillevi Brunnström', phone: '070-174 06 30', how: 'Sms.' },
      outcome: 'booked',
    },
    {
      id: 'w02',
      channel: 'phone',
      on: '2026-10-19',
      mode: 'phone',
      when: 'Kvällstid.',
      wishes: 'Ring från synligt nummer.',
      eligibility: 'Ja, sedan i våras.',
      contact: { name: 'Goran Lidhammar', phone: '070-174 06 36', how: 'Ring.' },
      outcome: 'booked',
    },
    {
      id: 'w03',
      channel: 'paper',
      on: '2026-10-28',
      mode: 'place',
      when: 'Förmiddag.',
      wishes: 'Teckenspråk om det finns.',
      companion: { kind: 'interpreter', note: 'Behövs om intervjuaren inte tecknar.' },
      eligibility: 'Många gånger.',
      contact: { name: 'Saga Molin', email: 'saga.molin@brevlada.example', how: 'Mejl eller sms-bild.' },
      outcome: 'booked',
    },
    {
      id: 'w04',
      channel: 'web',
      on: '2026-11-03',
      mode: 'video',
      when: 'Vet inte hur jag mår, så boka sent.',
      wishes: 'Får jag avboka samma dag?',
      eligibility: 'Två gånger, precis.',
      contact: { name: 'Elton Värnlund', phone: '070-174 06 39', how: 'Sms.' },
      outcome: 'open',
    },
    {
      id: 'w05',
      channel: 'text',
      on: '2026-11-10',
      mode: 'place',
      when: 'Måndagar.',
      wishes: 'Min man får vänta utanför.',
      eligibility: 'Ja.',
      contact: { name: 'Azadeh Nordgård', phone: '070-174 06 42', how: 'Sms, inget namn i texten.' },
      outcome: 'open',
    },
  ],
  bookings: [
    {
      id: 'wb1',
      signUp: 'w01',
      interviewers: ['jamal-forsling'],
      at: '2026-11-24T14:30',
      mode: 'cafe',
      where: 'Kafé Bommen, bordet bakom pelaren',
    },
    {
      id: 'wb2',
      signUp: 'w02',
      interviewers: ['jamal-forsling'],
      at: '2026-11-26T18:15',
      mode: 'phone',
      where: 'Telefon',
    },
    {
      id: 'wb3',
      signUp: 'w03',
      interviewers: ['ebba-stalhane'],
      at: '2026-12-01T10:00',
      mode: 'place',
      where: 'Andra stolens lokal',
      note: 'Ebba tecknar, så tolk behövs inte.',
    },
  ],
  interviews: [],
};
