grant select, insert, update on service.audit_member to medskapa_app;
create policy own on service.audit_member for select to medskapa_app
  using (person_id = (select kernel.actor_person()) and audit_id = any ((select service.asked_audits())::uuid[]));
create policy inside on service.audit_member for select to medskapa_app
  using (audit_id = any ((select service.coordinated_audits() || service.team_audits())::uuid[]));
create policy coordinator_asks on service.audit_member for insert to medskapa_app
  with check (audit_id = any ((select service.coordinated_audits())::uuid[]));
create policy coordinator_changes on service.audit_member for update to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]));
create policy answers_for_oneself on service.audit_member for update to medskapa_app
  using (person_id = (select kernel.actor_person()) and audit_id = any ((select service.asked_audits())::uuid[]));

grant select, insert, update on service.conflict_declaration to medskapa_app;
create policy own_or_coordinated on service.conflict_declaration for select to medskapa_app
  using (member_id in (select m.id from service.audit_member m
    where m.person_id = (select kernel.actor_person()) or m.audit_id = any ((select service.coordinated_audits())::uuid[])));
create policy own on service.conflict_declaration for insert to medskapa_app
  with check (member_id in (select m.id from service.audit_member m where m.person_id = (select kernel.actor_person())));
create policy own_changes on service.conflict_declaration for update to medskapa_app
  using (member_id in (select m.id from service.audit_member m where m.person_id = (select kernel.actor_person())));
