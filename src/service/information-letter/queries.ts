import { createHash } from 'node:crypto';
import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../../kernel/database/database.ts';
import { createTranslate } from '../../kernel/i18n/translate.ts';
import { composeLetter, type LetterSource } from './compose.ts';
import type { DraftSection, LetterContent, OwnSection } from './rules.ts';
import './tables.ts';

/** A letter that is ready. */
export interface ReadyLetter {
  auditId: string;
  auditTitle: string;
  version: number;
  readyOn: string;
  content: LetterContent;
}

/** The letter as it is being written, for the audit's inside. */
export interface Draft {
  auditId: string;
  auditTitle: string;
  source: LetterSource;
  /** of what the bureau has added */
  version: number;
  own: (OwnSection & { version: number })[];
  /** sections begun anew keep counting */
  versions: Record<string, number>;
  sections: DraftSection[];
  /** as it would be handed out */
  content: LetterContent;
  /** names a text cannot be blamed for */
  names: string[];
  ready: { version: number; readyOn: string; content: LetterContent } | null;
}

/** A draft as its rows tell it. */
export type DraftRow = Pick<Draft, 'auditId' | 'auditTitle' | 'version' | 'ready'> & {
  source: LetterSource;
  rows: (OwnSection & { version: number; own: boolean })[];
};

/** The letter that is being written as one row; none where the actor is not inside the audit. */
export const draftRow = (auditId: string): RawBuilder<DraftRow> => sql<DraftRow>`
    select a.id as "auditId", a.title as "auditTitle", coalesce(l.version, 0) as version,
      jsonb_build_object(
        'bureau', (select o.name from kernel.organisation o where o.id = a.bureau_id),
        'units', ${parties('audited-unit')}, 'commissioners', ${parties('commissioner')},
        'purpose', a.purpose,
        'publishOn', (select p.publish_on from service.commission_plan p where p.audit_id = a.id),
        'language', coalesce(l.language, 'sv'), 'title', coalesce(l.title, ''),
        'eligibility', coalesce(l.eligibility, ''),
        'ways', coalesce(l.ways, '{place,cafe,video,phone}'), 'place', coalesce(l.place, ''),
        'period', coalesce(l.period, ''), 'gift', coalesce(l.gift, ''),
        'contact', jsonb_build_object('name', coalesce(l.contact_name, ''), 'phone', coalesce(l.phone, ''),
          'email', coalesce(l.email, ''))) as source,
      coalesce((select jsonb_agg(jsonb_build_object('name', s.name, 'heading', s.heading, 'body', s.body,
          'leftOut', s.left_out, 'own', s.own, 'version', s.version))
        from service.letter_section s where s.audit_id = a.id), '[]') as rows,
      (select jsonb_build_object('version', v.version, 'readyOn', v.ready_on, 'content', v.content)
        from service.letter_version v where v.audit_id = a.id order by v.version desc limit 1) as ready
    from service.audit a left join service.information_letter l on l.audit_id = a.id
    where a.id = ${auditId} and a.id = any ((select service.inside_audits())::uuid[])`;

/** The letter that is being written, or undefined where the actor is not inside the audit. */
export async function findDraft(tx: Tx, auditId: string): Promise<Draft | undefined> {
  const { rows } = await draftRow(auditId).execute(tx);
  return rows[0] && draftOf(rows[0]);
}

/** The letter put together from its rows. */
export function draftOf(row: DraftRow): Draft {
  const own = row.rows.filter((section) => section.own);
  const { source } = row;
  return {
    auditId: row.auditId,
    auditTitle: row.auditTitle,
    version: row.version,
    ready: row.ready,
    source,
    own,
    versions: Object.fromEntries(row.rows.map(({ name, version }) => [name, version])),
    names: [source.bureau, ...source.units, ...source.commissioners, source.contact.name, source.place],
    ...composeLetter(source, own, createTranslate(source.language)),
  };
}

const parties = (part: 'audited-unit' | 'commissioner') => sql`array(
  select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
  where p.audit_id = a.id and p.part = ${part} order by o.name)`;

/** The newest letter that is ready; undefined where there is none that the actor may read. */
export async function findReady(tx: Tx, auditId: string): Promise<ReadyLetter | undefined> {
  const { rows } = await sql<ReadyLetter>`
    select v.audit_id as "auditId", a.title as "auditTitle", v.version, v.ready_on as "readyOn", v.content
    from service.letter_version v join service.audit a on a.id = v.audit_id
    where v.audit_id = ${auditId} order by v.version desc limit 1`.execute(tx);
  return rows[0];
}

/** The letter for whoever holds the short link; undefined for a link that was never opened or never made. */
export async function findBehind(tx: Tx, code: string): Promise<LetterContent | undefined> {
  const { rows } = await sql<{ content: LetterContent | null }>`
    select service.letter_behind(${code}) as content`.execute(tx);
  return rows[0]?.content ?? undefined;
}

/** The title of an audit that the actor has to do with as commissioner or audited unit, or undefined. */
export async function findOutside(tx: Tx, auditId: string): Promise<{ title: string } | undefined> {
  const { rows } = await sql<{ title: string }>`
    select a.title from service.audit a
    where a.id = ${auditId}
      and a.id = any ((select service.commissioned_audits() || service.audited_audits())::uuid[])`.execute(
    tx,
  );
  return rows[0];
}

/** Whether the draft says exactly what the ready letter says. */
export const isSame = (draft: Draft): boolean =>
  draft.ready !== null && fingerprint(draft.ready.content) === fingerprint(draft.content);

/** What a reader of the letter has read, in a few signs: the same for the same words in the same order. */
export function fingerprint(content: LetterContent): string {
  const { language, title, bureau, sections, eligibility, ways, gift, contact } = content;
  const said = [
    language,
    title,
    bureau,
    sections.map(({ name, heading, body }) => [name, heading, body]),
    eligibility,
    ways,
    gift,
    [contact.name, contact.phone, contact.email],
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex').slice(0, 32);
}
