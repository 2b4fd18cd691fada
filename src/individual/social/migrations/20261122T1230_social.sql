-- Meeting places and activities near a unit (I10), entered by its staff.
create table individual.meeting_place (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references kernel.organisation (id),
  area text not null check (area in ('relations', 'occupation', 'community-life')),
  name text not null check (length(name) between 1 and 200),
  about text not null check (length(about) between 1 and 1000),
  when_words text not null check (length(when_words) between 1 and 300),
  where_words text not null check (length(where_words) between 1 and 300),
  cost_words text not null check (length(cost_words) between 1 and 200),
  way_words text not null default '' check (length(way_words) <= 1000),
  entered_by uuid not null references kernel.person (id),
  -- when somebody last saw that it is right
  checked_on date not null,
  ended_on date,
  version integer not null default 1
);
create index meeting_place_unit on individual.meeting_place (unit_id);

-- "No thanks, it is fine as it is", said to the question about the social side: not asked again of this plan.
create table individual.social_answer (
  plan_id uuid primary key references individual.plan (id) on delete cascade,
  support_id uuid not null references individual.support (id),
  answered_on date not null
);
create index social_answer_support on individual.social_answer (support_id);
