-- What the releasing job counts, under keys that lead to nobody. No request gets an answer, whoever asks: small groups are
-- withheld by the job, before anything is stored to be read. Each feature says in its own access.sql what is counted of
-- it: one row for each participant with support from the unit today.
grant select, insert on individual.figure_member to medskapa_policy;
create policy vocabulary on individual.figure_member for select to medskapa_policy using (true);
create policy keys on individual.figure_member for insert to medskapa_policy with check (true);
create function individual.figures_to_release() returns table (unit_id uuid, measure text, member uuid, cell smallint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.actor_job() is distinct from 'release-figures' then
    return;
  end if;
  insert into individual.figure_member (participant_id)
    select c.participant_id from individual.ladder_counted() c
    union select c.participant_id from individual.independence_counted() c
    union select c.participant_id from individual.tapering_counted() c
    on conflict do nothing;
  return query
    select c.unit_id, c.measure, m.member, c.cell
    from (select * from individual.ladder_counted()
        union all select * from individual.independence_counted()
        union all select * from individual.tapering_counted()) c
      join individual.figure_member m on m.participant_id = c.participant_id;
end
$$;
alter function individual.figures_to_release() owner to medskapa_policy;
grant execute on function individual.figures_to_release() to medskapa_app;

-- Units whose figures the actor sees: the manager's own, and those that the commissioner or the influence coordinator is
-- there for.
create function individual.overseen_units() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(o.id), '{}') from kernel.organisation o
  where not (select kernel.also_administers())
    and (((select kernel.actor_role()) in ('unit-manager', 'commissioner', 'influence-coordinator')
        and o.id = (select kernel.actor_organisation()))
      or ((select kernel.actor_role()) in ('commissioner', 'influence-coordinator')
        and o.parent_id = (select kernel.actor_organisation())))
$$;
alter function individual.overseen_units() owner to medskapa_policy;
grant execute on function individual.overseen_units() to medskapa_app;

grant select, insert on individual.unit_figure, individual.unit_figure_group to medskapa_app;
create policy overseen on individual.unit_figure for select to medskapa_app
  using (unit_id = any ((select individual.overseen_units())::uuid[]));
create policy job_reads on individual.unit_figure for select to medskapa_app
  using ((select kernel.actor_job()) = 'release-figures');
create policy job_releases on individual.unit_figure for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'release-figures' and counted_on = (select kernel.today()));
create policy job_reads on individual.unit_figure_group for select to medskapa_app
  using ((select kernel.actor_job()) = 'release-figures');
create policy job_releases on individual.unit_figure_group for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'release-figures');

-- The key goes when nothing is left that it could be counted of; the figures of many stay.
grant select (participant_id), delete on individual.figure_member to medskapa_app;
create policy disposal_finds on individual.figure_member for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.figure_member for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
