-- The participant's own. Those who come read it only while it is shared with them; neither the manager nor whoever decides
-- on the support ever does, nor anybody else (domain.md, "own ratings").
grant select on individual.independence to medskapa_policy;
create policy vocabulary on individual.independence for select to medskapa_policy using (true);

create function individual.shared_independence() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.support_id), '{}') from individual.independence i
  where i.shared_with = 'workers' and i.support_id = any ((select individual.confided_supports())::uuid[])
$$;
alter function individual.shared_independence() owner to medskapa_policy;
grant execute on function individual.shared_independence() to medskapa_app;

grant select, insert on individual.independence, individual.independence_words, individual.yardstick,
  individual.yardstick_rating to medskapa_app;
grant update (shared_with) on individual.independence to medskapa_app;
grant update (ended_on) on individual.yardstick to medskapa_app;

create policy own on individual.independence for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shared on individual.independence for select to medskapa_app
  using (support_id = any ((select individual.shared_independence())::uuid[]));
create policy own_begins on individual.independence for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_changes on individual.independence for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

create policy own on individual.independence_words for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shared on individual.independence_words for select to medskapa_app
  using (support_id = any ((select individual.shared_independence())::uuid[]));
create policy own_writes on individual.independence_words for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));

create policy own on individual.yardstick for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shared on individual.yardstick for select to medskapa_app
  using (support_id = any ((select individual.shared_independence())::uuid[]));
create policy own_adds on individual.yardstick for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_lays_aside on individual.yardstick for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

create policy own on individual.yardstick_rating for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shared on individual.yardstick_rating for select to medskapa_app
  using (support_id = any ((select individual.shared_independence())::uuid[]));
create policy own_rates on individual.yardstick_rating for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));

-- What is counted of it for the unit's figures (../unit-figures): for each participant with support from the unit today,
-- whether the year's last rating stands above (1), level with (2) or below (3) its first, all their yardsticks taken
-- together. One rating says nothing of a direction. Told to nobody: only figures_to_release() asks, for its job.
grant select on individual.yardstick_rating to medskapa_policy;
create policy vocabulary on individual.yardstick_rating for select to medskapa_policy using (true);
create function individual.independence_counted()
returns table (unit_id uuid, measure text, participant_id uuid, cell smallint)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with year as (
    select s.unit_id, s.participant_id,
      (array_agg(r.grade order by r.rated_on desc, r.place desc))[1]
        - (array_agg(r.grade order by r.rated_on, r.place desc))[1] as moved
    from individual.yardstick_rating r join individual.support s on s.id = r.support_id
    where s.valid_from <= (select kernel.today()) and (s.valid_to is null or s.valid_to >= (select kernel.today()))
      and r.rated_on > (select kernel.today()) - interval '1 year'
    group by s.unit_id, s.participant_id, r.yardstick_id
    having count(distinct r.rated_on) > 1)
  select y.unit_id, 'independence', y.participant_id, (2 - sign(sum(y.moved)))::smallint
  from year y group by y.unit_id, y.participant_id
$$;
alter function individual.independence_counted() owner to medskapa_policy;

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.independence, individual.independence_words, individual.yardstick, individual.yardstick_rating to medskapa_app;
create policy disposal_finds on individual.yardstick_rating for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.yardstick_rating for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.yardstick for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.yardstick for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.independence_words for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.independence_words for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.independence for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.independence for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
