/**
 * The only door for a wing above. Only figures in which small groups were withheld before they were stored, and the one
 * yes-or-no question in access.sql (`individual.has_tie_to_units`); never a row about somebody.
 */
export { findReleasedFigures, type ReleasedFigure } from './unit-figures/released.ts';
