import type { Audit } from '../types.ts';
import { interview as h01 } from './hamnen/interviews-01.ts';
import { interview as h02 } from './hamnen/interviews-02.ts';
import { interview as h03 } from './hamnen/interviews-03.ts';
import { interview as h04 } from './hamnen/interviews-04.ts';
import { interview as h05 } from './hamnen/interviews-05.ts';
import { interview as h06 } from './hamnen/interviews-06.ts';
import { hamnenClaims, hamnenReport } from './hamnen-report.ts';
import { hamnenBookings, hamnenSignUps } from './hamnen-sign-ups.ts';

/** Delivered; the unit owes an answer to each of three proposals. */
export const hamnen: Audit = {
  slug: 'hamnen-2026',
  title: 'Kvällsstödet på Boendestöd Hamnen',
  about: 'Levererad. Enheten har inte svarat än; svaren ska vara inne före den 5 december.',
  stage: 'delivered',
  bureau: 'lyktan',
  coordinator: 'samira-lindeblad',
  commissioners: [{ organisation: 'askvinge-kommun', person: 'disa-morelius' }],
  auditedUnits: ['boendestod-hamnen'],
  commission: {
    purpose:
      'Askvinge kommun vill veta om kvällsstödet gör den nytta som det var tänkt, innan nästa års budget läggs.',
    background:
      'Kvällsstödet startade på försök efter ett förslag från en grupp som själva hade stöd. Försöket tar slut vid årsskiftet. Det finns siffror på besök men inga ord om dem.',
    questions: [
      { id: 'uf1', text: 'Vilken nytta gör stödet på kvällen, och går det att lita på?' },
      { id: 'uf2', text: 'Hur stort inflytande har man över sina kvällar?' },
    ],
    scope: {
      peopleConcerned: 24,
      interviewsPlanned: 6,
      eligibility: 'Du har eller har haft kvällsstöd från Hamnen det senaste året.',
      asks: 'Har du haft kvällsstöd från Hamnen någon gång det senaste året?',
      limits: 'Granskningen gäller inte stödet på dagen.',
    },
    plan: [
      { what: 'Brev och intresseanmälan', who: 'Lyktan', from: '2026-06-15', to: '2026-08-14' },
      { what: 'Intervjuer', who: 'Lyktan', from: '2026-08-17', to: '2026-08-28' },
      { what: 'Analys och rapport', who: 'Lyktan', from: '2026-08-31', to: '2026-10-16' },
      { what: 'Enheten läser utkastet', who: 'Enhetschefen på Hamnen', from: '2026-10-19', to: '2026-10-28' },
      { what: 'Rapporten lämnas', who: 'Lyktan', from: '2026-11-05', to: '2026-11-05' },
      { what: 'Svar på förslagen', who: 'Enhetschefen på Hamnen', from: '2026-11-05', to: '2026-12-05' },
    ],
    whoInforms: 'Enhetschefen skickar brevet med posten till var och en.',
    howResultsReturn:
      'Rapporten skickas till dem som blev intervjuade. En kväll på biblioteket är öppen för alla.',
    publishOn: '2026-12-10',
    cost: { sek: 72000, covers: 'Samordning, arvode, resor med färja, presentkort och rapport.' },
    dialogue: [
      { by: 'disa-morelius', on: '2026-05-04', text: 'Kan ni vara klara före budgeten?' },
      {
        by: 'samira-lindeblad',
        on: '2026-05-06',
        text: 'Ja, om vi gör sex intervjuer och två uppdragsfrågor. Vi skriver då ut att gruppen är liten och utelämnar kön och ålder.',
      },
    ],
    signOffs: [
      { by: 'disa-morelius', on: '2026-05-20', text: 'Godkänd av Askvinge kommun.' },
      { by: 'samira-lindeblad', on: '2026-05-20', text: 'Godkänd av Lyktan.' },
    ],
  },
  team: [
    {
      person: 'bibbi-ravn',
      tasks: ['guide', 'interviews'],
      declaration: { on: '2026-06-01', conflict: false, text: 'Har aldrig arbetat i Askvinge.' },
    },
    {
      person: 'emil-rask',
      tasks: ['interviews'],
      declaration: { on: '2026-06-01', conflict: false, text: 'Har stöd i Tranlösa, inte i Askvinge.' },
    },
    {
      person: 'torkel-ask',
      tasks: ['interviews'],
      declaration: { on: '2026-06-02', conflict: false, text: 'Ingen koppling.' },
    },
    {
      person: 'leo-kantonen',
      tasks: ['analyses'],
      declaration: { on: '2026-06-02', conflict: false, text: 'Ingen koppling.' },
    },
  ],
  guide: {
    version: 2,
    agreedOn: '2026-06-10',
    opening: 'Vi vill veta hur dina kvällar är, de med stöd och de utan. Du kan sluta när du vill.',
    questions: [
      {
        id: 'q1',
        commissionQuestion: 'uf1',
        text: 'Hur är det att ha stöd på kvällen?',
        followUps: { how: 'Vad händer de kvällar då ingen kommer?' },
      },
      {
        id: 'q2',
        commissionQuestion: 'uf2',
        text: 'Får du vara med och bestämma vad ni gör?',
        followUps: { yes: 'Ge ett exempel.', no: 'Vad skulle du välja, om du fick?' },
      },
    ],
    closing: 'Är det något du skulle vilja ändra på?',
  },
  letter: {
    title: 'Hur är dina kvällar?',
    sections: [
      {
        paragraphs: [
          'Hej!',
          'Du får det här brevet för att du har eller har haft stöd på kvällen från Hamnen.',
          'Kommunen vill veta om kvällarna gör nytta. Vi heter Lyktan och frågar åt kommunen, men vi hör inte till den.',
        ],
      },
      {
        heading: 'Hemligt',
        paragraphs: [
          'Hamnen får aldrig veta vilka som är med. Ni är inte så många, så vi skriver inget om ålder eller kön.',
          'Du kan sluta när du vill. Ditt stöd påverkas inte.',
        ],
      },
      {
        heading: 'Anmäl dig',
        paragraphs: [
          'Gå till {shortLink}, eller ring eller skicka sms till Samira. Du får ett presentkort som tack.',
        ],
      },
    ],
    contact: { name: 'Samira Lindeblad', phone: '070-174 06 05', email: 'samira@lyktan.example' },
  },
  enough: 'enough',
  signUps: hamnenSignUps,
  bookings: hamnenBookings,
  interviews: [h01, h02, h03, h04, h05, h06],
  codebook: [
    {
      id: 'ht-kvallen',
      name: 'Kvällen',
      memo: 'Varför kvällen, och vad som händer när den uteblir.',
      codes: [
        { id: 'kvall', name: 'Nyttan på kvällen', memo: 'Vad kvällen gör som dagen inte kan.' },
        { id: 'installt', name: 'Inställt', memo: 'Besked, väntan, vad som hände i stället.' },
      ],
    },
    {
      id: 'ht-styra',
      name: 'Att styra sin kväll',
      memo: 'Innehåll och klocka är två olika saker.',
      codes: [
        { id: 'bestamma', name: 'Bestämmer innehållet', memo: 'Valet ska ha lett till något.' },
        { id: 'inte-bestamma', name: 'Bestämmer inte', memo: 'Gäller både klocka och innehåll.' },
      ],
    },
  ],
  claims: hamnenClaims,
  report: hamnenReport,
  delivery: {
    draftSentOn: '2026-10-19',
    remarksBy: '2026-10-28',
    remarks: [],
    deliveredOn: '2026-11-05',
    presentedTo: 'Enhetschefen, socialchefen och personalen på Hamnen.',
    informantsTold: 'De som blev intervjuade fick rapporten samma dag.',
    acknowledged: [
      { proposal: 'hf1', by: 'hasse-lillienstrom', on: '2026-11-09' },
      { proposal: 'hf2', by: 'hasse-lillienstrom', on: '2026-11-09' },
    ],
    answers: [],
    since: [],
    revisit: {
      dueFrom: '2027-05-05',
      dueTo: '2027-11-05',
      note: 'Då har kvällarna antingen blivit kvar eller inte.',
    },
  },
};
