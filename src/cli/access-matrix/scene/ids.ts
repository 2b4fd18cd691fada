import { idOf, organisations, personOf } from '../people.ts';

/** A table's row: its columns, as JSON has them. */
export type Row = Record<string, unknown>;

/** A table's name and the rows that stand in it; or what happens before the next, as SQL. */
export type Rows = readonly (string | readonly [table: string, ...rows: Row[]])[];

/** How a function is called, and what it does in a few words. */
export interface Call {
  statement: string;
  does: string;
}

/** Bytes as PostgreSQL reads them in JSON. */
export const bytes = (length: number, fill = 'ab') => `\\x${fill.repeat(length)}`;

export const audit = idOf('audit');
export const informant = idOf('informant');
export const question = idOf('commission question');
export const guideQuestion = idOf('guide question');
export const interview = idOf('interview');
export const [raw, reviewing, approved] = ['raw', 'reviewing', 'approved'].map((state) =>
  idOf(`transcript ${state}`),
) as [string, string, string];
export const passage = idOf('passage');
export const code = idOf('code');
export const claim = idOf('claim');
export const base = idOf('claim base');
export const proposals = ['received', 'acknowledged', 'done', 'draft'] as const;
export const proposal = idOf('proposal received');
export const finalEdition = idOf('edition final');
export const member = idOf('member');
export const booking = idOf('booking');
export const bureau = organisations.bureau;
export const coordinator = personOf('coordinator');
export const auditor = personOf('auditor');
export const manager = personOf('unitManager');

/** The link's code and the receipt of the one who signed up, for the calls. */
export const link = 'ABCDEFGHJK23';
export const receipt = bytes(32, 'cd');
export const sealed = bytes(4296);

export const publishOn = '2027-03-01';

export const informants = ['', ' raw', ' reviewing'].map((which) => idOf(`informant${which}`));
