import { aboutMe } from './individual/about-me/index.ts';
import { consents } from './individual/consents/index.ts';
import { decisionGoals } from './individual/decision-goals/index.ts';
import { followUp } from './individual/follow-up/index.ts';
import { independence } from './individual/independence/index.ts';
import { ladder } from './individual/ladder/index.ts';
import { plan } from './individual/plan/index.ts';
import { promises } from './individual/promises/index.ts';
import { reading } from './individual/reading/index.ts';
import { record } from './individual/record/index.ts';
import { rights } from './individual/rights/index.ts';
import { schedule } from './individual/schedule/index.ts';
import { social } from './individual/social/index.ts';
import { suggestions } from './individual/suggestions/index.ts';
import { visits } from './individual/support/index.ts';
import { takeout } from './individual/takeout/index.ts';
import { tapering } from './individual/tapering/index.ts';
import { today } from './individual/today/index.ts';
import { unitFigures } from './individual/unit-figures/index.ts';
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
  today,
  schedule,
  tapering,
  visits,
  social,
  suggestions,
  plan,
  decisionGoals,
  ladder,
  unitFigures,
  followUp,
  independence,
  promises,
  record,
  aboutMe,
  consents,
  reading,
  rights,
  takeout,
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
