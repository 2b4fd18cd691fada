import type { Feature } from './kernel/requests/feature.ts';
import { auditCommission } from './service/audit-commission/index.ts';
import { auditDisposal } from './service/audit-disposal/index.ts';
import { auditOverview } from './service/audit-overview/index.ts';
import { auditTeam } from './service/audit-team/index.ts';
import { booking } from './service/booking/index.ts';
import { claims } from './service/claims/index.ts';
import { coding } from './service/coding/index.ts';
import { deIdentification } from './service/de-identification/index.ts';
import { delivery } from './service/delivery/index.ts';
import { informants } from './service/informants/index.ts';
import { informationLetter } from './service/information-letter/index.ts';
import { interview } from './service/interview/index.ts';
import { proposals } from './service/proposals/index.ts';
import { questionGuide } from './service/question-guide/index.ts';
import { report } from './service/report/index.ts';
import { signUp } from './service/sign-up/index.ts';
import { transcripts } from './service/transcripts/index.ts';

/** Every feature of the house, in the order of the wings. `app.ts` and `worker.ts` compose these and nothing else. */
export const features: readonly Feature[] = [
  auditCommission,
  auditDisposal,
  auditOverview,
  delivery,
  auditTeam,
  questionGuide,
  informationLetter,
  informants,
  interview,
  transcripts,
  deIdentification,
  coding,
  claims,
  proposals,
  report,
  signUp,
  booking,
];
