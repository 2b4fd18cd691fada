import { randomUUID } from 'node:crypto';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { sql } from 'kysely';
import { visitor } from '../../src/kernel/database/actor.ts';
import {
  leaveSignUp,
  markSignUp,
  moveGate,
  saveBureauKey,
  saySignal,
  typeInSignUp,
  withdrawByReceipt,
} from '../../src/service/sign-up/commands.ts';
import { type Details, pack } from '../../src/service/sign-up/details.ts';
import { findDesk } from '../../src/service/sign-up/queries.ts';
import { receiptFor, receiptHash } from '../../src/service/sign-up/receipt.ts';
import { lockIdentity, seal } from '../../src/service/sign-up/seal.ts';
import { demoPassphrase } from '../story/passphrase.ts';
import type { Audit, SignUp } from '../story/types.ts';
import { advance } from './advance.ts';
import { coordinatorOf } from './commission.ts';
import { letterDay } from './letter.ts';
import { type Stage, went } from './stage.ts';

/**
 * Each bureau's own key, made when its first letter was ready. The identity is thrown away with this function, as it is
 * in the coordinator's browser.
 */
export async function loadBureauKeys(stage: Stage, audits: readonly Audit[]): Promise<void> {
  const inviting = audits
    .filter((audit) => audit.letter)
    .toSorted((a, b) => (letterDay(a) < letterDay(b) ? -1 : 1));
  for (const [bureau, [first]] of Map.groupBy(inviting, (audit) => audit.bureau)) {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const locked = await lockIdentity(identity, demoPassphrase);
    await stage.play(coordinatorOf(stage, first!), letterDay(first!), async (tx) =>
      went(await saveBureauKey(tx, { recipient, locked, replaces: undefined }), `${bureau}: key`),
    );
    stage.made.set(`${bureau}/key`, recipient);
  }
}

const company = {
  closePerson: 'somebody',
  friend: 'somebody',
  interpreter: 'somebody',
  supportWorker: 'support-worker',
} as const;

function detailsOf(signUp: SignUp): Details {
  const { contact } = signUp;
  return {
    name: contact.name,
    reach: contact.phone ? (signUp.channel === 'text' ? 'text' : 'phone') : contact.email ? 'email' : 'other',
    contact: contact.phone ?? contact.email ?? contact.how,
    ways: [signUp.mode],
    when: signUp.when.slice(0, 300),
    company: signUp.companion ? company[signUp.companion.kind] : 'alone',
    eligible: signUp.eligibility.slice(0, 400),
    other: [signUp.wishes, signUp.companion?.note, contact.how].filter(Boolean).join(' ').slice(0, 500),
  };
}

/** Sign-ups in the order they came, by whatever way they came; then what has become of each. */
export async function loadSignUps(stage: Stage, audit: Audit): Promise<void> {
  if (!audit.letter || audit.stage === 'planning') return;
  const recipient = stage.thing(`${audit.bureau}/key`);
  const auditId = stage.thing(`${audit.slug}/audit`);
  const coordinator = coordinatorOf(stage, audit);
  const opened = letterDay(audit);
  await advance(stage, audit, 'sign-up-open', opened);
  const code = await stage.play(coordinator, opened, async (tx) => {
    const desk = (await findDesk(tx, auditId))!;
    went(await moveGate(tx, auditId, desk.gate.version, 'open'), `${audit.slug}: open`);
    return desk.link!.code;
  });
  for (const signUp of audit.signUps) {
    const packed = pack(detailsOf(signUp));
    if (!packed) throw new Error(`${audit.slug}: ${signUp.id} does not fit`);
    const sealed = await seal(recipient, packed as Uint8Array<ArrayBuffer>);
    const receipt = receiptHash(receiptFor(stage.database.keys, randomUUID()));
    await (signUp.channel === 'web'
      ? stage.play(visitor, signUp.on, (tx) => leaveSignUp(tx, code, sealed, receipt))
      : stage.play(coordinator, signUp.on, (tx) => typeInSignUp(tx, auditId, sealed, receipt)));
    if (signUp.outcome === 'withdrawn') {
      await stage.play(visitor, signUp.on, (tx) => withdrawByReceipt(tx, receipt));
      continue;
    }
    const id = await stage.play(coordinator, signUp.on, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select id from service.sign_up where audit_id = ${auditId} and receipt_hash = ${receipt}`.execute(tx);
      return rows[0]!.id;
    });
    stage.made.set(`${audit.slug}/sign-up/${signUp.id}`, id);
    if (signUp.outcome === 'declined') {
      await stage.play(coordinator, signUp.on, (tx) => markSignUp(tx, auditId, id, 'not-this-time'));
    }
  }
  const last =
    audit.signUps
      .map((signUp) => signUp.on)
      .sort()
      .at(-1) ?? opened;
  if (audit.enough) {
    await stage.play(coordinator, last, (tx) => saySignal(tx, auditId, audit.enough === 'enough'));
  }
}

/** Closes the link before the analysis begins. */
export async function closeSignUp(stage: Stage, audit: Audit, day: string): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  await stage.play(coordinatorOf(stage, audit), day, async (tx) => {
    const desk = (await findDesk(tx, auditId))!;
    went(await moveGate(tx, auditId, desk.gate.version, 'closed'), `${audit.slug}: close`);
  });
}
