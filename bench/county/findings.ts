import type { Audit } from './audit.ts';
import type { CountyWriter } from './copy.ts';
import type { Informant } from './interviews.ts';
import type { Random } from './random.ts';
import { findings, proposalHeadings, prose } from './words.ts';

/** What was found: codes and coding, the ladder, claims with their passages, proposals and what became of them. */
export function addFindings(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  informants: readonly Informant[],
): { proposals: string[]; claims: string[] } {
  const byCode = addCoding(county, random, audit, informants);
  for (const { id } of informants) {
    county.add('service.ladder_step', {
      informant_id: id,
      audit_id: audit.id,
      step: 1 + random.whole(5),
      grounds: prose(random, 2),
    });
  }
  const claims = addClaims(county, random, audit, informants, byCode);
  const proposals = proposalHeadings.map((heading, at) =>
    addProposal(county, random, audit, { heading, number: at + 1, grounds: random.some(claims, 2) }),
  );
  return { proposals, claims };
}

/** One code for each commission question, under its id, and two below it. */
function addCoding(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  informants: readonly Informant[],
): Map<string, string[]> {
  const codes = audit.questions.map(({ id, text }, at) => {
    const code = (own: string, parent: string | null, name: string, position: number) =>
      county.add('service.code', {
        id: own,
        audit_id: audit.id,
        parent_id: parent,
        commission_question_id: id,
        kind: 'code',
        name,
        look: at,
        position,
      });
    code(id, null, text, at + 1);
    const below = ['Bra', 'Svårt'].map((name) => {
      const own = random.uuid();
      code(own, id, `${name}: ${text}`, 1);
      return own;
    });
    return { question: id, all: [id, ...below] };
  });
  const byQuestion = new Map<string, string[]>(codes.map(({ question }) => [question, []]));
  for (const { passages } of informants) {
    for (const passage of passages) {
      const { question, all } = random.pick(codes);
      byQuestion.get(question)!.push(passage);
      for (const code of random.some(all, random.chance(0.3) ? 2 : 1)) {
        county.add('service.coding', {
          audit_id: audit.id,
          passage_id: passage,
          code_id: code,
          coded_by: audit.team[0]!.personId,
        });
      }
    }
  }
  return byQuestion;
}

function addClaims(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  informants: readonly Informant[],
  byQuestion: ReadonlyMap<string, string[]>,
): string[] {
  const base = random.uuid();
  county.add('service.claim_base', {
    id: base,
    audit_id: audit.id,
    name: 'De som har blivit mer självständiga',
  });
  for (const { id } of informants.slice(0, 8)) {
    county.add('service.claim_base_member', { audit_id: audit.id, base_id: base, informant_id: id });
  }
  return audit.questions.flatMap(({ id: question }, chapter) =>
    [0, 1].map((at) => {
      const id = random.uuid();
      county.add('service.claim', {
        id,
        audit_id: audit.id,
        commission_question_id: question,
        chapter: 'question',
        statement: findings[(2 * chapter + at) % findings.length]!,
        quantity_word: 'several',
        base_id: at === 1 && chapter === 0 ? base : null,
        position: 2 * chapter + at + 1,
      });
      const linked = random.some(byQuestion.get(question)!, 10);
      for (const [place, passage] of linked.entries()) {
        county.add('service.claim_passage', {
          audit_id: audit.id,
          claim_id: id,
          passage_id: passage,
          stance: place < 8 ? 'for' : 'against',
          quoted: place < 2,
        });
      }
      return id;
    }),
  );
}

const states = { published: 'under-way', delivered: 'received', 'under-way': 'draft' } as const;

function addProposal(
  county: CountyWriter,
  random: Random,
  audit: Audit,
  { heading, number, grounds }: { heading: string; number: number; grounds: string[] },
): string {
  const id = random.uuid();
  const state = states[audit.course];
  const received = { published: '2026-04-15', delivered: '2026-11-02', 'under-way': null }[audit.course];
  const answered = audit.course === 'published';
  county.add('service.proposal', {
    id,
    audit_id: audit.id,
    number,
    heading,
    body: prose(random, 4),
    state,
    received_on: received,
    acknowledged_on: answered ? '2026-04-17' : null,
    answered_on: answered ? '2026-05-05' : null,
  });
  for (const claim of grounds) county.add('service.proposal_ground', { proposal_id: id, claim_id: claim });
  if (received) addStep(county, random, id, 'received', received);
  if (answered) {
    for (const [step, day] of [
      ['acknowledged', '2026-04-17'],
      ['answered', '2026-05-05'],
      ['under-way', '2026-06-01'],
    ] as const) {
      addStep(county, random, id, step, day);
    }
    county.add('service.proposal_answer', {
      id: random.uuid(),
      proposal_id: id,
      organisation_id: audit.unit.id,
      person_id: audit.unit.manager.personId,
      answer: random.pick(['yes', 'partly']),
      why: prose(random, 3),
      who: 'Enhetschefen',
      done_by: '2027-03-01',
      answered_on: '2026-05-05',
    });
  }
  return id;
}

function addStep(county: CountyWriter, random: Random, proposal: string, state: string, day: string): void {
  county.add('service.proposal_step', {
    id: random.uuid(),
    proposal_id: proposal,
    state,
    words: '',
    on_day: day,
    at: `${day}T09:00:00Z`,
  });
}
