-- Whom to turn to (I20): the unit's own list, kept by its manager.
create table individual.unit_contact (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references kernel.organisation (id),
  -- a person or a place: "Eva, enhetschef", "Jouren"
  name text not null check (length(name) between 1 and 200),
  -- what one turns to them with, in plain words
  about text not null default '' check (length(about) <= 500),
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 254),
  -- when somebody answers
  hours text not null default '' check (length(hours) <= 200),
  position integer not null default 0,
  version integer not null default 1,
  check (phone <> '' or email <> '')
);
create index unit_contact_unit on individual.unit_contact (unit_id);
