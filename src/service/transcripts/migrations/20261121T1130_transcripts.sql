-- What was said, turn by turn. `words` of a turn holds the raw text until the transcript's de-identification is approved,
-- and the de-identified text from then on: the raw text is gone at that moment.
create table service.transcript (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  informant_id uuid not null references service.informant (id) on delete cascade,
  state text not null default 'raw' check (state in ('raw', 'reviewing', 'approved')),
  -- typed notes stand in where somebody said no to recording
  source text not null check (source in ('pasted', 'uploaded', 'notes', 'interview-mode')),
  added_on date not null,
  approved_on date,
  approved_by uuid references kernel.person (id),
  version integer not null default 1,
  unique (informant_id),
  check ((state = 'approved') = (approved_on is not null)),
  check ((state = 'approved') = (approved_by is not null))
);
create index transcript_audit on service.transcript (audit_id);

create table service.transcript_turn (
  id uuid primary key default gen_random_uuid(),
  transcript_id uuid not null references service.transcript (id) on delete cascade,
  position integer not null,
  speaker text not null check (speaker in ('interviewer', 'informant', 'companion', 'unknown')),
  -- what stood before the colon in the text as it came in, perhaps a name: kept only to set the speakers by, and gone
  -- with the raw words
  label text check (length(label) between 1 and 100),
  words text not null check (length(words) <= 200000),
  version integer not null default 1,
  unique (transcript_id, position),
  unique (id, transcript_id)
);

-- Which question a turn answers: by hand, or where the wording of the question could be recognised.
create table service.turn_question (
  turn_id uuid not null references service.transcript_turn (id) on delete cascade,
  guide_question_id uuid not null references service.guide_question (id),
  how text not null check (how in ('by-hand', 'recognised')),
  primary key (turn_id, guide_question_id)
);
