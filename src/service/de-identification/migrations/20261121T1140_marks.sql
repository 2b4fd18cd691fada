-- What may give somebody away, offered by the rules or marked by hand; each decided by a person (domain.md,
-- "De-identification"). Offsets are UTF-16 code units in the turn's raw words. Rows go when the transcript is approved.
create table service.identifying_mark (
  id uuid primary key default gen_random_uuid(),
  -- beside the turn, so that policies and pages need not go through a whole transcript's turns
  transcript_id uuid not null,
  turn_id uuid not null,
  start_at integer not null check (start_at >= 0),
  end_at integer not null check (end_at > start_at),
  kind text not null check (kind in ('name', 'pronoun', 'personal-number', 'phone', 'email', 'address', 'date-of-birth',
    'age', 'place', 'organisation', 'date', 'other')),
  -- the words as they stand, and the same folded: marks of one kind and form are decided in one press
  found text not null,
  form text not null,
  suggestion text not null,
  -- only perhaps identifying: many are ordinary words, and they are gone through in a part of their own
  doubtful boolean not null default false,
  state text not null default 'open' check (state in ('open', 'confirmed', 'changed', 'dismissed')),
  replacement text check (length(replacement) <= 200),
  -- by somebody's hand, where no mark lay before
  by_hand boolean not null default false,
  -- one press decides many; what was decided together can be undone together
  press uuid,
  decided_by uuid references kernel.person (id),
  foreign key (turn_id, transcript_id) references service.transcript_turn (id, transcript_id) on delete cascade,
  unique (turn_id, start_at, end_at),
  check ((state in ('confirmed', 'changed')) = (replacement is not null)),
  check ((state = 'open') = (decided_by is null))
);
create index identifying_mark_transcript on service.identifying_mark (transcript_id);
