import { type Standing, wasField, wasText } from '../../domain/untouched.ts';
import type { AppContext, Conflict, FormValues } from './context.ts';
import { textOf, textsOf } from './form.ts';

/**
 * Two have changed the same thing. A field that this form left as it was when it was shown (the `was` of its `Form`)
 * follows the other save, so that nobody's choice or words are undone by somebody who never touched them, nor what one has
 * closed is opened again by one's own page from yesterday. A choice that both have made is the last one's; a text that
 * both have written is for {@link conflictOf} to lay side by side.
 *
 * @param values the form's fields, changed in place: the merge page carries them on.
 * @param theirs what stands now.
 */
export function followTheirs(values: FormValues, theirs: Standing): void {
  for (const [name, stands] of Object.entries(theirs)) {
    const was = values[wasField(name)];
    const mine = Array.isArray(stands) ? textsOf(values, name) : textOf(values, name);
    if (was !== undefined && wasText(mine) === was) {
      if (stands === null) delete values[name];
      else values[name] = typeof stands === 'string' ? stands : [...stands];
    }
    values[wasField(name)] = wasText(stands);
  }
}

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
