-- What sign-in, the first run and the administration of accounts need beside the kernel's own policies.

grant select, insert on kernel.demo_persona to medskapa_app;
create policy sign_in on kernel.demo_persona for select to medskapa_app
  using ((select kernel.actor_job()) = 'sign-in' and (select demo from kernel.installation));
create policy set_up_adds on kernel.demo_persona for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'set-up' and (select demo from kernel.installation));

-- How far the first run has come: whether an administrator has a way in, whether one is being waited for, and who.
create function kernel.first_run()
returns table (done boolean, prepared boolean, person_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with administrator as (
    select h.person_id,
      exists (select from kernel.identity i where i.person_id = h.person_id)
        or exists (select from kernel.passkey k where k.person_id = h.person_id) as way_in,
      h.valid_from, h.id
    from kernel.role_holding h
    where h.role = 'administrator' and h.valid_from <= (select kernel.today())
      and (h.valid_to is null or h.valid_to >= (select kernel.today()))
  )
  select coalesce((select bool_or(way_in) from administrator), false),
    exists (select from kernel.set_up_token),
    (select a.person_id from administrator a order by a.valid_from, a.id limit 1)
  where kernel.actor_job() in ('sign-in', 'set-up')
$$;
alter function kernel.first_run() owner to medskapa_policy;
grant execute on function kernel.first_run() to medskapa_app;
grant select (person_id) on kernel.identity, kernel.passkey to medskapa_policy;
grant select on kernel.set_up_token to medskapa_policy;
create policy vocabulary on kernel.set_up_token for select to medskapa_policy using (true);
create policy vocabulary on kernel.identity for select to medskapa_policy using (true);
create policy vocabulary on kernel.passkey for select to medskapa_policy using (true);

grant select, insert, delete on kernel.set_up_token to medskapa_app;
create policy set_up on kernel.set_up_token for all to medskapa_app using ((select kernel.actor_job()) = 'set-up');

grant select, insert, delete on kernel.spent_challenge to medskapa_app;
create policy sign_in on kernel.spent_challenge for all to medskapa_app
  using ((select kernel.actor_job()) = 'sign-in');

create policy set_up_invites on kernel.invitation for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'set-up');

-- Signing in ends the session that the browser carried before.
create policy sign_in_rotates on kernel.session for delete to medskapa_app
  using ((select kernel.actor_job()) = 'sign-in');

create policy administrator_changes on kernel.person for update to medskapa_app
  using ((select kernel.actor_role()) = 'administrator');
