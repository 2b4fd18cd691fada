-- When and how an informant is interviewed, and by whom. Names and contact details are not here.
create table service.booking (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  informant_id uuid not null references service.informant (id) on delete cascade,
  day date not null,
  starts_at time not null,
  minutes integer not null default 90 check (minutes between 15 and 300),
  way text not null check (way in ('place', 'cafe', 'video', 'phone')),
  state text not null default 'booked' check (state in ('booked', 'cancelled', 'held')),
  version integer not null default 1
);
create index booking_audit on service.booking (audit_id);
-- one appointment at a time for each informant
create unique index booking_standing on service.booking (informant_id) where state <> 'cancelled';

-- Where, kept apart: an interviewer reads it after saying that they do not know who it is, and it goes when the
-- meeting is over.
create table service.booking_place (
  booking_id uuid primary key references service.booking (id) on delete cascade,
  place text not null check (length(place) between 1 and 300)
);

create table service.booking_interviewer (
  booking_id uuid not null references service.booking (id) on delete cascade,
  person_id uuid not null references kernel.person (id),
  -- the interviewer's own word: does this seem to be somebody they know? Never who, never why.
  answer text not null default 'unanswered' check (answer in ('unanswered', 'does-not-know', 'knows')),
  primary key (booking_id, person_id)
);
create index booking_interviewer_person on service.booking_interviewer (person_id);

-- Whom an interviewer has said that they may know. Kept apart from the meeting, which is changed, cancelled and cleared
-- away: once said it stays said, and no answer afterwards opens what the informant has told (docs/decisions/0002).
create table service.known_informant (
  informant_id uuid not null references service.informant (id) on delete cascade,
  person_id uuid not null references kernel.person (id),
  primary key (informant_id, person_id)
);
create index known_informant_person on service.known_informant (person_id);

-- By the row itself, so that no way of answering can forget it.
create function service.remember_known() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  insert into service.known_informant (informant_id, person_id)
    select b.informant_id, new.person_id from service.booking b where b.id = new.booking_id
    on conflict do nothing;
  return new;
end
$$;
alter function service.remember_known() owner to medskapa_policy;
revoke execute on function service.remember_known() from public;
create trigger known_is_remembered after insert or update on service.booking_interviewer
  for each row when (new.answer = 'knows') execute function service.remember_known();
