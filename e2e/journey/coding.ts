import { expect } from 'vitest';
import type { Labels } from './booking.ts';
import { commissionQuestions } from './commission.ts';
import type { Hand } from './hand.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** The sentences the analysis rests on, as they stand when names and pronouns are gone. */
export const sentences = {
  mirjam: ['Jag fick läsa den efteråt, men hen frågade mig aldrig vad jag ville.', 'Jag handlar själv nu.'],
  yusuf: ['Jag bestämde det mesta.', 'Jag vågar åka buss.'],
  gunnel: ['Ingen frågade mig om något.', 'Jag lagar mat själv varje dag.'],
} satisfies Record<keyof Labels, readonly [string, string]>;

/** A code of the analysts' own. */
export const ownCode = 'Eget beslut';

/** Each interview is coded, by keyboard alone where there is script; and everybody has their step on the ladder. */
export async function codeInterviews(
  world: World,
  people: People,
  audit: string,
  labels: Labels,
): Promise<void> {
  const rut = await world.as(people.rut);
  for (const [key, label] of Object.entries(labels)) {
    await rut.open(audit);
    await rut.follow('Kodning');
    await rut.follow(label);
    for (const [index, sentence] of sentences[key as keyof Labels].entries()) {
      await code(world, rut, sentence, commissionQuestions[index]!);
    }
    if (key === 'yusuf') {
      await rut.tick(sentences.yusuf[0]);
      await rut.write('Ny kod', ownCode);
      await rut.press('Koda');
    }
  }
  await rut.open(`${audit}/kodning`);
  for (const question of commissionQuestions) {
    expect(await rut.words()).toContain(`${question} 3 ställen · 3 personer`);
  }
  await placeOnLadder(rut, audit, labels);
}

async function code(world: World, rut: Hand, sentence: string, question: string): Promise<void> {
  if (world.script) {
    // the page opens where one was, and takes the focus there, when all of it has come
    await rut.page.waitForFunction(
      () =>
        document.readyState === 'complete' &&
        (!location.hash.startsWith('#tur-') ||
          document.activeElement?.closest('.said')?.id === location.hash.slice(1)),
    );
    await rut.page.getByRole('checkbox', { name: sentence, exact: true }).focus();
    // chooses the sentence and leads to the codes; a few letters find the code, and Enter ticks it, then sends
    await rut.page.keyboard.press('Enter');
    await rut.page.keyboard.type(question.slice(0, 12));
    await rut.page.keyboard.press('Enter');
    await rut.key('Enter');
  } else {
    await rut.tick(sentence);
    await rut.tickUnder('Koder', question);
    await rut.press('Koda');
  }
  expect(await rut.words()).toContain(`Kodat: ${question}`);
}

const steps = {
  mirjam: ['1. Information', 'Fick läsa planen när den var klar.'],
  yusuf: ['5. Medbestämmande', 'Bestämde det mesta i planen.'],
  gunnel: ['1. Information', 'Planen kom utan att någon hade frågat.'],
} satisfies Record<keyof Labels, readonly [string, string]>;

async function placeOnLadder(rut: Hand, audit: string, labels: Labels): Promise<void> {
  for (const [key, label] of Object.entries(labels)) {
    await rut.open(`${audit}/kodning/trappan`);
    await rut.follow(`Placera ${label}`);
    const [step, grounds] = steps[key as keyof Labels];
    await rut.choose('Vilket steg?', step);
    await rut.write('Vad bygger det på?', grounds);
    await rut.press('Spara steget');
  }
}
