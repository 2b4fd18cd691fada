import type { Actor } from '../../src/kernel/database/actor.ts';
import { now } from '../database.ts';
import type { SupportScene } from '../support-scene.ts';

/** Who asks, under which hat, at which moment. */
export interface Asker {
  actor: Actor;
  /** the role that what they write says they wrote it in */
  as: string;
  at: Date;
}

/** The evening before the substitute's visit, and a minute more than two hours after it. */
const evening = new Date('2026-11-20T21:00:00Z');
const afterwards = new Date('2026-11-21T11:31:00Z');

/** domain.md's columns in its order, and after them everybody whom the table leaves out. */
export const columns = [
  'participant',
  'assigned worker',
  'substitute, before the visit',
  'substitute, around the visit',
  'substitute, after the visit',
  'unit manager',
  'care manager of the support',
  'auditor in the team',
  'commissioner',
  'influence coordinator',
  'colleague at the unit',
  'public',
  'substitute of another day',
  'former worker',
  'administrator',
  'administrator who took the manager’s hat',
  'other participant',
  'other unit’s worker',
  'other unit’s manager',
  'other care manager',
  'audit coordinator',
  'close person',
  'guardian',
  'kin with a consent to plan and About me',
  'the participant as auditor',
  'the participant as support worker',
  'the worker as participant',
  'the worker at another unit',
  'the worker as manager elsewhere',
  'the care manager in another municipality',
  'the manager who also comes, as support worker',
  'manager who administered until yesterday',
] as const;
export type Column = (typeof columns)[number];

/** Everybody on the stage. */
export function askers(scene: SupportScene): Record<Column, Asker> {
  const as = (actor: Actor, role: string, at = now): Asker => ({ actor, as: role, at });
  return {
    participant: as(scene.participant, 'participant'),
    'assigned worker': as(scene.worker, 'support-worker'),
    'substitute, before the visit': as(scene.substitute, 'substitute', evening),
    'substitute, around the visit': as(scene.substitute, 'substitute'),
    'substitute, after the visit': as(scene.substitute, 'substitute', afterwards),
    'unit manager': as(scene.unitManager, 'unit-manager'),
    'care manager of the support': as(scene.careManager, 'care-manager'),
    'auditor in the team': as(scene.auditor, 'auditor'),
    commissioner: as(scene.commissioner, 'commissioner'),
    'influence coordinator': as(scene.influenceCoordinator, 'influence-coordinator'),
    'colleague at the unit': as(scene.colleague, 'support-worker'),
    public: as(scene.visitor, 'participant'),
    'substitute of another day': as(scene.otherDaySubstitute, 'substitute'),
    'former worker': as(scene.formerWorker, 'support-worker'),
    administrator: as(scene.administrator, 'administrator'),
    'administrator who took the manager’s hat': as(scene.administratorAsManager, 'unit-manager'),
    'other participant': as(scene.otherParticipant, 'participant'),
    'other unit’s worker': as(scene.otherWorker, 'support-worker'),
    'other unit’s manager': as(scene.otherManager, 'unit-manager'),
    'other care manager': as(scene.otherCareManager, 'care-manager'),
    'audit coordinator': as(scene.coordinator, 'audit-coordinator'),
    'close person': as(scene.closePerson, 'close-person'),
    guardian: as(scene.guardian, 'guardian'),
    'kin with a consent to plan and About me': as(scene.kin, 'close-person'),
    'the participant as auditor': as(scene.participantAsAuditor, 'auditor'),
    'the participant as support worker': as(scene.participantAsWorker, 'support-worker'),
    'the worker as participant': as(scene.workerAsParticipant, 'participant'),
    'the worker at another unit': as(scene.workerElsewhere, 'support-worker'),
    'the worker as manager elsewhere': as(scene.workerAsManagerElsewhere, 'unit-manager'),
    'the care manager in another municipality': as(scene.careManagerElsewhere, 'care-manager'),
    'the manager who also comes, as support worker': as(scene.managerAsWorker, 'support-worker'),
    'manager who administered until yesterday': as(scene.administeredYesterday, 'unit-manager'),
  };
}
