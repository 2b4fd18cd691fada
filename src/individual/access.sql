-- The only door for a wing above. Whether somebody has, or within `since` has had, support from one of the units or
-- work there: yes or no, never a list, and never which of them (issue: conflict of interest; domain.md, "Audit").
create function individual.has_tie_to_units(person uuid, units uuid[], since date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
      select from individual.support s
      where s.participant_id = person and s.unit_id = any (units) and (s.valid_to is null or s.valid_to >= since))
    or exists (
      select from individual.assignment a join individual.support s on s.id = a.support_id
      where a.worker_id = person and s.unit_id = any (units) and (a.valid_to is null or a.valid_to >= since))
    or exists (
      select from kernel.role_holding h
      where h.person_id = person and h.organisation_id = any (units)
        and h.role in ('participant', 'support-worker', 'assistant', 'key-worker', 'substitute', 'unit-manager')
        and (h.valid_to is null or h.valid_to >= since))
$$;
alter function individual.has_tie_to_units(uuid, uuid[], date) owner to medskapa_policy;
grant execute on function individual.has_tie_to_units(uuid, uuid[], date) to medskapa_policy;

grant select on individual.support, individual.assignment, individual.visit to medskapa_policy;
create policy vocabulary on individual.support for select to medskapa_policy using (true);
create policy vocabulary on individual.assignment for select to medskapa_policy using (true);
create policy vocabulary on individual.visit for select to medskapa_policy using (true);

-- The wing's vocabulary: which supports the actor stands in which relation to, under the hat they wear now
-- (domain.md: need-to-know comes from a relation). Each is computed once a statement, as
-- `support_id = any ((select individual.…())::uuid[])`. Who administers the installation stands in none but their own:
-- they could hand themselves any hat.

-- Supports of the actor as participant, those that have ended too: what was theirs stays theirs to read.
create function individual.own_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from individual.support s
  where (select kernel.actor_role()) = 'participant' and s.participant_id = (select kernel.actor_person())
$$;

-- Supports that go on and that the actor is assigned to carry out today, at the unit whose hat they wear.
create function individual.assigned_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(a.support_id), '{}')
  from individual.assignment a join individual.support s on s.id = a.support_id
  where a.worker_id = (select kernel.actor_person())
    and (select kernel.actor_role()) in ('support-worker', 'assistant', 'key-worker')
    and s.unit_id = (select kernel.actor_organisation())
    and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today()))
    and (s.valid_to is null or s.valid_to >= (select kernel.today()))
    and not (select kernel.also_administers())
$$;

-- Whether the actor manages the unit whose hat they wear now, or is to, under another hat.
create function individual.also_manages() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from kernel.role_holding h
    where h.person_id = kernel.actor_person() and h.role = 'unit-manager'
      and h.organisation_id = kernel.actor_organisation() and (h.valid_to is null or h.valid_to >= kernel.today()))
$$;

-- Those of the assigned supports where the actor is one of "those who come" to whom the participant may show how it goes
-- for them. Not whoever manages the unit, also where they come themselves: "the manager does not see it" is a promise
-- (docs/decisions/0005).
create function individual.confided_supports() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when individual.also_manages() then '{}'::uuid[] else individual.assigned_supports() end
$$;

-- Supports that the actor visits about now without being assigned: a substitute, or a colleague who jumps in. Open from
-- the morning of the visit until two hours after its end, also when those two hours go past midnight.
create function individual.visited_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct v.support_id), '{}')
  from individual.visit v join individual.support s on s.id = v.support_id
  where v.worker_id = (select kernel.actor_person())
    and (select kernel.actor_role()) in ('substitute', 'support-worker', 'assistant', 'key-worker')
    and s.unit_id = (select kernel.actor_organisation())
    and v.day between (select kernel.today()) - 1 and (select kernel.today()) and v.state in ('planned', 'done')
    and (s.valid_to is null or s.valid_to >= v.day)
    and ((v.day + v.ends_at) at time zone 'Europe/Stockholm') + interval '2 hours' >= (select (kernel.actor()).at)
    and not (select kernel.also_administers())
$$;

-- The visits that the actor makes at the unit whose hat they wear: those to come, so that they know when, and those just
-- made. What a visit was for is not theirs to look back on once it is over.
create function individual.own_visits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(v.id), '{}')
  from individual.visit v join individual.support s on s.id = v.support_id
  where v.worker_id = (select kernel.actor_person())
    and (select kernel.actor_role()) in ('substitute', 'support-worker', 'assistant', 'key-worker')
    and s.unit_id = (select kernel.actor_organisation())
    and (v.day >= (select kernel.today())
      or ((v.day + v.ends_at) at time zone 'Europe/Stockholm') + interval '2 hours' >= (select (kernel.actor()).at))
    and not (select kernel.also_administers())
$$;

-- Supports at the unit that the actor manages.
create function individual.managed_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from individual.support s
  where (select kernel.actor_role()) = 'unit-manager' and s.unit_id = (select kernel.actor_organisation())
    and not (select kernel.also_administers())
$$;

-- Of each of the units: itself, and what stands above it. Who decides on a unit's support is a care manager there, both
-- when a manager enters them and when they read.
create function individual.over_units(units uuid[]) returns table (unit_id uuid, organisation_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with recursive above as (
    select o.id as unit_id, o.id as organisation_id, o.parent_id from kernel.organisation o where o.id = any (units)
    union
    select a.unit_id, o.id, o.parent_id from above a join kernel.organisation o on o.id = a.parent_id)
  select a.unit_id, a.organisation_id from above a
$$;

-- Supports that the actor decides on as care manager, under the hat of what their unit belongs to.
create function individual.decided_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with mine as materialized (
    select s.id, s.unit_id from individual.support s
    where (select kernel.actor_role()) = 'care-manager' and s.care_manager_id = (select kernel.actor_person())
      and not (select kernel.also_administers()))
  select coalesce(array_agg(m.id), '{}') from mine m
  where m.unit_id in (
    select o.unit_id from individual.over_units((select array_agg(distinct unit_id) from mine)) o
    where o.organisation_id = (select kernel.actor_organisation()))
$$;

-- Those who carry out the support day by day, and the manager above them.
create function individual.staffed_supports() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select individual.assigned_supports() || individual.managed_supports()
$$;

-- Every support that the actor stands in a relation to. Queries that list them ask for these by id: the policies alone
-- would have the planner look at every support in the county.
create function individual.seen_supports() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select individual.own_supports() || individual.staffed_supports() || individual.visited_supports()
    || individual.decided_supports()
$$;

-- The same relations, as the people they are about.
create function individual.participants_of(supports uuid[]) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct s.participant_id), '{}') from individual.support s where s.id = any (supports)
$$;

-- The actor, where they act as participant; else nobody.
create function individual.own_self() returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when kernel.actor_role() = 'participant' then kernel.actor_person() end
$$;

-- Whose names those around the same support may see: the participant's for those who work with it, and theirs for the
-- participant and for each other.
create function individual.people_around() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with mine as (
    select unnest(individual.own_supports() || individual.assigned_supports() || individual.visited_supports()
      || individual.managed_supports() || individual.decided_supports()) as id)
  select coalesce(array_agg(distinct found.person_id), '{}') from (
    select s.participant_id as person_id from individual.support s where s.id in (select id from mine)
    union all
    select s.care_manager_id from individual.support s where s.id in (select id from mine)
    union all
    select a.worker_id from individual.assignment a where a.support_id in (select id from mine)
    union all
    select v.worker_id from individual.visit v where v.support_id in (select id from mine)
    union all
    select h.person_id from individual.support s join kernel.role_holding h on h.organisation_id = s.unit_id
      where s.id in (select id from mine) and h.role = 'unit-manager'
  ) found where found.person_id is not null
$$;

alter function individual.own_supports() owner to medskapa_policy;
alter function individual.assigned_supports() owner to medskapa_policy;
alter function individual.also_manages() owner to medskapa_policy;
alter function individual.visited_supports() owner to medskapa_policy;
alter function individual.own_visits() owner to medskapa_policy;
alter function individual.managed_supports() owner to medskapa_policy;
alter function individual.over_units(uuid[]) owner to medskapa_policy;
alter function individual.decided_supports() owner to medskapa_policy;
alter function individual.participants_of(uuid[]) owner to medskapa_policy;
alter function individual.people_around() owner to medskapa_policy;
grant execute on function individual.own_visits() to medskapa_app;
grant execute on function individual.own_supports(), individual.assigned_supports(), individual.also_manages(),
  individual.confided_supports(), individual.visited_supports(),
  individual.managed_supports(), individual.decided_supports(), individual.staffed_supports(),
  individual.seen_supports(), individual.own_self(),
  individual.people_around() to medskapa_app, medskapa_policy;
grant execute on function individual.participants_of(uuid[]), individual.over_units(uuid[]) to medskapa_policy;

create policy around_a_support on kernel.person for select to medskapa_app
  using (id = any ((select individual.people_around())::uuid[]));
