import type { Feature } from '../../kernel/requests/feature.ts';
import { disposeRawMaterial } from './commands.ts';
import { routes } from './routes.tsx';

/** Disposal of an audit's raw material, each time with a certificate of what, when and why. */
export const auditDisposal: Feature = {
  name: 'audit-disposal',
  routes,
  jobs: [
    {
      name: 'audit-disposal',
      schedule: '10 3 * * *',
      run: async ({ database, actor, now }) => {
        await database.withActor(actor, 'write', now, disposeRawMaterial);
      },
    },
  ],
};
