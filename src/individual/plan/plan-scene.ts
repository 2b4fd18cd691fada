import { randomUUID } from 'node:crypto';
import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

/** The version that a form was made from. */
export const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';

/** The key by which a form that is sent twice is known. */
export const key = (html: string) => /name="_nyckel" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** Where what is being written is kept until it is sent. */
export const draftPath = (html: string) =>
  /data-draft-url="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&') ?? '';

/** Which proposal an answer is about. */
export const proposal = (html: string) => /name="proposal" value="(\d+)"/.exec(html)?.[1] ?? '';

/** The form of a goal that has not been saved yet. */
export const goal = (words: string, fields: Record<string, string> = {}) => ({
  words,
  kind: 'training',
  _version: '0',
  ...fields,
});

/** Everybody around one support, each with a browser of their own, on the pages of its plan. For the tests. */
export async function planScene() {
  const db = await testDatabase();
  const cast = await castSupport(db);
  const site = await testApp(db);
  const alex = await site.as(cast.participant);
  const bo = await site.as(cast.worker);
  const plan = `/stod/${cast.supportId}/plan`;
  const write = `${plan}/skriv`;

  /** Something said, where somebody writes on one page after another. */
  const say = (visitor: typeof alex, words: string, fields: Record<string, string> = {}) =>
    visitor.post(`${write}/sagt/${randomUUID()}`, {
      kind: 'wish',
      words,
      next: 'mer',
      _version: '0',
      ...fields,
    });

  return {
    db,
    cast,
    site,
    alex,
    bo,
    hanna: await site.as(cast.careManager),
    eva: await site.as(cast.unitManager),
    plan,
    write,
    say,
    rows: async (text: string) => (await db.owner.query(text)).rows,

    /** The participant's yes to what is proposed. */
    async yes(): Promise<void> {
      const page = await alex.get(`${plan}/svar`);
      await alex.post(`${plan}/svar`, { answer: 'yes', proposal: proposal(page.html) });
    },

    /** The next version, with something new in it, to which the participant says no: it is established without their yes. */
    async establishWithoutYes(): Promise<void> {
      await bo.post(`${plan}/borja`);
      await say(bo, 'Något nytt', { perspective: 'staff' });
      await bo.post(`${plan}/foresla`);
      const answer = await bo.get(`${plan}/svar/anteckna`);
      await bo.post(`${plan}/svar/anteckna`, {
        answer: 'no',
        way: 'spoken',
        proposal: proposal(answer.html),
      });
      const page = await bo.get(`${plan}/faststall`);
      await bo.post(`${plan}/faststall`, { participation: 'Alex var med.', _version: version(page.html) });
    },
  };
}
