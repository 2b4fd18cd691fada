-- Keys that a policy needs, as the two padded halves of HMAC-SHA-256 (core PostgreSQL has sha256 but no hmac).
-- Filled from the key file at every start; left out of backups. Nobody but medskapa_policy can read it.
create table kernel.actor_key (
  id integer primary key,
  inner_pad bytea not null check (length(inner_pad) = 64),
  outer_pad bytea not null check (length(outer_pad) = 64)
);

-- One row, made when the installation is. `demo` can never be changed afterwards: no one is granted update.
create table kernel.installation (
  only_row boolean primary key default true check (only_row),
  demo boolean not null,
  created_at timestamptz not null
);

create table kernel.organisation (
  id uuid primary key default gen_random_uuid(),
  kind text not null check (kind in
    ('municipality', 'region', 'unit', 'audit-bureau', 'association', 'branch', 'coordinating-body')),
  name text not null check (length(name) between 1 and 200),
  parent_id uuid references kernel.organisation (id),
  created_on date not null
);
create index organisation_parent on kernel.organisation (parent_id);

create table kernel.person (
  id uuid primary key default gen_random_uuid(),
  name text not null check (length(name) between 1 and 200),
  email text check (length(email) <= 254),
  created_on date not null,
  version integer not null default 1
);
-- the order of the accounts, a page at a time
create index person_by_name on kernel.person (name, id);

-- A person holds a role in an organisation, from–to (domain.md, "Organisations and roles").
create table kernel.role_holding (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references kernel.person (id),
  role text not null check (role in
    ('participant', 'close-person', 'family-carer', 'guardian', 'custodian', 'support-worker', 'assistant',
     'key-worker', 'substitute', 'unit-manager', 'care-manager', 'commissioner', 'auditor', 'audit-coordinator',
     'council-member', 'council-secretary', 'quality-team-member', 'quality-team-coach', 'influence-coordinator',
     'association-contact', 'peer-supporter', 'county-coordinator', 'administrator')),
  organisation_id uuid not null references kernel.organisation (id),
  valid_from date not null,
  valid_to date,
  check (valid_to is null or valid_to >= valid_from)
);
create index role_holding_person on kernel.role_holding (person_id);
create index role_holding_organisation on kernel.role_holding (organisation_id);

-- How a person proves who they are. `subject` is a keyed hash of issuer and subject: nothing to read or guess.
create table kernel.identity (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references kernel.person (id),
  subject bytea not null unique check (length(subject) = 32),
  created_on date not null
);
create index identity_person on kernel.identity (person_id);

create table kernel.passkey (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references kernel.person (id),
  credential_id text not null unique,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null,
  created_on date not null,
  last_used_on date
);
create index passkey_person on kernel.passkey (person_id);

-- A one-time way in for a new account: the administrator hands it over; stored hashed.
create table kernel.invitation (
  id uuid primary key default gen_random_uuid(),
  person_id uuid not null references kernel.person (id),
  token_hash bytea not null unique check (length(token_hash) = 32),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index invitation_person on kernel.invitation (person_id);

create table kernel.session (
  id uuid primary key default gen_random_uuid(),
  token_hash bytea not null unique check (length(token_hash) = 32),
  person_id uuid not null references kernel.person (id),
  role_holding_id uuid references kernel.role_holding (id),
  device text not null,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null
);
create index session_person on kernel.session (person_id);
create index session_role_holding on kernel.session (role_holding_id);

-- Attempts counted per window. `bucket` is a keyed hash whose key changes with the day: no address can be read back.
create table kernel.rate_limit (
  bucket bytea not null,
  window_start timestamptz not null,
  attempts integer not null,
  primary key (bucket, window_start)
);

-- A form sent twice is done once. `request_hash` binds the key to what was sent.
create table kernel.idempotency (
  key uuid not null,
  person_id uuid not null references kernel.person (id),
  request_hash bytea not null,
  location text not null,
  created_on date not null,
  primary key (person_id, key)
);

-- What somebody is writing, kept between visits and dead batteries.
create table kernel.draft (
  person_id uuid not null references kernel.person (id),
  form text not null check (length(form) <= 200),
  body text not null check (length(body) <= 1000000),
  updated_at timestamptz not null,
  primary key (person_id, form)
);

-- A form that arrived after the session had ended: sealed under a key that only the sender's browser holds.
create table kernel.parked_form (
  id uuid primary key,
  sealed bytea not null check (length(sealed) <= 2000000),
  created_on date not null
);

-- The change trail and the read log: insert-only, chained per stream, ids and salted commitments, never content.
create table kernel.trail_head (
  stream uuid primary key,
  sequence integer not null,
  hash bytea not null
);
create table kernel.trail_entry (
  stream uuid not null,
  sequence integer not null,
  at timestamptz not null,
  kind text not null check (kind in ('change', 'read')),
  event text not null check (length(event) <= 100),
  actor_kind text not null,
  person_id uuid,
  role_holding_id uuid,
  job text,
  subject_id uuid,
  commitment bytea,
  previous bytea not null,
  hash bytea not null,
  primary key (stream, sequence)
);
create index trail_entry_subject on kernel.trail_entry (subject_id);

create function kernel.refuse_change() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  raise exception 'the trail is only ever added to';
end
$$;
revoke execute on function kernel.refuse_change() from public;
create trigger trail_is_insert_only before update or delete or truncate on kernel.trail_entry
  for each statement execute function kernel.refuse_change();
