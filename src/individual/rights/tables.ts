import type { Generated } from 'kysely';

declare module '../tables.ts' {
  interface IndividualTables {
    'individual.unit_contact': {
      id: Generated<string>;
      unit_id: string;
      name: string;
      about: string;
      phone: string;
      email: string;
      hours: string;
      position: Generated<number>;
      version: Generated<number>;
    };
  }
}
