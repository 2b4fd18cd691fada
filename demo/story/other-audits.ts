import { bruket, coordinatedPlans, hojden } from './other-audits/early-stages.ts';
import { hamnen } from './other-audits/hamnen.ts';
import { kvarten } from './other-audits/kvarten.ts';
import { sonnerlunda } from './other-audits/sonnerlunda.ts';
import { waitingRoom } from './other-audits/waiting-room.ts';
import type { Audit } from './types.ts';

/** Audits under way in the demo county, from first conversation to delivered report. */
export const otherAudits: Audit[] = [
  coordinatedPlans,
  bruket,
  hojden,
  sonnerlunda,
  waitingRoom,
  kvarten,
  hamnen,
];
