import { expect } from 'vitest';
import { type Page, testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { addGuide, addInterviewed } from './interview-scene.ts';

/** A short interview, as somebody pastes it. */
export const talk = `Intervjuare: Hej! Hur ser en vanlig vecka ut med boendestödet?
IP: De kommer på tisdagar.
Intervjuare: Okej. Vad skulle du vilja ändra på i stödet?
IP: Att det är samma person.`;

/** The version that a form was made from. */
export const versionOf = (page: Page) => /name="_version" value="(\d+)"/.exec(page.html)?.[1] ?? '';

/** An audit with a guide, whose team adds transcripts on their pages. For the tests. */
export async function transcriptsScene() {
  const db = await testDatabase();
  const cast = await castAudit(db);
  const { questions } = await addGuide(db, cast);
  const site = await testApp(db);
  const auditor = await site.as(cast.auditor);
  const list = `/granskningar/${cast.auditId}/utskrifter`;

  const transcriptOf = async (informantId: string) =>
    (await db.owner.query('select * from service.transcript where informant_id = $1', [informantId]))
      .rows[0] as { id: string; source: string; state: string } | undefined;

  let number = 0;
  /** Somebody new whose interview has been held. */
  const interviewed = (as?: Parameters<typeof addInterviewed>[3]) =>
    addInterviewed(db, cast, `Deltagare ${++number}`, as);

  return {
    db,
    cast,
    questions,
    site,
    auditor,
    coordinator: await site.as(cast.coordinator),
    list,
    transcriptOf,
    interviewed,

    /** The turns of a transcript in order, with the questions that each is linked to. */
    turnsOf: async (transcriptId: string) =>
      (
        await db.owner.query(
          `select u.id, u.speaker, u.label, u.words, u.position,
            array(select q.guide_question_id from service.turn_question q where q.turn_id = u.id) as questions
           from service.transcript_turn u where u.transcript_id = $1 order by u.position`,
          [transcriptId],
        )
      ).rows as {
        id: string;
        speaker: string;
        label: string | null;
        words: string;
        position: number;
        questions: string[];
      }[],

    /** Somebody new whose interview has been pasted. */
    async added(text = talk) {
      const { informantId, interviewId } = await interviewed();
      const sent = await auditor.post(`${list}/ny`, { informant: informantId, text });
      expect(sent.status).toBe(303);
      const transcript = (await transcriptOf(informantId))!;
      return { informantId, interviewId, id: transcript.id, base: `${list}/${transcript.id}`, sent };
    },
  };
}
