import type { Rows } from './ids.ts';
import { growingRows } from './individual/growing-rows.ts';
import { knownRows } from './individual/known-rows.ts';
import { planRows } from './individual/plan-rows.ts';
import { recordRows } from './individual/record-rows.ts';
import { supportRows } from './individual/support-rows.ts';
import { unitRows } from './individual/unit-rows.ts';
import { weekRows } from './individual/week-rows.ts';

/** The individual level: somebody's supports, and all that is written around them. */
export const individualRows: Rows = [
  ...supportRows,
  ...planRows,
  ...weekRows,
  ...growingRows,
  ...knownRows,
  ...recordRows,
  ...unitRows,
];
