-- A support (insats) somebody has, from–to, at a unit, and who is assigned to carry it out. The rest of the individual
-- level grows from here; the service level only ever asks the yes-or-no question in ../published.
create table individual.support (
  id uuid primary key default gen_random_uuid(),
  participant_id uuid not null references kernel.person (id),
  unit_id uuid not null references kernel.organisation (id),
  kind text not null check (kind in ('housing-support', 'personal-assistance', 'daily-activity', 'contact-person', 'other')),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index support_participant on individual.support (participant_id);
create index support_unit on individual.support (unit_id);

create table individual.assignment (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  worker_id uuid not null references kernel.person (id),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index assignment_support on individual.assignment (support_id);
create index assignment_worker on individual.assignment (worker_id);
