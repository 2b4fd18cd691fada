import { addDays, type Day } from '../../src/domain/day.ts';
import { addBase } from '../../src/service/claims/base-commands.ts';
import { addClaim, chooseQuotes, reviewExposure, setStances } from '../../src/service/claims/commands.ts';
import { claimFlags } from '../../src/service/claims/contract.ts';
import { findClaims } from '../../src/service/claims/queries.ts';
import { identifierOf, reportBlocks } from '../story/story-text.ts';
import type { Audit, Claim } from '../story/types.ts';
import { analystOf, lastInterview } from './de-identify.ts';
import { type Stage, went } from './stage.ts';

/** The findings: named parts, claims under the commission's questions, what carries them, what is printed, what was judged. */
export async function loadClaims(stage: Stage, audit: Audit): Promise<void> {
  if (!audit.claims) return;
  const auditId = stage.thing(`${audit.slug}/audit`);
  const begun = addDays(lastInterview(audit), 8 + 2 * audit.interviews.length);
  for (const [index, claim] of audit.claims.entries()) {
    await loadClaim(stage, audit, claim, addDays(begun, index % 5), index);
  }
  await stage.play(analystOf(stage, audit, 1), addDays(begun, 6), async (tx) => {
    for (const flagged of await claimFlags(tx, auditId)) {
      if (!flagged.flags.some((flag) => flag.kind === 'exposure-review')) continue;
      const all = (await findClaims(tx, auditId))!;
      const { version } = all.claims.find((claim) => claim.id === flagged.claimId)!;
      went(await reviewExposure(tx, all, auditId, flagged.claimId, version), flagged.statement);
    }
  });
}

async function loadClaim(stage: Stage, audit: Audit, claim: Claim, day: Day, turn: number): Promise<void> {
  const auditId = stage.thing(`${audit.slug}/audit`);
  const scene = `${audit.slug}: ${claim.id}`;
  const passage = (id: string) => stage.thing(`${audit.slug}/passage/${id}`);
  const base = await baseOf(stage, audit, claim, day, turn);
  await stage.play(analystOf(stage, audit, turn), day, async (tx) => {
    const all = (await findClaims(tx, auditId))!;
    const added = await addClaim(tx, all, auditId, {
      statement: claim.statement,
      chapter: stage.thing(`${audit.slug}/commission-question/${claim.commissionQuestion}`),
      word: identifierOf(claim.quantityWord),
      base,
      code: '',
    });
    const claimId = went(added, scene).value;
    stage.made.set(`${audit.slug}/claim/${claim.id}`, claimId);
    const stances = [
      ...claim.supporters.map((id) => ({ passageId: passage(id), stance: 'for' as const })),
      ...claim.contradicters.map((id) => ({ passageId: passage(id), stance: 'against' as const })),
    ];
    went(await setStances(tx, auditId, claimId, stances), scene);
    const quoted = printedUnder(audit, claim).map(passage);
    if (quoted.length === 0) return;
    const linked = (await findClaims(tx, auditId))!;
    went(await chooseQuotes(tx, linked, auditId, claimId, { quoted, before: [] }), scene);
  });
}

/** The claim's named part of the informants, made when it is first met; empty for everybody. */
async function baseOf(stage: Stage, audit: Audit, claim: Claim, day: Day, turn: number): Promise<string> {
  if (claim.base.kind === 'all') return '';
  const { name, informants } = claim.base;
  const known = stage.made.get(`${audit.slug}/base/${name}`);
  if (known) return known;
  const auditId = stage.thing(`${audit.slug}/audit`);
  const made = await stage.play(analystOf(stage, audit, turn), day, async (tx) => {
    const members = informants.map((id) => stage.thing(`${audit.slug}/informant/${id}`));
    return went(await addBase(tx, (await findClaims(tx, auditId))!, auditId, { name, members }), name).value;
  });
  stage.made.set(`${audit.slug}/base/${name}`, made);
  return made;
}

/** The passages that the report prints and that the claim rests on. */
function printedUnder(audit: Audit, claim: Claim): string[] {
  const printed = reportBlocks(audit).flatMap((block) => (block.kind === 'quote' ? [block.passage] : []));
  return [...claim.supporters, ...claim.contradicters].filter((id) => printed.includes(id));
}
