-- The participant's ratings are theirs: those who come see them only while the participant shows them, and who manages or
-- decides on the support never does. Staff's own are read by the participant and the staff around the support.
grant select on individual.ladder_choice, individual.ladder_rating to medskapa_policy;
create policy vocabulary on individual.ladder_choice for select to medskapa_policy using (true);
create policy vocabulary on individual.ladder_rating for select to medskapa_policy using (true);

create function individual.shown_ladders() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.support_id), '{}') from individual.ladder_choice c
  where c.shown and c.support_id = any ((select individual.confided_supports())::uuid[])
$$;
alter function individual.shown_ladders() owner to medskapa_policy;
grant execute on function individual.shown_ladders() to medskapa_app;

grant select, insert on individual.ladder_choice, individual.ladder_rating to medskapa_app;
grant update (shown) on individual.ladder_choice to medskapa_app;
create policy own on individual.ladder_choice for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_chooses on individual.ladder_choice for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_changes on individual.ladder_choice for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

create policy own on individual.ladder_rating for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy staff_side on individual.ladder_rating for select to medskapa_app
  using (side = 'staff' and support_id = any ((select individual.assigned_supports())::uuid[]));
create policy shown on individual.ladder_rating for select to medskapa_app
  using (support_id = any ((select individual.shown_ladders())::uuid[]));
create policy participant_rates on individual.ladder_rating for insert to medskapa_app
  with check (side = 'participant' and rated_by = (select individual.own_self())
    and support_id = any ((select individual.own_supports())::uuid[]));
create policy worker_rates on individual.ladder_rating for insert to medskapa_app
  with check (side = 'staff' and rated_by = (select kernel.actor_person())
    and support_id = any ((select individual.assigned_supports())::uuid[]));

-- What is counted of it for the unit's figures (../unit-figures): in each phase, the last step of each participant with
-- support from the unit today. Told to nobody: only figures_to_release() asks, and it answers its job alone.
create function individual.ladder_counted() returns table (unit_id uuid, measure text, participant_id uuid, cell smallint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select distinct on (s.unit_id, r.phase, s.participant_id) s.unit_id, 'ladder-' || r.phase, s.participant_id, r.step
  from individual.ladder_rating r join individual.support s on s.id = r.support_id
  where r.side = 'participant' and s.valid_from <= (select kernel.today())
    and (s.valid_to is null or s.valid_to >= (select kernel.today()))
  order by s.unit_id, r.phase, s.participant_id, r.rated_on desc, r.place desc
$$;
alter function individual.ladder_counted() owner to medskapa_policy;

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.ladder_rating, individual.ladder_choice to medskapa_app;
create policy disposal_finds on individual.ladder_rating for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.ladder_rating for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.ladder_choice for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.ladder_choice for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
