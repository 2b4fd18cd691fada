import type { Audit } from '../types.ts';
import { sonnerlundaSignUps } from './sonnerlunda-sign-ups.ts';

/** Open for sign-up: letters are out, the first have answered. */
export const sonnerlunda: Audit = {
  slug: 'sonnerlunda-2026',
  title: 'Det första året med Vardagsstödet i Sönnerlunda',
  about: 'Anmälan är öppen till den 11 december.',
  stage: 'sign-up-open',
  bureau: 'lyktan',
  coordinator: 'samira-lindeblad',
  commissioners: [{ organisation: 'sonnerlunda-kommun', person: 'carola-bystedt' }],
  auditedUnits: ['vardagsstodet-sonnerlunda'],
  commission: {
    purpose:
      'Sönnerlunda kommun tog för ett och ett halvt år sedan över stödet från ett företag. Nu vill kommunen veta hur det har blivit för dem som var med om skiftet.',
    background:
      'När avtalet med företaget tog slut byggde kommunen upp Vardagsstödet i egen regi. Det gick fort. En del personal följde med, andra inte, och alla planer skrevs om på en månad.',
    questions: [
      { id: 'uf1', text: 'Hur gick övergången till, sedd från den som har stödet?' },
      { id: 'uf2', text: 'Vad har blivit bättre och vad har gått förlorat?' },
      { id: 'uf3', text: 'Vet man vem man vänder sig till när något inte fungerar?' },
    ],
    scope: {
      peopleConcerned: 90,
      interviewsPlanned: 12,
      eligibility: 'Du har stöd från Vardagsstödet och hade stöd redan förra våren.',
      asks: 'Har du stöd från Vardagsstödet, och hade du stöd redan förra våren?',
      limits: 'Granskningen gäller inte hur avtalet avslutades.',
    },
    plan: [
      { what: 'Brev lämnas ut', who: 'Enhetschefen', from: '2026-11-02', to: '2026-11-13' },
      { what: 'Intresseanmälan öppen', who: 'Lyktan', from: '2026-11-02', to: '2026-12-11' },
      { what: 'Intervjuer', who: 'Lyktan', from: '2027-01-11', to: '2027-02-12' },
      { what: 'Rapporten lämnas', who: 'Lyktan', from: '2027-05-06', to: '2027-05-06' },
    ],
    whoInforms:
      'Enhetschefen skickar brevet med posten. Personalen har fått veta att de inte ska fråga vem som svarar.',
    howResultsReturn:
      'Till dem som blev intervjuade först, samma dag till enheten, och på ett möte i biblioteket.',
    publishOn: '2027-05-24',
    cost: {
      sek: 142000,
      covers: 'Samordning, arvode, tolk, presentkort, rapport, presentation och återbesök.',
    },
    dialogue: [
      {
        by: 'carola-bystedt',
        on: '2026-08-27',
        text: 'Jag är ny på det här. Kan vi få se svaren efter hand, så att vi hinner åtgärda?',
      },
      {
        by: 'samira-lindeblad',
        on: '2026-08-28',
        text: 'Nej, då skulle ni också se vem som svarat. Ni får rapporten, hela på en gång, och före det ingenting. Det är därför folk vågar.',
      },
      {
        by: 'carola-bystedt',
        on: '2026-08-31',
        text: 'Då förstår jag. Det låter rimligt när man har sovit på det.',
      },
    ],
    signOffs: [
      { by: 'carola-bystedt', on: '2026-09-21', text: 'Godkänd av Sönnerlunda kommun.' },
      { by: 'samira-lindeblad', on: '2026-09-22', text: 'Godkänd av Lyktan.' },
    ],
  },
  team: [
    {
      person: 'torkel-ask',
      tasks: ['guide', 'interviews'],
      declaration: { on: '2026-10-01', conflict: false, text: 'Ingen koppling till Vardagsstödet.' },
    },
    {
      person: 'yordanos-tesfai',
      tasks: ['guide', 'interviews'],
      declaration: { on: '2026-10-01', conflict: false, text: 'Ingen koppling till Vardagsstödet.' },
    },
    {
      person: 'emil-rask',
      tasks: ['interviews'],
      declaration: { on: '2026-10-02', conflict: false, text: 'Ingen koppling till Sönnerlunda.' },
    },
    {
      person: 'ingalill-svard',
      tasks: ['analyses'],
      declaration: { on: '2026-10-02', conflict: false, text: 'Ingen koppling till Sönnerlunda.' },
    },
  ],
  guide: {
    version: 2,
    agreedOn: '2026-10-23',
    opening:
      'Tack för att du vill prata om tiden före, under och efter skiftet. Hoppa över det du inte vill svara på.',
    questions: [
      {
        id: 'q1',
        commissionQuestion: 'uf1',
        text: 'Hur fick du veta att stödet skulle byta ägare?',
        followUps: { how: 'Vem berättade? Hann du fråga det du ville?' },
      },
      {
        id: 'q2',
        commissionQuestion: 'uf1',
        text: 'Fick du vara med när planen skrevs om?',
        followUps: { yes: 'Vad ändrades?', no: 'Vet du vad som står i den nu?' },
      },
      {
        id: 'q3',
        commissionQuestion: 'uf2',
        text: 'Vad är bättre nu?',
        followUps: { how: 'Hur märks det en vanlig dag?' },
      },
      {
        id: 'q4',
        commissionQuestion: 'uf2',
        text: 'Är det något som försvann på vägen?',
        followUps: { yes: 'Går det att få tillbaka?', no: 'Vad är du glad att de behöll?' },
      },
      {
        id: 'q5',
        commissionQuestion: 'uf3',
        text: 'Vet du vem du pratar med om något inte är bra?',
        followUps: { yes: 'Har du gjort det? Vad hände?', no: 'Vem skulle du helst vilja prata med?' },
      },
    ],
    closing: 'Vad skulle du säga till den som bestämde det här?',
  },
  letter: {
    title: 'Ditt stöd har bytt ägare. Hur blev det för dig?',
    sections: [
      {
        paragraphs: [
          'Hej!',
          'För ett och ett halvt år sedan tog kommunen över ditt stöd. Nu vill kommunen veta hur det har blivit.',
          'Vi som frågar heter Lyktan. Vi har själva haft vård eller stöd. Vi arbetar inte åt Vardagsstödet.',
        ],
      },
      {
        heading: 'Så går det till',
        paragraphs: ['Vi pratar i ungefär en timme. Du väljer hur:'],
        list: ['på en plats vi bestämmer ihop', 'på kafé', 'på video', 'på telefon'],
      },
      {
        heading: 'Hemligt för Vardagsstödet',
        paragraphs: [
          'Vardagsstödet får aldrig veta vilka som är med.',
          'Vi tar bort namn och annat som visar vem du är.',
          'Du kan sluta när du vill. Ditt stöd påverkas inte.',
        ],
      },
      {
        heading: 'Anmäl dig',
        paragraphs: [
          'Gå till {shortLink}, eller ring eller skicka sms till Samira.',
          'Du kan också lägga lappen i vår brevlåda på biblioteket. Sista dag är den 11 december.',
          'Du får ett presentkort på 150 kronor för besväret.',
        ],
      },
    ],
    contact: { name: 'Samira Lindeblad', phone: '070-174 06 05', email: 'samira@lyktan.example' },
  },
  signUps: sonnerlundaSignUps,
  bookings: [],
  interviews: [],
};
