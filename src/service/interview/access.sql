grant select on service.interview, service.interviewer to medskapa_policy;
create policy vocabulary on service.interview for select to medskapa_policy using (true);
create policy vocabulary on service.interviewer for select to medskapa_policy using (true);

-- Interviews that the actor holds, as a member of the team, or that belong to an audit they coordinate.
create function service.held_interviews() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.id), '{}') from service.interview i
  where i.audit_id = any ((select service.coordinated_audits())::uuid[])
    or (i.audit_id = any ((select service.team_audits())::uuid[]) and exists (
      select from service.interviewer w where w.interview_id = i.id and w.person_id = (select kernel.actor_person())))
$$;
alter function service.held_interviews() owner to medskapa_policy;
grant execute on function service.held_interviews() to medskapa_app;

grant select, insert, update on service.interview to medskapa_app;
create policy inside on service.interview for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_begins on service.interview for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and exists (select from service.informant i
      where i.id = interview.informant_id and i.audit_id = interview.audit_id and i.withdrawn_on is null));
create policy holder_changes on service.interview for update to medskapa_app
  using (id = any ((select service.held_interviews())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and exists (select from service.informant i
      where i.id = interview.informant_id and i.audit_id = interview.audit_id));

grant select, insert, delete on service.interviewer to medskapa_app;
create policy inside on service.interviewer for select to medskapa_app
  using (exists (select from service.interview i where i.id = interviewer.interview_id));
create policy inside_adds on service.interviewer for insert to medskapa_app
  with check (exists (select from service.interview i where i.id = interviewer.interview_id)
    and (person_id = (select kernel.actor_person())
      or interview_id = any ((select service.held_interviews())::uuid[])));
create policy holder_removes on service.interviewer for delete to medskapa_app
  using (interview_id = any ((select service.held_interviews())::uuid[]));

grant select, insert, update on service.interview_note to medskapa_app;
create policy inside on service.interview_note for select to medskapa_app
  using (exists (select from service.interview i where i.id = interview_note.interview_id));
create policy holder_writes on service.interview_note for insert to medskapa_app
  with check (interview_id = any ((select service.held_interviews())::uuid[]));
create policy holder_changes on service.interview_note for update to medskapa_app
  using (interview_id = any ((select service.held_interviews())::uuid[]));
