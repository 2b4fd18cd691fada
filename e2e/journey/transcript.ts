import { Document, Packer, Paragraph } from 'docx';
import { expect } from 'vitest';
import type { Labels } from './booking.ts';
import { guideQuestions } from './guide.ts';
import { said } from './interviews.ts';
import type { People } from './people.ts';
import type { World } from './world.ts';

/** An interview as it is written down: who speaks before each turn. */
function writtenDown(key: keyof Labels): string[] {
  return guideQuestions.flatMap((question, index) => [`I: ${question}`, `IP: ${said[key].answers[index]}`]);
}

/** One transcript is pasted, one uploaded as a Word file, and one made of the notes. */
export async function addTranscripts(
  world: World,
  people: People,
  audit: string,
  labels: Labels,
): Promise<void> {
  const rut = await world.as(people.rut);
  await rut.open(audit);
  await rut.follow('Utskrifter');
  await rut.follow(labels.mirjam);
  await rut.write('Texten', writtenDown('mirjam').join('\n'));
  await rut.press('Lägg in texten');
  await saySpeakers();
  expect(await rut.words()).toContain('Alla repliker');

  await rut.open(`${audit}/utskrifter`);
  await rut.follow(labels.yusuf);
  const file = new Document({
    sections: [{ children: writtenDown('yusuf').map((text) => new Paragraph(text)) }],
  });
  await rut.field('Eller en fil').setInputFiles({
    name: 'intervju.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(file),
  });
  await rut.press('Lägg in texten');
  await saySpeakers();

  await rut.open(`${audit}/utskrifter`);
  await rut.follow(labels.gunnel);
  expect(await rut.words()).toContain('Personen har inte sagt ja till inspelning.');
  await rut.press('Använd anteckningarna');
  expect(await rut.words()).toContain(said.gunnel.answers[0]);

  async function saySpeakers() {
    if (/^Vem talar/.test(await rut.heading())) await rut.press('Spara');
    expect(await rut.words()).toContain(guideQuestions[0]);
  }
}
