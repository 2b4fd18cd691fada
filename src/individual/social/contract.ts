import { supportPath } from '../support/contract.ts';

export { addMeetingPlace, declineSocialSide } from './commands.ts';
export type { PlaceInput } from './form.ts';
export type { MeetingPlace } from './queries.ts';

/** Where the plan's goals over life are seen, and what there is nearby. */
export const socialPath = (supportId: string): string => `${supportPath(supportId)}/livet`;
