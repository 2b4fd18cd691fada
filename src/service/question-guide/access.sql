grant select, insert on service.guide to medskapa_app;
grant update (opening, closing, version, edits, saved_version, saved_edits) on service.guide to medskapa_app;
create policy inside on service.guide for all to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

-- never deleted: answers hang on the questions, also on those taken out of the guide
grant select, insert on service.guide_question to medskapa_app;
grant update (commission_question_id, position, text, follow_up_yes, follow_up_no, follow_up_how, retired_in, version)
  on service.guide_question to medskapa_app;
create policy inside on service.guide_question for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.guide_question for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and (commission_question_id is null or exists (select from service.commission_question q
      where q.id = commission_question_id and q.audit_id = guide_question.audit_id)));
create policy inside_changes on service.guide_question for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and (commission_question_id is null or exists (select from service.commission_question q
      where q.id = commission_question_id and q.audit_id = guide_question.audit_id)));

-- What has been saved as a version stands: it is added to, never changed. The parties read versions and nothing that
-- is still being written; the public reads them with the published report.
grant select, insert on service.guide_version to medskapa_app;
create policy inside on service.guide_version for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy parties on service.guide_version for select to medskapa_app
  using (audit_id = any ((select service.commissioned_audits() || service.audited_audits()
    || service.published_audits())::uuid[]));
create policy inside_adds on service.guide_version for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[]));
