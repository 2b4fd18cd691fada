-- Tapering: a reminder or a support that comes each day, then every other, every third, once a week, and not at all. The
-- steps are chosen together, down when the participant says so and up again with one press (source/000, findings).
create table individual.taper (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  -- the plan's activity that it is about, by lineage; null for something else
  activity_lineage uuid,
  kind text not null check (kind in ('reminder', 'support')),
  words text not null check (length(words) between 1 and 200),
  step text not null check (step in ('daily', 'every-other-day', 'every-third-day', 'weekly', 'none')),
  -- the day the step began, from which the days are counted
  since date not null,
  -- whether those who come see it. Not until the participant says so, in the system or when asked as it is begun together
  shown boolean not null default false,
  written_by uuid not null references kernel.person (id),
  written_as text not null,
  ended_on date,
  version integer not null default 1,
  unique (id, support_id)
);
create index taper_support on individual.taper (support_id);

-- The path so far, one row for each step taken, whichever way: the participant's own to look back on.
create table individual.taper_step (
  taper_id uuid not null,
  support_id uuid not null,
  place integer not null check (place >= 1),
  step text not null check (step in ('daily', 'every-other-day', 'every-third-day', 'weekly', 'none')),
  taken_on date not null,
  -- who pressed: told to the participant, so that a step that is taken for them is seen to be
  taken_by uuid references kernel.person (id),
  primary key (taper_id, place),
  foreign key (taper_id, support_id) references individual.taper (id, support_id) on delete cascade
);
create index taper_step_support on individual.taper_step (support_id);

-- A row keeps what it is, and who sees it is the participant's to choose. One step at a time, from the day it is taken,
-- whoever takes it: nobody is walked down the stairs in one leap, nor said to have been for long where they are.
create function individual.taper_keeps() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  stairs constant text[] := array['daily', 'every-other-day', 'every-third-day', 'weekly', 'none'];
begin
  if (new.id, new.support_id, new.activity_lineage, new.kind, new.written_by, new.written_as)
      is distinct from (old.id, old.support_id, old.activity_lineage, old.kind, old.written_by, old.written_as) then
    raise exception 'a staircase keeps what it is' using errcode = 'check_violation';
  end if;
  if (new.shown, new.words) is distinct from (old.shown, old.words) and kernel.actor_role() <> 'participant' then
    raise exception 'this is the participant''s to choose' using errcode = 'check_violation';
  end if;
  if kernel.actor_role() is not null and (new.step, new.since) is distinct from (old.step, old.since)
      and (new.since <> kernel.today() or abs(array_position(stairs, new.step) - array_position(stairs, old.step)) <> 1) then
    raise exception 'a step is taken one at a time, from today' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger taper_keeps before update on individual.taper for each row execute function individual.taper_keeps();

-- The path is walked by the database itself: nobody writes a step into it beside the one that is taken.
create function individual.taper_walks() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.step <> old.step then
    insert into individual.taper_step (taper_id, support_id, place, step, taken_on, taken_by)
    values (new.id, new.support_id,
      (select coalesce(max(s.place), 0) + 1 from individual.taper_step s where s.taper_id = new.id), new.step, new.since,
      kernel.actor_person());
  end if;
  return null;
end
$$;
alter function individual.taper_walks() owner to medskapa_policy;
create trigger taper_walks after insert or update on individual.taper
  for each row execute function individual.taper_walks();
