grant select, insert on service.factual_remark to medskapa_app;
-- what the unit has written stays as it wrote it: the bureau decides beside it
grant update (decision, reasons, final_words, decided_by, decided_on, version) on service.factual_remark to medskapa_app;
create policy inside on service.factual_remark for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy own_unit on service.factual_remark for select to medskapa_app
  using (organisation_id = (select kernel.actor_organisation()) and audit_id = any ((select service.audited_audits())::uuid[]));
-- only while a draft is shown to the unit, and only in its own name
create policy unit_remarks on service.factual_remark for insert to medskapa_app
  with check (person_id = (select kernel.actor_person()) and organisation_id = (select kernel.actor_organisation())
    and decision is null
    and audit_id in (select e.audit_id from service.report_edition e join service.audit a on a.id = e.audit_id
      where e.kind = 'draft' and e.shared_on is not null and a.delivered_on is null
        and e.audit_id = any ((select service.audited_audits())::uuid[])));
create policy coordinator_decides on service.factual_remark for update to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]))
  with check (decided_by = (select kernel.actor_person()));

grant select, insert on service.revisit to medskapa_app;
create policy told on service.revisit for select to medskapa_app
  using (audit_id = any ((select service.inside_audits() || service.delivered_to_me() || service.published_audits())::uuid[]));
create policy coordinator on service.revisit for insert to medskapa_app
  with check (audit_id = any ((select service.coordinated_audits())::uuid[]));
