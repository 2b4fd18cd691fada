import { expect } from 'vitest';
import { claims } from './claims.ts';
import { sentences } from './coding.ts';
import { title } from './commission.ts';
import type { Hand } from './hand.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** What the report's background says first, and what the unit will say is wrong. */
export const background = {
  wrong: 'Boendestödet Söder öppnade 1995.',
  right: 'Boendestödet Söder öppnade 2005.',
};

/** The proposals, with the claim each rests on. */
export const proposals = [
  {
    heading: 'Gör planen tillsammans',
    body: 'Sitt ner två gånger innan planen skrivs.',
    ground: claims.plan,
  },
  { heading: 'Fråga om planen varje år', body: 'Ta upp den när året är slut.', ground: claims.plan },
  {
    heading: 'Visa vad som har blivit möjligt',
    body: 'Skriv upp det som går bättre.',
    ground: claims.everyday,
  },
] as const;

/** The parts that nothing can write by itself, and the proposals; then the whole is looked at. */
export async function writeReport(world: World, people: People, audit: string): Promise<void> {
  const sam = await world.as(people.coordinator);
  await sam.open(audit);
  await sam.press('Börja skriva rapporten');

  const rut = await world.as(people.rut);
  await rut.open(audit);
  await rut.follow('Rapporten');
  await rut.follow('Titel');
  await rut.write('Rapportens titel', title);
  await rut.press('Spara');
  await savePart(rut, audit, 'Sammanfattning');
  await savePart(rut, audit, 'Lättläst sammanfattning');
  await savePart(rut, audit, 'Bakgrund', background.wrong);

  for (const { heading, body, ground } of proposals) {
    await rut.open(audit);
    await rut.follow('Förslag');
    await rut.follow('Skriv ett förslag');
    await rut.write('Förslaget i en mening', heading);
    await rut.write('Vad ni föreslår, och varför', body);
    await rut.tickUnder('Vad förslaget vilar på', ground);
    await rut.press('Spara förslaget');
  }

  await rut.open(`${audit}/rapport`);
  expect(await rut.words()).toContain('Inget hindrar att rapporten lämnas.');
  await rut.follow('Se rapporten som den är nu');
  expectFindings(await rut.words());
  expect(await rut.words()).toContain(sentences.mirjam[0]);
}

/** Opens a part of the report and saves it, with other words where they are given. */
export async function savePart(rut: Hand, audit: string, part: string, text?: string): Promise<void> {
  await rut.open(`${audit}/rapport`);
  await rut.follow(part);
  if (text !== undefined) await rut.write('Text', text);
  await rut.press('Spara');
}

/** Reads a published report from its first page to its last, one part a page. */
export async function readWhole(reader: Hand): Promise<string> {
  const pages = [await reader.words()];
  await reader.follow('Förord');
  for (;;) {
    pages.push(await reader.words());
    if ((await reader.link(/^Nästa: /).count()) === 0) return pages.join('\n');
    await reader.follow(/^Nästa: /);
  }
}

/** The report says what was found, and what is proposed. */
export function expectFindings(words: string): void {
  for (const claim of [claims.plan, claims.everyday, claims.own]) expect(words).toContain(claim);
  expect(words).not.toContain(claims.tooMuch);
  expect(words).toContain(sentences.yusuf[1]);
  for (const { heading, body } of proposals) {
    expect(words).toContain(heading);
    expect(words).toContain(body);
  }
}
