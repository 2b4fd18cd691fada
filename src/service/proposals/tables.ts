import type { Generated } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { ProposalAnswer, ProposalState } from '../../domain/proposal-states.ts';

declare module '../tables.ts' {
  interface ServiceTables {
    'service.proposal': {
      id: Generated<string>;
      audit_id: string;
      number: number;
      heading: string;
      body: string;
      state: Generated<'draft' | ProposalState>;
      received_on: Generated<Day | null>;
      acknowledged_on: Generated<Day | null>;
      answered_on: Generated<Day | null>;
      done_on: Generated<Day | null>;
      version: Generated<number>;
    };
    'service.proposal_ground': { proposal_id: string; claim_id: string };
    'service.proposal_answer': {
      id: Generated<string>;
      proposal_id: string;
      organisation_id: string;
      person_id: string;
      answer: ProposalAnswer;
      why: string;
      who: string;
      done_by: Day | null;
      answered_on: Day;
    };
    'service.proposal_step': {
      id: Generated<string>;
      proposal_id: string;
      state: string;
      words: string;
      on_day: Day;
      at: Date;
    };
  }
}
