import type { FilePart } from '../support/contract.ts';

/** What a file holds of the schedule, the participant's choices in it and the calendar's address with it. */
export const scheduleFile: FilePart = {
  kind: 'schedule',
  tables: [
    'individual.schedule_item',
    'individual.schedule_week',
    'individual.schedule_choice',
    'individual.calendar_address',
  ],
  entries: [{ table: 'individual.schedule_week', column: 'filled_on' }],
};
