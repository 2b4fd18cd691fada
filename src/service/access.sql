-- The wing's vocabulary: which audits the actor stands in which relation to. Each is computed once a statement, as
-- `audit_id = any ((select service.…())::uuid[])`.
grant select on service.audit, service.audit_party, service.audit_member to medskapa_policy;
create policy vocabulary on service.audit for select to medskapa_policy using (true);
create policy vocabulary on service.audit_party for select to medskapa_policy using (true);
create policy vocabulary on service.audit_member for select to medskapa_policy using (true);

-- Audits of the bureau that the actor coordinates for.
create function service.coordinated_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(a.id), '{}') from service.audit a
  where (select kernel.actor_role()) = 'audit-coordinator' and a.bureau_id = (select kernel.actor_organisation())
    and not (select kernel.also_administers())
$$;

-- Audits in whose team the actor works, conflicts cleared.
create function service.team_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(m.audit_id), '{}')
  from service.audit_member m join service.audit a on a.id = m.audit_id
  where (select kernel.actor_role()) = 'auditor' and a.bureau_id = (select kernel.actor_organisation())
    and m.person_id = (select kernel.actor_person()) and m.state = 'cleared'
    and not (select kernel.also_administers())
$$;

-- Audits that the actor is asked to work in, whatever the answer was.
create function service.asked_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(m.audit_id), '{}')
  from service.audit_member m join service.audit a on a.id = m.audit_id
  where (select kernel.actor_role()) = 'auditor' and a.bureau_id = (select kernel.actor_organisation())
    and m.person_id = (select kernel.actor_person()) and m.state in ('asked', 'cleared')
$$;

-- The inside of an audit: its team and its coordinator. Transcripts and coding are for these alone.
create function service.inside_audits() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select service.coordinated_audits() || service.team_audits()
$$;

-- Audits that the actor's organisation has commissioned.
create function service.commissioned_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.audit_id), '{}') from service.audit_party p
  where p.part = 'commissioner' and p.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) in ('commissioner', 'unit-manager', 'care-manager')
    and not (select kernel.also_administers())
$$;

-- Audits that the actor has asked a bureau for and that are still only talked about.
create function service.asked_for_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(a.id), '{}') from service.audit a
  where a.asked_by = (select kernel.actor_person()) and a.stage = 'commission'
    and (select kernel.actor_role()) in ('commissioner', 'unit-manager')
    and not (select kernel.also_administers())
$$;

-- Audits of the unit that the actor manages.
create function service.audited_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.audit_id), '{}') from service.audit_party p
  where p.part = 'audited-unit' and p.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) = 'unit-manager'
    and not (select kernel.also_administers())
$$;

-- Audits whose report has been delivered and whose day of publication has come, whatever the report says.
create function service.published_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(a.id), '{}')
  from service.audit a join service.commission_plan p on p.audit_id = a.id
  where a.delivered_on is not null and p.publish_on <= (select kernel.today())
$$;

-- Audits delivered to the actor's organisation: the audited unit's own people, participants and staff, and the
-- commissioner's. An administrator reads no content, here either.
create function service.delivered_to_me() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct p.audit_id), '{}')
  from service.audit_party p join service.audit a on a.id = p.audit_id
  where a.delivered_on is not null and p.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) <> 'administrator'
    and not (select kernel.also_administers())
$$;

-- People whose names those in the same audit may see: its members and, for the commissioner, its coordinators.
create function service.people_around() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct found.person_id), '{}') from (
    select m.person_id from service.audit_member m
      where m.audit_id = any ((select service.coordinated_audits() || service.team_audits())::uuid[])
    union all
    select h.person_id from service.audit a join kernel.role_holding h on h.organisation_id = a.bureau_id
      where h.role = 'audit-coordinator'
        and a.id = any ((select service.commissioned_audits() || service.audited_audits() || service.asked_audits())::uuid[])
    union all
    select h.person_id from service.audit_party p join kernel.role_holding h on h.organisation_id = p.organisation_id
      where h.role in ('commissioner', 'unit-manager')
        and p.audit_id = any ((select service.coordinated_audits() || service.commissioned_audits())::uuid[])
  ) found
$$;

alter function service.coordinated_audits() owner to medskapa_policy;
alter function service.team_audits() owner to medskapa_policy;
alter function service.asked_audits() owner to medskapa_policy;
alter function service.asked_for_audits() owner to medskapa_policy;
alter function service.commissioned_audits() owner to medskapa_policy;
alter function service.audited_audits() owner to medskapa_policy;
alter function service.published_audits() owner to medskapa_policy;
alter function service.delivered_to_me() owner to medskapa_policy;
alter function service.people_around() owner to medskapa_policy;
grant execute on function service.coordinated_audits(), service.team_audits(), service.asked_audits(),
  service.inside_audits(), service.asked_for_audits(), service.commissioned_audits(), service.audited_audits(), service.published_audits(),
  service.delivered_to_me(), service.people_around() to medskapa_app, medskapa_policy;
grant select on service.commission_plan to medskapa_policy;
create policy vocabulary on service.commission_plan for select to medskapa_policy using (true);

create policy around_an_audit on kernel.person for select to medskapa_app
  using (id = any ((select service.people_around())::uuid[]));

-- Informants of an audit whose words can be read: what is said about them rests on an approved transcript.
create function service.readable_informants(audit uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(t.informant_id), '{}') from service.transcript t
  where t.audit_id = audit and t.state = 'approved' and audit = any (service.coordinated_audits() || service.team_audits())
$$;
alter function service.readable_informants(uuid) owner to medskapa_policy;
grant execute on function service.readable_informants(uuid) to medskapa_app;
