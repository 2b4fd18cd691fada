import { supportPath } from '../support/contract.ts';

/** Where a participant fetches everything that is kept about them. */
export const archivePath = '/mina-uppgifter';

/** The plan as a file: for paper, to write on in, and for another system. */
export const planFilePath = (supportId: string, format: 'pdf' | 'docx' | 'json'): string =>
  `${supportPath(supportId)}/plan.${format}`;

/** Where a participant takes a plan along to this support, from another of theirs or from a file. */
export const takeAlongPath = (supportId: string): string => `${supportPath(supportId)}/plan/ta-med`;
