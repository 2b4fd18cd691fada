import type { ShownCount } from '../../../domain/small-groups.ts';
import { type Block, figure, paragraph, table } from '../../../kernel/documents/model.ts';
import { listed } from './numbers.ts';
import { staircase } from './staircase.ts';

/** The names of the ladder's steps, as a report prints them (domain.md, "Participation ladder"). */
const stepNames = ['Information', 'Konsultation', 'Dialog', 'Samarbete', 'Medbestämmande'];
const stepMeanings = ['Får veta', 'Får tycka', 'Får resonera', 'Får genomföra', 'Får bestämma'];

/**
 * The ladder's picture with the table behind it, and why numbers are missing where they are.
 *
 * @param ladder informants on each step, withheld where small; null where nobody has been placed.
 */
export function ladderBlocks(ladder: readonly ShownCount[] | null): Block[] {
  const counts = ladder ?? stepNames.map(() => null);
  const told = counts.some((count) => count !== null);
  const shown = counts.flatMap((count, at) =>
    count === null ? [] : [`${count} på steg ${at + 1}, ${stepNames[at]}`],
  );
  const steps = listed(stepNames.map((name) => name.toLowerCase()));
  const picture = figure({
    svg: staircase(stepNames, counts),
    alt: `En trappa med fem steg: ${steps}.${told ? ` Siffran på ett steg är hur många som står där: ${listed(shown)}.` : ''}`,
    caption: 'Delaktighetstrappan',
    table: table({
      head: told ? ['Steg', 'Betyder', 'Antal'] : ['Steg', 'Betyder'],
      rows: stepNames.map((name, at) => [
        `${at + 1}. ${name}`,
        stepMeanings[at]!,
        ...(told ? [counts[at] === null ? 'skrivs inte ut' : String(counts[at])] : []),
      ]),
      rowHeaders: true,
    }),
  });
  if (!ladder?.includes(null)) return [picture];
  const why = told
    ? 'Där så få står på ett steg att någon skulle kunna kännas igen skriver vi inte ut hur många de är.'
    : 'Vi skriver inte ut hur många som står på varje steg. Grupperna är så små att någon skulle kunna kännas igen.';
  return [picture, paragraph(why, 'small')];
}
