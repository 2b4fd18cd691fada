-- Who carries out an audit. A member works in it once conflicts of interest have been declared and cleared.
create table service.audit_member (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  person_id uuid not null references kernel.person (id),
  interviews boolean not null default false,
  analyses boolean not null default false,
  state text not null default 'asked' check (state in ('asked', 'cleared', 'conflict', 'left')),
  asked_on date not null,
  version integer not null default 1,
  unique (audit_id, person_id)
);
create index audit_member_person on service.audit_member (person_id);

-- What a member says about ties to those audited; their own words, read by themselves and the coordinator.
create table service.conflict_declaration (
  member_id uuid primary key references service.audit_member (id),
  none boolean not null,
  words text not null default '' check (length(words) <= 2000),
  declared_on date not null
);
