-- Units that the actor has support from, or has had.
create function individual.own_units() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct s.unit_id), '{}') from individual.support s
  where s.id = any (individual.own_supports())
$$;
alter function individual.own_units() owner to medskapa_policy;
grant execute on function individual.own_units() to medskapa_app;

grant select, insert, delete on individual.unit_contact to medskapa_app;
grant update (name, about, phone, email, hours, position, version) on individual.unit_contact to medskapa_app;
create policy supported on individual.unit_contact for select to medskapa_app
  using (unit_id = any ((select individual.own_units())::uuid[]));
create policy staff_reads on individual.unit_contact for select to medskapa_app
  using (unit_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) in ('unit-manager', 'support-worker', 'assistant', 'key-worker', 'substitute')
    and not (select kernel.also_administers()));
create policy manager_adds on individual.unit_contact for insert to medskapa_app
  with check (unit_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'unit-manager'
    and not (select kernel.also_administers()));
create policy manager_changes on individual.unit_contact for update to medskapa_app
  using (unit_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'unit-manager'
    and not (select kernel.also_administers()));
create policy manager_removes on individual.unit_contact for delete to medskapa_app
  using (unit_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'unit-manager'
    and not (select kernel.also_administers()));
