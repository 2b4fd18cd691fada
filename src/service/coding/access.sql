-- Codebook and coding are the inside's alone (domain.md, "audit: transcript, coding").
grant select on service.transcript, service.transcript_turn to medskapa_policy;
create policy passages_are_checked on service.transcript for select to medskapa_policy using (true);
create policy passages_are_checked on service.transcript_turn for select to medskapa_policy using (true);

-- Whether a passage is what it says: a span of a turn in this audit's own approved transcript, with the words that stand
-- there. Offsets are UTF-16 code units, so signs beyond the first plane count twice.
create function service.passage_stands(audit uuid, transcript uuid, informant uuid, turn uuid, start_at integer, end_at integer, words text)
returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
    select from service.transcript t join service.transcript_turn w on w.transcript_id = t.id
    where t.id = transcript and t.audit_id = audit and t.informant_id = informant and t.state = 'approved' and w.id = turn
      and audit = any (service.coordinated_audits() || service.team_audits())
      and replace(substr(regexp_replace(w.words, '([\U00010000-\U0010FFFF])', E'\\1\uFFFF', 'g'),
        start_at + 1, end_at - start_at), E'\uFFFF', '') = passage_stands.words)
$$;
alter function service.passage_stands(uuid, uuid, uuid, uuid, integer, integer, text) owner to medskapa_policy;
grant execute on function service.passage_stands(uuid, uuid, uuid, uuid, integer, integer, text) to medskapa_app;

grant select, insert, update, delete on service.code to medskapa_app;
create policy inside_reads on service.code for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.code for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and (commission_question_id is null or commission_question_id in
      (select q.id from service.commission_question q where q.audit_id = code.audit_id)));
create policy inside_changes on service.code for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and (commission_question_id is null or commission_question_id in
      (select q.id from service.commission_question q where q.audit_id = code.audit_id)));
create policy inside_removes on service.code for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

-- a passage is marked or taken away, never moved
grant select, insert, delete on service.passage to medskapa_app;
create policy inside_reads on service.passage for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_marks on service.passage for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and marked_by = (select kernel.actor_person())
    and service.passage_stands(audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words));
create policy inside_removes on service.passage for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, delete on service.coding to medskapa_app;
create policy inside_reads on service.coding for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_codes on service.coding for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[]) and coded_by = (select kernel.actor_person()));
create policy inside_removes on service.coding for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, update, delete on service.ladder_step to medskapa_app;
create policy inside_reads on service.ladder_step for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_places on service.ladder_step for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and informant_id = any (service.readable_informants(audit_id)));
create policy inside_changes on service.ladder_step for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and informant_id = any (service.readable_informants(audit_id)));
create policy inside_removes on service.ladder_step for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
