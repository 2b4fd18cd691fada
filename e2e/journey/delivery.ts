import { expect } from 'vitest';
import { expectAnswers } from './answers.ts';
import { claims } from './claims.ts';
import { sentences } from './coding.ts';
import { publicationDay } from './commission.ts';
import type { People } from './people.ts';
import { background, expectFindings, readWhole, savePart } from './report.ts';
import type { World } from './world.ts';

/** The unit reads the draft and points out an error of fact; the bureau decides and mends; then the report is delivered. */
export async function deliverReport(world: World, people: People, audit: string): Promise<void> {
  const sam = await world.as(people.coordinator);
  await sam.open(audit);
  await sam.follow('Överlämning');
  await sam.writeDay('Till vilken dag får de säga till?', '2027-02-15');
  await sam.press('Visa utkastet');

  const eva = await world.as(people.unitManager);
  await eva.open(audit);
  await eva.follow('Överlämning');
  await eva.follow('Läs utkastet');
  expectFindings(await eva.words());
  await eva.follow('Påpeka ett sakfel');
  for (const [words, remark] of [
    [background.wrong, 'Vi öppnade 2005.'],
    [claims.plan, 'Det tycker inte vi.'],
  ] as const) {
    await eva.write('Så står det i utkastet', words);
    await eva.write('Det här är fel, säger enheten', remark);
    await eva.press('Skicka');
  }

  world.moveTo('2027-02-16');
  const samLater = await world.as(people.coordinator);
  await samLater.open(`${audit}/overlamning`);
  expect(await samLater.words()).toContain('Vi öppnade 2005.');
  expect(await samLater.words()).toContain('Ta ställning till det enheten har skrivit.');
  const opinion = () => samLater.section('Anmärkning 2');
  await samLater.choose('Byråns beslut', 'Står kvar', opinion());
  await samLater.write('Varför', 'Det är vad de intervjuade säger.', opinion());
  await samLater.press('Spara beslutet', opinion());
  await samLater.choose('Byråns beslut', 'Ändras i rapporten');
  await samLater.write('Varför', 'Ni har rätt om året.');
  await samLater.write('Så står det i rapporten', background.right);
  await samLater.press('Spara beslutet');
  await savePart(samLater, audit, 'Bakgrund', background.right);
  await samLater.open(`${audit}/overlamning`);
  await samLater.press('Lämna över');
  expect(await samLater.words()).toContain('Rapporten lämnades över');
}

/** Gift and report have been sent the way an informant wanted, and their contact details are gone at once. */
export async function sendToInformant(
  world: World,
  people: People,
  audit: string,
  label: string,
): Promise<void> {
  const sam = await world.as(people.coordinator);
  await sam.open(`${audit}/anmalningar`);
  const row = () => sam.page.locator('section').filter({ hasText: new RegExp(`${label}(?!\\d)`) });
  for (const what of ['Present', 'Rapport']) {
    await sam.unfold(label, row());
    await sam.unfold('Efter intervjun: present och rapport', row());
    await sam.press(`Skickad ${what}`, row());
  }
  expect(await sam.read(row())).toContain('Kontaktuppgifterna är gallrade.');
}

/** What the public sees of the report on the day that the clock shows. */
export async function expectPublic(world: World, audit: string, open: boolean): Promise<void> {
  const visitor = await world.anybody();
  await visitor.open('/');
  if (open) {
    await visitor.follow('Rapporter');
    await visitor.follow('Planerna i boendestödet');
    await expectAnswers(visitor);
    const words = await readWhole(visitor);
    expectFindings(words);
    expect(words).toContain(sentences.mirjam[0]);
    expect(words).toContain(background.right);
    expect(words).not.toContain(background.wrong);
  } else {
    expect(await visitor.link('Rapporter').count()).toBe(0);
    await visitor.open('/rapporter');
    expect(await visitor.words()).toContain('Ingen rapport är offentlig än');
    await expect(visitor.open(audit.replace('/granskningar', '/rapporter'))).rejects.toThrow(/^404/);
  }
}

/** The eve of the day in the plan, and the day itself. */
export const eve = '2027-02-28';
export const day = publicationDay;
