import type { AppContext, Conflict, FormValues } from './context.ts';
import { textOf } from './form.ts';

/**
 * What a form that was overtaken comes to: the fields where what stands now differs from what was sent, for the merge
 * page. Where only something that is no text differs, the first field is shown all the same: a merge page with nothing on
 * it would say nothing.
 *
 * @param version the version that now stands.
 * @param fields in the form's order; `label` is a text key, `theirs` what stands now.
 */
export function conflictOf(
  c: AppContext,
  values: FormValues,
  version: number,
  fields: readonly { name: string; label: string; theirs: string }[],
): { conflict: Conflict } {
  const t = c.get('t');
  const both = fields.map(({ name, label, theirs }) => ({
    name,
    label: t(label),
    theirs,
    mine: textOf(values, name),
  }));
  const differ = both.filter(({ theirs, mine }) => theirs !== mine);
  return { conflict: { version, fields: differ.length > 0 ? differ : both.slice(0, 1) } };
}
