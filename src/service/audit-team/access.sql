grant select on service.tie_check, service.conflict_declaration, service.bureau_settings to medskapa_policy;
grant insert on service.tie_check to medskapa_policy;
create policy vocabulary on service.tie_check for select to medskapa_policy using (true);
create policy writes_down on service.tie_check for insert to medskapa_policy with check (true);
create policy vocabulary on service.conflict_declaration for select to medskapa_policy using (true);
create policy vocabulary on service.bureau_settings for select to medskapa_policy using (true);

-- People who are auditors of the actor's own bureau today: only these can be asked into a team, or a coordinator could
-- ask the yes-or-no question below about anybody at all.
create function service.own_auditors() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct h.person_id), '{}') from kernel.role_holding h
  where (select kernel.actor_role()) = 'audit-coordinator' and h.organisation_id = (select kernel.actor_organisation())
    and h.role = 'auditor' and h.valid_from <= (select kernel.today()) and (h.valid_to is null or h.valid_to >= (select kernel.today()))
$$;

-- The units an audit is about, in an order of their own, so that two lists can be compared.
create function service.audited_units(audit uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.organisation_id order by p.organisation_id), '{}')
  from service.audit_party p where p.audit_id = audit and p.part = 'audited-unit'
$$;

-- Members that may stand as cleared: they have declared, and the system knows of no tie to the units as they are now.
-- Who is cleared already stays so until somebody decides otherwise.
create function service.clearable_members() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(m.id), '{}') from service.audit_member m
  where m.audit_id = any ((select service.coordinated_audits())::uuid[]) and (m.state = 'cleared' or (
    exists (select from service.conflict_declaration d where d.member_id = m.id and d.round = m.round)
    and (select not c.has_tie and c.round = m.round and c.units = service.audited_units(m.audit_id)
      from service.tie_check c where c.member_id = m.id order by c.number desc limit 1)))
$$;

-- Whether the system knows of a support or an employment that ties a member of the coordinator's own audit to the units
-- audited. Yes or no, never which or where (domain.md, "Audit"). The asking is written to the trail by the function
-- itself, so there is no way to ask without it, and a question about anybody else takes the same way to a no.
create function service.member_has_tie(member uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  asked record;
  answer boolean;
begin
  if kernel.actor_role() is distinct from 'audit-coordinator' then
    return false;
  end if;
  select m.id, m.audit_id, m.person_id, m.round, service.audited_units(m.audit_id) as units,
      (kernel.today() - make_interval(months => coalesce(b.tie_months, 24)))::date as since
    into asked
    from service.audit_member m join service.audit a on a.id = m.audit_id
    left join service.bureau_settings b on b.bureau_id = a.bureau_id
    where m.id = member and m.state <> 'left' and a.id = any (service.coordinated_audits());
  answer := individual.has_tie_to_units(asked.person_id, coalesce(asked.units, '{}'), coalesce(asked.since, kernel.today()));
  perform kernel.trail_append('change', coalesce(asked.audit_id, kernel.actor_organisation()), 'conflict-tie-asked',
    member, null);
  insert into service.tie_check (member_id, number, asked_on, since, units, round, has_tie)
    select asked.id, 1 + (select count(*) from service.tie_check c where c.member_id = asked.id), kernel.today(),
      asked.since, asked.units, asked.round, answer
    where asked.id is not null;
  return answer;
end
$$;

alter function service.own_auditors() owner to medskapa_policy;
alter function service.audited_units(uuid) owner to medskapa_policy;
alter function service.clearable_members() owner to medskapa_policy;
alter function service.member_has_tie(uuid) owner to medskapa_policy;
grant execute on function service.own_auditors(), service.clearable_members(), service.member_has_tie(uuid)
  to medskapa_app;
grant execute on function service.audited_units(uuid) to medskapa_policy;

grant select, insert on service.audit_member to medskapa_app;
grant update (interviews, analyses, state, asked_on, round, version) on service.audit_member to medskapa_app;
-- also when a conflict has closed the audit to them: what they once said stays theirs to read
create policy own on service.audit_member for select to medskapa_app
  using (person_id = (select kernel.actor_person()) and (select kernel.actor_role()) = 'auditor');
create policy inside on service.audit_member for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy coordinator_asks on service.audit_member for insert to medskapa_app
  with check (audit_id = any ((select service.coordinated_audits())::uuid[]) and state = 'asked'
    and person_id = any ((select service.own_auditors())::uuid[]));
create policy coordinator_changes on service.audit_member for update to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]))
  with check (audit_id = any ((select service.coordinated_audits())::uuid[])
    and (state <> 'cleared' or id = any ((select service.clearable_members())::uuid[])));
-- nobody clears themselves: one may say no, or say something new and so be looked at again
create policy answers_for_oneself on service.audit_member for update to medskapa_app
  using (person_id = (select kernel.actor_person()) and audit_id = any ((select service.asked_audits())::uuid[]))
  with check (person_id = (select kernel.actor_person()) and state in ('asked', 'left'));

grant select, insert on service.conflict_declaration to medskapa_app;
grant update (none, words, declared_on, round, version) on service.conflict_declaration to medskapa_app;
create policy own on service.conflict_declaration for select to medskapa_app
  using (exists (select from service.audit_member m
    where m.id = conflict_declaration.member_id and m.person_id = (select kernel.actor_person())
      and (select kernel.actor_role()) = 'auditor'));
create policy coordinator on service.conflict_declaration for select to medskapa_app
  using (exists (select from service.audit_member m
    where m.id = conflict_declaration.member_id
      and m.audit_id = any ((select service.coordinated_audits())::uuid[])));
create policy own_adds on service.conflict_declaration for insert to medskapa_app
  with check (exists (select from service.audit_member m
    where m.id = conflict_declaration.member_id and m.person_id = (select kernel.actor_person())
      and m.audit_id = any ((select service.asked_audits())::uuid[])));
create policy own_changes on service.conflict_declaration for update to medskapa_app
  using (exists (select from service.audit_member m
    where m.id = conflict_declaration.member_id and m.person_id = (select kernel.actor_person())
      and m.audit_id = any ((select service.asked_audits())::uuid[])));

grant select on service.tie_check to medskapa_app;
create policy own on service.tie_check for select to medskapa_app
  using (exists (select from service.audit_member m
    where m.id = tie_check.member_id and m.person_id = (select kernel.actor_person())
      and (select kernel.actor_role()) = 'auditor'));
create policy coordinator on service.tie_check for select to medskapa_app
  using (exists (select from service.audit_member m
    where m.id = tie_check.member_id and m.audit_id = any ((select service.coordinated_audits())::uuid[])));

grant select, insert on service.bureau_settings to medskapa_app;
grant update (tie_months, version) on service.bureau_settings to medskapa_app;
create policy own_bureau on service.bureau_settings for select to medskapa_app
  using (bureau_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) in ('audit-coordinator', 'auditor'));
create policy coordinator_adds on service.bureau_settings for insert to medskapa_app
  with check (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator');
create policy coordinator_changes on service.bureau_settings for update to medskapa_app
  using (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator');
