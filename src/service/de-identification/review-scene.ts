import { expect } from 'vitest';
import { type Page, testApp, type Visitor } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addInterviewed, addRawTranscript } from '../transcripts/interview-scene.ts';

/** An audit with its people and its site, for the reviews of a test file. */
export async function reviewScene() {
  const db = await testDatabase();
  const cast = await castAudit(db);
  const site = await testApp(db);
  const auditor = await site.as(cast.auditor);
  const coordinator = await site.as(cast.coordinator);

  const said = [
    { words: 'Hej! Hur ser en vanlig vecka ut?' },
    { words: 'Mirja kommer på tisdagar. Hon är snäll, Mirja. Jag bor på Storgatan 4 i Lund.' },
    { words: 'Vad gör ni då?' },
    { words: 'Vi diskar. Sen ringer jag 070-123 45 67 om det är nåt. Kattis på Mjölnaren vet.' },
  ];

  async function begun(
    label: string,
    turns: { words: string }[] = said,
    as: Parameters<typeof addInterviewed>[3] = {},
  ) {
    const { informantId, interviewId } = await addInterviewed(db, cast, label, as);
    const transcript = await addRawTranscript(db, cast, informantId, turns);
    const base = `/granskningar/${cast.auditId}/utskrifter/${transcript.id}`;
    const review = `${base}/avidentifiera`;
    const start = await auditor.get(review);
    expect(start.text).toContain('Inga ord byts förrän');
    const sent = await auditor.post(`${review}/borja`, { _version: versionOf(start) });
    expect(sent.location).toBe(review);
    return { ...transcript, base, review, informantId, interviewId, start };
  }

  const versionOf = (page: Page) => /name="_version" value="(\d+)"/.exec(page.html)?.[1] ?? '';
  const actionOf = (page: Page) => /action="([^"]+\/plats\/[^"]+)"/.exec(page.html)?.[1] ?? '';

  const marksOf = async (transcriptId: string) =>
    (
      await db.owner.query(
        `select m.id, m.found, m.kind, m.state, m.replacement, m.doubtful, m.decided_by from service.identifying_mark m
         join service.transcript_turn u on u.id = m.turn_id where m.transcript_id = $1 order by u.position, m.start_at`,
        [transcriptId],
      )
    ).rows as {
      id: string;
      found: string;
      kind: string;
      state: string;
      replacement: string | null;
      doubtful: boolean;
      decided_by: string | null;
    }[];

  const wordsOf = async (transcriptId: string) =>
    (
      await db.owner.query(
        'select words from service.transcript_turn where transcript_id = $1 order by position',
        [transcriptId],
      )
    ).rows.map((row) => row.words as string);

  const shownOn = (page: Page) =>
    [...page.html.matchAll(/name="shown" value="([^"]+)"/g)].map((match) => match[1]!);

  /** Confirms whatever is open, page by page, until there is nothing more to decide. */
  async function confirmAll(review: string, as: Visitor = auditor): Promise<Page> {
    for (let pressed = 0; pressed < 60; pressed += 1) {
      const page = await as.get(review);
      const action = actionOf(page);
      const shown = shownOn(page);
      if (shown.length > 0) {
        expect((await as.post(`${review}/kanske`, { shown, ticked: shown, done: 'ja' })).status).toBe(303);
        continue;
      }
      if (action === '') return page;
      expect((await as.post(action, { action: 'confirm-alike' })).status).toBe(303);
    }
    throw new Error('the review does not end');
  }

  return {
    db,
    cast,
    site,
    auditor,
    coordinator,
    said,
    begun,
    versionOf,
    actionOf,
    marksOf,
    wordsOf,
    shownOn,
    confirmAll,
  };
}
