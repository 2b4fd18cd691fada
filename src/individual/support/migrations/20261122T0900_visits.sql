-- What the decision says the support is for, who decides on it, who is the main contact, and the visits.
alter table individual.support
  add column care_manager_id uuid references kernel.person (id),
  -- the decision's own purpose in plain words; empty where support is given without individual assessment
  add column purpose text not null default '' check (length(purpose) <= 2000),
  -- how the support is given today: at home, by phone, by text message, out
  add column way text not null default 'home' check (way in ('home', 'phone', 'text', 'out', 'video')),
  add column version integer not null default 1;
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
