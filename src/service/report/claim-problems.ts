import { sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { flagClaim, stopsReport } from '../claims/rules.ts';
import type { ClaimProblem } from './rules/problems.ts';
import type { ReportClaim, ReportData } from './rules/report.ts';

/** What is wrong with the audit's claims, as far as the report is concerned. */
export async function claimProblems(
  tx: Tx,
  auditId: string,
  data: Pick<ReportData, 'claims' | 'passages' | 'scale'>,
): Promise<ClaimProblem[]> {
  const { rows } = await sql<{ id: string; reviewed: number | null }>`
    select id, exposure_reviewed_voices as reviewed from service.claim where audit_id = ${auditId}`.execute(
    tx,
  );
  const reviewed = new Map(rows.map((row) => [row.id, row.reviewed]));
  return data.claims.flatMap((claim) => problemsWith(claim, data, reviewed.get(claim.id) ?? null));
}

function problemsWith(
  claim: ReportClaim,
  data: Pick<ReportData, 'scale'>,
  reviewed: number | null,
): ClaimProblem[] {
  const flags = flagClaim(
    {
      statement: claim.statement,
      quantityWord: claim.quantityWord,
      base: {
        kind: claim.base.name === null ? 'all' : 'subset',
        size: claim.base.size,
        ...(claim.base.name === null ? {} : { name: claim.base.name }),
      },
      supporters: claim.supporters,
      contradicters: claim.contradicters,
      passages: [...claim.supporters, ...claim.contradicters].map((informantId) => ({
        id: informantId,
        informantId,
        deidentified: true,
      })),
    },
    data.scale,
  );
  const one = (text: string, exposes: boolean): ClaimProblem => ({
    claimId: claim.id,
    statement: claim.statement,
    text,
    exposes,
  });
  return flags.flatMap((flag) => {
    if (!stopsReport(flag)) {
      return new Set(claim.supporters).size === reviewed ? [] : [one('report.problem.claim.exposure', true)];
    }
    return [
      one(
        flag.kind === 'no-passages' ? 'report.problem.claim.no-passages' : 'report.problem.claim.word',
        false,
      ),
    ];
  });
}
