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
