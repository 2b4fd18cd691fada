/** How much of everything a county holds. */
export interface CountySize {
  municipalities: number;
  units: number;
  participants: number;
  bureaus: number;
  audits: number;
  /** held, transcribed and coded, in each audit */
  interviews: number;
  /** said in each of them */
  turns: number;
}

/**
 * The three sizes of the bench; ×100 is a large county after some years of audits. A bureau has more audits in a larger
 * county, as there are fewer than one bureau for each municipality.
 */
export const sizes: Readonly<Record<number, CountySize>> = {
  1: { municipalities: 1, units: 4, participants: 200, bureaus: 1, audits: 3, interviews: 15, turns: 60 },
  10: { municipalities: 3, units: 40, participants: 2000, bureaus: 2, audits: 30, interviews: 15, turns: 60 },
  100: {
    municipalities: 26,
    units: 400,
    participants: 20_000,
    bureaus: 6,
    audits: 300,
    interviews: 15,
    turns: 60,
  },
};

/** The moment that every county of the bench stands still at. */
export const countyNow = new Date('2026-11-20T09:00:00Z');
