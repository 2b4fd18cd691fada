-- The participation ladder (I4): where the participant stands in each phase of the plan's work, as they see it, and as
-- those who come see it beside. Every rating is kept; the last one of each side counts.
create table individual.ladder_choice (
  support_id uuid primary key references individual.support (id),
  -- whether those who come see the participant's own ratings
  shown boolean not null default false
);

create table individual.ladder_rating (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  phase text not null check (phase in ('making', 'carrying-out', 'following-up', 'updating')),
  side text not null check (side in ('participant', 'staff')),
  rated_by uuid not null references kernel.person (id),
  step smallint not null check (step between 1 and 5),
  rated_on date not null,
  -- order within a day, without the time
  place integer not null
);
create index ladder_rating_support on individual.ladder_rating (support_id, phase, rated_on, place);

-- What a unit gets to see: figures of one phase, as they were let out on one day, small groups withheld (null). What was
-- once let out is kept, since the next figures must tell nothing beside the earlier ones.
create table individual.ladder_release (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references kernel.organisation (id),
  phase text not null check (phase in ('making', 'carrying-out', 'following-up', 'updating')),
  released_on date not null,
  total integer not null check (total >= 5),
  cells integer[] not null check (array_length(cells, 1) = 5 and 5 <= all (array_remove(cells, null))),
  unique (unit_id, phase, released_on)
);

-- Who was behind each figure that was let out, by a key that leads to nobody: only to compare with what is let out next.
create table individual.ladder_member (
  support_id uuid primary key references individual.support (id) on delete cascade,
  member uuid not null unique default gen_random_uuid()
);
create table individual.ladder_release_group (
  id uuid primary key default gen_random_uuid(),
  release_id uuid not null references individual.ladder_release (id),
  members uuid[] not null check (cardinality(members) >= 5)
);
create index ladder_release_group_release on individual.ladder_release_group (release_id);
