grant select on service.informant to medskapa_app;
grant insert on service.informant to medskapa_app;
create policy inside on service.informant for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy coordinator_adds on service.informant for insert to medskapa_app
  with check (audit_id = any ((select service.coordinated_audits())::uuid[]) and withdrawn_on is null);

-- a subject that can be seen in service.informant is one inside the audit
grant select, insert, update, delete on service.informant_background to medskapa_app;
create policy inside on service.informant_background for all to medskapa_app
  using (exists (select from service.informant i
    where i.id = informant_background.informant_id and i.withdrawn_on is null));
-- told about oneself, and so not for whoever may know who it is (service.known_informants). Label and consents stay in
-- sight: whoever hears that somebody takes back their yes must be able to write it down.
create policy not_of_known on service.informant_background as restrictive for all to medskapa_app
  using (informant_id <> all ((select service.known_informants())::uuid[]));

-- What the informants of an audit have told about themselves, for the method chapter's counts: the same to the whole
-- team, and without saying who told it.
create function service.backgrounds(audit uuid) returns table (gender text, age integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.gender, b.age from service.informant_background b join service.informant i on i.id = b.informant_id
  where i.audit_id = audit and i.withdrawn_on is null and audit = any (service.inside_audits())
  order by b.gender, b.age
$$;
alter function service.backgrounds(uuid) owner to medskapa_policy;
grant execute on function service.backgrounds(uuid) to medskapa_app;

grant select, insert, update on service.informant_consent to medskapa_app;
create policy inside on service.informant_consent for select to medskapa_app
  using (exists (select from service.informant i where i.id = informant_consent.informant_id));
create policy inside_records on service.informant_consent for insert to medskapa_app
  with check (recorded_by = (select kernel.actor_person())
    and exists (select from service.informant i
      where i.id = informant_consent.informant_id and i.withdrawn_on is null));
create policy inside_changes on service.informant_consent for update to medskapa_app
  using (exists (select from service.informant i
    where i.id = informant_consent.informant_id and i.withdrawn_on is null))
  with check (recorded_by = (select kernel.actor_person()));

-- Withdrawal takes everything that somebody has said with it (domain.md, "Audit"). It reaches tables that whoever
-- withdraws may not even read: the signer with a receipt is nobody here.
grant select, update (withdrawn_on) on service.informant to medskapa_policy;
create policy vocabulary on service.informant for select to medskapa_policy using (true);
create policy withdrawal on service.informant for update to medskapa_policy using (true);
grant select, update (withdrawn_on), delete on service.informant_consent to medskapa_policy;
grant select, delete on service.informant_background, service.interview, service.transcript, service.passage,
  service.ladder_step, service.claim_base_member, service.booking, service.booking_place, service.sign_up to medskapa_policy;
grant update (state, version) on service.booking to medskapa_policy;
create policy withdrawal on service.informant_consent for all to medskapa_policy using (true);
create policy withdrawal on service.informant_background for all to medskapa_policy using (true);
create policy withdrawal on service.interview for all to medskapa_policy using (true);
create policy withdrawal on service.transcript for all to medskapa_policy using (true);
create policy withdrawal on service.passage for all to medskapa_policy using (true);
create policy withdrawal on service.ladder_step for all to medskapa_policy using (true);
create policy withdrawal on service.claim_base_member for all to medskapa_policy using (true);
create policy withdrawal on service.booking for all to medskapa_policy using (true);
create policy withdrawal on service.booking_place for all to medskapa_policy using (true);
create policy withdrawal on service.sign_up for all to medskapa_policy using (true);

-- Removes all that hangs on an informant: turns, marks, codings and quotes go with the transcript and the passages. A
-- meeting ahead stays as cancelled, without its place, so that nobody goes there. Says how much went, for the
-- certificate. Not to be run by a request itself.
create function service.forget_informant(informant uuid) returns jsonb
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  removed jsonb := jsonb_build_object(
    'transcripts', (select count(*) from service.transcript t where t.informant_id = informant),
    'passages', (select count(*) from service.passage p where p.informant_id = informant),
    'interviews', (select count(*) from service.interview i where i.informant_id = informant),
    'contactDetails', (select count(s.sealed) from service.sign_up s where s.informant_id = informant));
begin
  delete from service.ladder_step l where l.informant_id = informant;
  delete from service.claim_base_member m where m.informant_id = informant;
  delete from service.passage p where p.informant_id = informant;
  delete from service.transcript t where t.informant_id = informant;
  delete from service.interview i where i.informant_id = informant;
  delete from service.informant_background b where b.informant_id = informant;
  delete from service.informant_consent c where c.informant_id = informant and c.kind <> 'taking-part';
  update service.informant_consent c set withdrawn_on = kernel.today() where c.informant_id = informant and c.withdrawn_on is null;
  delete from service.booking_place p using service.booking b where b.id = p.booking_id and b.informant_id = informant;
  delete from service.booking b where b.informant_id = informant and (b.state = 'held' or b.day < kernel.today());
  update service.booking b set state = 'cancelled', version = b.version + 1 where b.informant_id = informant and b.state = 'booked';
  delete from service.sign_up s where s.informant_id = informant;
  delete from service.known_informant k where k.informant_id = informant;
  update service.informant i set withdrawn_on = kernel.today() where i.id = informant;
  return removed;
end
$$;
alter function service.forget_informant(uuid) owner to medskapa_policy;

-- The coordinator or somebody of the team withdraws for an informant who has said so: the audit's id when it was done,
-- and what went.
create function service.withdraw_informant(informant uuid) returns table (audit uuid, removed jsonb)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  of_audit uuid;
begin
  perform pg_advisory_xact_lock_shared(hashtext('sign-up-shuffle'));
  select i.audit_id into of_audit from service.informant i
    where i.id = informant and i.withdrawn_on is null and i.audit_id = any (service.inside_audits()) for update;
  if of_audit is not null then
    return query select of_audit, service.forget_informant(informant);
  end if;
end
$$;
alter function service.withdraw_informant(uuid) owner to medskapa_policy;
grant execute on function service.withdraw_informant(uuid) to medskapa_app;
