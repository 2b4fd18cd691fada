import { expect } from 'vitest';
import type { Hand } from './hand.ts';
import type { People } from './people.ts';
import { proposals } from './report.ts';
import type { World } from './world.ts';

/** What the unit answers to each proposal. */
const answers = [
  { answer: 'Ja', why: 'Det ska vara så.', who: 'Eva Chef', by: '2027-06-01' },
  { answer: 'Delvis', why: 'Vartannat år hinner vi.', who: 'Alla i personalen', by: '2027-12-31' },
  { answer: 'Nej', why: 'Det skrivs redan i planen.' },
] as const;

/** The unit answers yes, partly and no, each with its why; who, and by when, where something is promised. */
export async function answerProposals(world: World, people: People): Promise<void> {
  const eva = await world.as(people.unitManager);
  for (const [index, { heading }] of proposals.entries()) {
    const given = answers[index]!;
    await eva.open('/');
    await eva.follow('Att svara på');
    await eva.follow(heading);
    await eva.choose('Gör ni det?', given.answer);
    if (given.answer === 'Ja') {
      await eva.pressInVain('Skicka svaret');
      expect(await eva.complaints()).toContain('Skriv varför');
      await eva.choose('Gör ni det?', given.answer);
    }
    await eva.write('Varför?', given.why);
    if ('who' in given) {
      await eva.write('Vem gör det?', given.who);
      await eva.writeDay('När är det klart?', given.by);
    }
    await eva.press('Skicka svaret');
    expect(await eva.words()).toContain(given.why);
  }
  const sam = await world.as(people.coordinator);
  await sam.open('/');
  await sam.follow('Planerna i boendestödet');
  await sam.press('Alla förslag är besvarade');
  expect(await sam.words()).toContain('Besvarad');
}

/** The answers stand beside the proposals, for whoever reads the report. */
export async function expectAnswers(reader: Hand): Promise<void> {
  const words = await reader.words();
  expect(words).toContain('3 av 3 förslag är besvarade');
  for (const word of ['Svar: ja', 'Svar: delvis', 'Svar: nej']) expect(words).toContain(word);
  for (const { why } of answers) expect(words).toContain(why);
}
