-- The participant's ratings are theirs: those who come see them only while the participant shows them, and who manages or
-- decides on the support never does. Staff's own are read by the participant and the staff around the support.
grant select on individual.ladder_choice, individual.ladder_rating to medskapa_policy;
create policy vocabulary on individual.ladder_choice for select to medskapa_policy using (true);
create policy vocabulary on individual.ladder_rating for select to medskapa_policy using (true);

create function individual.shown_ladders() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(c.support_id), '{}') from individual.ladder_choice c
  where c.shown and c.support_id = any ((select individual.assigned_supports())::uuid[])
$$;
alter function individual.shown_ladders() owner to medskapa_policy;
grant execute on function individual.shown_ladders() to medskapa_app;

grant select, insert on individual.ladder_choice, individual.ladder_rating to medskapa_app;
grant update (shown) on individual.ladder_choice to medskapa_app;
create policy own on individual.ladder_choice for all to medskapa_app
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

-- What the releasing job counts: the last step of each participant with support today, under a key that leads to nobody.
-- No request gets an answer, whoever asks: small groups are withheld by the job, before anything is stored to be read.
grant select, insert on individual.ladder_member to medskapa_policy;
create policy vocabulary on individual.ladder_member for select to medskapa_policy using (true);
create policy keys on individual.ladder_member for insert to medskapa_policy with check (true);
create function individual.ladder_to_release() returns table (unit_id uuid, phase text, member uuid, step smallint)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if kernel.actor_job() is distinct from 'release-ladder' then
    return;
  end if;
  insert into individual.ladder_member (support_id)
    select distinct r.support_id from individual.ladder_rating r where r.side = 'participant'
    on conflict do nothing;
  return query
    select distinct on (r.support_id, r.phase) s.unit_id, r.phase, m.member, r.step
    from individual.ladder_rating r
    join individual.support s on s.id = r.support_id
    join individual.ladder_member m on m.support_id = r.support_id
    where r.side = 'participant' and s.valid_from <= kernel.today()
      and (s.valid_to is null or s.valid_to >= kernel.today())
    order by r.support_id, r.phase, r.rated_on desc, r.place desc;
end
$$;
alter function individual.ladder_to_release() owner to medskapa_policy;
grant execute on function individual.ladder_to_release() to medskapa_app;

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

grant select, insert on individual.ladder_release, individual.ladder_release_group to medskapa_app;
create policy overseen on individual.ladder_release for select to medskapa_app
  using (unit_id = any ((select individual.overseen_units())::uuid[]));
create policy job_reads on individual.ladder_release for select to medskapa_app
  using ((select kernel.actor_job()) = 'release-ladder');
create policy job_releases on individual.ladder_release for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'release-ladder');
create policy job_reads on individual.ladder_release_group for select to medskapa_app
  using ((select kernel.actor_job()) = 'release-ladder');
create policy job_releases on individual.ladder_release_group for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'release-ladder');
