import { describe, expect, it } from 'vitest';
import { finishedAudit } from './finished-audit.ts';
import { identifierOf, informantOf, quantityWordsIn, reportBlocks, strings, unique } from './story-text.ts';
import type { Claim } from './types.ts';

const wordCount = (text: string): number => text.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;

describe('the finished audit', () => {
  const { interviews, report, delivery } = finishedAudit;
  const claims = new Map((finishedAudit.claims ?? []).map((claim): [string, Claim] => [claim.id, claim]));
  const passages = new Map(
    interviews.flatMap((interview) => interview.passages.map((passage) => [passage.id, interview] as const)),
  );

  it('has fifteen coded interviews of a believable length', () => {
    expect(interviews).toHaveLength(15);
    for (const interview of interviews) {
      expect(wordCount(interview.transcript), interview.id).toBeGreaterThanOrEqual(650);
      expect(interview.passages.length, interview.id).toBeGreaterThanOrEqual(5);
      expect(interview.identifying.length, interview.id).toBeGreaterThanOrEqual(5);
      expect(interview.ladder, interview.id).toBeDefined();
      expect(interview.minutes).toBeGreaterThanOrEqual(45);
      expect(interview.minutes).toBeLessThanOrEqual(90);
    }
    expect(new Set(interviews.map((interview) => interview.ladder?.step)).size).toBe(5);
    expect(interviews.filter((interview) => !interview.consent.recording)).toHaveLength(1);
  });

  it('has a codebook of five themes and twelve to twenty codes, all in use', () => {
    const themes = finishedAudit.codebook ?? [];
    const codes = themes.flatMap((theme) => theme.codes);
    expect(themes).toHaveLength(5);
    expect(codes.length).toBeGreaterThanOrEqual(12);
    expect(codes.length).toBeLessThanOrEqual(20);
    const used = new Set(
      interviews.flatMap((interview) => interview.passages.flatMap((passage) => passage.codes)),
    );
    for (const code of codes) expect(used, code.id).toContain(code.id);
  });

  it('has twelve to eighteen claims, each used once in its own chapter', () => {
    expect(claims.size).toBeGreaterThanOrEqual(12);
    expect(claims.size).toBeLessThanOrEqual(18);
    const placed = (report?.chapters ?? []).flatMap((chapter) =>
      chapter.blocks.flatMap((block) =>
        block.kind === 'claim' ? [`${chapter.commissionQuestion}:${block.claim}`] : [],
      ),
    );
    expect(placed.toSorted()).toEqual(
      [...claims.values()].map((claim) => `${claim.commissionQuestion}:${claim.id}`).toSorted(),
    );
    expect([...claims.values()].some((claim) => claim.base.kind === 'subset')).toBe(true);
  });

  it('quotes only those who agreed to it, and no passage twice within a part', () => {
    const quoted = reportBlocks(finishedAudit).flatMap((block) =>
      block.kind === 'quote' ? [block.passage] : [],
    );
    for (const id of quoted) {
      expect(passages.has(id), id).toBe(true);
      expect(passages.get(id)?.consent.quotes, id).toBe(true);
    }
    expect(quoted.length).toBeGreaterThanOrEqual(40);
    const inChapters = (report?.chapters ?? []).flatMap((chapter) =>
      chapter.blocks.flatMap((block) => (block.kind === 'quote' ? [block.passage] : [])),
    );
    expect(unique(inChapters)).toBe(true);
    expect(unique(quoted)).toBe(true);
    expect(new Set(quoted.map(informantOf)).size).toBe(14);
  });

  it('keeps quantity words to its claims', () => {
    for (const text of [...(report?.ladder.intro ?? []), ...(report?.ladder.outro ?? [])])
      expect(quantityWordsIn(text), text).toEqual([]);
    for (const block of reportBlocks(finishedAudit))
      if (block.kind === 'text' || block.kind === 'heading')
        expect(quantityWordsIn(block.text), block.text).toEqual([]);
    for (const paragraph of [...(report?.summary ?? []), ...(report?.easyRead ?? [])]) {
      const allowed = paragraph.claims.map((id) =>
        identifierOf(claims.get(id)?.quantityWord ?? `missing ${id}`),
      );
      for (const word of quantityWordsIn(paragraph.text)) expect(allowed, paragraph.text).toContain(word);
    }
  });

  it('lets the system tell who took part and how it was done', () => {
    const used = (report?.method ?? []).flatMap((text) =>
      [...text.matchAll(/\{(\p{L}+)\}/gu)].map((match) => match[1]?.toLowerCase()),
    );
    for (const name of ['intervjuade', 'period', 'vilka', 'sätt', 'längd', 'inspelning', 'avsnitt'])
      expect(used).toContain(name);
  });

  it('rests its six proposals on claims and quotable passages, and answers each', () => {
    const proposals = report?.proposals ?? [];
    expect(proposals).toHaveLength(6);
    for (const proposal of proposals) {
      expect(proposal.claims.length, proposal.id).toBeGreaterThan(0);
      for (const id of proposal.claims) expect(claims.has(id), id).toBe(true);
      for (const id of proposal.passages) expect(passages.get(id)?.consent.quotes, id).toBe(true);
    }
    const answers = delivery?.answers ?? [];
    expect(answers.map((answer) => answer.proposal)).toEqual(proposals.map((proposal) => proposal.id));
    expect(new Set(answers.map((answer) => answer.answer))).toEqual(new Set(['yes', 'partly', 'no']));
    for (const answer of answers)
      for (const text of [answer.why, answer.whoActs, answer.whenText]) expect(text).not.toBe('');
  });

  it('keeps both texts of the factual remarks, one accepted and one not', () => {
    const remarks = delivery?.remarks ?? [];
    expect(remarks.map((remark) => remark.decision).toSorted()).toEqual(['accepted', 'not-accepted']);
    for (const remark of remarks) expect(remark.finalText).not.toBe(remark.draftText);
    const whole = strings(report).join('\n') + strings([...claims.values()]).join('\n');
    const accepted = remarks.find((remark) => remark.decision === 'accepted');
    expect(whole).toContain(accepted?.finalText ?? 'missing');
    expect(whole).not.toContain(accepted?.draftText ?? 'missing');
    expect(whole).toContain(
      remarks.find((remark) => remark.decision === 'not-accepted')?.draftText ?? 'missing',
    );
  });
});
