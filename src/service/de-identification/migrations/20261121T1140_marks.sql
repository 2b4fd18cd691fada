-- What may give somebody away, offered by the rules or marked by hand; each decided by a person (domain.md,
-- "De-identification"). Offsets are UTF-16 code units in the turn's raw words. Rows go when the transcript is approved.
create table service.identifying_mark (
  id uuid primary key default gen_random_uuid(),
  turn_id uuid not null references service.transcript_turn (id) on delete cascade,
  start_at integer not null check (start_at >= 0),
  end_at integer not null check (end_at > start_at),
  kind text not null check (kind in ('name', 'pronoun', 'personal-number', 'phone', 'email', 'address', 'date-of-birth',
    'age', 'place', 'organisation', 'date', 'other')),
  suggestion text not null,
  state text not null default 'open' check (state in ('open', 'confirmed', 'changed', 'dismissed')),
  replacement text,
  decided_by uuid references kernel.person (id)
);
create index identifying_mark_turn on service.identifying_mark (turn_id);
