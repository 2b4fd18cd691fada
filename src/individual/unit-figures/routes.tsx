import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { read } from '../../kernel/requests/steps.ts';
import { unitFiguresPath } from './contract.ts';
import { UnitPage } from './pages/unit-page.tsx';
import { findReleasedFigures, findUnitsWithFigures } from './released.ts';

/** The one path: figures of many, for who looks after a unit. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    unitFiguresPath,
    read(async (tx, c) => {
      const role = c.get('session')?.hat?.role ?? '';
      if (!['unit-manager', 'commissioner', 'influence-coordinator'].includes(role)) return undefined;
      const units = await findUnitsWithFigures(tx);
      const unit = units.find(({ id }) => id === c.req.query('enhet')) ?? units[0];
      return <UnitPage units={units} figures={unit ? await findReleasedFigures(tx, unit.id) : []} />;
    }),
  );
}
