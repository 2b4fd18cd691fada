const units: Record<string, number> = {
  noll: 0,
  nolla: 0,
  nollan: 0,
  ett: 1,
  en: 1,
  etta: 1,
  ettan: 1,
  två: 2,
  tvåa: 2,
  tvåan: 2,
  tre: 3,
  trea: 3,
  trean: 3,
  fyra: 4,
  fyran: 4,
  fem: 5,
  femma: 5,
  femman: 5,
  sex: 6,
  sexa: 6,
  sexan: 6,
  sju: 7,
  sjua: 7,
  sjuan: 7,
  åtta: 8,
  åttan: 8,
  nio: 9,
  nia: 9,
  nian: 9,
  nie: 9,
};
const teens: Record<string, number> = {
  tio: 10,
  tia: 10,
  elva: 11,
  tolv: 12,
  tolva: 12,
  tretton: 13,
  fjorton: 14,
  femton: 15,
  sexton: 16,
  sjutton: 17,
  arton: 18,
  aderton: 18,
  nitton: 19,
};
const tens: Record<string, number> = {
  tjugo: 20,
  tjugi: 20,
  tjuge: 20,
  tju: 20,
  trettio: 30,
  tretti: 30,
  fyrtio: 40,
  förtio: 40,
  förti: 40,
  fyrti: 40,
  femtio: 50,
  femti: 50,
  sextio: 60,
  sexti: 60,
  sjuttio: 70,
  sjutti: 70,
  åttio: 80,
  åtti: 80,
  nittio: 90,
  nitti: 90,
};
const ordinals: Record<string, number> = {
  första: 1,
  förste: 1,
  andra: 2,
  andre: 2,
  tredje: 3,
  fjärde: 4,
  femte: 5,
  sjätte: 6,
  sjunde: 7,
  åttonde: 8,
  nionde: 9,
  tionde: 10,
  elfte: 11,
  tolfte: 12,
  trettonde: 13,
  fjortonde: 14,
  femtonde: 15,
  sextonde: 16,
  sjuttonde: 17,
  artonde: 18,
  nittonde: 19,
  tjugonde: 20,
  tjugoförsta: 21,
  tjugoförste: 21,
  tjugoandra: 22,
  tjugoandre: 22,
  tjugotredje: 23,
  tjugofjärde: 24,
  tjugofemte: 25,
  tjugosjätte: 26,
  tjugosjunde: 27,
  tjugoåttonde: 28,
  tjugonionde: 29,
  trettionde: 30,
  trettioförsta: 31,
  trettioförste: 31,
};

const small = new Map<string, number>();
for (const part of [units, teens, tens])
  for (const [word, value] of Object.entries(part)) small.set(word, value);
for (const [ten, value] of Object.entries(tens)) {
  const spoken = [...Object.entries(units), ['åtte', 8], ['sjuu', 7]] as const;
  for (const [unit, more] of spoken) if (more > 0) small.set(ten + unit, value + more);
}
for (const [word, value] of [...small]) {
  const hundreds = [
    ['hundra', 100],
    ['etthundra', 100],
  ] as const;
  for (const [hundred, much] of hundreds) {
    small.set(hundred, much);
    if (value > 0) small.set(hundred + word, much + value);
  }
}

/** The value of a Swedish number word from 0 to 199 ("fyrtiosju", "nia", "hundratre"); `undefined` for other words. */
export function numberWord(word: string): number | undefined {
  return small.get(word);
}

/** The value of an ordinal from 1 to 31 ("tolfte"). */
export function ordinalWord(word: string): number | undefined {
  return Object.hasOwn(ordinals, word) ? ordinals[word] : undefined;
}

/** The digits a dictated word stands for: "noll" → "0", "fyrtioett" → "41"; `undefined` for other words. */
export function dictatedDigits(word: string): string | undefined {
  if (word === 'en') return undefined;
  const hundreds = /^(två|tre|fyra|fem|sex|sju|åtta|nio)hundra(.*)$/u.exec(word);
  if (hundreds !== null) {
    const rest = hundreds[2] === '' ? 0 : (small.get(hundreds[2]!) ?? 100);
    return rest < 100 ? String(units[hundreds[1]!]! * 100 + rest) : undefined;
  }
  const zero = /^noll(.+)$/u.exec(word)?.[1];
  const afterZero = zero === undefined ? undefined : small.get(zero);
  if (afterZero !== undefined && afterZero < 100) return `0${afterZero}`;
  const value = small.get(word) ?? doubled(word);
  return value === undefined ? undefined : String(value);
}

function doubled(word: string): number | undefined {
  const match = /^dubbel(\p{L}+)$/u.exec(word);
  const value = match === null ? undefined : small.get(match[1]!);
  return value === undefined || value > 9 ? undefined : value * 11;
}

/** Splits "fyrtioårsåldern" into its number and what follows; `undefined` where no number of at least 3 begins the word. */
export function leadingNumber(word: string): { value: number; rest: string } | undefined {
  for (let cut = Math.min(word.length - 2, 24); cut >= 3; cut -= 1) {
    const value = small.get(word.slice(0, cut));
    if (value !== undefined && value > 0) return { value, rest: word.slice(cut) };
  }
  return undefined;
}

/** Whether a word spells out a year: "nittonhundranittiotre", "tvåtusenfyra", "tjugohundratolv", "tjugotjugo", "nittonåttiofyra". */
export function isYearWord(word: string): boolean {
  const match = /^(?:artonhundra|nittonhundra|tjugohundra|tvåtusen|tjugo|nitton)(?:och)?(\p{L}*)$/u.exec(
    word,
  );
  if (match === null) return false;
  const rest = match[1]!;
  const century = /^(?:artonhundra|nittonhundra|tjugohundra|tvåtusen)/u.test(word);
  if (rest === '') return century;
  const value = small.get(rest);
  if (value === undefined) return false;
  return century || value >= 10;
}
