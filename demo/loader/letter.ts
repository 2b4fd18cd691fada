import { addDays } from '../../src/domain/day.ts';
import { formatDaySpan } from '../../src/kernel/i18n/dates.ts';
import { saveFacts, sayReady } from '../../src/service/information-letter/commands.ts';
import { findDraft, fingerprint } from '../../src/service/information-letter/queries.ts';
import { makeLink, saveLink } from '../../src/service/sign-up/commands.ts';
import type { Audit } from '../story/types.ts';
import { coordinatorOf } from './commission.ts';
import { type Stage, went } from './stage.ts';

/** The day the letter was ready: soon after everybody had signed. */
export const letterDay = (audit: Audit) => addDays(audit.guide?.agreedOn ?? '2026-01-01', 1);

/** When the interviews are held, as the commission plan has it; empty where it has not said. */
function interviewPeriod({ commission }: Audit): string {
  const step = commission.plan.find(({ what }) => what.startsWith('Intervjuer'));
  return step ? formatDaySpan(step.from, step.to, 'sv') : '';
}

/** The short link, and the letter made from the commission, said to be ready. */
export async function loadLetter(stage: Stage, audit: Audit): Promise<void> {
  const { letter, commission } = audit;
  if (!letter) return;
  const auditId = stage.thing(`${audit.slug}/audit`);
  const { name, phone, email } = letter.contact;
  await stage.play(coordinatorOf(stage, audit), letterDay(audit), async (tx) => {
    await makeLink(tx, auditId);
    await saveLink(tx, auditId, 1, {
      eligibility: commission.scope.asks ?? commission.scope.eligibility,
      contact: `${name}, ${phone}`,
    });
    const saved = await saveFacts(tx, auditId, 0, {
      language: 'sv',
      title: letter.title,
      eligibility: commission.scope.eligibility,
      ways: ['place', 'cafe', 'video', 'phone'],
      place: '',
      period: interviewPeriod(audit),
      gift: 'ett presentkort på 150 kronor',
      contactName: name,
      phone,
      email,
    });
    went(saved, `${audit.slug}: letter`);
    const draft = await findDraft(tx, auditId);
    went(await sayReady(tx, auditId, fingerprint(draft!.content)), `${audit.slug}: letter ready`);
  });
}
