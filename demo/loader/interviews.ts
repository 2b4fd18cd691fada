import { addDays } from '../../src/domain/day.ts';
import { answerForOneself, book, endBooking } from '../../src/service/booking/commands.ts';
import { recordConsents, saveBackground } from '../../src/service/informants/commands.ts';
import { beginInterview, moveInterview, saveNote } from '../../src/service/interview/commands.ts';
import { findInterview } from '../../src/service/interview/queries.ts';
import { makeInformant } from '../../src/service/sign-up/commands.ts';
import type { Audit, Booking, Interview } from '../story/types.ts';
import { advance } from './advance.ts';
import { coordinatorOf } from './commission.ts';
import { closeSignUp } from './sign-ups.ts';
import { type Stage, went } from './stage.ts';

const byMoment = (a: Booking, b: Booking) => (a.at < b.at ? -1 : 1);
const dayOf = (booking: Booking) => booking.at.slice(0, 10);

/** Bookings, consents and interviews, each on its day; then the sign-up closes and the analysis begins. */
export async function loadInterviews(stage: Stage, audit: Audit): Promise<void> {
  const [first] = [...audit.bookings].sort(byMoment);
  if (!first) return;
  await advance(stage, audit, 'interviewing', addDays(dayOf(first), -8));
  for (const booking of [...audit.bookings].sort(byMoment)) await loadBooking(stage, audit, booking);
  if (audit.stage === 'interviewing') return;
  const last = audit.interviews
    .map((interview) => interview.on)
    .sort()
    .at(-1)!;
  await closeSignUp(stage, audit, addDays(last, 1));
  await advance(stage, audit, 'analysing', addDays(last, 1));
}

async function loadBooking(stage: Stage, audit: Audit, booking: Booking): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const coordinator = coordinatorOf(stage, audit);
  const scene = `${audit.slug}: ${booking.id}`;
  // agreed on a week before, or the last week if the meeting lies ahead
  const agreed = addDays(dayOf(booking), -7);
  const informantId = await stage.play(coordinator, agreed, (tx) =>
    makeInformant(tx, auditId, stage.thing(`${audit.slug}/sign-up/${booking.signUp}`), booking.mode),
  );
  if (!informantId) throw new Error(`${scene}: nobody to book`);
  const bookingId = await stage.play(
    coordinator,
    agreed,
    async (tx) =>
      went(
        await book(tx, auditId, {
          informant: informantId,
          day: stage.day(dayOf(booking)),
          startsAt: booking.at.slice(11),
          minutes: 90,
          way: booking.mode,
          place: booking.where,
          interviewers: booking.interviewers.map((slug) => stage.person(slug)),
          asked: true,
        }),
        scene,
      ).value,
  );
  for (const slug of booking.interviewers) {
    await stage.play(stage.actor(slug, 'auditor', audit.bureau), addDays(agreed, 1), (tx) =>
      answerForOneself(tx, bookingId, 'does-not-know'),
    );
  }
  const interview = audit.interviews.find((one) => one.id === booking.interview);
  if (!interview) return;
  stage.made.set(`${audit.slug}/informant/${interview.id}`, informantId);
  await holdInterview(stage, audit, interview, informantId);
  await stage.play(coordinator, interview.on, (tx) => endBooking(tx, auditId, bookingId, 'held'));
}

async function holdInterview(
  stage: Stage,
  audit: Audit,
  interview: Interview,
  informantId: string,
): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const scene = `${audit.slug}: ${interview.id}`;
  const [first, ...others] = interview.interviewers.map((slug) => stage.actor(slug, 'auditor', audit.bureau));
  const { consent, informant } = interview;
  const interviewId = await stage.play(first!, interview.on, async (tx) => {
    await recordConsents(tx, auditId, informantId, {
      way: consent.form,
      given: { 'taking-part': true, recording: consent.recording, quotes: consent.quotes },
    });
    await saveBackground(tx, auditId, informantId, informant);
    return went(await beginInterview(tx, auditId, informantId), scene).value;
  });
  for (const other of others) {
    await stage.play(other, interview.on, (tx) => beginInterview(tx, auditId, informantId));
  }
  await stage.play(first!, interview.on, async (tx) => {
    const asked = (await findInterview(tx, auditId, interviewId))!.questions;
    // a word beside the first and the last question, as one does while somebody talks
    for (const question of [asked[0], asked.at(-1)]) {
      if (!question) continue;
      await saveNote(tx, auditId, interviewId, {
        questionId: question.id,
        body: question === asked[0] ? 'Lugnt och öppet från början.' : 'Vill läsa rapporten när den är klar.',
        skipped: false,
        version: 0,
      });
    }
    const { minutes } = interview;
    const recorded = consent.recording && interview.kind === 'transcript';
    went(await moveInterview(tx, auditId, interviewId, 'finish', { minutes, recorded }), scene);
  });
}
