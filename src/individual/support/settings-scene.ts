import { type Page, testApp } from '../../../tests/app.ts';
import { castSupport } from '../../../tests/cast-support.ts';
import { testDatabase } from '../../../tests/database.ts';

/** A day as a form sends it. */
export const day = (date: string, month: string, year = '2026') => ({
  'day-dag': date,
  'day-manad': month,
  'day-ar': year,
});

/** The version that a form was made from. */
export const version = (page: Page) => /name="_version" value="(\d+)"/.exec(page.html)?.[1] ?? '';

/** One support with those who come, its manager and its participant, each with a browser of their own. For the tests. */
export async function settingsScene() {
  const db = await testDatabase();
  const cast = await castSupport(db);
  const site = await testApp(db);
  const base = `/stod/${cast.supportId}/om-stodet`;
  return {
    db,
    cast,
    site,
    eva: await site.as(cast.unitManager),
    alex: await site.as(cast.participant),
    bo: await site.as(cast.worker),
    base,
    contact: `/stod/${cast.supportId}/kontaktman`,

    /** Who works with the support, as what, from and to; those of last year left out. */
    async team() {
      const { rows } = await db.owner.query<{ name: string; part: string; from: string; to: string | null }>(
        `select p.name, a.part, to_char(a.valid_from, 'YYYY-MM-DD') as "from", to_char(a.valid_to, 'YYYY-MM-DD') as "to"
         from individual.assignment a join kernel.person p on p.id = a.worker_id
         where a.support_id = $1 and a.valid_to is distinct from '2025-12-31' order by p.name, a.valid_from`,
        [cast.supportId],
      );
      return rows.map(({ name, part, from, to }) => [name, part, from, to]);
    },

    /** The page of somebody's last assignment. */
    async assignmentOf(name: string): Promise<string> {
      const { rows } = await db.owner.query(
        `select a.id from individual.assignment a join kernel.person p on p.id = a.worker_id
         where p.name = $1 and a.support_id = $2 order by a.valid_from desc limit 1`,
        [name, cast.supportId],
      );
      return `${base}/arbetare/${rows[0].id}`;
    },

    /** As it was: Bo as contact worker, and Cilla as one of those who come. */
    async begin(): Promise<void> {
      await db.owner.query('delete from individual.contact_wish');
      await db.owner.query("delete from individual.assignment where valid_to is distinct from '2025-12-31'");
      await db.owner.query(
        `insert into individual.assignment (support_id, worker_id, valid_from, part)
         values ($1, $2, '2025-01-01', 'contact-worker'), ($1, $3, '2026-03-01', 'worker')`,
        [cast.supportId, cast.worker.personId, cast.colleague.personId],
      );
      await db.owner.query('update individual.support set valid_to = null where id = $1', [cast.supportId]);
    },
  };
}
