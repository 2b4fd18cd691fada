import { idOf, organisations, personOf } from '../../people.ts';
import { bytes } from '../ids.ts';

// Three supports of one participant, with the same people around them: the first in full swing, the second with a plan
// that holds and the next one in the making, the third with a plan that waits for an answer.
export const support = idOf('support');
export const secondSupport = idOf('second support');
export const thirdSupport = idOf('third support');
export const supports = [support, secondSupport, thirdSupport];

export const unit = organisations.unit;
export const participant = personOf('participant');
export const worker = personOf('worker');
export const substitute = personOf('substitute');
export const manager = personOf('unitManager');
export const careManager = personOf('careManager');
export const influenceCoordinator = personOf('influenceCoordinator');

/** The substitute's, on the day that {@link visitOn} moves it to. */
export const visit = idOf('visit');
export const agreedPlan = idOf('plan agreed');
export const proposedPlan = idOf('plan proposed');
export const draftPlan = idOf('plan draft');
/** By lineage. */
export const [goal, activity] = [idOf('goal lineage'), idOf('activity lineage')] as [string, string];
export const checkIn = idOf('check-in message');
export const openPromise = idOf('promise open');
export const suggestion = idOf('suggestion released');
export const candidate = { area: 'relations', source_key: 'fika granne' };

/** The hash of a calendar's secret address. */
export const calendar = bytes(32, '5a');

/** The day on which the worker read the participant's plan. */
export const readOn = '2027-01-20';

/** Moves the substitute's visit. It is from half past nine to half past ten; at each moment of the scene it is ten. */
export const visitOn = (day: string): string =>
  `update individual.visit set day = '${day}' where id = '${visit}'`;
