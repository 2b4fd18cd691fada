import { type AuditStep, steps as commission } from '../audit-commission/contract.ts';
import { steps as disposal } from '../audit-disposal/contract.ts';
import { steps as team } from '../audit-team/contract.ts';
import { steps as booking } from '../booking/contract.ts';
import { steps as claims } from '../claims/contract.ts';
import { steps as coding } from '../coding/contract.ts';
import { steps as deIdentification } from '../de-identification/contract.ts';
import { steps as delivery } from '../delivery/contract.ts';
import { steps as informants } from '../informants/contract.ts';
import { steps as letter } from '../information-letter/contract.ts';
import { steps as interview } from '../interview/contract.ts';
import { steps as proposals } from '../proposals/contract.ts';
import { steps as guide } from '../question-guide/contract.ts';
import { steps as report } from '../report/contract.ts';
import { steps as signUp } from '../sign-up/contract.ts';
import { steps as transcripts } from '../transcripts/contract.ts';

/** The steps of an audit in order, from every feature that has one. */
export const steps: readonly AuditStep[] = [
  ...commission,
  ...team,
  ...guide,
  ...letter,
  ...signUp,
  ...informants,
  ...booking,
  ...interview,
  ...transcripts,
  ...deIdentification,
  ...coding,
  ...claims,
  ...proposals,
  ...report,
  ...delivery,
  ...disposal,
].sort((a, b) => a.order - b.order);
