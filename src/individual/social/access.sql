-- Units whose meeting places the actor sees: those they have support from, and the one they work in.
create function individual.near_units() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct near.id), '{}') from (
    select s.unit_id as id from individual.support s where s.id = any (individual.own_supports())
    union all
    select (select kernel.actor_organisation())
      where (select kernel.actor_role()) in ('support-worker', 'assistant', 'key-worker', 'substitute', 'unit-manager')
        and not (select kernel.also_administers())
  ) as near
$$;
alter function individual.near_units() owner to medskapa_policy;
grant execute on function individual.near_units() to medskapa_app;

-- The unit that the actor enters meeting places for: the one they work in, if not only now and then.
create function individual.kept_unit() returns uuid
language sql stable set search_path = pg_catalog, pg_temp as $$
  select case when kernel.actor_role() in ('support-worker', 'assistant', 'key-worker', 'unit-manager')
    and not kernel.also_administers() then kernel.actor_organisation() end
$$;
grant execute on function individual.kept_unit() to medskapa_app;

grant select, insert on individual.meeting_place to medskapa_app;
grant update (area, name, about, when_words, where_words, cost_words, way_words, checked_on, ended_on, version)
  on individual.meeting_place to medskapa_app;
create policy near on individual.meeting_place for select to medskapa_app
  using (unit_id = any ((select individual.near_units())::uuid[]));
create policy staff_adds on individual.meeting_place for insert to medskapa_app
  with check (unit_id = (select individual.kept_unit()) and entered_by = (select kernel.actor_person()));
create policy staff_changes on individual.meeting_place for update to medskapa_app
  using (unit_id = (select individual.kept_unit()));

grant select, insert on individual.social_answer to medskapa_app;
create policy related on individual.social_answer for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[]));
create policy participant_answers on individual.social_answer for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[])
    and exists (select from individual.plan p where p.id = plan_id and p.support_id = social_answer.support_id));

-- When something was last written in what goes with another row, from which the years are counted.
create policy disposal_finds on individual.social_answer for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
