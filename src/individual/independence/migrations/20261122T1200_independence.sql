-- What it means to the participant to manage by themselves (I7): their own words with the earlier ones kept, one to three
-- yardsticks of their own, and how it was on the days when they wanted to say. One row here for each support, which says
-- who else reads it: nobody, until the participant chooses otherwise.
create table individual.independence (
  support_id uuid primary key references individual.support (id),
  shared_with text not null default 'nobody' check (shared_with in ('nobody', 'workers'))
);

-- The words, one row for each wording; the last one stands.
create table individual.independence_words (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.independence (support_id),
  number integer not null check (number >= 1),
  words text not null check (length(words) between 1 and 4000),
  written_on date not null,
  unique (support_id, number)
);

create table individual.yardstick (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.independence (support_id),
  position smallint not null check (position between 1 and 3),
  words text not null check (length(words) between 1 and 300),
  begun_on date not null,
  -- laid aside; what was rated with it stays
  ended_on date,
  unique (id, support_id)
);
-- three places, so never more than three in use
create unique index yardstick_in_use on individual.yardstick (support_id, position) where ended_on is null;

create table individual.yardstick_rating (
  id uuid primary key default gen_random_uuid(),
  yardstick_id uuid not null,
  support_id uuid not null,
  grade smallint not null check (grade between 1 and 5),
  words text not null default '' check (length(words) <= 1000),
  rated_on date not null,
  -- order within a day, without the time
  place integer not null,
  foreign key (yardstick_id, support_id) references individual.yardstick (id, support_id)
);
create index yardstick_rating_support on individual.yardstick_rating (support_id);
create index yardstick_rating_yardstick on individual.yardstick_rating (yardstick_id, rated_on, place);
