-- Who carries out an audit. A member works in it once conflicts of interest have been declared and cleared.
create table service.audit_member (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  person_id uuid not null references kernel.person (id),
  interviews boolean not null default false,
  analyses boolean not null default false,
  state text not null default 'asked' check (state in ('asked', 'cleared', 'conflict', 'left')),
  asked_on date not null,
  -- how many times they have been asked; what was declared or checked in an earlier round no longer counts
  round integer not null default 1,
  version integer not null default 1,
  unique (audit_id, person_id)
);
create index audit_member_person on service.audit_member (person_id);

-- What a member says about ties to those audited; their own words, read by themselves and the coordinator.
create table service.conflict_declaration (
  member_id uuid primary key references service.audit_member (id),
  none boolean not null,
  words text not null default '' check (length(words) <= 2000),
  declared_on date not null,
  round integer not null default 1,
  version integer not null default 1,
  check (none or words <> '')
);

-- Each time the system was asked about a member, and its yes or no. Written by service.member_has_tie alone; the member
-- sees every line, so that nobody is asked about behind their back.
create table service.tie_check (
  member_id uuid not null references service.audit_member (id),
  number integer not null,
  asked_on date not null,
  since date not null,
  units uuid[] not null,
  round integer not null default 1,
  has_tie boolean not null,
  primary key (member_id, number)
);

-- What a bureau sets for all its audits.
create table service.bureau_settings (
  bureau_id uuid primary key references kernel.organisation (id),
  -- how long a tie to an audited unit counts after it has ended, in months; one that still lasts always counts
  tie_months integer not null default 24 check (tie_months between 0 and 120),
  version integer not null default 1
);
