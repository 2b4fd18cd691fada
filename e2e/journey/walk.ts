import { expect } from 'vitest';
import type { TestDatabase } from '../../tests/database.ts';
import { answerProposals } from './answers.ts';
import { bookMeetings, makeInformants } from './booking.ts';
import { writeClaims } from './claims.ts';
import { codeInterviews } from './coding.ts';
import { commissionAudit } from './commission.ts';
import { expectNothingRevealed } from './crawl.ts';
import { deIdentify } from './de-identification.ts';
import { day, deliverReport, eve, expectPublic } from './delivery.ts';
import { writeGuide } from './guide.ts';
import { holdInterviews } from './interview.ts';
import { writeLetter } from './letter.ts';
import { addPeople } from './people.ts';
import { writeReport } from './report.ts';
import { makeKey, openSignUp, signUpOnline, typeInSignUp, volunteers } from './sign-up.ts';
import { gatherTeam } from './team.ts';
import { addTranscripts } from './transcript.ts';
import { withdraw } from './withdrawal.ts';
import { World } from './world.ts';

/** A whole audit in one go, as everybody who has a part in it. */
export async function walk(db: TestDatabase, script: boolean): Promise<void> {
  const people = await addPeople(db);
  const world = await World.begin(db, script);
  try {
    const started = performance.now();
    const lap = (name: string) =>
      console.log(name, Math.round((performance.now() - started) / 100) / 10, world.log.length);
    const audit = await commissionAudit(world, people);
    lap('commission');
    await gatherTeam(world, people, audit);
    lap('team');
    await writeGuide(world, people, audit);
    lap('guide');
    await writeLetter(world, people, audit);
    lap('letter');
    await makeKey(world, people);
    const address = await openSignUp(world, people, audit);
    const receipt = await signUpOnline(world, address, volunteers.mirjam);
    await signUpOnline(world, address, volunteers.yusuf);
    await typeInSignUp(world, people, audit, volunteers.gunnel);
    lap('sign-up');

    world.moveTo('2026-12-01');
    const labels = await makeInformants(world, people, audit);
    await bookMeetings(world, people, audit, labels);
    lap('booking');
    await holdInterviews(world, people, audit, labels);
    lap('interview');
    world.moveTo('2027-01-04');
    await addTranscripts(world, people, audit, labels);
    lap('transcript');
    await deIdentify(world, people, audit, labels);
    lap('de-identification');
    await codeInterviews(world, people, audit, labels);
    lap('coding');
    await writeClaims(world, people, audit, labels);
    lap('claims');

    world.moveTo('2027-02-01');
    await writeReport(world, people, audit);
    lap('report');
    await deliverReport(world, people, audit);
    lap('delivery');
    await answerProposals(world, people);
    lap('answers');
    world.moveTo(eve);
    await expectPublic(world, audit, false);
    world.moveTo(day);
    await expectPublic(world, audit, true);
    lap('public');

    await withdraw(world, receipt);
    await expectNothingRevealed(world, people, audit);
    lap('crawl');
  } finally {
    await world.end();
  }
  expect(world.serverFaults).toEqual([]);
  expect(world.faults).toEqual([]);
}
