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

-- Care managers of the municipality (or whatever stands above) that the actor's unit belongs to, now or later on: whom the
-- manager may enter as the one who decides on a support.
create function individual.care_managers_here() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct h.person_id), '{}')
  from individual.over_units(array[(select kernel.actor_organisation())]) o
    join kernel.role_holding h on h.organisation_id = o.organisation_id
  where (select kernel.actor_role()) = 'unit-manager' and not (select kernel.also_administers())
    and h.role = 'care-manager' and (h.valid_to is null or h.valid_to >= (select kernel.today()))
$$;
alter function individual.care_managers_here() owner to medskapa_policy;
grant execute on function individual.care_managers_here() to medskapa_app;

-- Who decides on a support as it stands before the statement that changes it: one who has left goes on standing there
-- until somebody else is entered.
create function individual.care_manager_of(support uuid) returns uuid
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.care_manager_id from individual.support s
  where s.id = support and s.id = any ((select individual.managed_supports())::uuid[])
$$;
alter function individual.care_manager_of(uuid) owner to medskapa_policy;
grant execute on function individual.care_manager_of(uuid) to medskapa_app;

-- The names that a manager chooses among.
create policy chosen_among on kernel.person for select to medskapa_app
  using (id = any ((select individual.participants_here() || individual.care_managers_here())::uuid[]));

grant select, insert on individual.support to medskapa_app;
grant update (kind, valid_from, valid_to, care_manager_id, purpose, way, version) on individual.support to medskapa_app;
create policy own on individual.support for select to medskapa_app
  using (id = any ((select individual.own_supports())::uuid[]));
create policy staffed on individual.support for select to medskapa_app
  using (id = any ((select individual.staffed_supports() || individual.visited_supports())::uuid[]));
create policy decided on individual.support for select to medskapa_app
  using (id = any ((select individual.decided_supports())::uuid[]));
create policy manager_adds on individual.support for insert to medskapa_app
  with check (unit_id = (select kernel.actor_organisation())
    and participant_id = any ((select individual.participants_here())::uuid[])
    and (care_manager_id is null or care_manager_id = any ((select individual.care_managers_here())::uuid[])));
create policy manager_changes on individual.support for update to medskapa_app
  using (id = any ((select individual.managed_supports())::uuid[]))
  with check (id = any ((select individual.managed_supports())::uuid[])
    and (care_manager_id is null or care_manager_id = any ((select individual.care_managers_here())::uuid[])
      or care_manager_id = individual.care_manager_of(id)));

grant select, insert, delete on individual.assignment to medskapa_app;
grant update (valid_to, part) on individual.assignment to medskapa_app;
create policy related on individual.assignment for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports()
    || individual.decided_supports())::uuid[]));
create policy manager_adds on individual.assignment for insert to medskapa_app
  with check (support_id = any ((select individual.managed_supports())::uuid[])
    and worker_id = any ((select kernel.my_colleagues())::uuid[]));
create policy manager_changes on individual.assignment for update to medskapa_app
  using (support_id = any ((select individual.managed_supports())::uuid[]));
-- one that has not begun can be taken back; one that has is history
create policy manager_takes_back on individual.assignment for delete to medskapa_app
  using (support_id = any ((select individual.managed_supports())::uuid[]) and valid_from > (select kernel.today()));

-- Who comes when: the participant's and the staff's. A substitute sees the visit they make, also before its day, so that
-- they know when to come, and nothing else of the support until then; and no more of it once it is over.
grant select, insert on individual.visit to medskapa_app;
grant update (worker_id, day, starts_at, ends_at, way, about, state, version) on individual.visit to medskapa_app;
create policy related on individual.visit for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
create policy own_visits on individual.visit for select to medskapa_app
  using (id = any ((select individual.own_visits())::uuid[]));
create policy staff_adds on individual.visit for insert to medskapa_app
  with check (support_id = any ((select individual.staffed_supports())::uuid[])
    and (worker_id is null or worker_id = any ((select kernel.my_colleagues())::uuid[])));
create policy staff_changes on individual.visit for update to medskapa_app
  using (support_id = any ((select individual.staffed_supports())::uuid[]))
  with check (support_id = any ((select individual.staffed_supports())::uuid[])
    and (worker_id is null or worker_id = any ((select kernel.my_colleagues())::uuid[])));
-- Whether a visit is, but for its state, as it stood before the statement that changes it: calling one off is not saying
-- who comes instead, and whose name is shown with it.
create function individual.visit_stands(visit individual.visit) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from individual.visit v where v.id = visit.id
    and row (v.support_id, v.worker_id, v.day, v.starts_at, v.ends_at, v.way, v.about)
      is not distinct from row (visit.support_id, visit.worker_id, visit.day, visit.starts_at, visit.ends_at, visit.way,
        visit.about)
    and v.support_id = any ((select individual.own_supports())::uuid[]))
$$;
alter function individual.visit_stands(individual.visit) owner to medskapa_policy;
grant execute on function individual.visit_stands(individual.visit) to medskapa_app;
create policy participant_cancels on individual.visit for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]) and state = 'planned')
  with check (support_id = any ((select individual.own_supports())::uuid[]) and state = 'cancelled-by-participant'
    and individual.visit_stands(visit));

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

-- Whether somebody is assigned to a support of the actor's own today.
create function individual.works_with(support uuid, worker uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from individual.assignment a
    where a.support_id = support and a.worker_id = worker and a.support_id = any ((select individual.own_supports())::uuid[])
      and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today())))
$$;
alter function individual.works_with(uuid, uuid) owner to medskapa_policy;
grant execute on function individual.works_with(uuid, uuid) to medskapa_app;

-- The wish about the contact worker is the participant's to say and the manager's to read: no worker learns who was chosen
-- instead of whom. One that is named works with the support today.
grant select, insert on individual.contact_wish to medskapa_app;
grant update (state, choice, worker_id, said_on, version) on individual.contact_wish to medskapa_app;
create policy own on individual.contact_wish for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy manager_reads on individual.contact_wish for select to medskapa_app
  using (support_id = any ((select individual.managed_supports())::uuid[]));
create policy participant_says on individual.contact_wish for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]) and state = 'said' and asked_on is null
    and (worker_id is null or individual.works_with(support_id, worker_id)));
create policy participant_says_again on individual.contact_wish for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]))
  with check (support_id = any ((select individual.own_supports())::uuid[]) and state = 'said'
    and (worker_id is null or individual.works_with(support_id, worker_id)));
-- The manager asks, and changes nothing of what has been said. False where they may not.
create function individual.ask_contact_wish(support uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if support <> all (individual.managed_supports()) then
    return false;
  end if;
  insert into individual.contact_wish (support_id, state, asked_on) values (support, 'asked', kernel.today())
    on conflict (support_id) do update set state = 'asked', asked_on = kernel.today(),
      version = individual.contact_wish.version + 1;
  return true;
end
$$;
alter function individual.ask_contact_wish(uuid) owner to medskapa_policy;
grant execute on function individual.ask_contact_wish(uuid) to medskapa_app;
grant select, insert, update on individual.contact_wish to medskapa_policy;
create policy asking on individual.contact_wish for all to medskapa_policy using (true);

-- Goes with the rest of the file, by the record's rule; the support stays, as that somebody had it.
grant delete on individual.visit, individual.contact_wish to medskapa_app;
create policy disposal_finds on individual.visit for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.visit for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.contact_wish for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.contact_wish for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
