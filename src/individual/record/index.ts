import type { Feature } from '../../kernel/requests/feature.ts';
import { disposeFiles } from './disposal.ts';
import { routes } from './routes.tsx';

/** The record (social dokumentation): notes the participant reads and answers, corrected and never erased (I13). */
export const record: Feature = {
  name: 'record',
  routes,
  jobs: [
    {
      name: 'record-disposal',
      schedule: '20 3 * * *',
      run: async ({ database, actor, now }) => {
        await disposeFiles((work) => database.withActor(actor, 'write', now, work));
      },
    },
  ],
};
