import type { Tx } from '../../kernel/database/database.ts';
import { type FilePart, supportPath } from '../support/contract.ts';
import { listStanding, type PromiseRow } from './queries.ts';
import { stateAfter } from './rules.ts';

export { makePromise, movePromise } from './commands.ts';
export type { PromiseRow } from './queries.ts';
export type { PromiseStep } from './rules.ts';

/** Path of a support's promises, or of one of them (where its steps are posted, under `/steg`). */
export const promisesPath = (supportId: string, promiseId?: string): string =>
  `${supportPath(supportId)}/lofte${promiseId === undefined ? '' : `/${promiseId}`}`;

/** What was promised and is not done, the longest standing first: stands first at the next visit, whoever comes. */
export const openPromises = async (tx: Tx, supportId: string): Promise<PromiseRow[]> =>
  (await listStanding(tx, supportId)).filter(({ steps }) => stateAfter(steps.at(-1)?.step) === 'open');

/** What those who come say is done, and the participant has not said anything about: one thing to answer for *Idag*. */
export const promisesToConfirm = async (tx: Tx, supportId: string): Promise<PromiseRow[]> =>
  (await listStanding(tx, supportId)).filter(({ steps }) => stateAfter(steps.at(-1)?.step) === 'done');

/** What a file holds of promises; a promise takes its steps with it. */
export const promisesFile: FilePart = {
  kind: 'promises',
  tables: ['individual.promise'],
  entries: [
    { table: 'individual.promise', column: 'written_at', moment: true },
    { table: 'individual.promise_step', column: 'written_at', moment: true },
  ],
};
