/** How many yardsticks one has at a time (I7: one to three). */
export const MOST_YARDSTICKS = 3;

/** How it is, as the participant says it: each a symbol (Lucide) and a word, the hardest first. */
export const GRADES = [
  { grade: 1, icon: 'cloud-rain' },
  { grade: 2, icon: 'cloud' },
  { grade: 3, icon: 'cloud-sun' },
  { grade: 4, icon: 'sun-dim' },
  { grade: 5, icon: 'sun' },
] as const;

/** The first free place among the yardsticks in use; undefined when there is room for no more. */
export function freePosition(used: readonly number[]): number | undefined {
  return [1, 2, 3].find((position) => !used.includes(position));
}
