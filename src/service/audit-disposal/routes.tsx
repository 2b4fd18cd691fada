import type { Hono } from 'hono';
import type { AppEnv } from '../../kernel/requests/context.ts';
import { idParam, read } from '../../kernel/requests/steps.ts';
import { DisposalPage } from './pages/disposal-page.tsx';
import { findRawMaterial } from './queries.ts';

/** Path of an audit's disposal. */
export function routes(app: Hono<AppEnv>): void {
  app.get(
    '/granskningar/:audit/gallring',
    read(async (tx, c) => {
      const auditId = idParam(c, 'audit');
      const material = await findRawMaterial(tx, auditId);
      return material && <DisposalPage auditId={auditId} material={material} />;
    }),
  );
}
