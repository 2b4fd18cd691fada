import type { County } from '../county/fill.ts';
import type { Holder } from '../county/people.ts';

/** A page of the bench: who opens it and where it is in a county. */
export interface BenchPage {
  name: string;
  /** undefined: a visitor */
  who: (county: County) => Holder | undefined;
  path: (county: County) => string;
}
