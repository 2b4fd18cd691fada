-- Claims, whom they are about and what they rest on: the inside of the audit alone. Others read them in the report.
grant select, insert, update, delete on service.claim to medskapa_app;
create policy inside_reads on service.claim for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.claim for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[]) and exposure_reviewed_by is null
    and (commission_question_id is null or commission_question_id in
      (select q.id from service.commission_question q where q.audit_id = claim.audit_id)));
create policy inside_changes on service.claim for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and (commission_question_id is null or commission_question_id in
      (select q.id from service.commission_question q where q.audit_id = claim.audit_id)));
create policy inside_removes on service.claim for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, delete, update (stance, quoted) on service.claim_passage to medskapa_app;
create policy inside on service.claim_passage for all to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, update, delete on service.claim_base to medskapa_app;
create policy inside on service.claim_base for all to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, delete on service.claim_base_member to medskapa_app;
create policy inside_reads on service.claim_base_member for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.claim_base_member for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and informant_id = any (service.readable_informants(audit_id)));
create policy inside_removes on service.claim_base_member for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

-- A bureau's scale is read by its own people and set by its coordinators.
grant select, insert, update, delete on service.bureau_scale to medskapa_app;
create policy own_bureau on service.bureau_scale for select to medskapa_app
  using (bureau_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) in ('audit-coordinator', 'auditor'));
create policy coordinator_sets on service.bureau_scale for insert to medskapa_app
  with check (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator');
create policy coordinator_changes on service.bureau_scale for update to medskapa_app
  using (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator')
  with check (bureau_id = (select kernel.actor_organisation()));
create policy coordinator_resets on service.bureau_scale for delete to medskapa_app
  using (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator');
