-- That an interviewer has been reminded of a meeting on a day: once, however often the job runs.
create table service.booking_reminder (
  booking_id uuid not null references service.booking (id) on delete cascade,
  person_id uuid not null references kernel.person (id),
  day date not null,
  primary key (booking_id, person_id, day)
);
create index booking_reminder_person on service.booking_reminder (person_id);
