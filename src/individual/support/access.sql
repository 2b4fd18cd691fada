-- People who are participants at the unit that the actor manages: whom a support may be entered for. The administrator
-- gives that role, so a manager cannot reach somebody by entering a support for them.
create function individual.participants_here() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(h.person_id), '{}') from kernel.role_holding h
  where (select kernel.actor_role()) = 'unit-manager' and h.organisation_id = (select kernel.actor_organisation())
    and h.role = 'participant' and h.valid_from <= (select kernel.today())
    and (h.valid_to is null or h.valid_to >= (select kernel.today()))
    and not (select kernel.also_administers())
$$;
alter function individual.participants_here() owner to medskapa_policy;
grant execute on function individual.participants_here() to medskapa_app;

grant select, insert on individual.support to medskapa_app;
grant update (valid_to, care_manager_id, purpose, way) on individual.support to medskapa_app;
create policy own on individual.support for select to medskapa_app
  using (id = any ((select individual.own_supports())::uuid[]));
create policy staffed on individual.support for select to medskapa_app
  using (id = any ((select individual.staffed_supports() || individual.visited_supports())::uuid[]));
create policy decided on individual.support for select to medskapa_app
  using (id = any ((select individual.decided_supports())::uuid[]));
create policy manager_adds on individual.support for insert to medskapa_app
  with check (unit_id = (select kernel.actor_organisation())
    and participant_id = any ((select individual.participants_here())::uuid[]));
create policy manager_changes on individual.support for update to medskapa_app
  using (id = any ((select individual.managed_supports())::uuid[]));

grant select, insert on individual.assignment to medskapa_app;
grant update (valid_to, part) on individual.assignment to medskapa_app;
create policy related on individual.assignment for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports()
    || individual.decided_supports())::uuid[]));
create policy manager_adds on individual.assignment for insert to medskapa_app
  with check (support_id = any ((select individual.managed_supports())::uuid[])
    and worker_id = any ((select kernel.my_colleagues())::uuid[]));
create policy manager_changes on individual.assignment for update to medskapa_app
  using (support_id = any ((select individual.managed_supports())::uuid[]));

-- Who comes when: the participant's and the staff's. A substitute sees the visit they make, also before its day, so that
-- they know when to come, and nothing else of the support until then.
grant select, insert on individual.visit to medskapa_app;
grant update (worker_id, day, starts_at, ends_at, way, about, state, version) on individual.visit to medskapa_app;
create policy related on individual.visit for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
create policy own_visits on individual.visit for select to medskapa_app
  using (worker_id = (select kernel.actor_person()) and not (select kernel.also_administers())
    and (select kernel.actor_role()) in ('substitute', 'support-worker', 'assistant', 'key-worker'));
create policy staff_adds on individual.visit for insert to medskapa_app
  with check (support_id = any ((select individual.staffed_supports())::uuid[])
    and (worker_id is null or worker_id = any ((select kernel.my_colleagues())::uuid[])));
create policy staff_changes on individual.visit for update to medskapa_app
  using (support_id = any ((select individual.staffed_supports())::uuid[]))
  with check (support_id = any ((select individual.staffed_supports())::uuid[])
    and (worker_id is null or worker_id = any ((select kernel.my_colleagues())::uuid[])));
create policy participant_cancels on individual.visit for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]) and state = 'planned')
  with check (support_id = any ((select individual.own_supports())::uuid[]) and state = 'cancelled-by-participant');

-- Whoever came says that the visit was made. A function, as a row policy cannot keep the day as it was, and with another
-- day a substitute would open another day's window.
create function individual.close_visit(visit uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  update individual.visit v set state = 'done', version = v.version + 1
  where v.id = visit and v.state = 'planned' and v.worker_id = kernel.actor_person()
    and v.support_id = any (individual.visited_supports() || individual.assigned_supports());
  return found;
end
$$;
alter function individual.close_visit(uuid) owner to medskapa_policy;
grant update (state, version) on individual.visit to medskapa_policy;
create policy closing on individual.visit for update to medskapa_policy using (true);
grant execute on function individual.close_visit(uuid) to medskapa_app;
