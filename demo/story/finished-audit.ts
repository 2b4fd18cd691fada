import { delivery } from './finished-audit/answers.ts';
import { claims } from './finished-audit/claims.ts';
import { codebook } from './finished-audit/coding.ts';
import { commission, team } from './finished-audit/commission.ts';
import { guide } from './finished-audit/guide.ts';
import { interviews } from './finished-audit/interviews/index.ts';
import { letter } from './finished-audit/letter.ts';
import { report } from './finished-audit/report.ts';
import { bookings, signUps } from './finished-audit/sign-ups.ts';
import type { Audit } from './types.ts';

/** The audit that is told whole: from the first conversation to the unit's answers. */
export const finishedAudit: Audit = {
  slug: 'kanalen-2026',
  title: 'Stödet från Boendestöd Kanalen',
  about: 'Besvarad och offentlig. Återbesök från slutet av november.',
  stage: 'answered',
  bureau: 'lyktan',
  coordinator: 'samira-lindeblad',
  commissioners: [{ organisation: 'tranlosa-kommun', person: 'gunvor-tjader' }],
  auditedUnits: ['boendestod-kanalen'],
  commission,
  team,
  guide,
  letter,
  enough: 'enough',
  signUps,
  bookings,
  interviews,
  codebook,
  claims,
  report,
  delivery,
};
