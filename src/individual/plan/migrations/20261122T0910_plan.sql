-- The plan (genomförandeplan). A row is one version: draft → proposed → agreed or established → replaced by the next
-- version, or ended. A new version begins as a copy in which every statement, goal and activity keeps its lineage, so
-- that versions can be laid side by side.
create table individual.plan (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  number integer not null check (number >= 1),
  state text not null default 'draft' check (state in ('draft', 'proposed', 'agreed', 'established', 'replaced', 'ended')),
  -- how it was settled stays when it is replaced or ended: agreed with the participant's own yes, or established without
  settled_as text check (settled_as in ('agreed', 'established')),
  -- a plan with only a weekly schedule is a plan
  only_schedule boolean not null default false,
  -- months between follow-ups, the participant's choice; null is the unit's least
  rhythm_months integer check (rhythm_months between 1 and 12),
  -- when and how it is followed up, in words
  follow_up_words text not null default '' check (length(follow_up_words) <= 1000),
  -- how the participant took part, and what they said: demanded of a plan established without their yes
  participation text not null default '' check (length(participation) <= 4000),
  -- counts each time it is proposed: an answer counts for the text it was given to
  proposal integer not null default 0,
  created_by uuid not null references kernel.person (id),
  created_on date not null,
  proposed_on date,
  settled_on date,
  ended_on date,
  version integer not null default 1,
  unique (support_id, number),
  check ((settled_as is null) = (settled_on is null)),
  check (state not in ('agreed', 'established') or settled_as = state),
  check (state <> 'established' or participation <> '')
);
-- one that is being made, and one that holds, for each support
create unique index plan_in_the_making on individual.plan (support_id) where state in ('draft', 'proposed');
create unique index plan_that_holds on individual.plan (support_id) where state in ('agreed', 'established');

-- What somebody says in the plan, and whose word it is.
create table individual.plan_statement (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references individual.plan (id) on delete cascade,
  lineage uuid not null,
  -- life: how I want life to be; idea: "it would be nice if…", which binds nobody until it is wanted now
  kind text not null check (kind in ('life', 'need', 'wish', 'idea', 'strength')),
  area text check (area in ('learning', 'general-tasks', 'communication', 'mobility', 'self-care', 'domestic-life',
    'relations', 'occupation', 'community-life', 'safety', 'close-person-support')),
  perspective text not null check (perspective in ('participant', 'staff', 'kin', 'guardian')),
  words text not null check (length(words) between 1 and 4000),
  written_by uuid not null references kernel.person (id),
  written_on date not null,
  -- when the participant said "I want this now"
  wanted_on date,
  position integer not null default 0,
  version integer not null default 1,
  unique (plan_id, lineage)
);

create table individual.goal (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references individual.plan (id) on delete cascade,
  lineage uuid not null,
  -- the goal that this is a step towards, by lineage; null for a goal
  parent_lineage uuid,
  kind text not null check (kind in ('supporting', 'training', 'compensating')),
  area text check (area in ('learning', 'general-tasks', 'communication', 'mobility', 'self-care', 'domestic-life',
    'relations', 'occupation', 'community-life', 'safety', 'close-person-support')),
  perspective text not null check (perspective in ('participant', 'staff', 'kin', 'guardian')),
  words text not null check (length(words) between 1 and 2000),
  -- how one can tell that it is reached
  measure text not null default '' check (length(measure) <= 1000),
  -- why it matters to the participant
  meaning text not null default '' check (length(meaning) <= 1000),
  by_when date,
  state text not null default 'active' check (state in ('active', 'paused', 'reached', 'ended')),
  state_since date not null,
  paused_why text not null default '' check (length(paused_why) <= 1000),
  look_again_on date,
  decision_goal_id uuid references individual.decision_goal (id),
  written_by uuid not null references kernel.person (id),
  position integer not null default 0,
  version integer not null default 1,
  unique (plan_id, lineage),
  check (state <> 'paused' or look_again_on is not null)
);

-- What is done, by whom, when and how. The weekly schedule grows from these.
create table individual.activity (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references individual.plan (id) on delete cascade,
  lineage uuid not null,
  -- the goal it leads to, by lineage; null for one that stands for itself, as in a plan with only a schedule
  goal_lineage uuid,
  words text not null check (length(words) between 1 and 500),
  who text not null check (who in ('self', 'together', 'staff', 'somebody-else')),
  who_words text not null default '' check (length(who_words) <= 200),
  how text not null default '' check (length(how) <= 1000),
  written_by uuid not null references kernel.person (id),
  position integer not null default 0,
  version integer not null default 1,
  unique (plan_id, lineage)
);

-- The participant's answers to a proposed plan, one after the other; the last one counts.
create table individual.plan_answer (
  id uuid primary key default gen_random_uuid(),
  plan_id uuid not null references individual.plan (id) on delete cascade,
  proposal integer not null,
  answer text not null check (answer in ('yes', 'no', 'cannot-say-yet')),
  way text not null check (way in ('own-device', 'shared-device', 'paper', 'spoken')),
  -- what they said with it; nobody owes a reason
  words text not null default '' check (length(words) <= 4000),
  -- who took it down, where it was not given in the system by the participant
  witness_id uuid references kernel.person (id),
  given_on date not null,
  -- order within a day, without the time: counted by the database, so that nobody's answer can stand before a later one
  place integer not null,
  check ((way in ('paper', 'spoken')) = (witness_id is not null)),
  unique (plan_id, place)
);

create function individual.answer_takes_its_place() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.place := 1 + coalesce((select max(a.place) from individual.plan_answer a where a.plan_id = new.plan_id), 0);
  return new;
end
$$;
create trigger answer_takes_its_place before insert on individual.plan_answer
  for each row execute function individual.answer_takes_its_place();

-- Which way a plan may go (domain.md, "Plan"), whoever asks. Row policies cannot compare what was with what is to be.
-- Each text that is laid before the participant has a number of its own, counted here: no yes follows a text that was
-- changed. How a plan was settled, when and with what participation is said in the step that settles it, and then stands.
create function individual.plan_moves() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  settles boolean := new.state <> old.state and new.state in ('agreed', 'established');
begin
  if new.id <> old.id or new.support_id <> old.support_id or new.number <> old.number
      or new.created_by <> old.created_by or new.created_on <> old.created_on then
    raise exception 'a plan keeps what it is' using errcode = 'check_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'proposed'), ('proposed', 'draft'),
      ('proposed', 'agreed'), ('draft', 'established'), ('proposed', 'established'), ('established', 'agreed'),
      ('agreed', 'established'), ('agreed', 'replaced'), ('established', 'replaced'), ('agreed', 'ended'), ('established', 'ended')) then
    raise exception 'a plan that is % does not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  -- a yes goes only as it came: taken down by staff, and never said by the participant
  if old.state = 'agreed' and new.state = 'established' and not individual.yes_denied(new.id) then
    raise exception 'a plan that is agreed does not become established' using errcode = 'check_violation';
  end if;
  if old.state = 'draft' and new.state in ('proposed', 'established') then
    new.proposal := old.proposal + 1;
  elsif new.proposal <> old.proposal then
    raise exception 'what is proposed keeps its number' using errcode = 'check_violation';
  end if;
  if settles and kernel.actor_person() is not null then
    new.settled_on := kernel.today();
  elsif not settles and (new.settled_as, new.settled_on) is distinct from (old.settled_as, old.settled_on)
      or not settles and old.state not in ('draft', 'proposed') and new.participation <> old.participation then
    raise exception 'how a plan was settled stands as it is' using errcode = 'check_violation';
  end if;
  if new.state in ('proposed', 'agreed', 'established') and old.state <> 'draft'
      and (new.only_schedule, new.rhythm_months, new.follow_up_words)
        is distinct from (old.only_schedule, old.rhythm_months, old.follow_up_words) then
    raise exception 'what is proposed stands as it is' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger plan_moves before update on individual.plan for each row execute function individual.plan_moves();

-- The text of a plan that has left the draft stands as it is; a goal's state goes on living. In a draft, whoever puts
-- something in other words stands for them from then on: nobody's name is left under words that are not theirs, also where a
-- plan was brought along from another provider.
create function individual.plan_text_stands() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  standing text;
  writer uuid;
begin
  if tg_op = 'UPDATE' and (new.id, new.plan_id, new.lineage, new.written_by) is distinct from (old.id, old.plan_id, old.lineage, old.written_by) then
    raise exception 'a row of a plan keeps what it is' using errcode = 'check_violation';
  end if;
  select p.state into standing from individual.plan p where p.id = case tg_op when 'DELETE' then old.plan_id else new.plan_id end;
  if standing = 'draft' or standing is null then
    if tg_op = 'DELETE' then
      return old;
    end if;
    writer := case when tg_op = 'UPDATE' then kernel.actor_person() end;
    if writer is not null and individual.own_self() is null
        and to_jsonb(new) -> 'wanted_on' is distinct from to_jsonb(old) -> 'wanted_on' then
      raise exception 'only the participant says that they want it now' using errcode = 'insufficient_privilege';
    end if;
    if writer <> old.written_by and individual.own_self() is null
        and (new.words, to_jsonb(new) -> 'measure', to_jsonb(new) -> 'meaning', to_jsonb(new) -> 'how')
          is distinct from (old.words, to_jsonb(old) -> 'measure', to_jsonb(old) -> 'meaning', to_jsonb(old) -> 'how') then
      new.written_by := writer;
      if tg_table_name = 'plan_statement' then
        new.written_on := kernel.today();
      end if;
    elsif writer <> old.written_by and new.words <> old.words then
      -- what the participant puts in words of their own is what they say, and from then on theirs alone to change; what
      -- is done goes on being written together
      if tg_table_name = 'plan_statement' then
        new.written_by := writer;
        new.written_on := kernel.today();
      elsif tg_table_name = 'goal' then
        new.written_by := writer;
        new.perspective := 'participant';
      end if;
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'goal' and standing in ('agreed', 'established')
      and to_jsonb(new) - '{state,state_since,paused_why,look_again_on,version}'::text[]
        = to_jsonb(old) - '{state,state_since,paused_why,look_again_on,version}'::text[] then
    return new;
  end if;
  raise exception 'the text of a plan that is % stands as it is', standing using errcode = 'check_violation';
end
$$;
create trigger statement_stands before insert or update or delete on individual.plan_statement
  for each row execute function individual.plan_text_stands();
create trigger goal_stands before insert or update or delete on individual.goal
  for each row execute function individual.plan_text_stands();
create trigger activity_stands before insert or update or delete on individual.activity
  for each row execute function individual.plan_text_stands();
create index plan_statement_plan on individual.plan_statement (plan_id);
create index goal_plan on individual.goal (plan_id);
create index goal_lineage on individual.goal (lineage);
create index activity_plan on individual.activity (plan_id);
