import { beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../src/kernel/database/actor.ts';
import { visitor } from '../src/kernel/database/actor.ts';
import type { Block, DocumentModel } from '../src/kernel/documents/model.ts';
import { claimFlags } from '../src/service/claims/contract.ts';
import { occurrences } from '../src/service/de-identification/review.ts';
import { reportProblems } from '../src/service/report/contract.ts';
import { findReportData } from '../src/service/report/queries.ts';
import { listReports } from '../src/service/report/reports.ts';
import { adviceOn } from '../src/service/report/rules/problems.ts';
import { unlockIdentity } from '../src/service/sign-up/seal.ts';
import { testDatabase } from '../tests/database.ts';
import { demoNow } from '../tests/demo-template.ts';
import { loadDemo } from './load.ts';
import { county } from './story/county.ts';
import { finishedAudit } from './story/finished-audit.ts';
import { hamnen } from './story/other-audits/hamnen.ts';
import { kvarten } from './story/other-audits/kvarten.ts';
import { otherAudits } from './story/other-audits.ts';
import { demoPassphrase } from './story/passphrase.ts';
import { strings } from './story/story-text.ts';
import type { Audit } from './story/types.ts';

const db = await testDatabase();
const audits = [finishedAudit, ...otherAudits];
const ids = new Map<string, string>();
let coordinator: Actor;

const rows = async <R>(sql: string, values: unknown[] = []): Promise<R[]> =>
  (await db.owner.query(sql, values)).rows as R[];
const idOf = (audit: Audit) => ids.get(audit.title) ?? '';

beforeAll(async () => {
  await db.owner.query('update kernel.installation set demo = true');
  await loadDemo(db.database, demoNow, () => {});
  for (const { id, title } of await rows<{ id: string; title: string }>(
    'select id, title from service.audit',
  ))
    ids.set(title, id);
  const [holding] = await rows<{ id: string; person: string }>(
    `select h.id, h.person_id as person from kernel.role_holding h join kernel.person n on n.id = h.person_id
     where h.role = 'audit-coordinator' and n.name = $1`,
    [county.people.find(({ slug }) => slug === finishedAudit.coordinator)?.name],
  );
  coordinator = { kind: 'person', personId: holding!.person, roleHoldingId: holding!.id };
}, 300_000);

describe('the county as it stands', () => {
  it('has every audit at the stage the story has come to', async () => {
    const stages = await rows<{ title: string; stage: string }>('select title, stage from service.audit');
    expect(Object.fromEntries(stages.map(({ title, stage }) => [title, stage]))).toEqual(
      Object.fromEntries(audits.map(({ title, stage }) => [title, stage])),
    );
  });

  it('publishes the finished report, and not the one whose day has not come', async () => {
    const { reports } = await db.as(visitor, (tx) => listReports(tx, { page: 1 }), demoNow);
    expect(reports.map(({ auditId, answered, proposals }) => [auditId, answered, proposals])).toEqual([
      [idOf(finishedAudit), 6, 6],
    ]);
  });

  it('tells the passphrase that opens the bureaus’ keys', async () => {
    const [key] = await rows<{ locked: Buffer }>(
      'select sealed_identity as locked from service.bureau_key limit 1',
    );
    expect(await unlockIdentity(key!.locked.toString('utf8'), demoPassphrase)).toMatch(/^AGE-SECRET-KEY-/);
    const told = await rows('select slug from kernel.demo_persona where words like $1', [
      `%${demoPassphrase}%`,
    ]);
    expect(told).toHaveLength(2);
  });
});

describe('transcripts', () => {
  const states = (audit: Audit) =>
    rows<{ state: string; open: number; decided: number }>(
      `select t.state, count(m.id) filter (where m.state = 'open')::int as open,
         count(m.id) filter (where m.state <> 'open')::int as decided
       from service.transcript t left join service.identifying_mark m on m.transcript_id = t.id
       where t.audit_id = $1 group by t.id, t.state order by t.state`,
      [idOf(audit)],
    );

  it('are all approved where the report is written, and at every step where it is not', async () => {
    for (const audit of [finishedAudit, hamnen]) {
      const found = await states(audit);
      expect(found).toHaveLength(audit.interviews.length);
      expect(new Set(found.map(({ state }) => state))).toEqual(new Set(['approved']));
    }
    const under = await states(kvarten);
    expect(under.map(({ state }) => state)).toEqual([...Array(4).fill('approved'), 'raw', 'reviewing']);
    const [reviewing] = under.filter(({ state }) => state === 'reviewing');
    expect(reviewing!.open).toBeGreaterThan(0);
    expect(reviewing!.decided).toBeGreaterThan(0);
  });

  const never = new Set(['name', 'phone', 'email', 'address', 'personal-number']);
  const identifying = (audit: Audit) =>
    audit.interviews.flatMap((interview) =>
      interview.identifying.filter(({ kind }) => never.has(kind)).map(({ text }) => text),
    );

  it('keep nothing of what the story says gives somebody away', async () => {
    for (const audit of [finishedAudit, hamnen, kvarten]) {
      const turns = await rows<{ words: string }>(
        `select w.words from service.transcript_turn w join service.transcript t on t.id = w.transcript_id
         where t.audit_id = $1 and t.state = 'approved'`,
        [idOf(audit)],
      );
      const all = turns.map(({ words }) => words).join('\n');
      expect(all.length).toBeGreaterThan(1000);
      for (const text of identifying(audit)) expect(occurrences(all, text), text).toEqual([]);
    }
  });

  it('give nothing away in the report either', async () => {
    // the report names those who made it and whom to call
    const ours = county.people.map(({ name }) => name).join(' ');
    for (const audit of [finishedAudit, hamnen]) {
      const printed = strings(await finalEdition(audit)).join('\n');
      for (const text of identifying(audit)) {
        if (occurrences(ours, text).length === 0) expect(occurrences(printed, text), text).toEqual([]);
      }
      expect(printed).not.toMatch(/\{\p{L}+\}|\[\[/u);
    }
  });

  it('leave a certificate behind for every recording, and for the contact details of all who were told', async () => {
    const certificates = await rows<{ kind: string; count: number }>(
      'select kind, count(*)::int as count from kernel.disposal where stream = $1 group by kind order by kind',
      [idOf(finishedAudit)],
    );
    const recorded = finishedAudit.interviews.filter(
      ({ consent, kind }) => consent.recording && kind === 'transcript',
    );
    expect(Object.fromEntries(certificates.map(({ kind, count }) => [kind, count]))).toMatchObject({
      'raw-recording': recorded.length,
      'contact-details': finishedAudit.interviews.length,
    });
    expect(
      await rows('select id from service.sign_up where audit_id = $1 and sealed is not null', [
        idOf(finishedAudit),
      ]),
    ).toEqual([]);
  });
});

async function finalEdition(audit: Audit): Promise<DocumentModel> {
  const [edition] = await rows<{ document: DocumentModel }>(
    `select document from service.report_edition where audit_id = $1 and kind = 'final'`,
    [idOf(audit)],
  );
  expect(edition, audit.slug).toBeDefined();
  return edition!.document;
}

describe('findings and report', () => {
  it('carries every claim’s word, and nothing stands in the report’s way', async () => {
    for (const audit of [finishedAudit, hamnen]) {
      const auditId = idOf(audit);
      const { flags, problems, advice } = await db.as(
        coordinator,
        async (tx) => ({
          flags: await claimFlags(tx, auditId),
          problems: await reportProblems(tx, auditId),
          advice: adviceOn((await findReportData(tx, auditId))!),
        }),
        demoNow,
      );
      expect(flags).toEqual([]);
      expect(problems).toEqual([]);
      expect(advice).toEqual([]);
      expect(await rows('select id from service.claim where audit_id = $1', [auditId])).toHaveLength(
        audit.claims!.length,
      );
    }
    const flags = await db.as(coordinator, (tx) => claimFlags(tx, idOf(kvarten)), demoNow);
    expect(flags.filter(({ stops }) => stops)).toEqual([]);
  });

  it('codes every passage of the approved texts, in the words that stand there now', async () => {
    for (const audit of [finishedAudit, hamnen]) {
      const passages = await rows<{ words: string; turn: string; codes: number }>(
        `select p.words, w.words as turn, count(g.code_id)::int as codes
         from service.passage p join service.transcript_turn w on w.id = p.turn_id
         left join service.coding g on g.passage_id = p.id where p.audit_id = $1 group by p.id, w.words`,
        [idOf(audit)],
      );
      expect(passages).toHaveLength(audit.interviews.flatMap((interview) => interview.passages).length);
      for (const { words, turn, codes } of passages) {
        expect(turn).toContain(words);
        expect(codes).toBeGreaterThan(0);
      }
    }
  });

  it('prints every quote that the story has chosen, once', async () => {
    const quotes = (blocks: readonly Block[]): string[] =>
      blocks.flatMap((block) => {
        if (block.kind === 'quote') return [block.text];
        return 'body' in block ? quotes(block.body) : [];
      });
    const { blocks } = await finalEdition(finishedAudit);
    const chosen = strings(finishedAudit.report).filter((text) => /^i\d\d-p\d+$/.test(text));
    const inProposals = finishedAudit.report!.proposals.flatMap(({ passages }) => passages);
    expect(quotes(blocks)).toHaveLength(chosen.length - inProposals.length);
    expect(new Set(quotes(blocks)).size).toBe(quotes(blocks).length);
  });

  it('keeps what the unit said of the draft beside what stands', async () => {
    const remarks = await rows<{ decision: string; draft_words: string; final_words: string }>(
      'select decision, draft_words, final_words from service.factual_remark where audit_id = $1',
      [idOf(finishedAudit)],
    );
    expect(remarks.map(({ decision }) => decision).sort()).toEqual(['accepted', 'not-accepted']);
    const [draft] = await rows<{ document: DocumentModel }>(
      `select document from service.report_edition where audit_id = $1 and kind = 'draft'`,
      [idOf(finishedAudit)],
    );
    const accepted = remarks.find(({ decision }) => decision === 'accepted')!;
    expect(strings(draft!.document).join('\n')).toContain(accepted.draft_words);
    const printed = strings(await finalEdition(finishedAudit)).join('\n');
    expect(printed).toContain(accepted.final_words);
    expect(printed).not.toContain(accepted.draft_words);
  });

  it('answers each of the six proposals, and waits for the answers of the other audit', async () => {
    const proposals = (audit: Audit) =>
      rows<{ state: string; answer: string | null }>(
        `select p.state, (select n.answer from service.proposal_answer n where n.proposal_id = p.id) as answer
         from service.proposal p where p.audit_id = $1 order by p.number`,
        [idOf(audit)],
      );
    const answered = await proposals(finishedAudit);
    expect(answered.map(({ answer }) => answer)).toEqual(
      finishedAudit.delivery!.answers.map(({ answer }) => answer),
    );
    expect(answered.map(({ state }) => state)).toEqual([
      'done',
      'under-way',
      'confirmed',
      'under-way',
      'under-way',
      'answered',
    ]);
    expect((await proposals(hamnen)).map(({ state }) => state)).toEqual([
      'acknowledged',
      'acknowledged',
      'received',
    ]);
  });
});
