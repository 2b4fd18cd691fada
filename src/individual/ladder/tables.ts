import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { PlanPhase, StepNumber } from '../../domain/participation-ladder.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.ladder_choice': { support_id: string; shown: Generated<boolean> };
    'individual.ladder_rating': {
      id: Generated<string>;
      support_id: string;
      phase: PlanPhase;
      side: LadderSide;
      rated_by: string;
      step: StepNumber;
      rated_on: Day;
      place: number;
    };
  }
}

/** From which side a rating is made: the participant's, or those who come. */
export type LadderSide = 'participant' | 'staff';
