-- Nobody has an update, and none but the disposal job a delete: a note stands when it is saved.
grant select on individual.note, individual.note_text, individual.note_review to medskapa_policy;
create policy vocabulary on individual.note for select to medskapa_policy using (true);
create policy vocabulary on individual.note_text for select to medskapa_policy using (true);
create policy vocabulary on individual.note_review for select to medskapa_policy using (true);

-- The visits that the actor makes about now: what a substitute writes belongs to one of them.
create function individual.open_visits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(v.id), '{}') from individual.visit v
  where v.id = any ((select individual.own_visits())::uuid[]) and v.day <= (select kernel.today())
    and v.state in ('planned', 'done') and v.support_id = any ((select individual.visited_supports())::uuid[])
$$;

-- Notes that the actor has written at such a visit.
create function individual.visit_notes() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(n.id), '{}') from individual.note n
  where n.visit_id = any ((select individual.open_visits())::uuid[]) and n.written_by = (select kernel.actor_person())
$$;

-- Texts about the participant that they read whole: those that mention nobody else, and those that have been read
-- through and opened.
create function individual.open_texts() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(t.id), '{}') from individual.note_text t
  left join (
    select distinct on (r.text_id) r.text_id, r.outcome from individual.note_review r
    where r.support_id = any ((select individual.own_supports())::uuid[])
    order by r.text_id, r.place desc) last on last.text_id = t.id
  where t.support_id = any ((select individual.own_supports())::uuid[])
    and coalesce(last.outcome = 'whole', not t.mentions_other)
$$;

-- Notes that the participant knows are there: with a text they have been able to read, or one that has been read through.
create function individual.known_notes() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct t.note_id), '{}') from individual.note_text t
  where t.support_id = any ((select individual.own_supports())::uuid[])
    and (not t.mentions_other or t.id in (select r.text_id from individual.note_review r
      where r.support_id = any ((select individual.own_supports())::uuid[])))
$$;

-- Own supports where something still waits to be read through: that much the participant is told.
create function individual.supports_being_read() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct t.support_id), '{}') from individual.note_text t
  where t.support_id = any ((select individual.own_supports())::uuid[]) and t.mentions_other
    and t.id not in (select r.text_id from individual.note_review r
      where r.support_id = any ((select individual.own_supports())::uuid[]))
$$;

alter function individual.open_visits() owner to medskapa_policy;
alter function individual.visit_notes() owner to medskapa_policy;
alter function individual.open_texts() owner to medskapa_policy;
alter function individual.known_notes() owner to medskapa_policy;
alter function individual.supports_being_read() owner to medskapa_policy;
grant execute on function individual.open_visits() to medskapa_app, medskapa_policy;
grant execute on function individual.visit_notes(), individual.open_texts(), individual.known_notes(),
  individual.supports_being_read() to medskapa_app;

grant select, insert on individual.note, individual.note_text, individual.note_review, individual.note_answer
  to medskapa_app;

create policy own on individual.note for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[])
    and (written_by = (select kernel.actor_person()) or id = any ((select individual.known_notes())::uuid[])));
create policy near on individual.note for select to medskapa_app
  using (support_id = any ((select individual.staffed_supports() || individual.decided_supports())::uuid[]));
create policy visiting on individual.note for select to medskapa_app
  using (written_by = (select kernel.actor_person()) and visit_id = any ((select individual.open_visits())::uuid[]));
create policy participant_writes on individual.note for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]) and kind = 'own' and visit_id is null
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at) and happened_on <= (select kernel.today()));
create policy worker_writes on individual.note for insert to medskapa_app
  with check (support_id = any ((select individual.assigned_supports())::uuid[]) and kind <> 'own' and visit_id is null
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at) and happened_on <= (select kernel.today()));
-- Who is there for a visit writes about that visit.
create policy visitor_writes on individual.note for insert to medskapa_app
  with check (visit_id = any ((select individual.open_visits())::uuid[]) and kind <> 'own'
    and exists (select from individual.visit v where v.id = note.visit_id and v.support_id = note.support_id
      and v.day = note.happened_on)
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at));

create policy own on individual.note_text for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[])
    and id = any ((select individual.open_texts())::uuid[]));
create policy near on individual.note_text for select to medskapa_app
  using (support_id = any ((select individual.staffed_supports() || individual.decided_supports())::uuid[]));
create policy visiting on individual.note_text for select to medskapa_app
  using (note_id = any ((select individual.visit_notes())::uuid[]));
create policy participant_writes on individual.note_text for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[])
    and exists (select from individual.note n where n.id = note_text.note_id and n.kind = 'own'
      and n.written_by = (select kernel.actor_person()))
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at));
-- What the participant has written themselves nobody else corrects.
create policy worker_writes on individual.note_text for insert to medskapa_app
  with check (support_id = any ((select individual.assigned_supports())::uuid[])
    and exists (select from individual.note n where n.id = note_text.note_id and n.kind <> 'own')
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at));
create policy visitor_writes on individual.note_text for insert to medskapa_app
  with check (note_id = any ((select individual.visit_notes())::uuid[])
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role())
    and written_at = (select (kernel.actor()).at));

create policy related on individual.note_review for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports()
    || individual.decided_supports())::uuid[]));
-- Read through by somebody else than whoever wrote it: another who works with the participant, or the unit's manager.
create policy second_reader on individual.note_review for insert to medskapa_app
  with check (support_id = any ((select individual.staffed_supports())::uuid[])
    and reviewed_by = (select kernel.actor_person()) and reviewed_at = (select (kernel.actor()).at)
    and exists (select from individual.note_text t where t.id = note_review.text_id
      and t.support_id = note_review.support_id and t.written_as <> 'participant'
      and (note_review.outcome = 'held' or t.written_by <> (select kernel.actor_person()))));

create policy related on individual.note_answer for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports()
    || individual.decided_supports())::uuid[]));
create policy participant_answers on individual.note_answer for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[])
    and note_id = any ((select individual.known_notes())::uuid[])
    and written_by = (select kernel.actor_person()) and written_at = (select (kernel.actor()).at));

-- Disposal by rule: the nightly job finds files that are past their day and destroys them whole.
grant delete on individual.note to medskapa_app;
create policy disposal_finds on individual.support for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.note for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.note for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.note_text for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.note_review for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.note_answer for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');

-- The certificate, without content, is read by whom the file was about and by the unit's manager.
create function individual.certified_files() returns uuid[]
language sql stable set search_path = pg_catalog, pg_temp as $$
  select individual.own_supports() || individual.managed_supports()
$$;
grant execute on function individual.certified_files() to medskapa_app;
create policy certificates_of_files on kernel.disposal for select to medskapa_app
  using (subject_id = any ((select individual.certified_files())::uuid[]) or subject_id = (select individual.own_self()));
