grant select, insert, update on service.audit to medskapa_app;
create policy inside on service.audit for select to medskapa_app
  using (id = any ((select service.coordinated_audits() || service.asked_audits())::uuid[]));
create policy commissioner on service.audit for select to medskapa_app
  using (id = any ((select service.commissioned_audits())::uuid[]));
create policy audited_unit on service.audit for select to medskapa_app
  using (id = any ((select service.audited_audits())::uuid[]) and stage <> 'commission');
create policy published on service.audit for select to medskapa_app
  using (id = any ((select service.published_audits() || service.delivered_to_me())::uuid[]));
-- INSERT … RETURNING asks for the row to be visible, before the functions above can see it
create policy own_bureau on service.audit for select to medskapa_app
  using ((select kernel.actor_role()) = 'audit-coordinator' and bureau_id = (select kernel.actor_organisation()));
create policy coordinator_opens on service.audit for insert to medskapa_app
  with check ((select kernel.actor_role()) = 'audit-coordinator' and bureau_id = (select kernel.actor_organisation()));
-- a commissioner asks a bureau: the audit begins as a conversation and nothing more
create policy commissioner_asks on service.audit for insert to medskapa_app
  with check ((select kernel.actor_role()) in ('commissioner', 'unit-manager') and stage = 'commission'
    and asked_by = (select kernel.actor_person()) and delivered_on is null);
create policy coordinator_changes on service.audit for update to medskapa_app
  using (id = any ((select service.coordinated_audits())::uuid[]))
  with check (bureau_id = (select kernel.actor_organisation()));

grant select, insert, delete on service.audit_party to medskapa_app;
create policy with_the_audit on service.audit_party for select to medskapa_app
  using (audit_id = any ((select service.coordinated_audits() || service.asked_audits() || service.commissioned_audits()
    || service.audited_audits() || service.published_audits() || service.delivered_to_me())::uuid[]));
create policy coordinator on service.audit_party for all to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]));

-- whoever asked puts their own authority beside it, and says which units it is about, while nothing is decided
create policy asker_is_commissioner on service.audit_party for insert to medskapa_app
  with check (part = 'commissioner' and organisation_id = (select kernel.actor_organisation())
    and audit_id = any ((select service.asked_for_audits())::uuid[]));
create policy asker_names_units on service.audit_party for insert to medskapa_app
  with check (audit_id = any ((select service.asked_for_audits())::uuid[])
    and audit_id = any ((select service.commissioned_audits())::uuid[]));

grant select, insert, update, delete on service.commission_question to medskapa_app;
create policy inside on service.commission_question for select to medskapa_app
  using (audit_id = any ((select service.coordinated_audits() || service.team_audits())::uuid[]));
create policy outside on service.commission_question for select to medskapa_app
  using (audit_id = any ((select service.commissioned_audits() || service.audited_audits()
    || service.published_audits())::uuid[]));
create policy coordinator on service.commission_question for all to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]));

grant select, insert on service.commission_message to medskapa_app;
create policy between_the_two on service.commission_message for select to medskapa_app
  using (audit_id = any ((select service.coordinated_audits() || service.commissioned_audits())::uuid[]));
create policy each_in_their_own_name on service.commission_message for insert to medskapa_app
  with check (person_id = (select kernel.actor_person()) and organisation_id = (select kernel.actor_organisation())
    and audit_id = any ((select service.coordinated_audits() || service.commissioned_audits())::uuid[]));

grant select, insert, update on service.commission_plan to medskapa_app;
create policy parties on service.commission_plan for select to medskapa_app
  using (audit_id = any ((select service.coordinated_audits() || service.team_audits()
    || service.commissioned_audits())::uuid[]));
create policy audited_unit on service.commission_plan for select to medskapa_app
  using (audit_id = any ((select service.audited_audits() || service.published_audits())::uuid[]));
create policy coordinator_adds on service.commission_plan for insert to medskapa_app
  with check (audit_id = any ((select service.coordinated_audits())::uuid[]));
create policy coordinator_changes on service.commission_plan for update to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]));

grant select, insert on service.plan_signature to medskapa_app;
create policy parties on service.plan_signature for select to medskapa_app
  using (audit_id = any ((select service.coordinated_audits() || service.team_audits()
    || service.commissioned_audits() || service.audited_audits())::uuid[]));
create policy each_for_their_own_side on service.plan_signature for insert to medskapa_app
  with check (person_id = (select kernel.actor_person()) and organisation_id = (select kernel.actor_organisation())
    and audit_id = any ((select service.coordinated_audits() || service.commissioned_audits())::uuid[]));
