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

-- Whoever may know an informant (service.known_informants) holds no interview with them and reads no note of it. That
-- the interview has been held, by whom and how long is nothing that the informant said: the stages of the audit and the
-- method chapter count it for the whole team alike, so those rows are read as before.
create policy known_begins_none on service.interview as restrictive for insert to medskapa_app
  with check (informant_id <> all ((select service.known_informants())::uuid[]));
create policy known_changes_none on service.interview as restrictive for update to medskapa_app
  using (informant_id <> all ((select service.known_informants())::uuid[]));
create policy known_joins_none on service.interviewer as restrictive for insert to medskapa_app
  with check (interview_id <> all ((select service.known_interviews())::uuid[]));
create policy not_of_known on service.interview_note as restrictive for all to medskapa_app
  using (interview_id <> all ((select service.known_interviews())::uuid[]));

-- How many notes an audit still holds: what is left to dispose of is the same number for everybody inside.
create function service.notes_left(audit uuid) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from service.interview_note n join service.interview i on i.id = n.interview_id
  where i.audit_id = audit and audit = any (service.inside_audits())
$$;
alter function service.notes_left(uuid) owner to medskapa_policy;
grant execute on function service.notes_left(uuid) to medskapa_app;
