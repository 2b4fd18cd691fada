-- The vocabulary every policy speaks, and the kernel's own policies.

create type kernel.actor_identity as (
  kind text, person_id uuid, role_holding_id uuid, role text, organisation_id uuid, job text, at timestamptz
);

-- Who asks, as signed by the process. Anything unsigned, or signed with another key, is nobody: no rows.
create function kernel.actor() returns kernel.actor_identity
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare
  claim text := nullif(current_setting('medskapa.actor', true), '');
  signature text := nullif(current_setting('medskapa.actor_signature', true), '');
  part text[];
  result kernel.actor_identity;
begin
  if claim is null or signature is null then
    return result;
  end if;
  part := string_to_array(claim, '|');
  if not exists (
    select from kernel.actor_key k
    where k.id = part[1]::integer
      and encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(claim, 'UTF8'))), 'hex') = signature
  ) then
    return result;
  end if;
  result.kind := part[2];
  result.at := part[6]::timestamptz;
  if result.kind = 'person' then
    result.person_id := part[3]::uuid;
    select h.id, h.role, h.organisation_id
      into result.role_holding_id, result.role, result.organisation_id
      from kernel.role_holding h
      where h.id = nullif(part[4], '')::uuid
        and h.person_id = result.person_id
        and h.valid_from <= (result.at at time zone 'Europe/Stockholm')::date
        and (h.valid_to is null or h.valid_to >= (result.at at time zone 'Europe/Stockholm')::date);
  elsif result.kind = 'job' then
    result.job := part[5];
  end if;
  return result;
end
$$;
alter function kernel.actor() owner to medskapa_policy;

create function kernel.actor_kind() returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$ select (kernel.actor()).kind $$;
create function kernel.actor_person() returns uuid language sql stable set search_path = pg_catalog, pg_temp
  as $$ select (kernel.actor()).person_id $$;
create function kernel.actor_role() returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$ select (kernel.actor()).role $$;
create function kernel.actor_organisation() returns uuid language sql stable set search_path = pg_catalog, pg_temp
  as $$ select (kernel.actor()).organisation_id $$;
create function kernel.actor_job() returns text language sql stable set search_path = pg_catalog, pg_temp
  as $$ select (kernel.actor()).job $$;
-- The request's own clock, so that rules about days can be tried on any day.
create function kernel.today() returns date language sql stable set search_path = pg_catalog, pg_temp
  as $$ select ((kernel.actor()).at at time zone 'Europe/Stockholm')::date $$;

grant execute on function kernel.actor(), kernel.actor_kind(), kernel.actor_person(), kernel.actor_role(),
  kernel.actor_organisation(), kernel.actor_job(), kernel.today() to medskapa_app, medskapa_policy;
grant usage on type kernel.actor_identity to medskapa_app, medskapa_policy;

grant select on kernel.actor_key, kernel.role_holding, kernel.person, kernel.organisation to medskapa_policy;
create policy vocabulary on kernel.actor_key for select to medskapa_policy using (true);
create policy vocabulary on kernel.role_holding for select to medskapa_policy using (true);
create policy vocabulary on kernel.person for select to medskapa_policy using (true);
create policy vocabulary on kernel.organisation for select to medskapa_policy using (true);

-- Whether the actor administers the installation, has done so within a year or is to do so, under whatever hat they act
-- now. Who hands out roles could otherwise hand themselves one and read what people have said (domain.md: an administrator
-- can read no content), also by leaving the administrator's role for a day (docs/decisions/0005).
create function kernel.also_administers() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from kernel.role_holding h
    where h.person_id = kernel.actor_person() and h.role = 'administrator'
      and (h.valid_to is null or h.valid_to >= kernel.today() - interval '1 year'))
$$;
alter function kernel.also_administers() owner to medskapa_policy;
grant execute on function kernel.also_administers() to medskapa_policy, medskapa_app;

-- The first run, and the loading of a demo: the only times when organisations, people and roles are made without an
-- administrator. Over for good when a real installation has had its first one.
grant select on kernel.installation to medskapa_policy;
create policy vocabulary on kernel.installation for select to medskapa_policy using (true);
create function kernel.is_set_up() returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select kernel.actor_job() = 'set-up' and (exists (select from kernel.installation i where i.demo)
    or not exists (select from kernel.role_holding h where h.role = 'administrator'))
$$;
alter function kernel.is_set_up() owner to medskapa_policy;
grant execute on function kernel.is_set_up() to medskapa_app;

grant select on kernel.installation to medskapa_app;
create policy everybody_reads on kernel.installation for select to medskapa_app using (true);

grant select on kernel.organisation to medskapa_app;
grant insert, update on kernel.organisation to medskapa_app;
create policy everybody_reads on kernel.organisation for select to medskapa_app using (true);
create policy administrator_adds on kernel.organisation for insert to medskapa_app
  with check ((select kernel.actor_role()) = 'administrator' or (select kernel.is_set_up()));
create policy administrator_changes on kernel.organisation for update to medskapa_app
  using ((select kernel.actor_role()) = 'administrator');

-- People working in the actor's own organisation; never those who have support from it.
create function kernel.my_colleagues() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct h.person_id), '{}')
  from kernel.role_holding h
  where h.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) not in ('participant', 'close-person', 'family-carer', 'guardian', 'custodian')
    and h.role not in ('participant', 'close-person', 'family-carer', 'guardian', 'custodian')
    and h.valid_from <= (select kernel.today()) and (h.valid_to is null or h.valid_to >= (select kernel.today()))
$$;
alter function kernel.my_colleagues() owner to medskapa_policy;
grant execute on function kernel.my_colleagues() to medskapa_app;

grant select, insert on kernel.person to medskapa_app;
grant update (name, email, version) on kernel.person to medskapa_app;
create policy own on kernel.person for select to medskapa_app using (id = (select kernel.actor_person()));
create policy own_changes on kernel.person for update to medskapa_app using (id = (select kernel.actor_person()));
create policy colleagues on kernel.person for select to medskapa_app
  using (id = any ((select kernel.my_colleagues())::uuid[]));
create policy administrator_reads on kernel.person for select to medskapa_app
  using ((select kernel.actor_role()) = 'administrator' or (select kernel.actor_job()) in ('sign-in', 'set-up'));
create policy administrator_adds on kernel.person for insert to medskapa_app
  with check ((select kernel.actor_role()) = 'administrator' or (select kernel.is_set_up()));

grant select, insert on kernel.role_holding to medskapa_app;
grant update (valid_to) on kernel.role_holding to medskapa_app;
create policy own on kernel.role_holding for select to medskapa_app
  using (person_id = (select kernel.actor_person()));
create policy colleagues on kernel.role_holding for select to medskapa_app
  using (organisation_id = (select kernel.actor_organisation())
    and person_id = any ((select kernel.my_colleagues())::uuid[])
    and role not in ('participant', 'close-person', 'family-carer', 'guardian', 'custodian'));
create policy administrator_reads on kernel.role_holding for select to medskapa_app
  using ((select kernel.actor_role()) = 'administrator' or (select kernel.actor_job()) in ('sign-in', 'set-up'));
create policy administrator_adds on kernel.role_holding for insert to medskapa_app
  with check ((select kernel.actor_role()) = 'administrator' or (select kernel.is_set_up()));
-- from today on at the earliest: a role that was held cannot be made to have ended long ago
create policy administrator_ends on kernel.role_holding for update to medskapa_app
  using ((select kernel.actor_role()) = 'administrator')
  with check ((select kernel.actor_role()) = 'administrator'
    and (valid_to is null or valid_to >= (select kernel.today()) - 1));

grant select, insert, delete on kernel.identity to medskapa_app;
create policy own on kernel.identity for all to medskapa_app using (person_id = (select kernel.actor_person()));
create policy sign_in on kernel.identity for select to medskapa_app using ((select kernel.actor_job()) = 'sign-in');
create policy sign_in_links on kernel.identity for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'sign-in' or (select kernel.is_set_up()));

grant select, insert, delete on kernel.passkey to medskapa_app;
grant update (counter, last_used_on, label) on kernel.passkey to medskapa_app;
create policy own on kernel.passkey for all to medskapa_app using (person_id = (select kernel.actor_person()));
create policy sign_in on kernel.passkey for select to medskapa_app using ((select kernel.actor_job()) = 'sign-in');
create policy sign_in_counts on kernel.passkey for update to medskapa_app using ((select kernel.actor_job()) = 'sign-in');
create policy sign_in_adds on kernel.passkey for insert to medskapa_app with check ((select kernel.actor_job()) = 'sign-in');

grant select, insert on kernel.invitation to medskapa_app;
grant update (used_at) on kernel.invitation to medskapa_app;
create policy administrator_invites on kernel.invitation for insert to medskapa_app
  with check ((select kernel.actor_role()) = 'administrator');
create policy sign_in on kernel.invitation for select to medskapa_app using ((select kernel.actor_job()) = 'sign-in');
create policy sign_in_uses on kernel.invitation for update to medskapa_app using ((select kernel.actor_job()) = 'sign-in');

grant select, insert, delete on kernel.session to medskapa_app;
grant update (role_holding_id) on kernel.session to medskapa_app;
create policy own on kernel.session for select to medskapa_app using (person_id = (select kernel.actor_person()));
create policy own_ends on kernel.session for delete to medskapa_app using (person_id = (select kernel.actor_person()));
create policy own_switches on kernel.session for update to medskapa_app using (person_id = (select kernel.actor_person()));
create policy sign_in on kernel.session for insert to medskapa_app with check ((select kernel.actor_job()) = 'sign-in');
create policy sign_in_reads on kernel.session for select to medskapa_app using ((select kernel.actor_job()) = 'sign-in');

-- Opens a session from its hashed token in one round trip: who, which hats, whether it still stands.
create function kernel.open_session(token bytea, at timestamptz, idle interval)
returns table (session_id uuid, person_id uuid, name text, role_holding_id uuid, hats jsonb)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  found kernel.session;
  today date := (at at time zone 'Europe/Stockholm')::date;
begin
  select s.* into found from kernel.session s where s.token_hash = token;
  if found.id is null or found.expires_at <= at or found.last_seen_at + idle <= at then
    return;
  end if;
  -- once a minute is enough to keep it alive, and spares a write on every page
  if found.last_seen_at < at - interval '1 minute' then
    update kernel.session s set last_seen_at = at where s.id = found.id;
  end if;
  return query
    select found.id, p.id, p.name, found.role_holding_id, coalesce(jsonb_agg(jsonb_build_object(
        'id', h.id, 'role', h.role, 'organisationId', h.organisation_id, 'organisation', o.name)
        order by h.valid_from, h.id) filter (where h.id is not null), '[]')
    from kernel.person p
    left join kernel.role_holding h on h.person_id = p.id and h.valid_from <= today
      and (h.valid_to is null or h.valid_to >= today)
    left join kernel.organisation o on o.id = h.organisation_id
    where p.id = found.person_id
    group by p.id;
end
$$;
alter function kernel.open_session(bytea, timestamptz, interval) owner to medskapa_policy;
grant execute on function kernel.open_session(bytea, timestamptz, interval) to medskapa_app;
grant select, update (last_seen_at) on kernel.session to medskapa_policy;
create policy vocabulary on kernel.session for select to medskapa_policy using (true);
create policy keeps_alive on kernel.session for update to medskapa_policy using (true);

grant select, insert, update, delete on kernel.rate_limit to medskapa_app;
create policy counting on kernel.rate_limit for all to medskapa_app using ((select kernel.actor_job()) = 'sign-in');

grant select, insert, delete on kernel.idempotency to medskapa_app;
grant update (location) on kernel.idempotency to medskapa_app;
create policy own on kernel.idempotency for all to medskapa_app using (person_id = (select kernel.actor_person()));
create policy clean_up on kernel.idempotency for all to medskapa_app using ((select kernel.actor_job()) = 'clean-up');

grant select, insert, update, delete on kernel.draft to medskapa_app;
create policy own on kernel.draft for all to medskapa_app using (person_id = (select kernel.actor_person()));
-- A draft that nobody came back to is forgotten, unread: the nightly job learns how many there were, and nothing of them.
grant select, delete on kernel.draft to medskapa_policy;
create policy forgetting on kernel.draft for all to medskapa_policy using (true) with check (false);
create function kernel.forget_old_drafts() returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  forgotten integer;
begin
  if kernel.actor_job() is distinct from 'clean-up' then
    return 0;
  end if;
  delete from kernel.draft where updated_at < (kernel.actor()).at - interval '90 days';
  get diagnostics forgotten = row_count;
  return forgotten;
end
$$;
alter function kernel.forget_old_drafts() owner to medskapa_policy;
grant execute on function kernel.forget_old_drafts() to medskapa_app;

grant select, insert, delete on kernel.parked_form to medskapa_app;
create policy sign_in on kernel.parked_form for all to medskapa_app using ((select kernel.actor_job()) = 'sign-in');

-- The trail. Entries are added by the function alone, so that the chain and the actor cannot be made up.
create function kernel.trail_append(the_kind text, the_stream uuid, the_event text, the_subject uuid, the_commitment bytea)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  who kernel.actor_identity := kernel.actor();
  head kernel.trail_head;
  digest bytea;
begin
  if who.kind is null then
    raise exception 'no actor' using errcode = 'insufficient_privilege';
  end if;
  insert into kernel.trail_head (stream, sequence, hash) values (the_stream, 0, '\x') on conflict do nothing;
  select * into head from kernel.trail_head where stream = the_stream for update;
  digest := sha256(head.hash || convert_to(concat_ws('|', the_stream, head.sequence + 1,
    to_char(who.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), the_kind, the_event, who.kind,
    coalesce(who.person_id::text, ''), coalesce(who.role_holding_id::text, ''), coalesce(who.job, ''),
    coalesce(the_subject::text, ''), coalesce(encode(the_commitment, 'hex'), '')), 'UTF8'));
  insert into kernel.trail_entry (stream, sequence, at, kind, event, actor_kind, person_id, role_holding_id, job,
      subject_id, commitment, previous, hash)
    values (the_stream, head.sequence + 1, date_trunc('milliseconds', who.at), the_kind, the_event, who.kind,
      who.person_id, who.role_holding_id, who.job, the_subject, the_commitment, head.hash, digest);
  update kernel.trail_head set sequence = head.sequence + 1, hash = digest where stream = the_stream;
end
$$;
alter function kernel.trail_append(text, uuid, text, uuid, bytea) owner to medskapa_policy;
grant execute on function kernel.trail_append(text, uuid, text, uuid, bytea) to medskapa_app;
grant select, insert, update on kernel.trail_head to medskapa_policy;
grant select, insert on kernel.trail_entry to medskapa_policy;
create policy chain on kernel.trail_head for all to medskapa_policy using (true);
create policy chain on kernel.trail_entry for select to medskapa_policy using (true);
create policy chain_adds on kernel.trail_entry for insert to medskapa_policy with check (true);

grant select on kernel.trail_entry, kernel.trail_head to medskapa_app;
create policy own_deeds on kernel.trail_entry for select to medskapa_app
  using (person_id = (select kernel.actor_person()));
create policy verifier on kernel.trail_entry for select to medskapa_app
  using ((select kernel.actor_job()) = 'verify-trail');
create policy verifier on kernel.trail_head for select to medskapa_app
  using ((select kernel.actor_job()) = 'verify-trail');
