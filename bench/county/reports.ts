import type { Database } from '../../src/kernel/database/database.ts';
import { findReportData } from '../../src/service/report/queries.ts';
import { assemble } from '../../src/service/report/rules/document.ts';
import { keyOf, type PartKey, type ReportData } from '../../src/service/report/rules/report.ts';
import { laidOut } from '../../src/service/report/rules/starters.ts';
import type { Audit } from './audit.ts';
import type { CountyWriter } from './copy.ts';
import type { Random } from './random.ts';
import { countyNow } from './sizes.ts';
import { prose } from './words.ts';

/**
 * The report's texts, and for delivered audits its draft and final editions: put together by the report's own rules from
 * what has been copied so far, so that they are as large as real ones.
 */
export async function addReport(
  county: CountyWriter,
  random: Random,
  database: Database,
  audit: Audit,
): Promise<void> {
  const coordinator = { kind: 'person', ...audit.bureau.coordinator } as const;
  const data = await database.withActor(coordinator, 'read', countyNow, (tx) => findReportData(tx, audit.id));
  if (!data) throw new Error(`the coordinator does not see ${audit.title}`);
  const parts = addParts(county, random, audit, data);
  if (audit.course === 'under-way') return;
  addEdition(county, random, audit, { ...data, parts }, 'draft');
  addEdition(county, random, audit, { ...data, parts }, 'final');
  for (let at = 0; at < 2; at += 1) addRemark(county, random, audit);
}

function addParts(county: CountyWriter, random: Random, audit: Audit, data: ReportData): ReportData['parts'] {
  const written: [PartKey, string][] = [
    [{ part: 'summary', questionId: null }, prose(random, 20)],
    [{ part: 'easy-read', questionId: null }, prose(random, 12)],
    [{ part: 'introduction', questionId: null }, prose(random, 15)],
    [{ part: 'insights', questionId: null }, prose(random, 20)],
    ...data.questions.map(({ id }): [PartKey, string] => [
      { part: 'chapter', questionId: id },
      `${prose(random, 15)}\n\n${laidOut(data.claims.filter(({ questionId }) => questionId === id))}`,
    ]),
  ];
  for (const [{ part, questionId }, body] of written) {
    county.add('service.report_part', {
      id: random.uuid(),
      audit_id: audit.id,
      part,
      commission_question_id: questionId,
      heading: '',
      body,
    });
  }
  return Object.fromEntries(written.map(([key, body]) => [keyOf(key), { heading: '', body }]));
}

function addEdition(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  data: ReportData,
  kind: 'draft' | 'final',
): void {
  const id = random.uuid();
  const day = kind === 'draft' ? '2026-03-20' : '2026-04-15';
  const { document, sources } = assemble(data, { edition: kind, number: 1, month: 'april 2026' });
  county.add('service.report_edition', {
    id,
    audit_id: audit.id,
    kind,
    edition: 1,
    document: JSON.stringify(document),
    made_on: day,
    shared_on: kind === 'draft' ? day : null,
    remarks_by: kind === 'draft' ? '2026-04-05' : null,
  });
  for (const source of sources) county.add('service.report_source', { edition_id: id, ...source });
}

function addRemark(county: CountyWriter, random: Random, audit: Audit): void {
  county.add('service.factual_remark', {
    id: random.uuid(),
    audit_id: audit.id,
    organisation_id: audit.unit.id,
    person_id: audit.unit.manager.personId,
    draft_words: prose(random, 1),
    remark: prose(random, 2),
    made_on: '2026-03-25',
    decision: 'accepted',
    reasons: prose(random, 1),
    final_words: prose(random, 1),
    decided_by: audit.bureau.coordinator.personId,
    decided_on: '2026-04-10',
  });
}
