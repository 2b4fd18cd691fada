import { expect } from 'vitest';
import type { TestDatabase } from '../../tests/database.ts';
import { answerProposals } from './answers.ts';
import { bookMeetings, makeInformants } from './booking.ts';
import { writeClaims } from './claims.ts';
import { codeInterviews } from './coding.ts';
import { commissionAudit } from './commission.ts';
import { expectNothingRevealed } from './crawl.ts';
import { deIdentify } from './de-identification.ts';
import { day, deliverReport, eve, expectPublic, sendToInformant } from './delivery.ts';
import { writeGuide } from './guide.ts';
import { closeSignUp, holdInterviews } from './interview.ts';
import { writeLetter } from './letter.ts';
import { addPeople } from './people.ts';
import { writeReport } from './report.ts';
import { makeKey, openSignUp, signUpOnline, typeInSignUp, volunteers } from './sign-up.ts';
import { gatherTeam } from './team.ts';
import { addTranscripts } from './transcript.ts';
import { expectRecounted, withdraw } from './withdrawal.ts';
import { World } from './world.ts';

/**
 * A whole audit in one go, as everybody who has a part in it.
 *
 * @param script whether their browsers run JavaScript
 */
export async function walk(db: TestDatabase, script: boolean): Promise<void> {
  const people = await addPeople(db);
  const world = await World.begin(db, script);
  try {
    const audit = await commissionAudit(world, people);
    await gatherTeam(world, people, audit);
    await writeGuide(world, people, audit);
    await writeLetter(world, people, audit);
    await makeKey(world, people);
    const address = await openSignUp(world, people, audit);
    const receipt = await signUpOnline(world, address, volunteers.mirjam);
    await signUpOnline(world, address, volunteers.yusuf);
    await typeInSignUp(world, people, audit, volunteers.gunnel);

    world.moveTo('2026-12-01');
    const labels = await makeInformants(world, people, audit);
    await bookMeetings(world, people, audit, labels);
    await holdInterviews(world, people, audit, labels);
    await closeSignUp(world, people, audit);
    world.moveTo('2027-01-04');
    await addTranscripts(world, people, audit, labels);
    await deIdentify(world, people, audit, labels);
    await codeInterviews(world, people, audit, labels);
    await writeClaims(world, people, audit, labels);

    world.moveTo('2027-02-01');
    await writeReport(world, people, audit);
    await deliverReport(world, people, audit);
    await sendToInformant(world, people, audit, labels.gunnel);
    await answerProposals(world, people);
    world.moveTo(eve);
    await expectPublic(world, audit, false);
    world.moveTo(day);
    await expectPublic(world, audit, true);

    await withdraw(world, receipt);
    await expectRecounted(world, people, audit, labels.mirjam);
    await expectNothingRevealed(world, people, audit);
  } catch (error) {
    // an exception of the house's own says more than the calm page it led to
    throw world.serverFaults.length > 0 ? new AggregateError([error, ...world.serverFaults]) : error;
  } finally {
    await world.end();
  }
  expect(world.serverFaults).toEqual([]);
  expect(world.faults).toEqual([]);
}
