-- The weekly schedule (veckoschema): what is done on which days, grown from the plan's activities or one's own.
create table individual.schedule_item (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  -- the plan's activity that it has grown from, by lineage; null for something of one's own
  activity_lineage uuid,
  words text not null check (length(words) between 1 and 200),
  with_words text not null default '' check (length(with_words) <= 100),
  -- about when: a part of the day, or a time by the clock
  part text not null check (part in ('any', 'morning', 'midday', 'afternoon', 'evening', 'clock')),
  starts_at time,
  -- the first day it may fall on; `once` is the days of that one week, `monthly` that date of each month (the last one
  -- of a shorter month)
  starts_on date not null,
  repeats text not null check (repeats in ('once', 'weekly', 'every-other-week', 'monthly')),
  -- 1 Monday to 7 Sunday
  weekdays smallint[] not null check (cardinality(weekdays) between 1 and 7 and weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]),
  until date,
  -- only the participant sees it; and: tell those who come when it is done. Both are the participant's alone to choose.
  only_me boolean not null default false,
  tells boolean not null default false,
  written_by uuid not null references kernel.person (id),
  written_as text not null,
  version integer not null default 1,
  check ((part = 'clock') = (starts_at is not null)),
  unique (id, support_id)
);
create index schedule_item_support on individual.schedule_item (support_id, starts_on);

-- A day that something repeated is left out of the week.
create table individual.schedule_away (
  item_id uuid not null,
  support_id uuid not null,
  day date not null,
  primary key (item_id, day),
  foreign key (item_id, support_id) references individual.schedule_item (id, support_id) on delete cascade
);
create index schedule_away_support on individual.schedule_away (support_id, day);

-- What the participant has said of one thing on one day. Nothing said is nothing said: no row, and nothing is counted.
create table individual.schedule_tick (
  item_id uuid not null,
  support_id uuid not null,
  day date not null,
  answer text not null check (answer in ('done', 'not-today')),
  -- the words as they stood, so that a later change of the schedule changes nothing that is done
  words text not null check (length(words) between 1 and 200),
  primary key (item_id, day),
  foreign key (item_id, support_id) references individual.schedule_item (id, support_id) on delete cascade
);
create index schedule_tick_support on individual.schedule_tick (support_id, day);

-- The participant's greeting to those who come: this is done.
create table individual.schedule_check_in (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  item_id uuid not null,
  day date not null,
  words text not null check (length(words) between 1 and 200),
  sent_at timestamptz not null,
  seen_by uuid references kernel.person (id),
  seen_on date,
  check ((seen_by is null) = (seen_on is null)),
  unique (item_id, day),
  foreign key (item_id, support_id) references individual.schedule_item (id, support_id) on delete cascade
);
create index schedule_check_in_support on individual.schedule_check_in (support_id, sent_at);

-- Weeks that have been gone through together, by their Monday.
create table individual.schedule_week (
  support_id uuid not null references individual.support (id),
  monday date not null check (extract(isodow from monday) = 1),
  filled_by uuid not null references kernel.person (id),
  filled_on date not null,
  primary key (support_id, monday)
);

-- Whether those who come see what the participant has said of each thing. Not until the participant says so.
create table individual.schedule_choice (
  support_id uuid primary key references individual.support (id),
  ticks_shown boolean not null default false
);

-- A secret address where a calendar fetches the schedule. The address itself is stored nowhere, only a keyed hash of it.
create table individual.calendar_address (
  id uuid primary key,
  support_id uuid not null references individual.support (id),
  token_hash bytea not null unique check (length(token_hash) = 32),
  -- whether the calendar says what it is, or only that there is something
  words_shown boolean not null default false,
  made_on date not null,
  ended_on date,
  -- how often it is fetched, for holding back who fetches too often; starts again every hour
  hour timestamptz,
  fetches integer not null default 0
);
create unique index calendar_address_in_use on individual.calendar_address (support_id) where ended_on is null;

-- Where somebody wants to be told that something is new: their own choice, also for those who come.
create table individual.message_choice (
  person_id uuid primary key references kernel.person (id),
  way text not null check (way in ('none', 'email')),
  address text not null default '' check (length(address) <= 254),
  check ((way = 'email') = (address <> ''))
);

-- What somebody has been told and when, so that a job that runs twice tells it once.
create table individual.message_sent (
  person_id uuid not null references kernel.person (id),
  about uuid not null,
  sent_on date not null,
  primary key (person_id, about)
);

-- A row keeps what it is; what the participant alone chooses only they change; a new version for each change.
create function individual.schedule_item_keeps() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if (new.id, new.support_id, new.activity_lineage, new.written_by, new.written_as)
      is distinct from (old.id, old.support_id, old.activity_lineage, old.written_by, old.written_as) then
    raise exception 'something in the schedule keeps what it is' using errcode = 'check_violation';
  end if;
  if (new.only_me, new.tells) is distinct from (old.only_me, old.tells) and kernel.actor_role() <> 'participant' then
    raise exception 'this is the participant''s to choose' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger schedule_item_keeps before update on individual.schedule_item
  for each row execute function individual.schedule_item_keeps();
