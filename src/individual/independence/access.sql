-- The participant's own. Those who come read it only while it is shared with them; the manager, who decides on the
-- support, and everybody else never do (domain.md, "own ratings").
grant select on individual.independence to medskapa_policy;
create policy vocabulary on individual.independence for select to medskapa_policy using (true);

create function individual.shared_independence() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.support_id), '{}') from individual.independence i
  where i.shared_with = 'workers' and i.support_id = any ((select individual.assigned_supports())::uuid[])
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
