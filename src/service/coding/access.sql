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
      -- or the words of somebody known could be guessed sign by sign
      and informant <> all (service.known_informants())
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

-- Whoever may know an informant (service.known_informants) reads and writes neither their passages, nor how these are
-- coded, nor their step on the ladder with its grounds: all of it is what they said, or read straight out of it.
create policy not_of_known on service.passage as restrictive for all to medskapa_app
  using (informant_id <> all ((select service.known_informants())::uuid[]));
create policy not_of_known on service.coding as restrictive for all to medskapa_app
  using (passage_id <> all ((select service.known_passages())::uuid[]));
create policy not_of_known on service.ladder_step as restrictive for all to medskapa_app
  using (informant_id <> all ((select service.known_informants())::uuid[]));

-- The team's numbers are counted here, over everybody, so that codebook, progress and report say the same to all of it.
grant select on service.code to medskapa_policy;
grant select, insert on service.coding to medskapa_policy;
create policy counting on service.code for select to medskapa_policy using (true);
create policy counting on service.coding for select to medskapa_policy using (true);
create policy merging on service.coding for insert to medskapa_policy with check (true);

-- How much each code of an audit holds: places, and people behind them.
create function service.code_counts(audit uuid) returns table (code_id uuid, passages integer, informants integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.code_id, count(*)::integer, count(distinct p.informant_id)::integer
  from service.coding g join service.passage p on p.id = g.passage_id
  where g.audit_id = audit and audit = any (service.inside_audits())
  group by g.code_id
$$;

-- How far the coding of each approved transcript has come.
create function service.coding_progress(audit uuid)
returns table (informant_id uuid, passages integer, uncoded integer, placed boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.informant_id, count(p.id)::integer,
    count(p.id) filter (where not exists (select from service.coding g where g.passage_id = p.id))::integer,
    exists (select from service.ladder_step l where l.informant_id = t.informant_id)
  from service.transcript t left join service.passage p on p.transcript_id = t.id
  where t.audit_id = audit and t.state = 'approved' and audit = any (service.inside_audits())
  group by t.informant_id
$$;

-- The steps of the ladder that an audit's informants stand on, null for who has none, without saying whose they are.
create function service.ladder_steps(audit uuid) returns table (step integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.step from service.informant n join service.transcript t on t.informant_id = n.id and t.state = 'approved'
  left join service.ladder_step l on l.informant_id = n.id
  where n.audit_id = audit and n.withdrawn_on is null and audit = any (service.inside_audits())
  order by l.step
$$;

-- Everything under one code gets another as well, also what the asker may not read: a merge would lose it.
create function service.merge_codings(from_code uuid, into_code uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into service.coding (audit_id, passage_id, code_id, coded_by)
    select g.audit_id, g.passage_id, c.id, kernel.actor_person()
    from service.coding g join service.code c on c.id = into_code and c.audit_id = g.audit_id
    where g.code_id = from_code and g.audit_id = any (service.inside_audits())
    on conflict do nothing
$$;
alter function service.code_counts(uuid) owner to medskapa_policy;
alter function service.coding_progress(uuid) owner to medskapa_policy;
alter function service.ladder_steps(uuid) owner to medskapa_policy;
alter function service.merge_codings(uuid, uuid) owner to medskapa_policy;
grant execute on function service.code_counts(uuid), service.coding_progress(uuid), service.ladder_steps(uuid),
  service.merge_codings(uuid, uuid) to medskapa_app;
