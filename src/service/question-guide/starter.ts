/** What a starter question is about; the words decide which commission question it hangs under. */
type Theme =
  | 'purpose'
  | 'cooperation'
  | 'participation'
  | 'change'
  | 'meeting'
  | 'reach'
  | 'better'
  | 'other';

// Beginnings of words, as a commission writes them (Swedish first, then English)
const signs: Record<Theme, readonly string[]> = {
  purpose: ['förstå', 'syfte', 'intention', 'mening', 'varför', 'förvänt', 'understand', 'purpose', 'why'],
  cooperation: ['samarbet', 'tillsammans', 'plan', 'uppfölj', 'schema', 'cooperat', 'together'],
  participation: [
    'delaktig',
    'inflytande',
    'påverka',
    'bestäm',
    'lyssna',
    'medverk',
    'particip',
    'influence',
    'decide',
  ],
  change: [
    'självständig',
    'utveck',
    'framåt',
    'lättare',
    'vardag',
    'skillnad',
    'förändr',
    'hjälp',
    'independen',
    'everyday',
    'change',
  ],
  meeting: ['bemöt', 'relation', 'respekt', 'trygg', 'förtroende', 'personal', 'respect', 'trust', 'staff'],
  reach: ['tillgänglig', 'kontakt', 'informa', 'vikarie', 'nå ', 'access', 'contact', 'substitute'],
  better: ['förbättr', 'bättre', 'utvecklas vidare', 'förslag', 'improve', 'better', 'proposal'],
  other: [],
};

/** A starter question: the texts are `question-guide.starter.<name>.<text|yes|no|how>`, those of `asks` exist. */
interface StarterQuestion {
  name: string;
  theme: Theme;
  asks: readonly ('yes' | 'no' | 'how')[];
}

/** The guide one can begin with: twelve questions, to be changed as one likes. */
export const starterQuestions: readonly StarterQuestion[] = [
  { name: 'began', theme: 'purpose', asks: ['how'] },
  { name: 'what-for', theme: 'purpose', asks: ['how'] },
  { name: 'usual-day', theme: 'cooperation', asks: ['how'] },
  { name: 'written-down', theme: 'cooperation', asks: ['yes', 'no'] },
  { name: 'say', theme: 'participation', asks: ['yes', 'no'] },
  { name: 'wanted-change', theme: 'participation', asks: ['yes', 'no'] },
  { name: 'person', theme: 'meeting', asks: ['how'] },
  { name: 'reach', theme: 'reach', asks: ['how'] },
  { name: 'different', theme: 'change', asks: ['how'] },
  { name: 'can-now', theme: 'change', asks: ['yes', 'no'] },
  { name: 'one-thing', theme: 'better', asks: ['how'] },
  { name: 'more', theme: 'other', asks: [] },
];

/**
 * The commission question that a theme belongs under: the one with most of the theme's words in it, the first of equals,
 * or null when none speaks of it.
 */
export function homeOf(
  theme: Theme,
  commissionQuestions: readonly { id: string; text: string }[],
): string | null {
  let best: { id: string; score: number } | null = null;
  for (const { id, text } of commissionQuestions) {
    const words = ` ${text.toLocaleLowerCase('sv')} `;
    const score = signs[theme].filter((sign) => words.includes(` ${sign}`)).length;
    if (score > (best?.score ?? 0)) best = { id, score };
  }
  return best?.id ?? null;
}
