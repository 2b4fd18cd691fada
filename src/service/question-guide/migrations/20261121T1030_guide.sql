-- The question guide: every question hangs under a commission question, or under none ("anything else?").
create table service.guide (
  audit_id uuid primary key references service.audit (id),
  opening text not null default '',
  closing text not null default '',
  version integer not null default 1
);
create table service.guide_question (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  commission_question_id uuid references service.commission_question (id),
  position integer not null,
  text text not null check (length(text) between 1 and 500),
  follow_up_yes text not null default '',
  follow_up_no text not null default '',
  follow_up_how text not null default '',
  -- taken out of the guide, kept because answers hang on it
  retired_in integer
);
create index guide_question_audit on service.guide_question (audit_id);

-- The guide as it stood: what an interview was held with can always be read again.
create table service.guide_version (
  audit_id uuid not null references service.audit (id),
  version integer not null,
  content jsonb not null,
  saved_on date not null,
  primary key (audit_id, version)
);
