grant select, insert on service.bureau_key to medskapa_app;
grant update (sealed_identity, replaced_on, version) on service.bureau_key to medskapa_app;
create policy own_bureau on service.bureau_key for all to medskapa_app
  using ((select kernel.actor_role()) = 'audit-coordinator' and bureau_id = (select kernel.actor_organisation()));

grant select, insert on service.sign_up_link to medskapa_app;
grant update (eligibility, contact, version) on service.sign_up_link to medskapa_app;
create policy with_the_letter on service.sign_up_link for select to medskapa_app
  using (audit_id = any ((select service.coordinated_audits() || service.team_audits()
    || service.commissioned_audits() || service.audited_audits())::uuid[]));
create policy coordinator_adds on service.sign_up_link for insert to medskapa_app
  with check (audit_id = any ((select service.coordinated_audits())::uuid[]));
create policy coordinator_changes on service.sign_up_link for update to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]));

grant select, insert, update on service.sign_up_gate to medskapa_app;
create policy coordinator on service.sign_up_gate for all to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]));

grant select, insert, update on service.sign_up_signal to medskapa_app;
create policy coordinator on service.sign_up_signal for all to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]));
create policy commissioner on service.sign_up_signal for select to medskapa_app
  using (audit_id = any ((select service.commissioned_audits())::uuid[]));

-- The coordinator alone. Signers come through the functions below, and can read nothing.
grant select, insert, delete on service.sign_up to medskapa_app;
grant update (sealed, state, informant_id, gift_sent_on, gift_declined, report_sent_on, report_declined)
  on service.sign_up to medskapa_app;
-- an informant of that audit and no other: a receipt takes back all that its informant has said
create policy coordinator on service.sign_up for all to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]))
  with check (audit_id = any ((select service.coordinated_audits())::uuid[])
    and (informant_id is null or informant_id in
      (select i.id from service.informant i where i.audit_id = sign_up.audit_id)));
create policy shuffling on service.sign_up for all to medskapa_app
  using ((select kernel.actor_job()) = 'sign-up-shuffle');
create policy disposing on service.sign_up for all to medskapa_app
  using ((select kernel.actor_job()) = 'contact-disposal');
create policy contact_disposal on service.audit for select to medskapa_app
  using ((select kernel.actor_job()) = 'contact-disposal');

grant select on service.sign_up_link, service.sign_up_gate, service.bureau_key to medskapa_policy;
create policy vocabulary on service.sign_up_link for select to medskapa_policy using (true);
create policy vocabulary on service.sign_up_gate for select to medskapa_policy using (true);
create policy vocabulary on service.bureau_key for select to medskapa_policy using (true);
grant insert, update (sealed) on service.sign_up to medskapa_policy;
grant insert on kernel.disposal to medskapa_policy;
create policy signer_withdraws on kernel.disposal for insert to medskapa_policy with check (kind = 'sign-up');

-- What the public page behind a link says. The same whether the link is open, full or closed; nothing for a link that
-- was never opened, as for one that was never made.
create function service.sign_up_page(link text)
returns table (bureau text, units text[], eligibility text, contact text, recipient text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select bureau.name, array(select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
      where p.audit_id = a.id and p.part = 'audited-unit' order by o.name),
    l.eligibility, l.contact, k.recipient
  from service.sign_up_link l
  join service.sign_up_gate g on g.audit_id = l.audit_id and g.state <> 'not-yet'
  join service.audit a on a.id = l.audit_id
  join kernel.organisation bureau on bureau.id = a.bureau_id
  join service.bureau_key k on k.bureau_id = a.bureau_id and k.replaced_on is null
  where l.code = link
$$;

-- Takes in a sign-up, or the same one sent again; says nothing, so that the answer cannot differ. Sign-ups are taken in
-- while the link is open or full (who comes when it is full waits in case somebody withdraws); else nothing is kept.
create function service.leave_sign_up(link text, sealed_details bytea, receipt bytea) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  perform pg_advisory_xact_lock_shared(hashtext('sign-up-shuffle'));
  insert into service.sign_up (audit_id, signed_on, sealed, receipt_hash)
    select l.audit_id, kernel.today(), sealed_details, receipt
    from service.sign_up_link l join service.sign_up_gate g on g.audit_id = l.audit_id and g.state in ('open', 'full')
    where l.code = link
  on conflict (receipt_hash) do update set sealed = excluded.sealed
    where sign_up.state = 'received' and sign_up.informant_id is null and sign_up.sealed is not null;
end
$$;

-- How it stands for who holds a receipt: a word, or null when there is no such receipt.
create function service.follow_receipt(receipt bytea) returns table (standing text, contact text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(
    (select 'interviewed' from service.interview i where i.informant_id = s.informant_id and i.state in ('done', 'stopped')),
    (select case b.state when 'held' then 'interviewed' else 'booked' end from service.booking b
      where b.informant_id = s.informant_id and b.state <> 'cancelled'),
    case when s.informant_id is not null then 'contacted' else s.state end),
    coalesce((select l.contact from service.sign_up_link l where l.audit_id = s.audit_id), '')
  from service.sign_up s where s.receipt_hash = receipt
$$;

-- The holder of a receipt takes everything back: true when there was something to take back. The ledger of disposals
-- gets its line, so that a restored backup is cleaned again; the trail gets none, as it would tell the hour.
create function service.withdraw_by_receipt(receipt bytea) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  mine service.sign_up;
  removed jsonb;
begin
  perform pg_advisory_xact_lock_shared(hashtext('sign-up-shuffle'));
  select s.* into mine from service.sign_up s where s.receipt_hash = receipt;
  if mine.id is null then
    return false;
  end if;
  if mine.informant_id is not null then
    removed := service.forget_informant(mine.informant_id);
  end if;
  delete from service.sign_up s where s.id = mine.id;
  insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
    values (gen_random_uuid(), mine.audit_id, 'sign-up', mine.id, kernel.today(),
      'Personen har tagit tillbaka sin anmälan.', coalesce(removed, jsonb_build_object('contactDetails', 1)),
      (select coalesce(jsonb_agg(jsonb_build_object('table', 'service.' || gone, 'column', 'informant_id', 'id', mine.informant_id)), '[]')
         from unnest(array['ladder_step', 'claim_base_member', 'passage', 'transcript', 'interview',
           'informant_background', 'informant_consent', 'booking', 'known_informant']) gone
         where mine.informant_id is not null)
      || case when mine.informant_id is null then '[]' else jsonb_build_array(jsonb_build_object('table',
           'service.informant', 'column', 'id', 'id', mine.informant_id, 'dated', jsonb_build_array('withdrawn_on'))) end
      || jsonb_build_array(jsonb_build_object('table', 'service.sign_up', 'column', 'id', 'id', mine.id)));
  return true;
end
$$;

alter function service.sign_up_page(text) owner to medskapa_policy;
alter function service.leave_sign_up(text, bytea, bytea) owner to medskapa_policy;
alter function service.follow_receipt(bytea) owner to medskapa_policy;
alter function service.withdraw_by_receipt(bytea) owner to medskapa_policy;
grant execute on function service.sign_up_page(text), service.leave_sign_up(text, bytea, bytea),
  service.follow_receipt(bytea), service.withdraw_by_receipt(bytea) to medskapa_app;
