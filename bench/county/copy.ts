import type pg from 'pg';
import { copyIn } from '../../src/kernel/database/backup-copy.ts';

/** What a column can be given. An array is a PostgreSQL array of ids, words or numbers; JSON comes as text. */
type Value = string | number | boolean | null | Buffer | readonly (string | number)[];

// In an order that references allow: each table is copied whole before those after it.
const layout = {
  'kernel.organisation': ['id', 'kind', 'name', 'parent_id', 'created_on'],
  'kernel.person': ['id', 'name', 'created_on'],
  'kernel.role_holding': ['id', 'person_id', 'role', 'organisation_id', 'valid_from'],
  'kernel.identity': ['id', 'person_id', 'subject', 'created_on'],
  'individual.support': ['id', 'participant_id', 'unit_id', 'kind', 'valid_from'],
  'individual.assignment': ['id', 'support_id', 'worker_id', 'valid_from'],
  'service.bureau_key': ['id', 'bureau_id', 'recipient', 'sealed_identity', 'made_on'],
  'service.audit': [
    'id',
    'bureau_id',
    'title',
    'stage',
    'purpose',
    'background',
    'population',
    'created_on',
    'delivered_on',
  ],
  'service.audit_party': ['audit_id', 'organisation_id', 'part'],
  'service.commission_question': ['id', 'audit_id', 'position', 'text'],
  'service.commission_message': ['id', 'audit_id', 'person_id', 'organisation_id', 'body', 'at'],
  'service.commission_plan': [
    'audit_id',
    'scope',
    'time_plan',
    'who_informs',
    'given_back',
    'publish_on',
    'cost',
  ],
  'service.plan_signature': ['audit_id', 'plan_version', 'organisation_id', 'person_id', 'signed_on'],
  'service.audit_member': ['id', 'audit_id', 'person_id', 'interviews', 'analyses', 'state', 'asked_on'],
  'service.conflict_declaration': ['member_id', 'none', 'declared_on'],
  'service.tie_check': ['member_id', 'number', 'asked_on', 'since', 'units', 'has_tie'],
  'service.guide': ['audit_id', 'opening', 'closing', 'edits', 'saved_version', 'saved_edits'],
  'service.guide_question': [
    'id',
    'audit_id',
    'commission_question_id',
    'position',
    'text',
    'follow_up_yes',
    'follow_up_no',
    'follow_up_how',
  ],
  'service.guide_version': ['audit_id', 'version', 'content', 'saved_on'],
  'service.information_letter': [
    'audit_id',
    'eligibility',
    'place',
    'gift',
    'contact_name',
    'phone',
    'email',
  ],
  'service.letter_version': ['audit_id', 'version', 'content', 'ready_on'],
  'service.sign_up_link': ['audit_id', 'code'],
  'service.sign_up_gate': ['audit_id', 'state'],
  'service.sign_up_signal': ['audit_id', 'enough', 'said_on'],
  'service.informant': ['id', 'audit_id', 'label', 'way'],
  'service.informant_background': ['informant_id', 'gender', 'age'],
  'service.informant_consent': ['informant_id', 'kind', 'given', 'way', 'recorded_by', 'recorded_on'],
  'service.sign_up': ['id', 'audit_id', 'signed_on', 'sealed', 'receipt_hash', 'state', 'informant_id'],
  'service.booking': ['id', 'audit_id', 'informant_id', 'day', 'starts_at', 'way', 'state'],
  'service.booking_place': ['booking_id', 'place'],
  'service.booking_interviewer': ['booking_id', 'person_id', 'answer'],
  'service.interview': [
    'id',
    'audit_id',
    'informant_id',
    'guide_version',
    'state',
    'held_on',
    'started_at',
    'minutes',
    'recorded',
  ],
  'service.interviewer': ['interview_id', 'person_id'],
  'service.interview_note': ['id', 'interview_id', 'guide_question_id', 'body'],
  'service.transcript': [
    'id',
    'audit_id',
    'informant_id',
    'state',
    'source',
    'added_on',
    'approved_on',
    'approved_by',
  ],
  'service.transcript_turn': ['id', 'transcript_id', 'position', 'speaker', 'words'],
  'service.turn_question': ['turn_id', 'guide_question_id', 'how'],
  'service.identifying_mark': [
    'id',
    'transcript_id',
    'turn_id',
    'start_at',
    'end_at',
    'kind',
    'found',
    'form',
    'suggestion',
  ],
  'service.code': [
    'id',
    'audit_id',
    'parent_id',
    'commission_question_id',
    'kind',
    'name',
    'look',
    'position',
  ],
  'service.passage': [
    'id',
    'audit_id',
    'transcript_id',
    'informant_id',
    'turn_id',
    'start_at',
    'end_at',
    'words',
    'marked_by',
    'marked_on',
  ],
  'service.coding': ['audit_id', 'passage_id', 'code_id', 'coded_by'],
  'service.ladder_step': ['informant_id', 'audit_id', 'step', 'grounds'],
  'service.claim_base': ['id', 'audit_id', 'name'],
  'service.claim_base_member': ['audit_id', 'base_id', 'informant_id'],
  'service.claim': [
    'id',
    'audit_id',
    'commission_question_id',
    'chapter',
    'statement',
    'quantity_word',
    'base_id',
    'position',
  ],
  'service.claim_passage': ['audit_id', 'claim_id', 'passage_id', 'stance', 'quoted'],
  'service.proposal': [
    'id',
    'audit_id',
    'number',
    'heading',
    'body',
    'state',
    'received_on',
    'acknowledged_on',
    'answered_on',
  ],
  'service.proposal_ground': ['proposal_id', 'claim_id'],
  'service.proposal_answer': [
    'id',
    'proposal_id',
    'organisation_id',
    'person_id',
    'answer',
    'why',
    'who',
    'done_by',
    'answered_on',
  ],
  'service.proposal_step': ['id', 'proposal_id', 'state', 'words', 'on_day', 'at'],
  'service.report_part': ['id', 'audit_id', 'part', 'commission_question_id', 'heading', 'body'],
  'service.report_edition': [
    'id',
    'audit_id',
    'kind',
    'edition',
    'document',
    'made_on',
    'shared_on',
    'remarks_by',
  ],
  'service.report_source': ['edition_id', 'at', 'kind', 'informants'],
  'service.factual_remark': [
    'id',
    'audit_id',
    'organisation_id',
    'person_id',
    'draft_words',
    'remark',
    'made_on',
    'decision',
    'reasons',
    'final_words',
    'decided_by',
    'decided_on',
  ],
  'kernel.trail_head': ['stream', 'sequence', 'hash'],
  'kernel.trail_entry': [
    'stream',
    'sequence',
    'at',
    'kind',
    'event',
    'actor_kind',
    'person_id',
    'role_holding_id',
    'job',
    'subject_id',
    'commitment',
    'previous',
    'hash',
  ],
} as const;

type Layout = typeof layout;
type TableName = keyof Layout;
type Row<T extends TableName> = Record<Layout[T][number], Value>;

/** Rows on their way into the database by COPY. */
export class CountyWriter {
  readonly #client: pg.Client;
  readonly #waiting = new Map<TableName, string[]>();
  readonly #counts = new Map<string, number>();

  constructor(client: pg.Client) {
    this.#client = client;
  }

  add<T extends TableName>(table: T, row: Row<T>): void {
    const line = (layout[table] as readonly Layout[T][number][]).map((name) => encode(row[name])).join('\t');
    const lines = this.#waiting.get(table);
    if (lines) lines.push(line);
    else this.#waiting.set(table, [line]);
  }

  /** Copies everything that waits. */
  async flush(): Promise<void> {
    for (const table of Object.keys(layout) as TableName[]) {
      const lines = this.#waiting.get(table);
      if (!lines) continue;
      const columns = layout[table].join(', ');
      const rows = await copyIn(this.#client, `copy ${table} (${columns}) from stdin`, chunks(lines));
      this.#counts.set(table, (this.#counts.get(table) ?? 0) + rows);
    }
    this.#waiting.clear();
  }

  /** Rows copied so far, by table. */
  get counts(): ReadonlyMap<string, number> {
    return this.#counts;
  }
}

async function* chunks(lines: readonly string[]): AsyncGenerator<Buffer> {
  for (let at = 0; at < lines.length; at += 500)
    yield Buffer.from(`${lines.slice(at, at + 500).join('\n')}\n`);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** A value in COPY's text format. */
function encode(value: Value): string {
  if (value === null) return '\\N';
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString('hex')}`;
  if (typeof value === 'object') return `{${value.join(',')}}`;
  return String(value).replace(/[\\\t\n\r]/g, (sign) => escapes[sign]!);
}
