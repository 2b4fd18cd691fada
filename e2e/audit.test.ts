import { expect, it } from 'vitest';
import { testDatabase } from '../tests/database.ts';
import { bookMeetings, makeInformants } from './journey/booking.ts';
import { commissionAudit } from './journey/commission.ts';
import { deIdentify } from './journey/de-identification.ts';
import { writeGuide } from './journey/guide.ts';
import { holdInterviews } from './journey/interview.ts';
import { writeLetter } from './journey/letter.ts';
import { addPeople } from './journey/people.ts';
import { makeKey, openSignUp, signUpOnline, typeInSignUp, unlock, volunteers } from './journey/sign-up.ts';
import { gatherTeam } from './journey/team.ts';
import { addTranscripts } from './journey/transcript.ts';
import { World } from './journey/world.ts';

for (const script of [true, false])
  it(`walks from commission to answer ${script}`, async () => {
    const db = await testDatabase();
    const people = await addPeople(db);
    const world = await World.begin(db, script);
    try {
      console.time('commission');
      const audit = await commissionAudit(world, people);
      console.timeLog('commission');
      await gatherTeam(world, people, audit);
      console.timeLog('commission');
      await writeGuide(world, people, audit);
      console.timeLog('commission');
      await writeLetter(world, people, audit);
      console.timeLog('commission');
      await makeKey(world, people);
      const address = await openSignUp(world, people, audit);
      await signUpOnline(world, address, volunteers.mirjam);
      await signUpOnline(world, address, volunteers.yusuf);
      await typeInSignUp(world, people, audit, volunteers.gunnel);
      world.moveTo('2026-12-01');
      const labels = await makeInformants(world, people, audit);
      await bookMeetings(world, people, audit, labels);
      console.timeLog('commission');
      await holdInterviews(world, people, audit, labels);
      console.timeLog('commission');
      world.moveTo('2027-01-04');
      await addTranscripts(world, people, audit, labels);
      await deIdentify(world, people, audit, labels);
      console.timeLog('commission');
    } finally {
      console.log(
        world.log.length,
        world.log.reduce((sum, line) => sum + Number(/ (\d+) ms/.exec(line)?.[1] ?? 0), 0),
      );
      await world.end();
      expect(world.serverFaults).toEqual([]);
      expect(world.faults).toEqual([]);
    }
  }, 240_000);
