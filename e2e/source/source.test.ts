import { beforeAll, describe, expect, it } from 'vitest';
import { advance } from '../../demo/loader/advance.ts';
import { loadClaims } from '../../demo/loader/claims.ts';
import { loadCoding } from '../../demo/loader/coding.ts';
import { loadCommission } from '../../demo/loader/commission.ts';
import { loadDeIdentification } from '../../demo/loader/de-identify.ts';
import { loadGuide } from '../../demo/loader/guide.ts';
import { loadInterviews } from '../../demo/loader/interviews.ts';
import { loadLetter } from '../../demo/loader/letter.ts';
import { loadPeople } from '../../demo/loader/people.ts';
import { loadReport } from '../../demo/loader/report.ts';
import { loadBureauKeys, loadSignUps } from '../../demo/loader/sign-ups.ts';
import { Stage } from '../../demo/loader/stage.ts';
import { loadTeam } from '../../demo/loader/team.ts';
import { loadTranscripts } from '../../demo/loader/transcripts.ts';
import { check } from '../../src/domain/quantity-words.ts';
import { toDocx } from '../../src/kernel/documents/docx.ts';
import type { DocumentModel } from '../../src/kernel/documents/model.ts';
import { toPdf } from '../../src/kernel/documents/pdf.ts';
import { prepare } from '../../src/kernel/documents/prepare.ts';
import { buildReport, makeEdition } from '../../src/service/report/contract.ts';
import { findReportData } from '../../src/service/report/queries.ts';
import { checkProse, likeness } from '../../src/service/report/rules/prose.ts';
import type { ReportData } from '../../src/service/report/rules/report.ts';
import { testDatabase } from '../../tests/database.ts';
import { asStory, ladderTitle } from './as-story.ts';
import { questionId, questionLike } from './interviews.ts';
import { county, today } from './people.ts';
import { parseSource, readSource, type SourceAudit } from './reading.ts';

const text = readSource();
const print = (line: string) => process.stdout.write(`${line}\n`);
if (text === undefined)
  print('The source document is not beside this copy (../shared/source); its test is skipped.');

/** Every text of a value. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(texts);
}

describe.skipIf(text === undefined)('the audit that the project was specified by', () => {
  let source: SourceAudit;
  let document: DocumentModel;
  let data: ReportData;
  let interviews: ReturnType<typeof asStory>['interviews'];
  let drafted: Awaited<ReturnType<typeof makeEdition>>;
  let final: Awaited<ReturnType<typeof makeEdition>>;

  // each step by the commands of its feature, as the person who would have pressed the button
  beforeAll(async () => {
    source = parseSource(text!);
    const audit = asStory(source);
    interviews = audit.interviews;
    const db = await testDatabase();
    const stage = new Stage(db.database, new Date(`${today}T09:00:00Z`), county.today);
    await loadPeople(stage, county);
    await loadBureauKeys(stage, [audit]);
    await loadCommission(stage, audit);
    await advance(stage, audit, 'planning', '2021-08-22');
    await loadTeam(stage, audit);
    await loadGuide(stage, audit);
    await loadLetter(stage, audit);
    await loadSignUps(stage, audit);
    await loadInterviews(stage, audit);
    await loadTranscripts(stage, audit);
    const reviewed = await loadDeIdentification(stage, audit);
    await loadCoding(stage, audit, reviewed);
    await loadClaims(stage, audit);
    await loadReport(stage, audit);
    const auditId = stage.thing('kallan/audit');
    const coordinator = stage.actor('samordnare', 'auditCoordinator', 'byra');
    const play = <T>(work: Parameters<typeof stage.play<T>>[2]) => stage.play(coordinator, today, work);
    document = await play((tx) => buildReport(tx, auditId, { edition: 'draft' }));
    data = (await play((tx) => findReportData(tx, auditId)))!;
    drafted = await play((tx) => makeEdition(tx, auditId, 'draft'));
    final = await play((tx) => makeEdition(tx, auditId, 'final'));
  }, 240_000);

  it('is read whole: questions, guide, six proposals and its quotes', () => {
    expect(source.questions).toHaveLength(4);
    expect(source.guide.flatMap(({ questions }) => questions)).toHaveLength(12);
    expect(source.proposals).toHaveLength(6);
    expect(data.passages.length).toBeGreaterThanOrEqual(30);
    expect(data.passages.every(({ quotable }) => quotable)).toBe(true);
    print(
      `entered: ${data.passages.length} passages, ${data.claims.length} claims, ${data.proposals.length} proposals`,
    );
  });

  it('comes out as a report of the same structure', () => {
    const outline = prepare(document).outline.map((heading) => heading.text);
    const order = [
      'Förord',
      'Sammanfattning',
      'Inledning',
      'Så gjorde vi',
      ...source.chapters.map(({ title }) => title),
      ladderTitle,
      ...source.steps.map(({ title }) => title),
      'Insikter',
      source.insights.title,
      'Förbättringsförslag',
      ...source.proposals.map(({ title }, at) => `Förslag ${at + 1}. ${title}`),
      'Bilaga 1. Frågeguide',
      'Bilaga 2. Informationsbrev',
    ];
    expect(outline.filter((heading) => order.includes(heading))).toEqual(order);
    // headings within a chapter stand in it
    for (const { pieces } of source.chapters)
      for (const { text: heading } of pieces.filter(({ kind }) => kind === 'heading'))
        expect(outline).toContain(heading);
  });

  it('asks what was asked: commission questions in the introduction, the guide with them in its appendix', () => {
    const list = document.blocks.find((block) => block.kind === 'list' && block.style === 'number');
    expect(texts(list).filter((one) => source.questions.includes(one))).toEqual(source.questions);
    const appendix = document.blocks.slice(
      document.blocks.findIndex((block) => block.kind === 'heading' && block.text.startsWith('Bilaga 1')),
    );
    const words = texts(appendix).join('\n');
    for (const { questions } of source.guide) for (const one of questions) expect(words).toContain(one.text);
  });

  it('fills in the method, and protects small groups while it does', () => {
    const words = texts(document).join('\n');
    const { facts } = source;
    expect(words).toContain(`${facts.informants} personer`);
    expect(words).toContain('oktober 2021');
    expect(words).toContain(`${facts.minutes[0]} till ${facts.minutes[1]} minuter`);
    expect(words).toContain('Fyra av oss intervjuade och två läste och sorterade.');
    expect(words).toContain('nio kvinnor');
    // the one who did not want to be recorded could be recognised by the number
    expect(words).not.toMatch(/en antecknades|ett samtal/);
    expect(words).toContain('skriver vi inte ut i siffror');
  });

  it('quotes what was said, de-identified', () => {
    const quotes = document.blocks.flatMap((block) => (block.kind === 'quote' ? [block.text] : []));
    expect(quotes.length).toBeGreaterThanOrEqual(30);
    expect(quotes.join('\n')).not.toMatch(/\b(?:hon|honom|henne)\b/i);
  });

  it('goes on paper and into Word', async () => {
    const [pdf, word] = [await toPdf(document), await toDocx(document)];
    expect(new TextDecoder('latin1').decode(pdf.slice(0, 8))).toMatch(/^%PDF-1\.7/);
    expect(new TextDecoder('latin1').decode(word.slice(0, 2))).toBe('PK');
  }, 60_000);

  it('says which of the summary’s words the passages carry', () => {
    const words = checkProse(source.summary.join('\n'), data.claims, data.scale);
    print('\nThe summary’s words for how many, against the passages:');
    const verdicts = words.map((found) => {
      const { voices, where } = found.claim
        ? { voices: found.claim.supporting, where: 'a claim' }
        : { voices: voicesOn(found.sentence), where: 'at most' };
      const carried = check(found.canonical, voices, source.facts.informants, data.scale).ok;
      print(
        `  ${found.word.padEnd(12)} ${where.padEnd(8)} ${String(voices).padStart(2)} of ${source.facts.informants}  ` +
          `${(carried ? 'carried' : 'not carried').padEnd(12)} ${found.sentence.slice(0, 60)} …`,
      );
      return { ...found, carried };
    });
    expect(verdicts.map(({ canonical }) => canonical)).toEqual(
      expect.arrayContaining(['majority', 'all', 'many']),
    );
    // a handful of quotes under a question never shows what everybody has said about it
    expect(verdicts.find(({ word }) => word === 'Samtliga')?.carried).toBe(false);
    expect(verdicts.some(({ carried }) => carried)).toBe(true);
  });

  /**
   * How many have a passage under the commission question that a sentence is most like, as the auditors sorted them: no
   * claim on it could have more voices. Everybody, where it is like none.
   */
  function voicesOn(sentence: string): number {
    const scores = source.questions.map((question, at) => {
      const asked = source.guide
        .filter(({ commissionQuestion }) => questionLike(source, commissionQuestion) === questionId(at))
        .flatMap(({ questions }) => questions.map((one) => one.text));
      return Math.max(
        ...[question, source.chapters[at]!.title, ...asked].map((one) => likeness(sentence, one)),
      );
    });
    const best = Math.max(...scores);
    const sorted = best > 0 ? sortedUnder(scores.indexOf(best)) : interviews;
    return sorted.length;
  }

  /** Informants with a passage under a chapter's code; the ladder's passages belong to the chapter on taking part. */
  function sortedUnder(chapter: number): typeof interviews {
    const codes = [`kapitel-${chapter + 1}`, ...(chapter === 2 ? ['trappan'] : [])];
    return interviews.filter(({ passages }) =>
      passages.some((one) => one.codes.some((code) => codes.includes(code))),
    );
  }

  it('is shown as a draft, and not delivered while its words say more than its passages', () => {
    expect(drafted).toEqual({ ok: true, edition: 1 });
    expect(final.ok).toBe(false);
    if (final.ok) return;
    const kinds = new Set(final.problems.map((problem) => problem.text));
    expect([...kinds]).toEqual(['report.problem.claim.word']);
    print(`\n${final.problems.length} claims have a word that their quotes alone do not carry.`);
  });
});
