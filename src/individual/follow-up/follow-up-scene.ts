import { testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

/** The version that a form was made from. */
export const version = (html: string) => /name="_version" value="(\d+)"/.exec(html)?.[1] ?? '';

/** Everybody around one support that is to be followed up, each with a browser of their own. For the tests. */
export async function followUpScene() {
  const db = await testDatabase();
  const cast = await castSupport(db);
  const site = await testApp(db);
  const base = `/stod/${cast.supportId}/uppfoljning`;
  return {
    db,
    cast,
    site,
    alex: await site.as(cast.participant),
    bo: await site.as(cast.worker),
    eva: await site.as(cast.unitManager),
    base,
    /** The page of one question. */
    ask: (question: string) => `${base}/fraga/${question}`,
    /** How many rows there are of something. */
    count: async (statement: string) =>
      Number((await db.owner.query(`select count(*) as n from ${statement}`)).rows[0].n),
  };
}
