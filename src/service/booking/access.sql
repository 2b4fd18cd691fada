grant select on service.booking_interviewer to medskapa_policy;
create policy vocabulary on service.booking_interviewer for select to medskapa_policy using (true);

-- Whom somebody has said that they may know is kept by a trigger and asked through the functions below. The app's role
-- has no right to the table: not even the one who said it can take it back.
grant select, insert, delete on service.known_informant to medskapa_policy;
create policy vocabulary on service.known_informant for all to medskapa_policy using (true);

-- Informants whom the actor has said that they may know, under whatever hat they act now: a coordinator who also
-- interviews is one person. Nobody reads what these have said, nor writes in it, until it is de-identified words in a
-- claim or a report (domain.md, "Audit"; docs/decisions/0002). Everything that holds such words carries a restrictive
-- policy on one of these four; what only says how far the work has come stays in sight, so that nothing is counted
-- differently for different people. Asked from outside an audit they name nobody in it.
create function service.known_informants() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(k.informant_id), '{}')
  from service.known_informant k join service.informant i on i.id = k.informant_id
  where k.person_id = (select kernel.actor_person()) and i.audit_id = any ((select service.inside_audits())::uuid[])
$$;
create function service.known_interviews() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.id), '{}') from service.interview i
  where i.informant_id = any ((select service.known_informants())::uuid[])
$$;
create function service.known_transcripts() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(t.id), '{}') from service.transcript t
  where t.informant_id = any ((select service.known_informants())::uuid[])
$$;
create function service.known_passages() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.id), '{}') from service.passage p
  where p.informant_id = any ((select service.known_informants())::uuid[])
$$;
alter function service.known_informants() owner to medskapa_policy;
alter function service.known_interviews() owner to medskapa_policy;
alter function service.known_transcripts() owner to medskapa_policy;
alter function service.known_passages() owner to medskapa_policy;
grant execute on function service.known_informants(), service.known_interviews(), service.known_transcripts(),
  service.known_passages() to medskapa_app;

-- Who has said that they may know an informant: they are not booked with them again. For the coordinator, who has
-- already been told.
create function service.who_knows(informant uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(k.person_id), '{}')
  from service.known_informant k join service.informant i on i.id = k.informant_id
  where i.id = informant and i.audit_id = any (service.coordinated_audits())
$$;
alter function service.who_knows(uuid) owner to medskapa_policy;
grant execute on function service.who_knows(uuid) to medskapa_app;

-- Bookings where the actor is asked to interview, whatever they have answered.
create function service.offered_bookings() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(b.id), '{}')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id
  where i.person_id = (select kernel.actor_person()) and b.audit_id = any ((select service.team_audits())::uuid[])
$$;

-- Those they may go to: nobody they have said that they may know (docs/decisions/0002).
create function service.own_bookings() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(b.id), '{}')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id
  where i.person_id = (select kernel.actor_person()) and i.answer <> 'knows' and b.audit_id = any ((select service.team_audits())::uuid[])
    and b.informant_id <> all ((select service.known_informants())::uuid[])
$$;

-- And those whose place they may know: they have said that it seems to be nobody they know.
create function service.cleared_bookings() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(b.id), '{}')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id
  where i.person_id = (select kernel.actor_person()) and i.answer = 'does-not-know' and b.audit_id = any ((select service.team_audits())::uuid[])
    and b.informant_id <> all ((select service.known_informants())::uuid[])
$$;

alter function service.offered_bookings() owner to medskapa_policy;
alter function service.own_bookings() owner to medskapa_policy;
alter function service.cleared_bookings() owner to medskapa_policy;
grant execute on function service.offered_bookings(), service.own_bookings(), service.cleared_bookings() to medskapa_app;

grant select, insert, update, delete on service.booking to medskapa_app;
create policy coordinator on service.booking for all to medskapa_app
  using (audit_id = any ((select service.coordinated_audits())::uuid[]))
  with check (audit_id = any ((select service.coordinated_audits())::uuid[])
    and exists (select from service.informant i where i.id = booking.informant_id and i.audit_id = booking.audit_id));
create policy interviewer on service.booking for select to medskapa_app
  using (id = any ((select service.own_bookings())::uuid[]));
-- old appointments are cleared away at night
create policy clearing on service.booking for select to medskapa_app
  using ((select kernel.actor_job()) = 'booking-clear');
create policy clearing_cancelled on service.booking for delete to medskapa_app
  using ((select kernel.actor_job()) = 'booking-clear' and state = 'cancelled' and day < (select kernel.today()));

grant select, insert, update, delete on service.booking_place to medskapa_app;
create policy coordinator on service.booking_place for all to medskapa_app
  using (exists (select from service.booking b
    where b.id = booking_place.booking_id and b.audit_id = any ((select service.coordinated_audits())::uuid[])));
create policy interviewer on service.booking_place for select to medskapa_app
  using (booking_id = any ((select service.cleared_bookings())::uuid[]));
create policy clearing on service.booking_place for all to medskapa_app
  using ((select kernel.actor_job()) = 'booking-clear');

-- who is asked is the coordinator's to say, the answer is nobody's but their own
grant select, insert (booking_id, person_id), update (answer), delete on service.booking_interviewer to medskapa_app;
create policy coordinator on service.booking_interviewer for select to medskapa_app
  using (exists (select from service.booking b
    where b.id = booking_interviewer.booking_id
      and b.audit_id = any ((select service.coordinated_audits())::uuid[])));
create policy coordinator_asks on service.booking_interviewer for insert to medskapa_app
  with check (answer = 'unanswered' and exists (select from service.booking b
    where b.id = booking_interviewer.booking_id
      and b.audit_id = any ((select service.coordinated_audits())::uuid[])));
create policy coordinator_takes_out on service.booking_interviewer for delete to medskapa_app
  using (exists (select from service.booking b
    where b.id = booking_interviewer.booking_id
      and b.audit_id = any ((select service.coordinated_audits())::uuid[])));
create policy own on service.booking_interviewer for select to medskapa_app
  using (booking_id = any ((select service.offered_bookings())::uuid[]));
-- "it may be somebody I know" is the last answer: from there nobody goes back by themselves
create policy answers_for_oneself on service.booking_interviewer for update to medskapa_app
  using (person_id = (select kernel.actor_person()) and booking_id = any ((select service.own_bookings())::uuid[]));

-- The afternoon before a meeting: one reminder to each interviewer who has an address. The job that takes them up learns
-- who, the one that sends learns where to and when, and only while the meeting still stands.
grant select, insert on service.booking_reminder to medskapa_policy;
create policy reminding on service.booking_reminder for all to medskapa_policy using (true);
create function service.take_reminders() returns table (booking uuid, person uuid)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into service.booking_reminder (booking_id, person_id, day)
    select b.id, i.person_id, b.day
    from service.booking b join service.booking_interviewer i on i.booking_id = b.id
    join kernel.person p on p.id = i.person_id
    where (select kernel.actor_job()) = 'booking-remind' and b.state = 'booked' and i.answer <> 'knows'
      and b.day = (select kernel.today()) + 1 and p.email is not null
  on conflict do nothing
  returning booking_id, person_id
$$;
create function service.reminder_of(booking uuid, person uuid) returns table (email text, starts_at text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.email, to_char(b.starts_at, 'HH24.MI')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id join kernel.person p on p.id = i.person_id
  where (select kernel.actor_job()) = 'booking-remind-one' and b.id = reminder_of.booking and i.person_id = reminder_of.person
    and b.state = 'booked' and i.answer <> 'knows' and b.day = (select kernel.today()) + 1 and p.email is not null
$$;
alter function service.take_reminders() owner to medskapa_policy;
alter function service.reminder_of(uuid, uuid) owner to medskapa_policy;
grant execute on function service.take_reminders(), service.reminder_of(uuid, uuid) to medskapa_app;
