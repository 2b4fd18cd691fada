-- "Why did you read?" (I18): what the participant asks the unit's manager about one reader and one day. `what` is what
-- had been read, as the read log calls it, since the manager does not see the log.
create table individual.reading_question (
  id uuid primary key default gen_random_uuid(),
  participant_id uuid not null references kernel.person (id),
  support_id uuid not null references individual.support (id),
  reader_id uuid not null references kernel.person (id),
  reader_holding_id uuid not null references kernel.role_holding (id),
  read_on date not null,
  what text[] not null check (cardinality(what) between 1 and 50),
  -- may be empty: asking is enough
  words text not null default '' check (length(words) <= 2000),
  asked_on date not null,
  -- the reader meets the question only when the manager says so
  shown_to_reader_on date,
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid references kernel.person (id),
  answered_on date,
  version integer not null default 1,
  check ((answer is null) = (answered_on is null) and (answer is null) = (answered_by is null)),
  unique (participant_id, reader_holding_id, read_on)
);
create index reading_question_support on individual.reading_question (support_id);
create index reading_question_reader on individual.reading_question (reader_holding_id);
