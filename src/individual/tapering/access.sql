-- The participant's own, and shared with those who come only when the participant says so: the step as it is now, never
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
  using (shown and support_id = any ((select individual.confided_supports())::uuid[]));
-- Begun together, with the phone between them: whoever was assigned writes it down, and reads it afterwards only where the
-- participant said that it may be shown.
create policy worker_begins on individual.taper for insert to medskapa_app
  with check (support_id = any ((select individual.assigned_supports())::uuid[])
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and since = (select kernel.today()));
create policy worker_steps on individual.taper for update to medskapa_app
  using (shown and ended_on is null and support_id = any ((select individual.confided_supports())::uuid[]))
  with check (shown and ended_on is null and support_id = any ((select individual.confided_supports())::uuid[]));

grant select on individual.taper_step to medskapa_app;
create policy own on individual.taper_step for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.taper to medskapa_app;
create policy disposal_finds on individual.taper for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.taper for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');

-- What is counted of it for the unit's figures (../unit-figures): for each participant with support from the unit today,
-- whether some staircase has come all the way down (1), some has come lower than it began (2), or none has yet (3). Those
-- laid aside on the way are nobody's affair. Told to nobody: only figures_to_release() asks, for its job.
grant select on individual.taper to medskapa_policy;
create policy vocabulary on individual.taper for select to medskapa_policy using (true);
create function individual.tapering_counted()
returns table (unit_id uuid, measure text, participant_id uuid, cell smallint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with stairs as (
    select s.unit_id, s.participant_id, t.step,
      (select f.step from individual.taper_step f where f.taper_id = t.id order by f.place limit 1) as began,
      array['daily', 'every-other-day', 'every-third-day', 'weekly', 'none'] as steps
    from individual.taper t join individual.support s on s.id = t.support_id
    where s.valid_from <= (select kernel.today()) and (s.valid_to is null or s.valid_to >= (select kernel.today()))
      and (t.ended_on is null or t.step = 'none'))
  select c.unit_id, 'tapering', c.participant_id,
    (case when bool_or(c.step = 'none') then 1
      when bool_or(array_position(c.steps, c.step) > array_position(c.steps, c.began)) then 2 else 3 end)::smallint
  from stairs c group by c.unit_id, c.participant_id
$$;
alter function individual.tapering_counted() owner to medskapa_policy;

-- When something was last written in what goes with another row, from which the years are counted.
create policy disposal_finds on individual.taper_step for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
