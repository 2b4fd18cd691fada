import type { Generated } from 'kysely';
import type { LetterContent, Way } from './rules.ts';

/** A day, `YYYY-MM-DD`. */
type Day = string;

declare module '../tables.ts' {
  interface ServiceTables {
    'service.information_letter': {
      audit_id: string;
      language: Generated<'sv' | 'en'>;
      title: Generated<string>;
      eligibility: Generated<string>;
      ways: Generated<Way[]>;
      place: Generated<string>;
      period: Generated<string>;
      gift: Generated<string>;
      contact_name: Generated<string>;
      phone: Generated<string>;
      email: Generated<string>;
      version: Generated<number>;
    };
    'service.letter_section': {
      audit_id: string;
      name: string;
      own: boolean;
      heading: string;
      body: string;
      left_out: boolean;
      version: Generated<number>;
    };
    'service.letter_version': {
      audit_id: string;
      version: number;
      content: LetterContent;
      ready_on: Day;
    };
  }
}
