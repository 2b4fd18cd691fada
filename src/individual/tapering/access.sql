-- The participant's own, and shared with those who come as far as the participant lets it be: the step as it is now, never
-- the path. Who manages or decides on the support reads nothing: doing well must be safe (domain.md, "own ratings").
grant select, insert on individual.taper_step to medskapa_policy;
create policy walking on individual.taper_step for select to medskapa_policy using (true);
create policy walking_adds on individual.taper_step for insert to medskapa_policy with check (true);

grant select, insert on individual.taper to medskapa_app;
grant update (words, step, since, shown, ended_on, version) on individual.taper to medskapa_app;
create policy own on individual.taper for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_begins on individual.taper for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[])
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and since = (select kernel.today()));
create policy own_steps on individual.taper for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shown on individual.taper for select to medskapa_app
  using (shown and support_id = any ((select individual.assigned_supports())::uuid[]));
create policy worker_begins on individual.taper for insert to medskapa_app
  with check (shown and support_id = any ((select individual.assigned_supports())::uuid[])
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and since = (select kernel.today()));
create policy worker_steps on individual.taper for update to medskapa_app
  using (shown and ended_on is null and support_id = any ((select individual.assigned_supports())::uuid[]))
  with check (shown and ended_on is null and support_id = any ((select individual.assigned_supports())::uuid[]));

grant select on individual.taper_step to medskapa_app;
create policy own on individual.taper_step for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.taper to medskapa_app;
create policy disposal_finds on individual.taper for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.taper for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
