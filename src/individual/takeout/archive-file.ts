import { strToU8, type Zippable, zipSync } from 'fflate';
import { toHtml } from '../../kernel/documents/html.tsx';
import { createTranslate, type Language } from '../../kernel/i18n/translate.ts';
import type { Archive } from './archive.ts';
import { archiveDocument } from './archive-document.ts';
import { planBundle } from './rules.ts';

/**
 * The archive as one ZIP file: a page to read offline, the same as data part by part, and each plan as a FHIR bundle.
 * Made in memory and kept nowhere. Call it outside every transaction.
 *
 * @param at the moment it is made.
 */
export function archiveFile(archive: Archive, lang: Language, at: Date): Uint8Array {
  // the date in a ZIP has no time zone: the moment would tell more than the day on the page does
  const mtime = new Date(`${archive.on}T12:00:00`);
  const json = (data: unknown) => strToU8(`${JSON.stringify(data, null, 2)}\n`);
  const files: Zippable = {
    'index.html': strToU8(toHtml(archiveDocument(archive, createTranslate(lang), lang))),
  };
  const swedish = createTranslate('sv');
  for (const [place, { support, ...parts }] of archive.supports.entries()) {
    const folder = `stod-${place + 1}`;
    files[`${folder}/stod.json`] = json({
      support,
      team: parts.team,
      contactWish: parts.contactWish,
      visits: parts.visits,
    });
    files[`${folder}/planer.json`] = json({ plans: parts.plans, decisionGoals: parts.decisionGoals });
    files[`${folder}/uppfoljningar.json`] = json({
      followUps: parts.followUps,
      milestones: parts.milestones,
    });
    files[`${folder}/egna-svar.json`] = json({
      ladder: parts.ladder,
      independence: parts.independence ?? null,
      socialAnswers: parts.socialAnswers,
    });
    files[`${folder}/veckoschema.json`] = json({
      schedule: parts.schedule,
      staircases: parts.staircases,
      ticksShown: parts.ticksShown,
    });
    files[`${folder}/anteckningar.json`] = json({ notes: parts.notes, notesWait: parts.notesWait });
    files[`${folder}/loften.json`] = json(parts.promises);
    files[`${folder}/samtycken.json`] = json(parts.consents);
    for (const { plan } of parts.plans) {
      files[`${folder}/plan-${plan.number}.fhir.json`] = json(planBundle({ plan, support }, swedish, at));
    }
  }
  files['om-mig.json'] = json(archive.aboutMe);
  files['vem-har-last.json'] = json(archive.reading);
  files['mig.json'] = json({ name: archive.name, on: archive.on, messages: archive.messages ?? null });
  return zipSync(files, { level: 6, mtime });
}
