-- Who a visitor to the demo can be. Filled by the demo's loader; empty, and shut, everywhere else.
create table kernel.demo_persona (
  slug text primary key check (slug ~ '^[a-z0-9-]{1,60}$'),
  person_id uuid not null references kernel.person (id),
  role_holding_id uuid not null references kernel.role_holding (id),
  words text not null check (length(words) between 1 and 400)
);
create index demo_persona_person on kernel.demo_persona (person_id);
create index demo_persona_role_holding on kernel.demo_persona (role_holding_id);

-- What the console prints while nobody can sign in as administrator; stored hashed, gone when used.
create table kernel.set_up_token (
  token_hash bytea primary key check (length(token_hash) = 32),
  expires_at timestamptz not null
);

-- An answer to a sign-in challenge counts once. Challenges that nobody answers are stored nowhere.
create table kernel.spent_challenge (
  hash bytea primary key check (length(hash) = 32),
  expires_at timestamptz not null
);

-- Two administrators may rename the same organisation.
alter table kernel.organisation add column version integer not null default 1;

-- A role given by mistake can be taken back the same day: it then ended the day before it began, and was never held.
alter table kernel.role_holding drop constraint role_holding_check;
alter table kernel.role_holding add constraint role_holding_from_to
  check (valid_to is null or valid_to >= valid_from - 1);
