import type { Hono } from 'hono';
import type { AppContext, AppEnv } from '../../kernel/requests/context.ts';
import { read } from '../../kernel/requests/steps.ts';
import { caseList, unitOverview } from './overviews.ts';
import { CasesPage } from './pages/cases-page.tsx';
import { UnitPage } from './pages/unit-page.tsx';
import { onlyAs } from './routes.tsx';
import { isUnitFilter, pageOf, UNIT_FILTERS } from './rules.ts';

/** Supports that a page holds. */
const A_PAGE = 25;

const askedPage = (c: AppContext): number =>
  Number(/^[1-9]\d{0,5}$/.exec(c.req.query('sida') ?? '')?.[0] ?? 1);

/** Paths of the manager's overview and the care manager's list: names and states, each leading to a page that is logged. */
export function unitRoutes(app: Hono<AppEnv>): void {
  app.get(
    '/enheten',
    read(async (tx, c) => {
      onlyAs(c, 'unit-manager');
      const asked = c.req.query('visa');
      const filter = isUnitFilter(asked) ? asked : undefined;
      const { rows: all, ...overview } = await unitOverview(tx);
      const chosen = filter ? all.filter(UNIT_FILTERS[filter]) : all;
      const whole = c.req.query('sida') === 'alla';
      const shown = pageOf(chosen, whole ? 1 : askedPage(c), whole ? Math.max(1, chosen.length) : A_PAGE);
      return <UnitPage {...overview} {...shown} filter={filter} whole={whole} any={all.length > 0} />;
    }),
  );
  app.get(
    '/mina-arenden',
    read(async (tx, c) => {
      onlyAs(c, 'care-manager');
      return <CasesPage {...pageOf(await caseList(tx), askedPage(c), A_PAGE)} />;
    }),
  );
}
