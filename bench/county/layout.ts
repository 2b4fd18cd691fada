import { individualLayout } from './layout-individual.ts';
import { serviceLayout } from './layout-service.ts';

/** Every table that the bench fills. Each is copied whole before those after it, in an order that references allow. */
export const layout = {
  'kernel.organisation': ['id', 'kind', 'name', 'parent_id', 'created_on'],
  'kernel.person': ['id', 'name', 'created_on'],
  'kernel.role_holding': ['id', 'person_id', 'role', 'organisation_id', 'valid_from'],
  'kernel.identity': ['id', 'person_id', 'subject', 'created_on'],
  ...individualLayout,
  ...serviceLayout,
  'kernel.trail_head': ['stream', 'sequence', 'hash'],
  'kernel.trail_entry': [
    'stream',
    'sequence',
    'at',
    'kind',
    'event',
    'actor_kind',
    'person_id',
    'role_holding_id',
    'job',
    'subject_id',
    'commitment',
    'previous',
    'hash',
  ],
} as const;
