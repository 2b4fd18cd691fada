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
  entries: [
    { table: 'individual.schedule_week', column: 'filled_on' },
    { table: 'individual.schedule_item', column: 'starts_on' },
    { table: 'individual.schedule_item', column: 'until' },
    { table: 'individual.schedule_away', column: 'day' },
    { table: 'individual.schedule_tick', column: 'day' },
    { table: 'individual.schedule_check_in', column: 'sent_at', moment: true },
    { table: 'individual.schedule_check_in', column: 'seen_on' },
    { table: 'individual.calendar_address', column: 'made_on' },
    { table: 'individual.calendar_address', column: 'ended_on' },
  ],
};
