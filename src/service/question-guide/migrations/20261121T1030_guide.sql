-- The question guide: every question hangs under a commission question, or under none ("anything else?").
create table service.guide (
  audit_id uuid primary key references service.audit (id),
  opening text not null default '' check (length(opening) <= 3000),
  closing text not null default '' check (length(closing) <= 3000),
  -- of the opening and closing words
  version integer not null default 1,
  -- grows with every change to words or questions, so that a version is saved of what its saver has read
  edits integer not null default 0,
  -- the newest version that was saved, and how many edits it holds
  saved_version integer not null default 0,
  saved_edits integer not null default 0
);
create table service.guide_question (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  -- a commission question that is taken away leaves its questions among the others
  commission_question_id uuid references service.commission_question (id) on delete set null,
  position integer not null,
  text text not null check (length(text) between 1 and 500),
  follow_up_yes text not null default '' check (length(follow_up_yes) <= 1000),
  follow_up_no text not null default '' check (length(follow_up_no) <= 1000),
  follow_up_how text not null default '' check (length(follow_up_how) <= 1000),
  -- taken out of the guide, kept because answers hang on it: the first version without it
  retired_in integer,
  version integer not null default 1
);
create index guide_question_audit on service.guide_question (audit_id);
create index guide_question_commission_question on service.guide_question (commission_question_id);

-- The guide as it stood: what an interview was held with can always be read again.
create table service.guide_version (
  audit_id uuid not null references service.audit (id),
  version integer not null check (version >= 1),
  content jsonb not null,
  saved_on date not null,
  primary key (audit_id, version)
);
