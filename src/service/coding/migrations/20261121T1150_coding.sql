create table service.code (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  parent_id uuid references service.code (id),
  -- the simple beginning: one code for each commission question
  commission_question_id uuid references service.commission_question (id),
  -- a theme gathers codes
  kind text not null default 'code' check (kind in ('code', 'theme')),
  name text not null check (length(name) between 1 and 120),
  memo text not null default '' check (length(memo) <= 5000),
  -- 0–11: colour and pattern together, never colour alone
  look integer not null default 0 check (look between 0 and 11),
  position integer not null default 0,
  version integer not null default 1
);
create index code_audit on service.code (audit_id);

-- A span of a turn, in UTF-16 code units of the de-identified words; only approved transcripts can be coded.
create table service.passage (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  transcript_id uuid not null references service.transcript (id) on delete cascade,
  informant_id uuid not null references service.informant (id) on delete cascade,
  turn_id uuid not null references service.transcript_turn (id) on delete cascade,
  start_at integer not null check (start_at >= 0),
  end_at integer not null check (end_at > start_at),
  words text not null,
  marked_by uuid not null references kernel.person (id),
  marked_on date not null,
  unique (turn_id, start_at, end_at)
);
create index passage_audit on service.passage (audit_id);
create index passage_informant on service.passage (informant_id);

create table service.coding (
  passage_id uuid not null references service.passage (id) on delete cascade,
  code_id uuid not null references service.code (id) on delete cascade,
  coded_by uuid not null references kernel.person (id),
  primary key (passage_id, code_id)
);
create index coding_code on service.coding (code_id);

-- Which step of the participation ladder an informant stands on, as the analysts read it, with the grounds.
create table service.ladder_step (
  informant_id uuid primary key references service.informant (id) on delete cascade,
  audit_id uuid not null references service.audit (id),
  step integer not null check (step between 1 and 5),
  grounds text not null check (length(grounds) between 1 and 5000),
  version integer not null default 1
);
create index ladder_step_audit on service.ladder_step (audit_id);
