-- A step is told where the proposal is seen; nothing of a draft is seen outside the audit.
grant select, insert, update, delete on service.proposal to medskapa_app;
create policy inside on service.proposal for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy delivered on service.proposal for select to medskapa_app
  using (state <> 'draft' and audit_id = any ((select service.delivered_to_me() || service.published_audits())::uuid[]));
create policy inside_writes on service.proposal for insert to medskapa_app
  with check (state = 'draft' and audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_changes on service.proposal for update to medskapa_app
  using (state in ('draft', 'done') and audit_id = any ((select service.inside_audits())::uuid[]))
  with check (state in ('draft', 'received', 'confirmed', 'disputed')
    and audit_id = any ((select service.inside_audits())::uuid[]));
create policy unit_answers on service.proposal for update to medskapa_app
  using (state in ('received', 'acknowledged', 'answered', 'under-way', 'disputed')
    and audit_id = any ((select service.audited_audits())::uuid[]))
  with check (state in ('acknowledged', 'answered', 'under-way', 'done')
    and audit_id = any ((select service.audited_audits())::uuid[]));
create policy inside_removes on service.proposal for delete to medskapa_app
  using (state = 'draft' and audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, delete on service.proposal_ground to medskapa_app;
create policy inside on service.proposal_ground for all to medskapa_app
  using (exists (select from service.proposal p
    where p.id = proposal_ground.proposal_id and p.audit_id = any ((select service.inside_audits())::uuid[])));

grant select, insert on service.proposal_answer to medskapa_app;
create policy with_the_proposal on service.proposal_answer for select to medskapa_app
  using (exists (select from service.proposal p where p.id = proposal_answer.proposal_id));
create policy unit_answers on service.proposal_answer for insert to medskapa_app
  with check (person_id = (select kernel.actor_person()) and organisation_id = (select kernel.actor_organisation())
    and exists (select from service.proposal p
      where p.id = proposal_answer.proposal_id and p.audit_id = any ((select service.audited_audits())::uuid[])));

grant select, insert on service.proposal_step to medskapa_app;
create policy with_the_proposal on service.proposal_step for select to medskapa_app
  using (exists (select from service.proposal p where p.id = proposal_step.proposal_id));
create policy who_moves_it on service.proposal_step for insert to medskapa_app
  with check (exists (select from service.proposal p
    where p.id = proposal_step.proposal_id
      and p.audit_id = any ((select service.inside_audits() || service.audited_audits())::uuid[])));
