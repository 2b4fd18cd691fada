-- The inside of the audit alone: its coordinator and its cleared team. Nobody else sees a row, nor a count of them.
grant select, insert, delete on service.transcript to medskapa_app;
grant update (state, approved_on, approved_by, version) on service.transcript to medskapa_app;
create policy inside on service.transcript for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.transcript for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[]) and state = 'raw'
    and exists (select from service.informant i
      where i.id = transcript.informant_id and i.audit_id = transcript.audit_id and i.withdrawn_on is null));
-- what is approved stays as it is: it can be neither opened again nor taken away by a request, only by a withdrawn
-- consent or by disposal
create policy inside_changes on service.transcript for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]) and state <> 'approved')
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and (state <> 'approved' or (approved_by = (select kernel.actor_person()) and approved_on = (select kernel.today())
      and id <> all ((select service.marked_transcripts())::uuid[]))));
create policy inside_removes on service.transcript for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]) and state <> 'approved');

grant select, insert, delete on service.transcript_turn to medskapa_app;
grant update (speaker, label, words, version) on service.transcript_turn to medskapa_app;
create policy inside on service.transcript_turn for select to medskapa_app
  using (exists (select from service.transcript t where t.id = transcript_turn.transcript_id));
create policy not_approved_adds on service.transcript_turn for insert to medskapa_app
  with check (exists (select from service.transcript t
    where t.id = transcript_turn.transcript_id and t.state <> 'approved'));
create policy not_approved_changes on service.transcript_turn for update to medskapa_app
  using (exists (select from service.transcript t
    where t.id = transcript_turn.transcript_id and t.state <> 'approved'));
create policy not_approved_removes on service.transcript_turn for delete to medskapa_app
  using (exists (select from service.transcript t
    where t.id = transcript_turn.transcript_id and t.state <> 'approved'));

-- words are a person's to write; a job that may find a transcript in order to dispose of it writes nothing in it
create policy persons_add on service.transcript_turn as restrictive for insert to medskapa_app
  with check ((select kernel.actor_kind()) = 'person');
create policy persons_change on service.transcript_turn as restrictive for update to medskapa_app
  using ((select kernel.actor_kind()) = 'person');
create policy persons_remove on service.transcript_turn as restrictive for delete to medskapa_app
  using ((select kernel.actor_kind()) = 'person');

-- a link may be made and taken away at any time: it changes nobody's words
grant select, insert, delete on service.turn_question to medskapa_app;
create policy inside on service.turn_question for select to medskapa_app
  using (exists (select from service.transcript_turn u where u.id = turn_question.turn_id));
create policy inside_links on service.turn_question for insert to medskapa_app
  with check (exists (select from service.transcript_turn u join service.transcript t on t.id = u.transcript_id
    join service.guide_question q on q.audit_id = t.audit_id
    where u.id = turn_question.turn_id and q.id = turn_question.guide_question_id));
create policy inside_unlinks on service.turn_question for delete to medskapa_app
  using (exists (select from service.transcript_turn u where u.id = turn_question.turn_id));

-- Whoever may know an informant (service.known_informants) neither reads their words nor writes in them. The row of the
-- transcript itself holds none: it says how far the work has come, and every count of the audit's stages rests on it, so
-- it is read by the whole team alike. Turns go, and with them the questions they are linked to.
create policy known_adds_none on service.transcript as restrictive for insert to medskapa_app
  with check (informant_id <> all ((select service.known_informants())::uuid[]));
create policy known_changes_none on service.transcript as restrictive for update to medskapa_app
  using (informant_id <> all ((select service.known_informants())::uuid[]));
create policy known_removes_none on service.transcript as restrictive for delete to medskapa_app
  using (informant_id <> all ((select service.known_informants())::uuid[]));
create policy not_of_known on service.transcript_turn as restrictive for all to medskapa_app
  using (transcript_id <> all ((select service.known_transcripts())::uuid[]));
