-- The texts of a report, one row a part; numbers, claims, quotes, ladder and appendices come from their own tables.
create table service.report_part (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  part text not null check (part in ('foreword', 'summary', 'easy-read', 'method', 'chapter', 'ladder', 'insights', 'proposals')),
  -- which chapter, when part is 'chapter'
  commission_question_id uuid references service.commission_question (id),
  body text not null default '' check (length(body) <= 100000),
  version integer not null default 1,
  unique nulls not distinct (audit_id, part, commission_question_id)
);

-- The report as it was delivered: a snapshot nobody can change. A withdrawal afterwards makes a new edition.
create table service.report_edition (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  kind text not null check (kind in ('draft', 'final')),
  edition integer not null,
  document jsonb not null,
  made_on date not null,
  -- a draft that the audited unit may read, to point out factual errors until a day
  shared_on date,
  remarks_by date,
  unique (audit_id, edition)
);
