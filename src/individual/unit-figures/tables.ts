import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Measure } from './rules.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.unit_figure': {
      id: string;
      unit_id: string;
      measure: Measure;
      counted_on: Day;
      total: number;
      cells: (number | null)[];
    };
    'individual.unit_figure_group': { id: Generated<string>; figure_id: string; members: string[] };
  }
}
