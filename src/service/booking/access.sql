grant select on service.booking_interviewer to medskapa_policy;
create policy vocabulary on service.booking_interviewer for select to medskapa_policy using (true);

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
$$;

-- And those whose place they may know: they have said that it seems to be nobody they know.
create function service.cleared_bookings() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(b.id), '{}')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id
  where i.person_id = (select kernel.actor_person()) and i.answer = 'does-not-know' and b.audit_id = any ((select service.team_audits())::uuid[])
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

grant select, insert, delete on service.booking_interviewer to medskapa_app;
grant update (answer) on service.booking_interviewer to medskapa_app;
create policy coordinator on service.booking_interviewer for all to medskapa_app
  using (exists (select from service.booking b
    where b.id = booking_interviewer.booking_id
      and b.audit_id = any ((select service.coordinated_audits())::uuid[])));
create policy own on service.booking_interviewer for select to medskapa_app
  using (booking_id = any ((select service.offered_bookings())::uuid[]));
create policy answers_for_oneself on service.booking_interviewer for update to medskapa_app
  using (person_id = (select kernel.actor_person()) and booking_id = any ((select service.offered_bookings())::uuid[]));
