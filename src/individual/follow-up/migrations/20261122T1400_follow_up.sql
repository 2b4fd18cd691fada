-- Following up (uppföljning): the questions of source/000, what became of each goal, and what was agreed next. One is open
-- at a time for each support; closed, it stands as it is.
create table individual.follow_up (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  begun_by uuid not null references kernel.person (id),
  begun_as text not null check (begun_as in ('participant', 'staff')),
  begun_on date not null,
  -- what the two agreed to do next, written together
  agreed_next text not null default '' check (length(agreed_next) <= 4000),
  closed_by uuid references kernel.person (id),
  closed_on date,
  version integer not null default 1,
  unique (id, support_id),
  check ((closed_by is null) = (closed_on is null))
);
create unique index follow_up_open on individual.follow_up (support_id) where closed_on is null;
create index follow_up_support on individual.follow_up (support_id, closed_on);

-- What the participant answers, before they meet: their own until they show it. With neither mark nor words it is a
-- question that was left out, which is an answer too.
create table individual.follow_up_answer (
  id uuid primary key default gen_random_uuid(),
  follow_up_id uuid not null,
  support_id uuid not null,
  question text not null check (question in ('planned', 'closer', 'keeping', 'our-way', 'everyone', 'changed', 'talk-about')),
  mark text check (mark in ('good', 'so-so', 'not-good', 'much', 'little', 'nothing', 'unknown')),
  words text not null default '' check (length(words) <= 2000),
  answered_on date not null,
  -- shown, as it stands, to those who come
  shown boolean not null default false,
  version integer not null default 1,
  unique (follow_up_id, question),
  foreign key (follow_up_id, support_id) references individual.follow_up (id, support_id) on delete cascade
);
create index follow_up_answer_support on individual.follow_up_answer (support_id);

-- The staff's own view of a question, beside the participant's and never in its place.
create table individual.follow_up_note (
  id uuid primary key default gen_random_uuid(),
  follow_up_id uuid not null,
  support_id uuid not null,
  question text not null check (question in ('planned', 'closer', 'keeping', 'our-way', 'everyone', 'changed', 'talk-about')),
  words text not null check (length(words) between 1 and 2000),
  written_by uuid not null references kernel.person (id),
  written_on date not null,
  version integer not null default 1,
  unique (follow_up_id, question, written_by),
  foreign key (follow_up_id, support_id) references individual.follow_up (id, support_id) on delete cascade
);
create index follow_up_note_support on individual.follow_up_note (support_id);

-- What became of a goal (by its lineage, through all versions of the plan), with the words it had on that day. Each that
-- is said is a row of its own and stands: the last one counts, and what was said before is never lost.
create table individual.goal_outcome (
  id uuid primary key default gen_random_uuid(),
  follow_up_id uuid not null,
  support_id uuid not null,
  goal_lineage uuid not null,
  goal_words text not null check (length(goal_words) between 1 and 2000),
  goal_kind text not null check (goal_kind in ('supporting', 'training', 'compensating')),
  outcome text not null check (outcome in ('reached', 'on-the-way', 'paused', 'no-longer', 'change')),
  why text not null default '' check (length(why) <= 1000),
  look_again_on date,
  decided_by uuid not null references kernel.person (id),
  decided_on date not null,
  -- order among what has been said of the goal here
  version integer not null default 1,
  unique (follow_up_id, goal_lineage, version),
  check ((outcome = 'paused') = (look_again_on is not null)),
  foreign key (follow_up_id, support_id) references individual.follow_up (id, support_id) on delete cascade
);
create index goal_outcome_support on individual.goal_outcome (support_id);

-- The participant's own about a goal: words, and that it has become automatic. Theirs alone until they show it.
create table individual.goal_milestone (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  goal_lineage uuid not null,
  words text not null default '' check (length(words) <= 1000),
  -- since when it is done without a thought; null when it is not, or not yet
  automatic_on date,
  shown boolean not null default false,
  written_on date not null,
  version integer not null default 1,
  unique (support_id, goal_lineage)
);

-- What belongs to a follow-up is written while it is open. What was shown is what stood there at that moment: a changed
-- answer is the participant's own again until they show it. Hiding it is always possible.
create function individual.follow_up_part_stands() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  closed boolean;
begin
  select f.closed_on is not null into closed from individual.follow_up f where f.id = new.follow_up_id;
  if tg_table_name = 'follow_up_answer' then
    if tg_op = 'INSERT' then
      new.shown := false;
    elsif (new.mark, new.words) is distinct from (old.mark, old.words) then
      new.shown := false;
    elsif not new.shown and new.answered_on = old.answered_on then
      return new;
    end if;
  end if;
  -- to who sees no follow-up this says nothing, open or closed: the policies answer
  if closed then
    raise exception 'a closed follow-up stands as it is' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger answer_stands before insert or update on individual.follow_up_answer
  for each row execute function individual.follow_up_part_stands();
create trigger note_stands before insert or update on individual.follow_up_note
  for each row execute function individual.follow_up_part_stands();
create trigger outcome_stands before insert or update on individual.goal_outcome
  for each row execute function individual.follow_up_part_stands();

-- What is said of a goal comes after what was said before, whoever says it.
create function individual.goal_outcome_follows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.actor_role() is not null then
    select coalesce(max(o.version), 0) + 1 into new.version from individual.goal_outcome o
      where o.follow_up_id = new.follow_up_id and o.goal_lineage = new.goal_lineage;
  end if;
  return new;
end
$$;
create trigger outcome_follows before insert on individual.goal_outcome
  for each row execute function individual.goal_outcome_follows();
