import { DEFAULT_SCALE } from '../../../domain/quantity-words.ts';
import type { ReportClaim, ReportData, ReportPassage } from './report.ts';

/** A small invented audit for this folder's tests: two questions, three informants, one of whom says no to quotes. */
const id = (number: number) => `${number.toString(16).padStart(5, '0')}000-0000-4000-8000-000000000000`;

export const questions = [
  { id: id(1), text: 'Hur fungerar planen?' },
  { id: id(2), text: 'Har vardagen blivit lättare?' },
];

export const passages: ReportPassage[] = [
  { id: id(0x10), informantId: 'anna', words: 'Vi skrev den ihop.', quotable: true },
  { id: id(0x11), informantId: 'bo', words: '', quotable: false },
  { id: id(0x12), informantId: 'cilla', words: 'Jag vågar mer nu.', quotable: true },
];

export const claims: ReportClaim[] = [
  {
    id: id(0x20),
    statement: 'Samtliga har varit med och skrivit planen.',
    quantityWord: 'all',
    chapter: 'question',
    questionId: questions[0]!.id,
    base: { name: null, size: 3 },
    supporting: 3,
    supporters: ['anna', 'bo', 'cilla'],
    passages: [passages[0]!.id, passages[1]!.id],
    quoted: [passages[0]!.id, passages[1]!.id],
  },
  {
    id: id(0x21),
    statement: 'En person vågar gå ut själv.',
    quantityWord: 'one',
    chapter: 'question',
    questionId: questions[1]!.id,
    base: { name: null, size: 3 },
    supporting: 1,
    supporters: ['cilla'],
    passages: [passages[2]!.id],
    quoted: [passages[2]!.id],
  },
];

export const data: ReportData = {
  title: 'Stödet i Söder',
  purpose: 'Få veta hur stödet fungerar.',
  background: 'Nya arbetssätt sedan i fjol.',
  bureau: 'Byrån Kompassen',
  commissioners: ['Lindhamra kommun'],
  units: ['Boendestödet Söder'],
  questions,
  parts: {
    summary: { heading: '', body: 'Samtliga har varit med och skrivit planen.' },
    'easy-read': { heading: '', body: 'Alla skrev planen.' },
  },
  claims,
  passages,
  ladder: [null, null, null, null, null],
  numbers: {
    informants: 3,
    interviewers: 2,
    analysts: 1,
    team: 3,
    guideQuestions: 2,
    period: { from: '2026-01-12', to: '2026-02-20' },
    minutes: null,
    ways: [
      { way: 'place', count: null },
      { way: 'phone', count: null },
    ],
    genders: [{ gender: 'woman', count: null }],
    ages: [{ from: 15, to: 29, count: null }],
    recorded: { recorded: null, notes: null },
    passages: 3,
    codes: 2,
  },
  scale: DEFAULT_SCALE,
  proposals: [
    {
      id: id(0x30),
      heading: 'Skriv ihop',
      body: 'Skriv planen tillsammans.',
      grounds: [claims[0]!.id, claims[1]!.id],
    },
  ],
  guide: {
    opening: 'Tack för att du vill prata.',
    closing: 'Är det något mer?',
    questions: [
      {
        text: 'Hur skrevs planen?',
        followUpYes: 'Hur då?',
        followUpNo: '',
        followUpHow: '',
        commissionQuestion: questions[0]!.text,
      },
      { text: 'Något mer?', followUpYes: '', followUpNo: '', followUpHow: '', commissionQuestion: null },
    ],
  },
  letter: {
    title: 'Vill du berätta?',
    sections: [{ heading: 'Så går det till', parts: [{ kind: 'bullets', items: ['Vi pratar en stund.'] }] }],
  },
};
