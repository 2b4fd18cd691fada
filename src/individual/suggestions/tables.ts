import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { LifeArea } from '../../domain/life-areas.ts';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.suggestion': {
      id: Generated<string>;
      area: LifeArea;
      source_key: string;
      words: string;
      state: 'released' | 'set-aside' | 'withdrawn';
      reworded_by: string;
      organisation_id: string;
      decided_on: Day;
      version: Generated<number>;
    };
  }
}
