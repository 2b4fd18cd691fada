-- The record (social dokumentation, SOSFS 2014:5): running notes that stand as they were saved. Nothing here is ever
-- changed or taken away but by the disposal rule: a correction is a new text beside the old one.
create table individual.note (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  -- observation: what was seen, heard or done; assessment: what somebody makes of it; own: the participant's
  kind text not null check (kind in ('observation', 'assessment', 'own')),
  happened_on date not null,
  happened_at time,
  -- the visit that opened the record to somebody who is not assigned
  visit_id uuid references individual.visit (id),
  written_by uuid not null references kernel.person (id),
  written_as text not null,
  written_at timestamptz not null,
  check ((kind = 'own') = (written_as = 'participant')),
  unique (id, support_id)
);
create index note_support on individual.note (support_id, happened_on desc);
-- when the staff last wrote: for start pages, of many supports at once
create index note_newest on individual.note (support_id, written_at desc) where kind <> 'own';
create index note_visit on individual.note (visit_id);

-- The words of a note: the first text, and each correction after it.
create table individual.note_text (
  id uuid primary key default gen_random_uuid(),
  note_id uuid not null,
  support_id uuid not null,
  revision integer not null check (revision >= 1),
  body text not null check (length(body) between 1 and 10000),
  -- it mentions somebody else than the participant, and is read through before the participant sees it
  mentions_other boolean not null,
  -- why it was corrected; the participant owes no reason
  why text not null default '' check (length(why) <= 500),
  written_by uuid not null references kernel.person (id),
  written_as text not null,
  written_at timestamptz not null,
  check (case when revision = 1 then why = '' else why <> '' or written_as = 'participant' end),
  check (written_as <> 'participant' or not mentions_other),
  unique (note_id, revision),
  unique (id, note_id, support_id, revision),
  foreign key (note_id, support_id) references individual.note (id, support_id) on delete cascade
);
create index note_text_support on individual.note_text (support_id);
-- what may wait to be read through: few of all
create index note_text_mentions on individual.note_text (support_id) where mentions_other;

-- What became of a text that mentions somebody else, one reading after the other; the last one counts. What is shown
-- when passages are held back is kept apart from the text itself, as the pieces between the gaps.
create table individual.note_review (
  id uuid primary key default gen_random_uuid(),
  text_id uuid not null,
  note_id uuid not null,
  support_id uuid not null,
  revision integer not null,
  place integer not null check (place >= 1),
  -- held: somebody saw afterwards that it mentions another, and it waits for a reading
  outcome text not null check (outcome in ('whole', 'parts', 'not', 'held')),
  shown text[],
  reviewed_by uuid not null references kernel.person (id),
  reviewed_at timestamptz not null,
  check ((outcome = 'parts') = (shown is not null)),
  check (shown is null or cardinality(shown) >= 2),
  unique (text_id, place),
  foreign key (text_id, note_id, support_id, revision)
    references individual.note_text (id, note_id, support_id, revision) on delete cascade
);
create index note_review_note on individual.note_review (note_id);
create index note_review_support on individual.note_review (support_id);

-- The participant's own words about a note: theirs, and never changed by anybody.
create table individual.note_answer (
  id uuid primary key default gen_random_uuid(),
  note_id uuid not null,
  support_id uuid not null,
  words text not null check (length(words) between 1 and 5000),
  written_by uuid not null references kernel.person (id),
  written_at timestamptz not null,
  foreign key (note_id, support_id) references individual.note (id, support_id) on delete cascade
);
create index note_answer_note on individual.note_answer (note_id);
create index note_answer_support on individual.note_answer (support_id);
