import type { volunteers } from './sign-up.ts';

/** What each of the three says, invented; with all that must never reach the report. */
export interface Said {
  /** what they say to the guide's two questions */
  answers: readonly [string, string];
  /** whether they say yes to being recorded and quoted */
  recording: 'Ja' | 'Nej';
  quotes: 'Ja' | 'Nej';
}

export const said: Record<keyof typeof volunteers, Said> = {
  mirjam: {
    answers: [
      'Det var Björn på boendestödet som skrev den. Jag fick läsa den efteråt, men han frågade mig aldrig vad jag ville.',
      'Jag handlar själv nu. Det kunde jag inte när jag bodde på Granitvägen 14. Fråga min syster Leila på 070-998 11 22 om du undrar.',
    ],
    recording: 'Ja',
    quotes: 'Ja',
  },
  yusuf: {
    answers: [
      'Vi satt tillsammans, jag och Agneta, och hon skrev det jag sa. Jag bestämde det mesta.',
      'Jag vågar åka buss. Det är tack vare Agneta. Min mejl är yusuf.privat@exempel.se.',
    ],
    recording: 'Ja',
    quotes: 'Ja',
  },
  gunnel: {
    answers: [
      'Planen kom med posten. Ingen frågade mig om något.',
      'Jag lagar mat själv varje dag. Min son Petter kommer ibland.',
    ],
    recording: 'Nej',
    quotes: 'Nej',
  },
};

/** What would tell who somebody is: names, numbers and addresses said in the interviews. */
export const revealing = [
  'Björn',
  'Granitvägen',
  'Leila',
  '070-998 11 22',
  'Agneta',
  'yusuf.privat@exempel.se',
  'Petter',
];
