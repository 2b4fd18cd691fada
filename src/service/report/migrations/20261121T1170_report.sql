-- The texts of a report, one row a part; numbers, claims, quotes, ladder and appendices come from their own tables.
create table service.report_part (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  part text not null check (part in
    ('title', 'foreword', 'summary', 'easy-read', 'introduction', 'method', 'chapter', 'ladder', 'insights', 'proposals')),
  -- which chapter, when part is 'chapter'; null there once the question has been taken away, so that no text is lost
  commission_question_id uuid references service.commission_question (id) on delete set null,
  -- the part's own heading where it may have one; the report's title, when part is 'title'
  heading text not null default '' check (length(heading) <= 200),
  body text not null default '' check (length(body) <= 100000),
  version integer not null default 1,
  check (part = 'chapter' or commission_question_id is null)
);
create unique index report_part_once on service.report_part (audit_id, part) where part <> 'chapter';
create unique index report_part_chapter on service.report_part (commission_question_id);
create index report_part_audit on service.report_part (audit_id);

-- The report as it was shown or delivered: a snapshot nobody can change. A withdrawal afterwards makes a new edition,
-- and what stood in the one before goes.
create table service.report_edition (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  kind text not null check (kind in ('draft', 'final')),
  -- counted by themselves for drafts and finals
  edition integer not null check (edition >= 1),
  -- null once a later edition has taken its place after a withdrawal
  document jsonb,
  -- for lists, where nobody wants to wait for whole documents to be opened
  title text generated always as (document ->> 'title') stored,
  subtitle text generated always as (document ->> 'subtitle') stored,
  made_on date not null,
  -- a draft is shown to the audited unit when the bureau says so, for factual errors to be pointed out
  shared_on date,
  remarks_by date,
  unique (audit_id, kind, edition),
  check (shared_on is null or kind = 'draft'),
  check (remarks_by is null or shared_on is not null)
);

-- Whose words or voices each piece of an edition rests on: so that it can be found again when somebody withdraws.
create table service.report_source (
  edition_id uuid not null references service.report_edition (id) on delete cascade,
  -- the way to the piece in the document: block, block within it, item of a list
  at integer[] not null,
  kind text not null check (kind in ('quote', 'claim')),
  informants uuid[] not null,
  primary key (edition_id, at)
);

-- What has been shown stands: an edition can be shared once, and be emptied when a later one has taken its place.
create function service.keep_edition() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.audit_id, new.kind, new.edition, new.made_on) is distinct from
      (old.id, old.audit_id, old.kind, old.edition, old.made_on)
    or (new.document is not null and new.document is distinct from old.document)
    or (old.shared_on is not null and new.shared_on is distinct from old.shared_on) then
    raise exception 'an edition is not changed' using errcode = 'insufficient_privilege';
  end if;
  if old.document is not null and new.document is null and not exists (select from service.report_edition e
      where e.audit_id = old.audit_id and e.kind = old.kind and e.edition > old.edition and e.document is not null) then
    raise exception 'an edition goes only when a later one has taken its place' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
revoke execute on function service.keep_edition() from public;
create trigger editions_stay before update on service.report_edition
  for each row execute function service.keep_edition();
