grant select on individual.support, individual.assignment to medskapa_policy;
create policy vocabulary on individual.support for select to medskapa_policy using (true);
create policy vocabulary on individual.assignment for select to medskapa_policy using (true);

-- Supports that the actor is assigned to carry out today.
create function individual.assigned_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(a.support_id), '{}') from individual.assignment a
  where a.worker_id = (select kernel.actor_person()) and a.valid_from <= (select kernel.today())
    and (a.valid_to is null or a.valid_to >= (select kernel.today()))
$$;
alter function individual.assigned_supports() owner to medskapa_policy;
grant execute on function individual.assigned_supports() to medskapa_app;

-- Supports at the unit that the actor manages.
create function individual.managed_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from individual.support s
  where (select kernel.actor_role()) = 'unit-manager' and s.unit_id = (select kernel.actor_organisation())
$$;
alter function individual.managed_supports() owner to medskapa_policy;
grant execute on function individual.managed_supports() to medskapa_app;

-- Supports of the actor as participant.
create function individual.own_supports() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(s.id), '{}') from individual.support s
  where (select kernel.actor_role()) = 'participant' and s.participant_id = (select kernel.actor_person())
$$;
alter function individual.own_supports() owner to medskapa_policy;
grant execute on function individual.own_supports() to medskapa_app;

grant select, insert, update on individual.support, individual.assignment to medskapa_app;
create policy own on individual.support for select to medskapa_app
  using (id = any ((select individual.own_supports())::uuid[]));
create policy assigned on individual.support for select to medskapa_app
  using (id = any ((select individual.assigned_supports())::uuid[]));
create policy manager on individual.support for select to medskapa_app
  using (id = any ((select individual.managed_supports())::uuid[]));
create policy manager_adds on individual.support for insert to medskapa_app
  with check ((select kernel.actor_role()) = 'unit-manager' and unit_id = (select kernel.actor_organisation()));
create policy manager_changes on individual.support for update to medskapa_app
  using (id = any ((select individual.managed_supports())::uuid[]));

create policy related on individual.assignment for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.assigned_supports() || individual.managed_supports())::uuid[]));
create policy manager_adds on individual.assignment for insert to medskapa_app
  with check (support_id = any ((select individual.managed_supports())::uuid[]));
create policy manager_changes on individual.assignment for update to medskapa_app
  using (support_id = any ((select individual.managed_supports())::uuid[]));
