-- A promise and its steps are only ever added to. The care manager reads none of it: what was promised over a vacuum
-- cleaner decides nobody's support.
grant select on individual.promise, individual.promise_step to medskapa_policy;
create policy vocabulary on individual.promise for select to medskapa_policy using (true);
create policy vocabulary on individual.promise_step for select to medskapa_policy using (true);

-- For who visits about now: what is still open, and what they have made or moved themselves today.
create function individual.promises_at_visit() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.id), '{}') from individual.promise p
  where p.support_id = any ((select individual.visited_supports())::uuid[])
    and (coalesce((select s.step from individual.promise_step s where s.promise_id = p.id
        order by s.place desc limit 1), 'not-yet') = 'not-yet'
      or exists (select from individual.promise_step s where s.promise_id = p.id
        and s.written_by = (select kernel.actor_person())
        and (s.written_at at time zone 'Europe/Stockholm')::date = (select kernel.today())))
$$;
alter function individual.promises_at_visit() owner to medskapa_policy;
grant execute on function individual.promises_at_visit() to medskapa_app;

grant select, insert on individual.promise, individual.promise_step to medskapa_app;
create policy related on individual.promise for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
create policy visiting on individual.promise for select to medskapa_app
  using (id = any ((select individual.promises_at_visit())::uuid[]));
create policy makers on individual.promise for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports() || individual.assigned_supports()
      || individual.visited_supports())::uuid[])
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at));

create policy related on individual.promise_step for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
create policy visiting on individual.promise_step for select to medskapa_app
  using (promise_id = any ((select individual.promises_at_visit())::uuid[]));
create policy participant_steps on individual.promise_step for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]) and step in ('kept', 'not-yet', 'let-go')
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at));
-- Those who come say that it is done, or that it was not after all; letting go is the participant's alone.
create policy staff_steps on individual.promise_step for insert to medskapa_app
  with check ((support_id = any ((select individual.assigned_supports())::uuid[])
      or promise_id = any ((select individual.promises_at_visit())::uuid[]))
    and step in ('done', 'not-yet')
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at));

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.promise to medskapa_app;
create policy disposal_finds on individual.promise for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.promise for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.promise_step for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
