-- The disposal ledger: what was destroyed, when and why, without content (domain.md, "gallring"). `erased` says where it
-- stood, so that whoever restores an older backup can destroy it again.
create table kernel.disposal (
  id uuid primary key,
  stream uuid not null,
  kind text not null check (kind ~ '^[a-z]+(-[a-z]+)*$' and length(kind) <= 60),
  subject_id uuid not null,
  disposed_on date not null,
  reason text not null check (length(reason) between 1 and 500),
  certificate jsonb not null,
  erased jsonb not null check (jsonb_typeof(erased) = 'array')
);
create index disposal_stream on kernel.disposal (stream);
create trigger ledger_is_insert_only before update or delete or truncate on kernel.disposal
  for each statement execute function kernel.refuse_change();
