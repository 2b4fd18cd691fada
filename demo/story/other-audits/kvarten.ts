import type { Audit } from '../types.ts';
import { interview as k01 } from './kvarten/interviews-01.ts';
import { interview as k02 } from './kvarten/interviews-02.ts';
import { interview as k03 } from './kvarten/interviews-03.ts';
import { interview as k04 } from './kvarten/interviews-04.ts';
import { interview as k05 } from './kvarten/interviews-05.ts';
import { interview as k06 } from './kvarten/interviews-06.ts';
import { kvartenBookings, kvartenSignUps } from './kvarten-sign-ups.ts';

/** Being analysed: six interviews at hand, half of them coded. */
export const kvarten: Audit = {
  slug: 'kvarten-2026',
  title: 'Dörren till Träffpunkten Kvarten',
  about: 'Analyseras. Sex intervjuer utskrivna, fyra avidentifierade och godkända, tre färdigkodade.',
  stage: 'analysing',
  bureau: 'lyktan',
  coordinator: 'samira-lindeblad',
  commissioners: [{ organisation: 'tranlosa-kommun', person: 'gunvor-tjader' }],
  auditedUnits: ['traffpunkten-kvarten'],
  commission: {
    purpose:
      'Kommunen vill veta varför det är samma trettio personer som besöker träffpunkten, och hur det är att vara en av dem eller att vilja bli det.',
    background:
      'Träffpunkten Kvarten har funnits i elva år. Den är omtyckt av dem som går dit. Under samma tid har antalet människor med stöd i kommunen ökat, men inte antalet besökare. Ingen har frågat dem som vände i dörren.',
    questions: [
      {
        id: 'uf1',
        text: 'Hur är det att komma till träffpunkten för första gången, och att fortsätta komma?',
      },
      { id: 'uf2', text: 'Vad får besökarna vara med och bestämma?' },
      { id: 'uf3', text: 'Vad betyder träffpunkten för den som går dit?' },
    ],
    scope: {
      peopleConcerned: 65,
      interviewsPlanned: 8,
      eligibility: 'Du går till Kvarten, har gått dit eller har tänkt gå dit.',
      asks: 'Går du till Kvarten, har du gått dit eller tänkt gå dit?',
      limits: 'Granskningen gäller inte dagverksamheten i samma hus.',
    },
    plan: [
      { what: 'Frågeguide och brev', who: 'Lyktan', from: '2026-08-17', to: '2026-09-04' },
      { what: 'Intresseanmälan öppen', who: 'Lyktan', from: '2026-09-07', to: '2026-10-02' },
      { what: 'Intervjuer', who: 'Lyktan', from: '2026-10-05', to: '2026-10-23' },
      { what: 'Analys', who: 'Lyktan', from: '2026-10-26', to: '2026-12-11' },
      { what: 'Rapporten lämnas', who: 'Lyktan', from: '2027-01-21', to: '2027-01-21' },
    ],
    whoInforms:
      'Lyktan sätter själv upp brevet, på Kvarten och på de ställen dit den som aldrig gick in kan tänkas gå.',
    howResultsReturn: 'På ett husmöte som hålls en kväll, på begäran av den som inte kan på dagen.',
    publishOn: '2027-02-08',
    cost: { sek: 94000, covers: 'Samordning, arvode, presentkort, rapport och en presentation.' },
    dialogue: [
      {
        by: 'samira-lindeblad',
        on: '2026-06-03',
        text: 'Vi vill få prata också med den som aldrig kom in. Annars får ni svar från dem som trivs.',
      },
      { by: 'gunvor-tjader', on: '2026-06-05', text: 'Det är dem jag undrar över. Gör så.' },
    ],
    signOffs: [
      { by: 'samira-lindeblad', on: '2026-06-18', text: 'Godkänd av Lyktan.' },
      { by: 'gunvor-tjader', on: '2026-06-22', text: 'Godkänd av Tranlösa kommun.' },
    ],
  },
  team: [
    {
      person: 'nermin-hodzic',
      tasks: ['guide', 'interviews', 'analyses'],
      declaration: {
        on: '2026-08-18',
        conflict: false,
        text: 'Har varit på Kvarten en gång, på en öppen dag.',
      },
    },
    {
      person: 'torkel-ask',
      tasks: ['interviews'],
      declaration: { on: '2026-08-18', conflict: false, text: 'Går till en annan träffpunkt.' },
    },
    {
      person: 'ingalill-svard',
      tasks: ['analyses'],
      declaration: { on: '2026-08-19', conflict: false, text: 'Ingen koppling.' },
    },
  ],
  guide: {
    version: 1,
    agreedOn: '2026-09-03',
    opening: 'Vi är nyfikna på Kvarten, och på dig som går eller inte går dit. Säg bara det du vill.',
    questions: [
      {
        id: 'q1',
        commissionQuestion: 'uf1',
        text: 'Hur är det att komma in genom dörren?',
        followUps: { how: 'Hur var det första gången? Vad hade gjort det lättare?' },
      },
      {
        id: 'q2',
        commissionQuestion: 'uf2',
        text: 'Får ni som går dit vara med och bestämma?',
        followUps: { yes: 'Om vad? Vad blev det av det?', no: 'Vad skulle du vilja bestämma om?' },
      },
      {
        id: 'q3',
        commissionQuestion: 'uf3',
        text: 'Vad skulle du sakna om det stängde?',
        followUps: { how: 'Var finns det annars, om det finns någonstans?' },
      },
    ],
    closing: 'Vem mer borde vi prata med?',
  },
  letter: {
    title: 'Går du till Kvarten? Eller vände du i dörren?',
    sections: [
      {
        paragraphs: [
          'Hej!',
          'Vi heter Lyktan och är en förening. Vi vill veta hur det är att komma till Kvarten.',
          'Du kan vara med om du går dit, har slutat eller aldrig gick in.',
        ],
      },
      {
        heading: 'Så går det till',
        paragraphs: ['Vi pratar i en knapp timme, där du vill: hos oss, på kafé, på video eller på telefon.'],
      },
      {
        heading: 'Personalen får inte veta vilka som är med',
        paragraphs: [
          'Du anmäler dig till oss. Vi tar bort namn och annat som visar vem du är. Du kan ångra dig när du vill.',
          'Gå till {shortLink}, eller ring Samira. Du får ett presentkort som tack.',
        ],
      },
    ],
    contact: { name: 'Samira Lindeblad', phone: '070-174 06 05', email: 'samira@lyktan.example' },
  },
  enough: 'enough',
  signUps: kvartenSignUps,
  bookings: kvartenBookings,
  interviews: [k01, k02, k03, k04, k05, k06],
  codebook: [
    {
      id: 'kt-dorren',
      name: 'Dörren',
      memo: 'Allt som händer innan man har satt sig.',
      codes: [
        {
          id: 'komma-in',
          name: 'Komma in',
          memo: 'Glaset, blickarna, dörröppnaren. Även vad som gjorde att det gick.',
        },
      ],
    },
    {
      id: 'kt-bordet',
      name: 'Bordet',
      memo: 'Det som händer när man har satt sig.',
      codes: [
        { id: 'sallskap', name: 'Sällskap', memo: 'Att vara känd, behövd eller utanför.' },
        { id: 'husmote', name: 'Husmötet', memo: 'Vad som tas upp, vem som talar, vad som händer sedan.' },
        { id: 'regler', name: 'Regler', memo: 'Sådant som andra har bestämt.' },
      ],
    },
  ],
  claims: [
    {
      id: 'kc1',
      statement: 'Flera tycker att det är svårt att komma in genom dörren.',
      quantityWord: 'flera',
      base: { kind: 'all' },
      supporters: ['k02-p1', 'k03-p3', 'k05-p1'],
      contradicters: ['k01-p1'],
      commissionQuestion: 'uf1',
    },
  ],
};
