import { sql } from 'kysely';
import type { Day } from '../../domain/day.ts';
import type { Tx } from '../../kernel/database/database.ts';
import { type Fact, readFact, rowsOf, told } from '../../kernel/database/facts.ts';
import type { Outcome } from './rules.ts';

/** observation: what was seen, heard or done; assessment: what somebody makes of it; own: the participant's note. */
export type NoteKind = 'observation' | 'assessment' | 'own';

/** The first text of a note, or a correction, as far as the reader may see it. */
export interface TextRow {
  id: string;
  revision: number;
  body: string;
  mentionsOther: boolean;
  why: string;
  writerId: string;
  writer: string;
  as: string;
  at: string;
}

/** One reading of a text that mentions somebody else. */
export interface ReviewRow {
  textId: string;
  revision: number;
  place: number;
  outcome: Outcome;
  /** the pieces that are shown, a gap between each and the next; only with `parts` */
  shown: string[] | null;
  reviewer: string;
  at: string;
}

/** A note with all that the reader may see of it, texts and readings oldest first. */
export interface NoteRow {
  id: string;
  supportId: string;
  kind: NoteKind;
  day: Day;
  /** "14.30" or "9.30", or null where no time was given */
  time: string | null;
  writerId: string;
  writer: string;
  as: string;
  at: string;
  texts: TextRow[];
  reviews: ReviewRow[];
  answers: { id: string; words: string; at: string }[];
}

const columns = sql`
  n.id, n.support_id as "supportId", n.kind, to_char(n.happened_on, 'YYYY-MM-DD') as day,
  to_char(n.happened_at, 'FMHH24.MI') as time, n.written_by as "writerId", coalesce(w.name, '') as writer,
  n.written_as as "as", to_json(n.written_at) #>> '{}' as at,
  coalesce((select jsonb_agg(jsonb_build_object('id', t.id, 'revision', t.revision, 'body', t.body,
      'mentionsOther', t.mentions_other, 'why', t.why, 'writerId', t.written_by, 'writer', coalesce(p.name, ''),
      'as', t.written_as, 'at', t.written_at) order by t.revision)
    from individual.note_text t left join kernel.person p on p.id = t.written_by where t.note_id = n.id), '[]') as texts,
  coalesce((select jsonb_agg(jsonb_build_object('textId', r.text_id, 'revision', r.revision, 'place', r.place,
      'outcome', r.outcome, 'shown', r.shown, 'reviewer', coalesce(p.name, ''), 'at', r.reviewed_at)
      order by r.revision, r.place)
    from individual.note_review r left join kernel.person p on p.id = r.reviewed_by where r.note_id = n.id), '[]') as reviews,
  coalesce((select jsonb_agg(jsonb_build_object('id', a.id, 'words', a.words, 'at', a.written_at)
      order by a.written_at, a.id)
    from individual.note_answer a where a.note_id = n.id), '[]') as answers`;

const joins = sql`individual.note n left join kernel.person w on w.id = n.written_by`;

/** Which notes of a support are wanted. */
export interface NoteSearch {
  /** `2026-11` */
  month?: string | undefined;
  /** words that stand in a text or an answer that the reader sees */
  word?: string | undefined;
}

const wanted = (supportId: string, { month, word }: NoteSearch) => sql`
  n.support_id = ${supportId}
  and (${month ?? null}::text is null or n.happened_on >= (${month ?? null}::text || '-01')::date
    and n.happened_on < (${month ?? null}::text || '-01')::date + interval '1 month')
  and (${word ?? null}::text is null
    or exists (select from individual.note_text t where t.note_id = n.id
      and position(lower(${word ?? ''}) in lower(t.body)) > 0)
    or exists (select from individual.note_review r where r.note_id = n.id
      and position(lower(${word ?? ''}) in lower(array_to_string(r.shown, ' … '))) > 0)
    or exists (select from individual.note_answer a where a.note_id = n.id
      and position(lower(${word ?? ''}) in lower(a.words)) > 0))`;

/** Notes a page holds. */
export const NOTES_A_PAGE = 15;

/** One page of a support's notes, the newest first, and how many pages there are. */
export async function listNotes(
  tx: Tx,
  supportId: string,
  search: NoteSearch = {},
  page = 1,
): Promise<{ notes: NoteRow[]; pages: number }> {
  const { rows } = await sql<NoteRow>`
    select ${columns} from ${joins} where ${wanted(supportId, search)}
    order by n.happened_on desc, n.happened_at desc nulls last, n.written_at desc, n.id
    limit ${NOTES_A_PAGE} offset ${(page - 1) * NOTES_A_PAGE}`.execute(tx);
  const counted = await sql<{ count: number }>`
    select count(*) from individual.note n where ${wanted(supportId, search)}`.execute(tx);
  return { notes: rows, pages: Math.max(1, Math.ceil(counted.rows[0]!.count / NOTES_A_PAGE)) };
}

/** Every note of a support that the reader sees, the oldest first: for the archive that goes with the participant. */
export async function listAllNotes(tx: Tx, supportId: string): Promise<NoteRow[]> {
  const { rows } = await sql<NoteRow>`
    select ${columns} from ${joins} where n.support_id = ${supportId}
    order by n.happened_on, n.happened_at nulls last, n.written_at, n.id`.execute(tx);
  return rows;
}

/** The newest notes over some supports, for a start page. */
export async function listNewest(
  tx: Tx,
  supportIds: readonly string[],
  from: Day,
  most: number,
): Promise<NoteRow[]> {
  const { rows } = await sql<NoteRow>`
    select ${columns} from ${joins}
    where n.support_id = any (${[...supportIds]}::uuid[]) and n.happened_on >= ${from} and n.kind <> 'own'
    order by n.happened_on desc, n.happened_at desc nulls last, n.written_at desc, n.id limit ${most}`.execute(
    tx,
  );
  return rows;
}

/** One note of a support, or undefined where the reader sees none. */
export async function findNote(tx: Tx, supportId: string, noteId: string): Promise<NoteRow | undefined> {
  const { rows } = await sql<NoteRow>`
    select ${columns} from ${joins} where n.id = ${noteId} and n.support_id = ${supportId}`.execute(tx);
  return rows[0];
}

/** The months a support has notes of, the newest first, as `2026-11`. */
export async function listMonths(tx: Tx, supportId: string): Promise<string[]> {
  const { rows } = await sql<{ month: string }>`
    select distinct to_char(n.happened_on, 'YYYY-MM') as month from individual.note n
    where n.support_id = ${supportId} order by month desc`.execute(tx);
  return rows.map(({ month }) => month);
}

/** A text that waits to be read through before the participant sees it. Nothing of what it says. */
export interface WaitingText {
  noteId: string;
  supportId: string;
  participant: string;
  day: Day;
  /** the moment it began to wait */
  since: Date;
  writerId: string;
}

const waitingIn = (supportId: string | undefined) =>
  supportId ? sql`array[${supportId}]::uuid[]` : sql`(select individual.staffed_supports())::uuid[]`;

/** Texts that wait for a reading, the longest waiting first, in all the actor's supports or one of them. */
export const waitingTexts = (supportId?: string): Fact<WaitingText[]> =>
  told(
    rowsOf<Omit<WaitingText, 'since'> & { since: string }>(sql`
    select n.id as "noteId", n.support_id as "supportId", p.name as participant,
      to_char(n.happened_on, 'YYYY-MM-DD') as day, coalesce(last.at, t.written_at) as since, t.written_by as "writerId"
    from individual.note_text t
    join individual.note n on n.id = t.note_id
    join individual.support s on s.id = n.support_id
    join kernel.person p on p.id = s.participant_id
    left join lateral (
      select r.outcome, r.reviewed_at as at from individual.note_review r where r.text_id = t.id
      order by r.place desc limit 1) last on true
    where t.id in (
        select m.id from individual.note_text m where m.support_id = any (${waitingIn(supportId)}) and m.mentions_other
        union all
        select h.text_id from individual.note_review h
        where h.support_id = any (${waitingIn(supportId)}) and h.outcome = 'held')
      and t.support_id = any ((select individual.staffed_supports())::uuid[])
      and (last.outcome = 'held' or (last.outcome is null and t.mentions_other))
    order by since, n.id`),
    (rows) => rows.map((row) => ({ ...row, since: new Date(row.since) })),
  );

/** The same, where nothing else is read with them. */
export const listWaiting = (tx: Tx, supportId?: string): Promise<WaitingText[]> =>
  readFact(tx, waitingTexts(supportId));

/** Whether something about the participant still waits to be read through before they see it. */
export async function isBeingRead(tx: Tx, supportId: string): Promise<boolean> {
  const { rows } = await sql<{ waits: boolean }>`
    select ${supportId}::uuid = any ((select individual.supports_being_read())::uuid[]) as waits`.execute(tx);
  return rows[0]!.waits;
}

/** The visit to a support that the actor makes now, the one that began last, and its day; undefined between visits. */
export async function findOpenVisit(
  tx: Tx,
  supportId: string,
): Promise<{ id: string; day: Day } | undefined> {
  const { rows } = await sql<{ id: string; day: Day }>`
    select v.id, to_char(v.day, 'YYYY-MM-DD') as day from individual.visit v
    where v.support_id = ${supportId} and v.id = any ((select individual.open_visits())::uuid[])
    order by (((v.day + v.starts_at) at time zone 'Europe/Stockholm') <= ${tx.now}) desc,
      abs(extract(epoch from ((v.day + v.starts_at) at time zone 'Europe/Stockholm') - ${tx.now})), v.id limit 1`.execute(
    tx,
  );
  return rows[0];
}

/** Something that has been destroyed of a file: what, when, how much, and until when it reached. Nothing of what it said. */
export interface Certificate {
  id: string;
  kind: string;
  on: Day;
  lastEntry: Day;
  count: number;
}

/** What has been destroyed of a support's file and, to the participant, of what was their own; the latest first. */
export async function listCertificates(
  tx: Tx,
  file: { id: string; participantId: string },
): Promise<Certificate[]> {
  const { rows } = await sql<Certificate>`
    select d.id, d.kind, to_char(d.disposed_on, 'YYYY-MM-DD') as "on", d.certificate ->> 'lastEntry' as "lastEntry",
      (d.certificate ->> 'count')::integer as count
    from kernel.disposal d
    where d.subject_id in (${file.id}, ${file.participantId}) and d.certificate ? 'lastEntry'
    order by d.disposed_on desc, d.kind, d.id`.execute(tx);
  return rows;
}

/** The day of the last note that the staff wrote, by support: of those the actor carries out or manages. */
export const lastNoteOn: Fact<Map<string, Day>> = told(
  rowsOf<{ id: string; day: Day }>(sql`
    select near.id, to_char(last.at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day
    from unnest((select individual.staffed_supports())) as near (id) cross join lateral (
      select n.written_at as at from individual.note n where n.support_id = near.id and n.kind <> 'own'
      order by n.written_at desc limit 1) last`),
  (rows) => new Map(rows.map(({ id, day }) => [id, day])),
);
