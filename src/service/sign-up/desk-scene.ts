import { testApp } from '../../../tests/app.ts';
import { castAudit } from '../../../tests/cast.ts';
import { testDatabase } from '../../../tests/database.ts';
import { prepareSignUp } from '../../../tests/sign-up.ts';

/** What a field of the page holds. */
export const field = (html: string, name: string) =>
  new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? '';

/** The receipt's code, as it stands in a page's text. */
export const receiptOf = (text: string) =>
  /(?:[2-9A-Z]{4}[- ]){6}[2-9A-Z]{4}/.exec(text)?.[0]?.replaceAll(' ', '-') ?? '';

/** An audit that is open for signing up, its coordinator's browser, and strangers'. For the tests. */
export async function deskScene() {
  const db = await testDatabase();
  const cast = await castAudit(db);
  /** what the request log says, as it comes */
  const lines: string[] = [];
  const { visitor, as } = await testApp(db, { log: (line) => lines.push(line) });
  return {
    db,
    cast,
    lines,
    visitor,
    as,
    coordinator: await as(cast.coordinator),
    base: `/granskningar/${cast.auditId}`,
    desk: await prepareSignUp(db, cast),
    /** How many sign-ups there are. */
    count: async () =>
      (await db.owner.query<{ count: number }>('select count(*) from service.sign_up')).rows[0]!.count,
    clear: () => db.owner.query('delete from service.sign_up'),
  };
}
