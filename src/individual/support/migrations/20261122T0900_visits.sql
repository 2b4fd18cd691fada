-- What the decision says the support is for, who decides on it, who is the main contact, and the visits.
alter table individual.support
  add column care_manager_id uuid references kernel.person (id),
  -- the decision's own purpose in plain words; empty where support is given without individual assessment
  add column purpose text not null default '' check (length(purpose) <= 2000),
  -- how the support is given today: at home, by phone, by text message, out
  add column way text not null default 'home' check (way in ('home', 'phone', 'text', 'out', 'video')),
  add column version integer not null default 1,
  -- the day on which the last day was entered, which the years of the file are counted from where it is the later one
  add column end_entered_on date;

-- Said by the database and by nobody else: a last day in the past must not make a file old. Without an actor, as where a
-- backup is restored, the day stays as it is.
create function individual.support_end_entered() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if tg_op = 'INSERT' or new.valid_to is distinct from old.valid_to then
    new.end_entered_on := case when new.valid_to is not null then coalesce(kernel.today(), new.end_entered_on) end;
  else
    new.end_entered_on := old.end_entered_on;
  end if;
  return new;
end
$$;
create trigger support_end_entered before insert or update on individual.support
  for each row execute function individual.support_end_entered();
create index support_care_manager on individual.support (care_manager_id);

alter table individual.assignment
  add column part text not null default 'worker' check (part in ('contact-worker', 'key-worker', 'worker'));

-- One visit, or one call. Who comes may not be known yet; a substitute is whoever stands here without an assignment.
create table individual.visit (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  worker_id uuid references kernel.person (id),
  day date not null,
  starts_at time not null,
  ends_at time not null,
  way text not null check (way in ('home', 'phone', 'text', 'out', 'video')),
  -- what it is for, in a line the participant recognises
  about text not null default '' check (length(about) <= 300),
  state text not null default 'planned' check (state in ('planned', 'done', 'cancelled-by-participant', 'cancelled-by-unit')),
  version integer not null default 1,
  check (ends_at > starts_at)
);
create index visit_support_day on individual.visit (support_id, day);
create index visit_worker_day on individual.visit (worker_id, day);
