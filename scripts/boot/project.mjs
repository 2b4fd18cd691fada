import { fileURLToPath } from 'node:url';

/** The checkout's folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** What stands in the way, said in plain words that need no stack trace. */
export class GiveUp extends Error {}
