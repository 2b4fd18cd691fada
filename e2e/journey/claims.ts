import { expect } from 'vitest';
import type { Labels } from './booking.ts';
import { ownCode, sentences } from './coding.ts';
import { commissionQuestions } from './commission.ts';
import type { Hand } from './hand.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** What is found: two claims that the interviews carry, and one whose word first says too much. */
export const claims = {
  plan: 'Majoriteten fick inte vara med när planen gjordes.',
  everyday: 'Samtliga gör något själva nu som de inte gjorde förut.',
  tooMuch: 'Nästan alla bestämde det mesta själva.',
  own: 'En av de intervjuade bestämde det mesta i sin plan.',
} as const;

/** Claims are built on the codes, weighed against what speaks against them, mended and looked over. */
export async function writeClaims(
  world: World,
  people: People,
  audit: string,
  labels: Labels,
): Promise<void> {
  const rut = await world.as(people.rut);
  await begin(rut, audit, claims.plan, commissionQuestions[0]!, `${commissionQuestions[0]} (3 ställen)`);
  await rut.follow('Välj ställen');
  await rut.pick('Kod', commissionQuestions[0]!);
  await rut.pick('Person', labels.yusuf);
  await rut.press('Visa');
  await rut.choose(new RegExp(`^${labels.yusuf}, replik`), 'Emot');
  await rut.press('Spara valen på sidan');
  expect(await rut.words()).toContain('2 av 3 har sagt det · 1 har sagt emot · 0 har inte sagt något');
  expect(await rut.words()).toContain('”majoriteten” stämmer');
  // who has not said yes to quotes cannot be quoted
  expect(await rut.read(passage(rut, sentences.gunnel[0]))).toContain('Personen har inte sagt ja till citat');
  await quote(rut, sentences.mirjam[0]);
  await lookOver(rut);

  await begin(rut, audit, claims.everyday, commissionQuestions[1]!, `${commissionQuestions[1]} (3 ställen)`);
  expect(await rut.words()).toContain('3 av 3 har sagt det');
  await quote(rut, sentences.yusuf[1]);
  await lookOver(rut);

  await begin(rut, audit, claims.tooMuch, 'Insikter', `${ownCode} (1 ställe)`, 'nästan alla');
  expect(await rut.words()).toContain('”nästan alla” säger för mycket');
  await rut.follow('Ändra påståendet');
  await rut.write('Vad har ni funnit?', claims.own);
  await rut.pick('Mängdord', 'en');
  await rut.press('Spara');
  await lookOver(rut);
  expect(await rut.words()).toContain('1 av 3 har sagt det');
}

async function begin(
  rut: Hand,
  audit: string,
  statement: string,
  chapter: string,
  code: string,
  word?: string,
): Promise<void> {
  await rut.open(`${audit}/kodning`);
  await rut.follow('Påståenden');
  await rut.page.getByRole('link', { name: 'Nytt påstående' }).first().focus();
  await rut.key('Enter');
  await rut.write('Vad har ni funnit?', statement);
  await rut.choose('Var hör det hemma?', chapter);
  if (word !== undefined) await rut.pick('Mängdord', word);
  await rut.pick('Bygg på en kod', code);
  await rut.press('Spara');
  expect(await rut.heading()).toBe(statement);
}

const passage = (rut: Hand, words: string) =>
  rut.section('Ställen').getByRole('listitem').filter({ hasText: words });

async function quote(rut: Hand, words: string): Promise<void> {
  await rut.tick(/^Citera i rapporten/, passage(rut, words));
  await rut.press('Spara citaten');
}

/** Few people stand behind: somebody reads it once more as one who works there would. */
async function lookOver(rut: Hand): Promise<void> {
  expect(await rut.words()).toContain('Kan någon kännas igen?');
  await rut.tick('Jag har sett över det. Ingen kan kännas igen.');
  await rut.press('Spara bedömningen');
  expect(await rut.words()).not.toContain('Kan någon kännas igen?');
}
