import { addDays } from '../../src/domain/day.ts';
import { removeSignUp, settle } from '../../src/service/sign-up/commands.ts';
import type { Audit } from '../story/types.ts';
import { coordinatorOf } from './commission.ts';
import type { Stage } from './stage.ts';

/**
 * What is left to do for each who has been interviewed: the gift some days after, the report when it has been delivered.
 * With both sent, the contact details are gone. Those who were never interviewed are taken away with the delivery.
 */
export async function loadGifts(stage: Stage, audit: Audit): Promise<void> {
  for (const booking of audit.bookings) {
    const interview = audit.interviews.find((one) => one.id === booking.interview);
    if (interview) await sent(stage, audit, booking.signUp, 'gift', addDays(interview.on, 2));
  }
}

/** The report sent to everybody who was interviewed, save those who still wait for it. */
export async function loadReportsSent(stage: Stage, audit: Audit): Promise<void> {
  const { delivery } = audit;
  if (!delivery) return;
  const auditId = stage.thing(`${audit.slug}/audit`);
  for (const signUp of audit.signUps) {
    if (signUp.outcome === 'interviewed') {
      if (delivery.notYetTold?.includes(signUp.id)) continue;
      await sent(stage, audit, signUp.id, 'report', delivery.deliveredOn);
    } else if (stage.made.has(`${audit.slug}/sign-up/${signUp.id}`)) {
      await stage.play(coordinatorOf(stage, audit), addDays(delivery.deliveredOn, 1), (tx) =>
        removeSignUp(tx, auditId, stage.thing(`${audit.slug}/sign-up/${signUp.id}`)),
      );
    }
  }
}

async function sent(
  stage: Stage,
  audit: Audit,
  signUp: string,
  what: 'gift' | 'report',
  day: string,
): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const id = stage.thing(`${audit.slug}/sign-up/${signUp}`);
  const settled = await stage.play(coordinatorOf(stage, audit), day, (tx) =>
    settle(tx, auditId, id, what, 'sent'),
  );
  if (!settled) throw new Error(`${audit.slug}: ${signUp} cannot be sent the ${what}`);
}
