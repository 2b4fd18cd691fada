import { idOf } from './people.ts';
import { accountRows } from './scene/account-rows.ts';
import { auditRows } from './scene/audit-rows.ts';
import { audit, proposals, publishOn, type Rows } from './scene/ids.ts';
import { showing } from './scene/individual/growing-rows.ts';
import { visitOn } from './scene/individual/ids.ts';
import { individualRows } from './scene/individual-rows.ts';
import { materialRows } from './scene/material-rows.ts';
import { outcomeRows } from './scene/outcome-rows.ts';

/**
 * An installation in use, and in it one participant's supports and one audit, with something in every table, the audit in
 * the stage of reporting; in an order that references allow. Much of it would not be there yet, or no longer, in real use; the rules must hold for it all the same.
 */
export const rows: Rows = [...accountRows, ...individualRows, ...auditRows, ...materialRows, ...outcomeRows];

/** What happens to the audit on the day of delivery. One proposal is held back, to see that it stays unseen. */
const delivery: readonly string[] = [
  `update service.audit set stage = 'delivered', delivered_on = '2027-02-10' where id = '${audit}'`,
  ...proposals
    .filter((state) => state !== 'draft')
    .map(
      (state) =>
        `update service.proposal set state = '${state}', received_on = '2027-02-10' where id = '${idOf(`proposal ${state}`)}'`,
    ),
];

/** A moment at which everything is tried: one in the life of the audit, and one around the support. */
export interface Moment {
  heading: Readonly<Record<'audit' | 'support', string>>;
  at: Date;
  /** what happens first, as the database's owner */
  first: readonly string[];
}

export const moments: readonly Moment[] = [
  {
    heading: { audit: 'before delivery', support: 'between visits' },
    at: new Date('2027-02-01T09:00:00Z'),
    first: [],
  },
  {
    heading: { audit: 'delivered', support: 'at the substitute’s visit' },
    at: new Date('2027-02-11T09:00:00Z'),
    first: [...delivery, visitOn('2027-02-11')],
  },
  {
    heading: { audit: 'published', support: 'at the visit, and all shown that can be' },
    at: new Date(`${publishOn}T09:00:00Z`),
    first: [visitOn(publishOn), ...showing],
  },
];
