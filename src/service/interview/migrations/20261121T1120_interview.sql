create table service.interview (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  informant_id uuid not null references service.informant (id) on delete cascade,
  guide_version integer not null,
  state text not null default 'planned' check (state in ('planned', 'under-way', 'paused', 'done', 'stopped')),
  held_on date,
  -- while it goes on, to answer "how long have we talked?"; taken away when it is done, so that only minutes are left
  started_at timestamptz,
  minutes integer check (minutes between 0 and 600),
  recorded boolean not null default false,
  -- raw recordings are kept outside and disposed of when the transcript is approved
  recording_disposed_on date,
  version integer not null default 1,
  unique (informant_id)
);
create index interview_audit on service.interview (audit_id);

create table service.interviewer (
  interview_id uuid not null references service.interview (id) on delete cascade,
  person_id uuid not null references kernel.person (id),
  primary key (interview_id, person_id)
);

create table service.interview_note (
  id uuid primary key default gen_random_uuid(),
  interview_id uuid not null references service.interview (id) on delete cascade,
  -- null: what was said outside every question
  guide_question_id uuid references service.guide_question (id),
  body text not null default '' check (length(body) <= 100000),
  skipped boolean not null default false,
  version integer not null default 1,
  unique nulls not distinct (interview_id, guide_question_id)
);
