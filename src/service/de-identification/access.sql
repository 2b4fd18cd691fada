-- Marks show what somebody said in the raw: the inside of the audit alone, and only while the review goes on.
grant select, insert, delete on service.identifying_mark to medskapa_app;
grant update (state, replacement, press, decided_by) on service.identifying_mark to medskapa_app;
create policy under_review on service.identifying_mark for select to medskapa_app
  using (exists (select from service.transcript t
    where t.id = identifying_mark.transcript_id and t.state = 'reviewing'));
create policy under_review_adds on service.identifying_mark for insert to medskapa_app
  with check (exists (select from service.transcript t
    where t.id = identifying_mark.transcript_id and t.state = 'reviewing')
    and (decided_by is null or decided_by = (select kernel.actor_person())));
-- a decision is made in one's own name
create policy under_review_changes on service.identifying_mark for update to medskapa_app
  using (exists (select from service.transcript t
    where t.id = identifying_mark.transcript_id and t.state = 'reviewing'))
  with check (decided_by is null or decided_by = (select kernel.actor_person()));
create policy under_review_removes on service.identifying_mark for delete to medskapa_app
  using (exists (select from service.transcript t
    where t.id = identifying_mark.transcript_id and t.state = 'reviewing'));

create policy persons_only on service.identifying_mark as restrictive for all to medskapa_app
  using ((select kernel.actor_kind()) = 'person');
-- a mark quotes the raw words: not for whoever may know who said them
create policy not_of_known on service.identifying_mark as restrictive for all to medskapa_app
  using (transcript_id <> all ((select service.known_transcripts())::uuid[]));
grant select on service.identifying_mark to medskapa_policy;
create policy vocabulary on service.identifying_mark for select to medskapa_policy using (true);

-- Transcripts that still carry marks, of audits the actor is inside: none of them can be approved.
create function service.marked_transcripts() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(t.id), '{}') from service.transcript t
  where t.audit_id = any ((select service.inside_audits())::uuid[])
    and exists (select from service.identifying_mark m where m.transcript_id = t.id)
$$;
alter function service.marked_transcripts() owner to medskapa_policy;
grant execute on function service.marked_transcripts() to medskapa_app;

-- What else of the raw there was, once the transcript is approved: the day the recording was disposed of is written
-- down, and the notes that became the transcript go. Whoever approves need not be whoever held the interview, and may
-- still change nothing else of it.
create function service.dispose_raw(the_transcript uuid, recording boolean)
returns table (interview_id uuid, recording_disposed boolean, notes_disposed integer)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  said service.transcript;
  held uuid;
begin
  select t.* into said from service.transcript t
    where t.id = the_transcript and t.state = 'approved' and t.audit_id = any (service.inside_audits());
  select i.id into held from service.interview i where i.informant_id = said.informant_id;
  if held is null then
    return;
  end if;
  interview_id := held;
  update service.interview i set recording_disposed_on = kernel.today()
    where i.id = held and recording and i.recorded and i.recording_disposed_on is null;
  recording_disposed := found;
  notes_disposed := 0;
  if said.source in ('notes', 'interview-mode') then
    delete from service.interview_note n where n.interview_id = held;
    get diagnostics notes_disposed = row_count;
  end if;
  return next;
end
$$;
alter function service.dispose_raw(uuid, boolean) owner to medskapa_policy;
grant execute on function service.dispose_raw(uuid, boolean) to medskapa_app;
grant select on service.transcript, service.interview to medskapa_policy;
grant update (recording_disposed_on) on service.interview to medskapa_policy;
grant select, delete on service.interview_note to medskapa_policy;
create policy raw_disposed on service.interview for update to medskapa_policy using (true);
create policy raw_disposed on service.interview_note for select to medskapa_policy using (true);
create policy raw_disposed_goes on service.interview_note for delete to medskapa_policy using (true);
create policy vocabulary on service.transcript for select to medskapa_policy using (true);

-- Marks still to be decided in an audit. The audit's stages wait for them, so they are counted for the whole team, also
-- those in a transcript that the asker may not read.
create function service.open_marks(audit uuid) returns integer
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select count(*)::integer from service.identifying_mark m join service.transcript t on t.id = m.transcript_id
  where t.audit_id = audit and m.state = 'open' and audit = any (service.inside_audits())
$$;
alter function service.open_marks(uuid) owner to medskapa_policy;
grant execute on function service.open_marks(uuid) to medskapa_app;
