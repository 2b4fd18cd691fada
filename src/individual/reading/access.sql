-- The participant sees every reading of what is theirs, under that hat only. What else they or others have done in the
-- same stream (kind 'change') is not the log's to show.
create policy own_readings on kernel.trail_entry for select to medskapa_app
  using (kind = 'read' and stream = (select individual.own_self()));

-- Who has read what is the participant's own: the name, and the role and the organisation they then acted under.
create function individual.own_readers()
returns table (role_holding_id uuid, person_id uuid, name text, role text, organisation_id uuid, organisation text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select h.id, p.id, p.name, h.role, o.id, o.name
  from kernel.role_holding h join kernel.person p on p.id = h.person_id
    join kernel.organisation o on o.id = h.organisation_id
  where h.id in (select e.role_holding_id from kernel.trail_entry e
    where e.kind = 'read' and e.stream = (select individual.own_self()))
$$;
alter function individual.own_readers() owner to medskapa_policy;
grant execute on function individual.own_readers() to medskapa_app;

-- Whether somebody read what is the actor's on that day, under that role.
create function individual.was_read_by(holding uuid, person uuid, day date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from kernel.trail_entry e
    where e.kind = 'read' and e.stream = (select individual.own_self()) and e.role_holding_id = holding
      and e.person_id = person and (e.at at time zone 'Europe/Stockholm')::date = day)
$$;
alter function individual.was_read_by(uuid, uuid, date) owner to medskapa_policy;
grant execute on function individual.was_read_by(uuid, uuid, date) to medskapa_app;

grant select, insert on individual.reading_question to medskapa_app;
grant update (shown_to_reader_on, answer, answered_by, answered_on, version) on individual.reading_question to medskapa_app;
create policy own on individual.reading_question for select to medskapa_app
  using (participant_id = (select individual.own_self()));
create policy manager_reads on individual.reading_question for select to medskapa_app
  using (support_id = any ((select individual.managed_supports())::uuid[]));
create policy reader_when_shown on individual.reading_question for select to medskapa_app
  using (shown_to_reader_on is not null and reader_holding_id = (select (kernel.actor()).role_holding_id)
    and not (select kernel.also_administers()));
create policy participant_asks on individual.reading_question for insert to medskapa_app
  with check (participant_id = (select individual.own_self())
    and support_id = any ((select individual.own_supports())::uuid[])
    and answer is null and shown_to_reader_on is null
    and individual.was_read_by(reader_holding_id, reader_id, read_on));
-- answered once, and the answer stands
create policy manager_answers on individual.reading_question for update to medskapa_app
  using (support_id = any ((select individual.managed_supports())::uuid[]) and answered_on is null)
  with check (support_id = any ((select individual.managed_supports())::uuid[])
    and (answered_by is null or answered_by = (select kernel.actor_person())));

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.reading_question to medskapa_app;
create policy disposal_finds on individual.reading_question for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.reading_question for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
