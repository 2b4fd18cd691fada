-- A code of an audit's codebook, or a theme that gathers codes. The simple beginning, one code for each commission
-- question, has the question's own id: it needs no row until somebody uses or changes it.
create table service.code (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  parent_id uuid,
  commission_question_id uuid references service.commission_question (id) on delete set null,
  kind text not null default 'code' check (kind in ('code', 'theme')),
  name text not null check (length(name) between 1 and 120),
  memo text not null default '' check (length(memo) <= 5000),
  -- 0–11: colour and pattern together, never colour alone
  look integer not null default 0 check (look between 0 and 11),
  position integer not null default 0,
  version integer not null default 1,
  unique (audit_id, id),
  -- a tree within one audit
  foreign key (audit_id, parent_id) references service.code (audit_id, id),
  check (parent_id <> id)
);

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
  unique (turn_id, start_at, end_at),
  unique (audit_id, id)
);
create index passage_informant on service.passage (informant_id);
create index passage_transcript on service.passage (transcript_id);

create table service.coding (
  audit_id uuid not null references service.audit (id),
  passage_id uuid not null,
  code_id uuid not null,
  coded_by uuid not null references kernel.person (id),
  primary key (passage_id, code_id),
  -- a passage and a code of one and the same audit
  foreign key (audit_id, passage_id) references service.passage (audit_id, id) on delete cascade,
  foreign key (audit_id, code_id) references service.code (audit_id, id) on delete cascade
);
create index coding_code on service.coding (audit_id, code_id);

-- Which step of the participation ladder an informant stands on, as the analysts read it, with the grounds. It rests on
-- what was said, and so goes with the transcript.
create table service.ladder_step (
  informant_id uuid primary key references service.transcript (informant_id) on delete cascade,
  audit_id uuid not null references service.audit (id),
  step integer not null check (step between 1 and 5),
  grounds text not null check (length(grounds) between 1 and 5000),
  version integer not null default 1
);
create index ladder_step_audit on service.ladder_step (audit_id);
