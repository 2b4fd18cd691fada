import { expect } from 'vitest';
import type { Labels } from './booking.ts';
import { meetings } from './booking.ts';
import { guideQuestions } from './guide.ts';
import type { Hand } from './hand.ts';
import { type Said, said } from './interviews.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** Each is asked for consent and interviewed on their day, with a pause; who is not recorded is written down in notes. */
export async function holdInterviews(
  world: World,
  people: People,
  audit: string,
  labels: Labels,
): Promise<void> {
  for (const [key, { day, time }] of Object.entries(meetings)) {
    world.moveTo(day, time.replace('.', ':'));
    const label = labels[key as keyof Labels];
    const theirs = said[key as keyof Labels];
    const rut = await world.as(people.rut);
    await askForConsent(rut, audit, label, theirs);
    await rut.open(audit);
    await rut.follow('Intervjuer');
    await rut.press(`Börja intervjun ${label}`);
    if (key === 'mirjam') await joinInterview(world, people, audit, label);
    await interview(world, rut, theirs);
    world.wait(10);
    await rut.press('Fortsätt');
    await rut.follow('Hur länge har vi pratat?');
    expect(await rut.words()).toContain('Ni har pratat i 10 minuter.');
    if (theirs.recording === 'Ja') await rut.tick('Intervjun spelades in');
    await rut.write('Hur många minuter tog det?', '50');
    await rut.press('Intervjun är klar');
    expect(await rut.words()).toContain('Intervjun är klar.');
  }
}

/** The last meeting has been held: sign-up closes, the commissioner is told that they are enough, and the analysis begins. */
export async function closeSignUp(world: World, people: People, audit: string): Promise<void> {
  const sam = await world.as(people.coordinator);
  await sam.open(`${audit}/bokningar`);
  await sam.follow(/onsdag 9 december/);
  await sam.press('Mötet har varit');
  await sam.open(`${audit}/anmalan`);
  await sam.choose('Vad ska uppdragsgivaren få veta?', 'Det räcker');
  await sam.press('Spara beskedet');
  await sam.press('Stäng anmälan');
  await sam.open(audit);
  await sam.press('Börja analysera');

  const karin = await world.as(people.commissioner);
  await karin.open(audit);
  await karin.follow('Anmälan');
  expect(await karin.words()).toContain('Tillräckligt många vill vara med');
  expect(await karin.words()).not.toMatch(/\d/);
}

async function askForConsent(rut: Hand, audit: string, label: string, theirs: Said): Promise<void> {
  await rut.open(audit);
  await rut.follow('De som intervjuas');
  await rut.follow(label);
  await rut.choose('Vill du vara med och bli intervjuad?', 'Ja');
  await rut.choose('Får vi spela in det du säger?', theirs.recording);
  await rut.choose('Får vi ha med något du har sagt, ord för ord, i rapporten?', theirs.quotes);
  await rut.choose('Hur svarade deltagaren?', 'Sa det till oss');
  await rut.press('Spara svaren');
  expect(await rut.words()).toContain('Är med');
}

/** Notes beside the questions, in another order than the guide's, then a pause; with script they save themselves. */
async function interview(world: World, rut: Hand, theirs: Said): Promise<void> {
  const notes = theirs.recording === 'Ja' ? ['Tänker länge.', 'Ler.'] : theirs.answers;
  const under = (index: number) => rut.section(`${index + 1}. ${guideQuestions[index]}`);
  await rut.write('Anteckningar', notes[1]!, under(1));
  if (world.script) {
    await rut.page
      .getByText(/^Sparat kl\./)
      .first()
      .waitFor();
    await rut.page.reload();
    expect(await rut.field('Anteckningar', under(1)).inputValue()).toBe(notes[1]);
  } else {
    await rut.press('Spara', under(1));
  }
  await rut.write('Anteckningar', notes[0]!, under(0));
  // with script nobody has to remember to save before they take a pause
  if (!world.script) await rut.press('Spara', under(0));
  await rut.press('Ta paus');
  expect(await rut.words()).toContain('Ni har paus. Allt är sparat.');
  await rut.open(rut.path);
  expect(await rut.field('Anteckningar', under(0)).inputValue()).toBe(notes[0]);
}

/** The second interviewer sits at a telephone of their own. */
async function joinInterview(world: World, people: People, audit: string, label: string): Promise<void> {
  const ida = await world.as(people.ida);
  await ida.open(`${audit}/intervjuer`);
  await ida.follow(`Fortsätt intervjun ${label}`);
  await ida.press('Jag är med i intervjun');
  const other = () => ida.section('Annat som kom upp');
  await ida.write('Anteckningar', 'Det regnade.', other());
  await ida.press('Spara', other());
  expect(await ida.field('Anteckningar', other()).inputValue()).toBe('Det regnade.');
}
