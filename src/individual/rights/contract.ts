export { addContact } from './commands.ts';
export type { Contact } from './queries.ts';

/** The pages of rights, and the one that says whom to turn to. */
export const rightsPath = '/mina-rattigheter';
