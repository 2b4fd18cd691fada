import { alva } from './participants/alva.ts';
import { bertil } from './participants/bertil.ts';
import { bruket } from './participants/bruket.ts';
import { emil } from './participants/emil.ts';
import { hamnen } from './participants/hamnen.ts';
import { hojden } from './participants/hojden.ts';
import { isak } from './participants/isak.ts';
import { kanalenAtHome } from './participants/kanalen-at-home.ts';
import { kanalenBeginning } from './participants/kanalen-beginning.ts';
import { kanalenOtherWays } from './participants/kanalen-other-ways.ts';
import { larsGoran } from './participants/lars-goran.ts';
import { mona } from './participants/mona.ts';
import { roya } from './participants/roya.ts';
import { signe } from './participants/signe.ts';
import { sonnerlunda } from './participants/sonnerlunda.ts';
import type { Life } from './participants/types.ts';

export { chosenByMany } from './participants/chosen-by-many.ts';
export { unitOffers } from './participants/units.ts';

/** Everybody with support in the county, and how it has gone for each. */
export const lives: readonly Life[] = [
  alva,
  isak,
  mona,
  roya,
  larsGoran,
  bertil,
  signe,
  emil,
  ...kanalenBeginning,
  ...kanalenOtherWays,
  ...kanalenAtHome,
  ...hojden,
  ...hamnen,
  ...bruket,
  ...sonnerlunda,
];
