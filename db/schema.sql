-- The database as migrations and access files leave it. Made by `medskapa schema`; a test fails when it is out of date.

-- ── kernel

create type kernel.actor_identity as (
  kind text,
  person_id uuid,
  role_holding_id uuid,
  role text,
  organisation_id uuid,
  job text,
  at timestamp with time zone
);

create table kernel.access_state (
  only_row boolean not null default true,
  hash text not null,
  constraint access_state_pkey PRIMARY KEY (only_row),
  constraint access_state_only_row_check CHECK (only_row)
);
alter table kernel.access_state enable row level security;
alter table kernel.access_state force row level security;
create policy backup on kernel.access_state for select to medskapa_backup
  using (true);
grant select on kernel.access_state to medskapa_backup;

create table kernel.actor_key (
  id integer not null,
  inner_pad bytea not null,
  outer_pad bytea not null,
  constraint actor_key_pkey PRIMARY KEY (id),
  constraint actor_key_inner_pad_check CHECK ((length(inner_pad) = 64)),
  constraint actor_key_outer_pad_check CHECK ((length(outer_pad) = 64))
);
alter table kernel.actor_key enable row level security;
alter table kernel.actor_key force row level security;
create policy vocabulary on kernel.actor_key for select to medskapa_policy
  using (true);
grant select on kernel.actor_key to medskapa_policy;

create table kernel.demo_persona (
  slug text not null,
  person_id uuid not null,
  role_holding_id uuid not null,
  words text not null,
  constraint demo_persona_pkey PRIMARY KEY (slug),
  constraint demo_persona_slug_check CHECK ((slug ~ '^[a-z0-9-]{1,60}$'::text)),
  constraint demo_persona_words_check CHECK (((length(words) >= 1) AND (length(words) <= 400))),
  constraint demo_persona_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id),
  constraint demo_persona_role_holding_id_fkey FOREIGN KEY (role_holding_id) REFERENCES kernel.role_holding(id)
);
CREATE INDEX demo_persona_person ON kernel.demo_persona USING btree (person_id);
CREATE INDEX demo_persona_role_holding ON kernel.demo_persona USING btree (role_holding_id);
alter table kernel.demo_persona enable row level security;
alter table kernel.demo_persona force row level security;
create policy backup on kernel.demo_persona for select to medskapa_backup
  using (true);
create policy set_up_adds on kernel.demo_persona for insert to medskapa_app
  with check (((( SELECT kernel.actor_job() AS actor_job) = 'set-up'::text) AND ( SELECT installation.demo
   FROM kernel.installation)));
create policy sign_in on kernel.demo_persona for select to medskapa_app
  using (((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text) AND ( SELECT installation.demo
   FROM kernel.installation)));
grant insert, select on kernel.demo_persona to medskapa_app;
grant select on kernel.demo_persona to medskapa_backup;

create table kernel.disposal (
  id uuid not null,
  stream uuid not null,
  kind text not null,
  subject_id uuid not null,
  disposed_on date not null,
  reason text not null,
  certificate jsonb not null,
  erased jsonb not null,
  constraint disposal_pkey PRIMARY KEY (id),
  constraint disposal_certificate_check CHECK (((jsonb_typeof(certificate) = 'object'::text) AND (NOT jsonb_path_exists(certificate, 'strict $.*?(@.type() != "string" && @.type() != "number")'::jsonpath, '{}'::jsonb, true)) AND COALESCE(((certificate ->> 'count'::text) ~ '^[0-9]{1,9}$'::text), true) AND (length((certificate)::text) <= 2000))),
  constraint disposal_disposed_on_check CHECK (((disposed_on >= '2000-01-01'::date) AND (disposed_on <= '2999-12-31'::date))),
  constraint disposal_erased_check CHECK ((jsonb_typeof(erased) = 'array'::text)),
  constraint disposal_kind_check CHECK (((kind ~ '^[a-z]+(-[a-z]+)*$'::text) AND (length(kind) <= 60))),
  constraint disposal_reason_check CHECK (((length(reason) >= 1) AND (length(reason) <= 500)))
);
CREATE INDEX disposal_stream ON kernel.disposal USING btree (stream);
CREATE TRIGGER drafts_go_along AFTER INSERT ON kernel.disposal FOR EACH ROW EXECUTE FUNCTION kernel.drafts_go_along();
CREATE TRIGGER ledger_has_shape BEFORE INSERT ON kernel.disposal FOR EACH ROW EXECUTE FUNCTION kernel.check_disposal();
CREATE TRIGGER ledger_is_insert_only BEFORE DELETE OR UPDATE OR TRUNCATE ON kernel.disposal FOR EACH STATEMENT EXECUTE FUNCTION kernel.refuse_change();
alter table kernel.disposal enable row level security;
alter table kernel.disposal force row level security;
create policy backup on kernel.disposal for select to medskapa_backup
  using (true);
create policy certificates_inside on kernel.disposal for select to medskapa_app
  using (((stream = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((kind <> ALL (ARRAY['sign-up'::text, 'contact-details'::text])) OR (stream = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])))));
create policy certificates_of_files on kernel.disposal for select to medskapa_app
  using (((subject_id = ANY (( SELECT individual.certified_files() AS certified_files)::uuid[])) OR (subject_id = ( SELECT individual.own_self() AS own_self))));
create policy inside_adds on kernel.disposal for insert to medskapa_app
  with check (((disposed_on = ( SELECT kernel.today() AS today)) AND (stream = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((kind <> ALL (ARRAY['sign-up'::text, 'contact-details'::text])) OR (stream = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[]))) AND ((kind <> ALL (ARRAY['transcript'::text, 'interview-notes'::text])) OR (erased = '[]'::jsonb))));
create policy jobs_add on kernel.disposal for insert to medskapa_app
  with check (((( SELECT kernel.actor_kind() AS actor_kind) = 'job'::text) AND (disposed_on = ( SELECT kernel.today() AS today))));
create policy ledger on kernel.disposal for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'disposal-ledger'::text));
create policy signer_withdraws on kernel.disposal for insert to medskapa_policy
  with check ((kind = 'sign-up'::text));
grant insert on kernel.disposal to medskapa_policy;
grant insert, select on kernel.disposal to medskapa_app;
grant select on kernel.disposal to medskapa_backup;

create table kernel.draft (
  person_id uuid not null,
  form text not null,
  body text not null,
  updated_at timestamp with time zone not null,
  constraint draft_pkey PRIMARY KEY (person_id, form),
  constraint draft_body_check CHECK ((length(body) <= 1000000)),
  constraint draft_form_check CHECK ((length(form) <= 200)),
  constraint draft_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
alter table kernel.draft enable row level security;
alter table kernel.draft force row level security;
create policy backup on kernel.draft for select to medskapa_backup
  using (true);
create policy forgetting on kernel.draft for all to medskapa_policy
  using (true)
  with check (false);
create policy own on kernel.draft for all to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
grant delete, insert, select, update on kernel.draft to medskapa_app;
grant delete, select on kernel.draft to medskapa_policy;
grant select on kernel.draft to medskapa_backup;

create table kernel.erasable (
  table_name text not null,
  column_name text not null,
  where_keys text[] not null default '{}'::text[],
  emptied text[] not null default '{}'::text[],
  dated text[] not null default '{}'::text[],
  kinds text[] not null,
  stream_column text not null,
  parent_table text,
  parent_column text,
  along_with text[] not null default '{}'::text[],
  constraint erasable_pkey PRIMARY KEY (table_name, column_name, where_keys, emptied, dated),
  constraint erasable_check CHECK (((parent_table IS NULL) = (parent_column IS NULL))),
  constraint erasable_table_name_check CHECK ((table_name ~ '^[a-z]+\.[a-z_]+$'::text))
);
alter table kernel.erasable enable row level security;
alter table kernel.erasable force row level security;
create policy backup on kernel.erasable for select to medskapa_backup
  using (true);
create policy vocabulary on kernel.erasable for select to medskapa_policy
  using (true);
grant select on kernel.erasable to medskapa_backup;
grant select on kernel.erasable to medskapa_policy;

create table kernel.idempotency (
  key uuid not null,
  person_id uuid not null,
  request_hash bytea not null,
  location text not null,
  created_on date not null,
  constraint idempotency_pkey PRIMARY KEY (person_id, key),
  constraint idempotency_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
alter table kernel.idempotency enable row level security;
alter table kernel.idempotency force row level security;
create policy backup on kernel.idempotency for select to medskapa_backup
  using (true);
create policy clean_up on kernel.idempotency for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'clean-up'::text));
create policy own on kernel.idempotency for all to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
grant delete, insert, select on kernel.idempotency to medskapa_app;
grant select on kernel.idempotency to medskapa_backup;
grant update (location) on kernel.idempotency to medskapa_app;

create table kernel.identity (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  subject bytea not null,
  created_on date not null,
  constraint identity_pkey PRIMARY KEY (id),
  constraint identity_subject_key UNIQUE (subject),
  constraint identity_subject_check CHECK ((length(subject) = 32)),
  constraint identity_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX identity_person ON kernel.identity USING btree (person_id);
alter table kernel.identity enable row level security;
alter table kernel.identity force row level security;
create policy backup on kernel.identity for select to medskapa_backup
  using (true);
create policy own on kernel.identity for all to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy sign_in on kernel.identity for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy sign_in_links on kernel.identity for insert to medskapa_app
  with check (((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text) OR ( SELECT kernel.is_set_up() AS is_set_up)));
create policy vocabulary on kernel.identity for select to medskapa_policy
  using (true);
grant delete, insert, select on kernel.identity to medskapa_app;
grant select (person_id) on kernel.identity to medskapa_policy;
grant select on kernel.identity to medskapa_backup;

create table kernel.installation (
  only_row boolean not null default true,
  demo boolean not null,
  created_at timestamp with time zone not null,
  key_check text,
  demo_loaded boolean not null default false,
  constraint installation_pkey PRIMARY KEY (only_row),
  constraint installation_check CHECK ((demo OR (NOT demo_loaded))),
  constraint installation_key_check_check CHECK ((key_check ~ '^[0-9a-f]{16}$'::text)),
  constraint installation_only_row_check CHECK (only_row)
);
alter table kernel.installation enable row level security;
alter table kernel.installation force row level security;
create policy backup on kernel.installation for select to medskapa_backup
  using (true);
create policy everybody_reads on kernel.installation for select to medskapa_app
  using (true);
create policy vocabulary on kernel.installation for select to medskapa_policy
  using (true);
grant select on kernel.installation to medskapa_app;
grant select on kernel.installation to medskapa_backup;
grant select on kernel.installation to medskapa_policy;

create table kernel.invitation (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  token_hash bytea not null,
  expires_at timestamp with time zone not null,
  used_at timestamp with time zone,
  constraint invitation_pkey PRIMARY KEY (id),
  constraint invitation_token_hash_key UNIQUE (token_hash),
  constraint invitation_token_hash_check CHECK ((length(token_hash) = 32)),
  constraint invitation_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX invitation_person ON kernel.invitation USING btree (person_id);
alter table kernel.invitation enable row level security;
alter table kernel.invitation force row level security;
create policy administrator_invites on kernel.invitation for insert to medskapa_app
  with check ((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text));
create policy backup on kernel.invitation for select to medskapa_backup
  using (true);
create policy set_up_invites on kernel.invitation for insert to medskapa_app
  with check ((( SELECT kernel.actor_job() AS actor_job) = 'set-up'::text));
create policy sign_in on kernel.invitation for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy sign_in_uses on kernel.invitation for update to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
grant insert, select on kernel.invitation to medskapa_app;
grant select on kernel.invitation to medskapa_backup;
grant update (used_at) on kernel.invitation to medskapa_app;

create table kernel.migration (
  name text not null,
  hash text not null,
  ran_at timestamp with time zone not null default now(),
  constraint migration_pkey PRIMARY KEY (name)
);
alter table kernel.migration enable row level security;
alter table kernel.migration force row level security;
create policy backup on kernel.migration for select to medskapa_backup
  using (true);
grant select on kernel.migration to medskapa_backup;

create table kernel.organisation (
  id uuid not null default gen_random_uuid(),
  kind text not null,
  name text not null,
  parent_id uuid,
  created_on date not null,
  version integer not null default 1,
  constraint organisation_pkey PRIMARY KEY (id),
  constraint organisation_kind_check CHECK ((kind = ANY (ARRAY['municipality'::text, 'region'::text, 'unit'::text, 'audit-bureau'::text, 'association'::text, 'branch'::text, 'coordinating-body'::text]))),
  constraint organisation_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint organisation_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES kernel.organisation(id)
);
CREATE INDEX organisation_parent ON kernel.organisation USING btree (parent_id);
alter table kernel.organisation enable row level security;
alter table kernel.organisation force row level security;
create policy administrator_adds on kernel.organisation for insert to medskapa_app
  with check (((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text) OR ( SELECT kernel.is_set_up() AS is_set_up)));
create policy administrator_changes on kernel.organisation for update to medskapa_app
  using ((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text));
create policy backup on kernel.organisation for select to medskapa_backup
  using (true);
create policy everybody_reads on kernel.organisation for select to medskapa_app
  using (true);
create policy vocabulary on kernel.organisation for select to medskapa_policy
  using (true);
grant insert, select, update on kernel.organisation to medskapa_app;
grant select on kernel.organisation to medskapa_backup;
grant select on kernel.organisation to medskapa_policy;

create table kernel.parked_form (
  id uuid not null,
  sealed bytea not null,
  created_on date not null,
  constraint parked_form_pkey PRIMARY KEY (id),
  constraint parked_form_sealed_check CHECK ((length(sealed) <= 2000000))
);
alter table kernel.parked_form enable row level security;
alter table kernel.parked_form force row level security;
create policy backup on kernel.parked_form for select to medskapa_backup
  using (true);
create policy sign_in on kernel.parked_form for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
grant delete, insert, select on kernel.parked_form to medskapa_app;
grant select on kernel.parked_form to medskapa_backup;

create table kernel.passkey (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  credential_id text not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null,
  created_on date not null,
  last_used_on date,
  constraint passkey_pkey PRIMARY KEY (id),
  constraint passkey_credential_id_key UNIQUE (credential_id),
  constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX passkey_person ON kernel.passkey USING btree (person_id);
alter table kernel.passkey enable row level security;
alter table kernel.passkey force row level security;
create policy backup on kernel.passkey for select to medskapa_backup
  using (true);
create policy own on kernel.passkey for all to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy sign_in on kernel.passkey for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy sign_in_adds on kernel.passkey for insert to medskapa_app
  with check ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy sign_in_counts on kernel.passkey for update to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy vocabulary on kernel.passkey for select to medskapa_policy
  using (true);
grant delete, insert, select on kernel.passkey to medskapa_app;
grant select (person_id) on kernel.passkey to medskapa_policy;
grant select on kernel.passkey to medskapa_backup;
grant update (counter, label, last_used_on) on kernel.passkey to medskapa_app;

create table kernel.person (
  id uuid not null default gen_random_uuid(),
  name text not null,
  email text,
  created_on date not null,
  version integer not null default 1,
  constraint person_pkey PRIMARY KEY (id),
  constraint person_email_check CHECK ((length(email) <= 254)),
  constraint person_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200)))
);
CREATE INDEX person_by_name ON kernel.person USING btree (name, id);
alter table kernel.person enable row level security;
alter table kernel.person force row level security;
create policy administrator_adds on kernel.person for insert to medskapa_app
  with check (((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text) OR ( SELECT kernel.is_set_up() AS is_set_up)));
create policy administrator_changes on kernel.person for update to medskapa_app
  using ((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text));
create policy administrator_reads on kernel.person for select to medskapa_app
  using (((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text) OR (( SELECT kernel.actor_job() AS actor_job) = ANY (ARRAY['sign-in'::text, 'set-up'::text]))));
create policy around_a_support on kernel.person for select to medskapa_app
  using ((id = ANY (( SELECT individual.people_around() AS people_around)::uuid[])));
create policy around_an_audit on kernel.person for select to medskapa_app
  using ((id = ANY (( SELECT service.people_around() AS people_around)::uuid[])));
create policy backup on kernel.person for select to medskapa_backup
  using (true);
create policy chosen_among on kernel.person for select to medskapa_app
  using ((id = ANY (( SELECT (individual.participants_here() || individual.care_managers_here()))::uuid[])));
create policy colleagues on kernel.person for select to medskapa_app
  using ((id = ANY (( SELECT kernel.my_colleagues() AS my_colleagues)::uuid[])));
create policy consented on kernel.person for select to medskapa_app
  using ((id = ANY (ARRAY( SELECT g.participant_id
   FROM individual.given_to_me() g(consent_id, participant_id)))));
create policy own on kernel.person for select to medskapa_app
  using ((id = ( SELECT kernel.actor_person() AS actor_person)));
create policy own_changes on kernel.person for update to medskapa_app
  using ((id = ( SELECT kernel.actor_person() AS actor_person)));
create policy vocabulary on kernel.person for select to medskapa_policy
  using (true);
grant insert, select on kernel.person to medskapa_app;
grant select on kernel.person to medskapa_backup;
grant select on kernel.person to medskapa_policy;
grant update (email, name, version) on kernel.person to medskapa_app;

create table kernel.rate_limit (
  bucket bytea not null,
  window_start timestamp with time zone not null,
  attempts integer not null,
  constraint rate_limit_pkey PRIMARY KEY (bucket, window_start)
);
alter table kernel.rate_limit enable row level security;
alter table kernel.rate_limit force row level security;
create policy backup on kernel.rate_limit for select to medskapa_backup
  using (true);
create policy counting on kernel.rate_limit for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
grant delete, insert, select, update on kernel.rate_limit to medskapa_app;
grant select on kernel.rate_limit to medskapa_backup;

create table kernel.role_holding (
  id uuid not null default gen_random_uuid(),
  person_id uuid not null,
  role text not null,
  organisation_id uuid not null,
  valid_from date not null,
  valid_to date,
  constraint role_holding_pkey PRIMARY KEY (id),
  constraint role_holding_from_to CHECK (((valid_to IS NULL) OR (valid_to >= (valid_from - 1)))),
  constraint role_holding_role_check CHECK ((role = ANY (ARRAY['participant'::text, 'close-person'::text, 'family-carer'::text, 'guardian'::text, 'custodian'::text, 'support-worker'::text, 'assistant'::text, 'key-worker'::text, 'substitute'::text, 'unit-manager'::text, 'care-manager'::text, 'commissioner'::text, 'auditor'::text, 'audit-coordinator'::text, 'council-member'::text, 'council-secretary'::text, 'quality-team-member'::text, 'quality-team-coach'::text, 'influence-coordinator'::text, 'association-contact'::text, 'peer-supporter'::text, 'county-coordinator'::text, 'administrator'::text]))),
  constraint role_holding_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES kernel.organisation(id),
  constraint role_holding_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX role_holding_organisation ON kernel.role_holding USING btree (organisation_id);
CREATE INDEX role_holding_person ON kernel.role_holding USING btree (person_id);
alter table kernel.role_holding enable row level security;
alter table kernel.role_holding force row level security;
create policy administrator_adds on kernel.role_holding for insert to medskapa_app
  with check (((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text) OR ( SELECT kernel.is_set_up() AS is_set_up)));
create policy administrator_ends on kernel.role_holding for update to medskapa_app
  using ((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text))
  with check (((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text) AND ((valid_to IS NULL) OR (valid_to >= (( SELECT kernel.today() AS today) - 1)))));
create policy administrator_reads on kernel.role_holding for select to medskapa_app
  using (((( SELECT kernel.actor_role() AS actor_role) = 'administrator'::text) OR (( SELECT kernel.actor_job() AS actor_job) = ANY (ARRAY['sign-in'::text, 'set-up'::text]))));
create policy backup on kernel.role_holding for select to medskapa_backup
  using (true);
create policy colleagues on kernel.role_holding for select to medskapa_app
  using (((organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (person_id = ANY (( SELECT kernel.my_colleagues() AS my_colleagues)::uuid[])) AND (role <> ALL (ARRAY['participant'::text, 'close-person'::text, 'family-carer'::text, 'guardian'::text, 'custodian'::text]))));
create policy own on kernel.role_holding for select to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy vocabulary on kernel.role_holding for select to medskapa_policy
  using (true);
grant insert, select on kernel.role_holding to medskapa_app;
grant select on kernel.role_holding to medskapa_backup;
grant select on kernel.role_holding to medskapa_policy;
grant update (valid_to) on kernel.role_holding to medskapa_app;

create table kernel.session (
  id uuid not null default gen_random_uuid(),
  token_hash bytea not null,
  person_id uuid not null,
  role_holding_id uuid,
  device text not null,
  created_at timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  expires_at timestamp with time zone not null,
  constraint session_pkey PRIMARY KEY (id),
  constraint session_token_hash_key UNIQUE (token_hash),
  constraint session_token_hash_check CHECK ((length(token_hash) = 32)),
  constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id),
  constraint session_role_holding_id_fkey FOREIGN KEY (role_holding_id) REFERENCES kernel.role_holding(id)
);
CREATE INDEX session_person ON kernel.session USING btree (person_id);
CREATE INDEX session_role_holding ON kernel.session USING btree (role_holding_id);
alter table kernel.session enable row level security;
alter table kernel.session force row level security;
create policy keeps_alive on kernel.session for update to medskapa_policy
  using (true);
create policy own on kernel.session for select to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy own_ends on kernel.session for delete to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy own_switches on kernel.session for update to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy sign_in on kernel.session for insert to medskapa_app
  with check ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy sign_in_reads on kernel.session for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy sign_in_rotates on kernel.session for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
create policy vocabulary on kernel.session for select to medskapa_policy
  using (true);
grant delete, insert, select on kernel.session to medskapa_app;
grant select on kernel.session to medskapa_policy;
grant update (last_seen_at) on kernel.session to medskapa_policy;
grant update (role_holding_id) on kernel.session to medskapa_app;

create table kernel.set_up_token (
  token_hash bytea not null,
  expires_at timestamp with time zone not null,
  constraint set_up_token_pkey PRIMARY KEY (token_hash),
  constraint set_up_token_token_hash_check CHECK ((length(token_hash) = 32))
);
alter table kernel.set_up_token enable row level security;
alter table kernel.set_up_token force row level security;
create policy backup on kernel.set_up_token for select to medskapa_backup
  using (true);
create policy set_up on kernel.set_up_token for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'set-up'::text));
create policy vocabulary on kernel.set_up_token for select to medskapa_policy
  using (true);
grant delete, insert, select on kernel.set_up_token to medskapa_app;
grant select on kernel.set_up_token to medskapa_backup;
grant select on kernel.set_up_token to medskapa_policy;

create table kernel.spent_challenge (
  hash bytea not null,
  expires_at timestamp with time zone not null,
  constraint spent_challenge_pkey PRIMARY KEY (hash),
  constraint spent_challenge_hash_check CHECK ((length(hash) = 32))
);
alter table kernel.spent_challenge enable row level security;
alter table kernel.spent_challenge force row level security;
create policy backup on kernel.spent_challenge for select to medskapa_backup
  using (true);
create policy sign_in on kernel.spent_challenge for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-in'::text));
grant delete, insert, select on kernel.spent_challenge to medskapa_app;
grant select on kernel.spent_challenge to medskapa_backup;

create table kernel.trail_entry (
  stream uuid not null,
  sequence integer not null,
  at timestamp with time zone not null,
  kind text not null,
  event text not null,
  actor_kind text not null,
  person_id uuid,
  role_holding_id uuid,
  job text,
  subject_id uuid,
  commitment bytea,
  previous bytea not null,
  hash bytea not null,
  constraint trail_entry_pkey PRIMARY KEY (stream, sequence),
  constraint trail_entry_event_check CHECK ((length(event) <= 100)),
  constraint trail_entry_kind_check CHECK ((kind = ANY (ARRAY['change'::text, 'read'::text])))
);
CREATE INDEX trail_entry_subject ON kernel.trail_entry USING btree (subject_id);
CREATE TRIGGER trail_is_insert_only BEFORE DELETE OR UPDATE OR TRUNCATE ON kernel.trail_entry FOR EACH STATEMENT EXECUTE FUNCTION kernel.refuse_change();
alter table kernel.trail_entry enable row level security;
alter table kernel.trail_entry force row level security;
create policy backup on kernel.trail_entry for select to medskapa_backup
  using (true);
create policy chain on kernel.trail_entry for select to medskapa_policy
  using (true);
create policy chain_adds on kernel.trail_entry for insert to medskapa_policy
  with check (true);
create policy own_deeds on kernel.trail_entry for select to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy own_readings on kernel.trail_entry for select to medskapa_app
  using (((kind = 'read'::text) AND (stream = ( SELECT individual.own_self() AS own_self))));
create policy verifier on kernel.trail_entry for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'verify-trail'::text));
grant insert, select on kernel.trail_entry to medskapa_policy;
grant select on kernel.trail_entry to medskapa_app;
grant select on kernel.trail_entry to medskapa_backup;

create table kernel.trail_head (
  stream uuid not null,
  sequence integer not null,
  hash bytea not null,
  constraint trail_head_pkey PRIMARY KEY (stream)
);
alter table kernel.trail_head enable row level security;
alter table kernel.trail_head force row level security;
create policy backup on kernel.trail_head for select to medskapa_backup
  using (true);
create policy chain on kernel.trail_head for all to medskapa_policy
  using (true);
create policy verifier on kernel.trail_head for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'verify-trail'::text));
grant insert, select, update on kernel.trail_head to medskapa_policy;
grant select on kernel.trail_head to medskapa_app;
grant select on kernel.trail_head to medskapa_backup;

CREATE OR REPLACE FUNCTION kernel.actor()
 RETURNS kernel.actor_identity
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  claim text := nullif(current_setting('medskapa.actor', true), '');
  signature text := nullif(current_setting('medskapa.actor_signature', true), '');
  part text[];
  result kernel.actor_identity;
begin
  if claim is null or signature is null then
    return result;
  end if;
  part := string_to_array(claim, '|');
  if not exists (
    select from kernel.actor_key k
    where k.id = part[1]::integer
      and encode(sha256(k.outer_pad || sha256(k.inner_pad || convert_to(claim, 'UTF8'))), 'hex') = signature
  ) then
    return result;
  end if;
  result.kind := part[2];
  result.at := part[6]::timestamptz;
  if result.kind = 'person' then
    result.person_id := part[3]::uuid;
    select h.id, h.role, h.organisation_id
      into result.role_holding_id, result.role, result.organisation_id
      from kernel.role_holding h
      where h.id = nullif(part[4], '')::uuid
        and h.person_id = result.person_id
        and h.valid_from <= (result.at at time zone 'Europe/Stockholm')::date
        and (h.valid_to is null or h.valid_to >= (result.at at time zone 'Europe/Stockholm')::date);
  elsif result.kind = 'job' then
    result.job := part[5];
  end if;
  return result;
end
$function$;
alter function kernel.actor() owner to medskapa_policy;
grant execute on function kernel.actor() to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.actor_job()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select (kernel.actor()).job $function$;
alter function kernel.actor_job() owner to medskapa_owner;
grant execute on function kernel.actor_job() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.actor_kind()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select (kernel.actor()).kind $function$;
alter function kernel.actor_kind() owner to medskapa_owner;
grant execute on function kernel.actor_kind() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.actor_organisation()
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select (kernel.actor()).organisation_id $function$;
alter function kernel.actor_organisation() owner to medskapa_owner;
grant execute on function kernel.actor_organisation() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.actor_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select (kernel.actor()).person_id $function$;
alter function kernel.actor_person() owner to medskapa_owner;
grant execute on function kernel.actor_person() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.actor_role()
 RETURNS text
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select (kernel.actor()).role $function$;
alter function kernel.actor_role() owner to medskapa_owner;
grant execute on function kernel.actor_role() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.also_administers()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from kernel.role_holding h
    where h.person_id = kernel.actor_person() and h.role = 'administrator'
      and (h.valid_to is null or h.valid_to >= kernel.today() - interval '1 year'))
$function$;
alter function kernel.also_administers() owner to medskapa_policy;
grant execute on function kernel.also_administers() to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.check_disposal()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  piece jsonb;
  shape kernel.erasable;
begin
  if jsonb_typeof(new.erased) is distinct from 'array' then
    raise exception 'what a disposal erased is no list' using errcode = 'check_violation';
  elsif jsonb_array_length(new.erased) > 10000 then
    raise exception 'a disposal has too many parts' using errcode = 'check_violation';
  end if;
  for piece in select value from jsonb_array_elements(new.erased) loop
    if jsonb_typeof(piece) <> 'object' then
      raise exception 'a part of a disposal is no object' using errcode = 'check_violation';
    end if;
    if piece - array['table', 'column', 'id', 'where', 'emptied', 'dated'] <> '{}'
      or jsonb_typeof(piece -> 'table') is distinct from 'string'
      or jsonb_typeof(piece -> 'column') is distinct from 'string'
      or jsonb_typeof(piece -> 'id') is distinct from 'string'
      or jsonb_typeof(coalesce(piece -> 'where', '{}')) <> 'object'
      or jsonb_typeof(coalesce(piece -> 'emptied', '[]')) <> 'array'
      or jsonb_typeof(coalesce(piece -> 'dated', '[]')) <> 'array' then
      raise exception 'a part of a disposal is not written as one' using errcode = 'check_violation';
    end if;
    select e.* into shape from kernel.erasable e
      where e.table_name = piece ->> 'table' and e.column_name = piece ->> 'column'
        and e.where_keys = array(select jsonb_object_keys(coalesce(piece -> 'where', '{}')) collate "C" order by 1)
        and e.emptied = array(select jsonb_array_elements_text(coalesce(piece -> 'emptied', '[]')) collate "C" order by 1)
        and e.dated = array(select jsonb_array_elements_text(coalesce(piece -> 'dated', '[]')) collate "C" order by 1)
        and new.kind = any (e.kinds);
    if not found then
      raise exception '%.% is nothing that a disposal of the kind % erases so', piece ->> 'table', piece ->> 'column', new.kind
        using errcode = 'check_violation';
    end if;
    if piece ->> 'id' !~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      or exists (select from jsonb_each(coalesce(piece -> 'where', '{}')) w where jsonb_typeof(w.value) <> 'string') then
      raise exception 'a part of a disposal names no row' using errcode = 'check_violation';
    end if;
    if exists (select from unnest(shape.along_with) other where not exists (
        select from jsonb_array_elements(new.erased) beside
        where beside ->> 'table' = other and beside ->> 'id' = piece ->> 'id')) then
      raise exception '% is erased only along with all the rest', piece ->> 'table' using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end
$function$;
alter function kernel.check_disposal() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.drafts_go_along()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  delete from kernel.draft d where exists (
    select from (select new.subject_id::text as id
      union select lower(piece ->> 'id') from jsonb_array_elements(new.erased) as piece) gone
    where strpos(lower(d.form), gone.id) > 0);
  return null;
end
$function$;
alter function kernel.drafts_go_along() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.enqueue(job text, payload jsonb, run_after timestamp with time zone, singleton text)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  made uuid;
  -- who asks is kept as its kind and no more: the worker runs for a request only what requests may ask for (jobs.ts), and
  -- with keys of their own they keep no job of the house waiting
  asked_by text := kernel.actor_kind();
  key text := job || ':' || coalesce(singleton, gen_random_uuid()::text);
begin
  if asked_by is null then
    raise exception 'no actor' using errcode = 'insufficient_privilege';
  end if;
  -- queue policy 'short': one job waits per key, so work without a key gets one of its own
  insert into pgboss.job (name, data, start_after, created_on, keep_until, singleton_key, policy, expire_seconds,
      deletion_seconds, retry_limit, retry_delay, retry_backoff, retry_delay_max)
    select q.name, jsonb_build_object('job', job, 'payload', payload, 'by', asked_by), coalesce(run_after, now()), now(),
      coalesce(run_after, now()) + q.retention_seconds * interval '1 second',
      case asked_by when 'job' then key else 'request:' || key end, q.policy, q.expire_seconds, q.deletion_seconds,
      q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max
    from pgboss.queue q where q.name = 'medskapa'
    on conflict do nothing
    returning id into made;
  return made;
end
$function$;
alter function kernel.enqueue(text,jsonb,timestamp with time zone,text) owner to medskapa_policy;
grant execute on function kernel.enqueue(text,jsonb,timestamp with time zone,text) to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.first_run()
 RETURNS TABLE(done boolean, prepared boolean, person_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with administrator as (
    select h.person_id,
      exists (select from kernel.identity i where i.person_id = h.person_id)
        or exists (select from kernel.passkey k where k.person_id = h.person_id) as way_in,
      h.valid_from, h.id
    from kernel.role_holding h
    where h.role = 'administrator' and h.valid_from <= (select kernel.today())
      and (h.valid_to is null or h.valid_to >= (select kernel.today()))
  )
  select coalesce((select bool_or(way_in) from administrator), false),
    exists (select from kernel.set_up_token),
    (select a.person_id from administrator a order by a.valid_from, a.id limit 1)
  where kernel.actor_job() in ('sign-in', 'set-up')
$function$;
alter function kernel.first_run() owner to medskapa_policy;
grant execute on function kernel.first_run() to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.forget_old_drafts()
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  forgotten integer;
begin
  if kernel.actor_job() is distinct from 'clean-up' then
    return 0;
  end if;
  delete from kernel.draft where updated_at < (kernel.actor()).at - interval '90 days';
  get diagnostics forgotten = row_count;
  return forgotten;
end
$function$;
alter function kernel.forget_old_drafts() owner to medskapa_policy;
grant execute on function kernel.forget_old_drafts() to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.is_set_up()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select kernel.actor_job() = 'set-up' and (exists (select from kernel.installation i where i.demo)
    or not exists (select from kernel.role_holding h where h.role = 'administrator'))
$function$;
alter function kernel.is_set_up() owner to medskapa_policy;
grant execute on function kernel.is_set_up() to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.my_colleagues()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct h.person_id), '{}')
  from kernel.role_holding h
  where h.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) not in ('participant', 'close-person', 'family-carer', 'guardian', 'custodian')
    and h.role not in ('participant', 'close-person', 'family-carer', 'guardian', 'custodian')
    and h.valid_from <= (select kernel.today()) and (h.valid_to is null or h.valid_to >= (select kernel.today()))
$function$;
alter function kernel.my_colleagues() owner to medskapa_policy;
grant execute on function kernel.my_colleagues() to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.open_session(token bytea, at timestamp with time zone, idle interval)
 RETURNS TABLE(session_id uuid, person_id uuid, name text, role_holding_id uuid, hats jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found kernel.session;
  today date := (at at time zone 'Europe/Stockholm')::date;
begin
  select s.* into found from kernel.session s where s.token_hash = token;
  if found.id is null or found.expires_at <= at or found.last_seen_at + idle <= at then
    return;
  end if;
  -- once a minute is enough to keep it alive, and spares a write on every page
  if found.last_seen_at < at - interval '1 minute' then
    update kernel.session s set last_seen_at = at where s.id = found.id;
  end if;
  return query
    select found.id, p.id, p.name, found.role_holding_id, coalesce(jsonb_agg(jsonb_build_object(
        'id', h.id, 'role', h.role, 'organisationId', h.organisation_id, 'organisation', o.name)
        order by h.valid_from, h.id) filter (where h.id is not null), '[]')
    from kernel.person p
    left join kernel.role_holding h on h.person_id = p.id and h.valid_from <= today
      and (h.valid_to is null or h.valid_to >= today)
    left join kernel.organisation o on o.id = h.organisation_id
    where p.id = found.person_id
    group by p.id;
end
$function$;
alter function kernel.open_session(bytea,timestamp with time zone,interval) owner to medskapa_policy;
grant execute on function kernel.open_session(bytea,timestamp with time zone,interval) to medskapa_app;

CREATE OR REPLACE FUNCTION kernel.refuse_change()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  raise exception 'the trail is only ever added to';
end
$function$;
alter function kernel.refuse_change() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION kernel.today()
 RETURNS date
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$ select ((kernel.actor()).at at time zone 'Europe/Stockholm')::date $function$;
alter function kernel.today() owner to medskapa_owner;
grant execute on function kernel.today() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION kernel.trail_append(the_kind text, the_stream uuid, the_event text, the_subject uuid, the_commitment bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  who kernel.actor_identity := kernel.actor();
  head kernel.trail_head;
  digest bytea;
begin
  if who.kind is null then
    raise exception 'no actor' using errcode = 'insufficient_privilege';
  end if;
  insert into kernel.trail_head (stream, sequence, hash) values (the_stream, 0, '\x') on conflict do nothing;
  select * into head from kernel.trail_head where stream = the_stream for update;
  digest := sha256(head.hash || convert_to(concat_ws('|', the_stream, head.sequence + 1,
    to_char(who.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS'), the_kind, the_event, who.kind,
    coalesce(who.person_id::text, ''), coalesce(who.role_holding_id::text, ''), coalesce(who.job, ''),
    coalesce(the_subject::text, ''), coalesce(encode(the_commitment, 'hex'), '')), 'UTF8'));
  insert into kernel.trail_entry (stream, sequence, at, kind, event, actor_kind, person_id, role_holding_id, job,
      subject_id, commitment, previous, hash)
    values (the_stream, head.sequence + 1, date_trunc('milliseconds', who.at), the_kind, the_event, who.kind,
      who.person_id, who.role_holding_id, who.job, the_subject, the_commitment, head.hash, digest);
  update kernel.trail_head set sequence = head.sequence + 1, hash = digest where stream = the_stream;
end
$function$;
alter function kernel.trail_append(text,uuid,text,uuid,bytea) owner to medskapa_policy;
grant execute on function kernel.trail_append(text,uuid,text,uuid,bytea) to medskapa_app;

-- ── individual

create table individual.about_confirmation (
  item_id uuid not null,
  edition integer not null,
  person_id uuid not null,
  support_id uuid not null,
  confirmed_on date not null,
  constraint about_confirmation_pkey PRIMARY KEY (item_id, edition, person_id),
  constraint about_confirmation_item_id_fkey FOREIGN KEY (item_id) REFERENCES individual.about_item(id) ON DELETE CASCADE,
  constraint about_confirmation_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id),
  constraint about_confirmation_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX about_confirmation_person ON individual.about_confirmation USING btree (person_id);
alter table individual.about_confirmation enable row level security;
alter table individual.about_confirmation force row level security;
create policy backup on individual.about_confirmation for select to medskapa_backup
  using (true);
create policy by_me on individual.about_confirmation for select to medskapa_app
  using (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (item_id = ANY (( SELECT individual.about_items_shown() AS about_items_shown)::uuid[]))));
create policy disposal_destroys on individual.about_confirmation for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.about_confirmation for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.about_confirmation for select to medskapa_app
  using ((item_id = ANY (( SELECT individual.about_items_own() AS about_items_own)::uuid[])));
create policy readers_confirm on individual.about_confirmation for insert to medskapa_app
  with check (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (item_id = ANY (( SELECT individual.about_items_shown() AS about_items_shown)::uuid[])) AND (EXISTS ( SELECT
   FROM individual.about_share s
  WHERE ((s.item_id = about_confirmation.item_id) AND (s.support_id = about_confirmation.support_id)))) AND (EXISTS ( SELECT
   FROM individual.about_item i
  WHERE ((i.id = about_confirmation.item_id) AND (i.edition = about_confirmation.edition))))));
grant delete, insert, select on individual.about_confirmation to medskapa_app;
grant select on individual.about_confirmation to medskapa_backup;

create table individual.about_item (
  id uuid not null default gen_random_uuid(),
  participant_id uuid not null,
  kind text not null,
  words text not null,
  "position" integer not null default 0,
  edition integer not null default 1,
  written_on date not null,
  checked_on date not null,
  ask_months integer not null default 12,
  suggested_by uuid,
  version integer not null default 1,
  constraint about_item_pkey PRIMARY KEY (id),
  constraint about_item_ask_months_check CHECK ((ask_months = ANY (ARRAY[3, 6, 12]))),
  constraint about_item_kind_check CHECK ((kind = ANY (ARRAY['helps'::text, 'helps-not'::text, 'put-off'::text, 'treat-me'::text, 'good-to-know'::text, 'other'::text]))),
  constraint about_item_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000))),
  constraint about_item_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES kernel.person(id),
  constraint about_item_suggested_by_fkey FOREIGN KEY (suggested_by) REFERENCES kernel.person(id)
);
CREATE INDEX about_item_participant ON individual.about_item USING btree (participant_id);
CREATE TRIGGER about_edition BEFORE UPDATE ON individual.about_item FOR EACH ROW EXECUTE FUNCTION individual.about_edition_moves();
alter table individual.about_item enable row level security;
alter table individual.about_item force row level security;
create policy backup on individual.about_item for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.about_item for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.about_item for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.about_item for select to medskapa_app
  using ((participant_id = ( SELECT individual.own_self() AS own_self)));
create policy own_adds on individual.about_item for insert to medskapa_app
  with check (((participant_id = ( SELECT individual.own_self() AS own_self)) AND ((suggested_by IS NULL) OR (EXISTS ( SELECT
   FROM individual.about_suggestion s
  WHERE (s.suggested_by = about_item.suggested_by))))));
create policy own_changes on individual.about_item for update to medskapa_app
  using ((participant_id = ( SELECT individual.own_self() AS own_self)));
create policy own_removes on individual.about_item for delete to medskapa_app
  using ((participant_id = ( SELECT individual.own_self() AS own_self)));
create policy shown on individual.about_item for select to medskapa_app
  using ((id = ANY (( SELECT individual.about_items_shown() AS about_items_shown)::uuid[])));
create policy vocabulary on individual.about_item for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.about_item to medskapa_app;
grant select on individual.about_item to medskapa_backup;
grant select on individual.about_item to medskapa_policy;
grant update (ask_months, checked_on, kind, "position", version, words, written_on) on individual.about_item to medskapa_app;

create table individual.about_share (
  item_id uuid not null,
  support_id uuid not null,
  audience text not null,
  constraint about_share_pkey PRIMARY KEY (item_id, support_id, audience),
  constraint about_share_audience_check CHECK ((audience = ANY (ARRAY['workers'::text, 'substitutes'::text, 'manager'::text]))),
  constraint about_share_item_id_fkey FOREIGN KEY (item_id) REFERENCES individual.about_item(id) ON DELETE CASCADE,
  constraint about_share_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX about_share_support ON individual.about_share USING btree (support_id);
alter table individual.about_share enable row level security;
alter table individual.about_share force row level security;
create policy backup on individual.about_share for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.about_share for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.about_share for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy lets_in on individual.about_share for select to medskapa_app
  using ((((audience = 'workers'::text) AND (support_id = ANY (( SELECT individual.confided_supports() AS confided_supports)::uuid[]))) OR ((audience = 'substitutes'::text) AND (support_id = ANY (( SELECT individual.visited_supports() AS visited_supports)::uuid[])) AND (support_id <> ALL (( SELECT individual.confided_supports() AS confided_supports)::uuid[]))) OR ((audience = 'manager'::text) AND (support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])))));
create policy own on individual.about_share for select to medskapa_app
  using ((item_id = ANY (( SELECT individual.about_items_own() AS about_items_own)::uuid[])));
create policy own_closes on individual.about_share for delete to medskapa_app
  using ((item_id = ANY (( SELECT individual.about_items_own() AS about_items_own)::uuid[])));
create policy own_opens on individual.about_share for insert to medskapa_app
  with check (((item_id = ANY (( SELECT individual.about_items_own() AS about_items_own)::uuid[])) AND (support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[]))));
create policy vocabulary on individual.about_share for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.about_share to medskapa_app;
grant select on individual.about_share to medskapa_backup;
grant select on individual.about_share to medskapa_policy;

create table individual.about_suggestion (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  kind text not null,
  words text not null,
  suggested_by uuid not null,
  suggested_on date not null,
  outcome text,
  answered_on date,
  constraint about_suggestion_pkey PRIMARY KEY (id),
  constraint about_suggestion_check CHECK (((outcome IS NULL) = (answered_on IS NULL))),
  constraint about_suggestion_kind_check CHECK ((kind = ANY (ARRAY['helps'::text, 'helps-not'::text, 'put-off'::text, 'treat-me'::text, 'good-to-know'::text, 'other'::text]))),
  constraint about_suggestion_outcome_check CHECK ((outcome = ANY (ARRAY['taken'::text, 'declined'::text]))),
  constraint about_suggestion_words_check CHECK (((length(words) >= 1) AND (length(words) <= 1000))),
  constraint about_suggestion_suggested_by_fkey FOREIGN KEY (suggested_by) REFERENCES kernel.person(id),
  constraint about_suggestion_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX about_suggestion_support ON individual.about_suggestion USING btree (support_id);
alter table individual.about_suggestion enable row level security;
alter table individual.about_suggestion force row level security;
create policy backup on individual.about_suggestion for select to medskapa_backup
  using (true);
create policy by_me on individual.about_suggestion for select to medskapa_app
  using (((suggested_by = ( SELECT kernel.actor_person() AS actor_person)) AND (outcome = 'taken'::text) AND (support_id = ANY (( SELECT (individual.assigned_supports() || individual.visited_supports()))::uuid[]))));
create policy disposal_destroys on individual.about_suggestion for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.about_suggestion for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.about_suggestion for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy participant_answers on individual.about_suggestion for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (outcome IS NULL)))
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (outcome IS NOT NULL)));
create policy those_who_come_suggest on individual.about_suggestion for insert to medskapa_app
  with check (((suggested_by = ( SELECT kernel.actor_person() AS actor_person)) AND (outcome IS NULL) AND (support_id = ANY (( SELECT (individual.assigned_supports() || individual.visited_supports()))::uuid[]))));
create policy vocabulary on individual.about_suggestion for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.about_suggestion to medskapa_app;
grant select on individual.about_suggestion to medskapa_backup;
grant select on individual.about_suggestion to medskapa_policy;
grant update (answered_on, outcome) on individual.about_suggestion to medskapa_app;

create table individual.activity (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  lineage uuid not null,
  goal_lineage uuid,
  words text not null,
  who text not null,
  who_words text not null default ''::text,
  how text not null default ''::text,
  written_by uuid not null,
  "position" integer not null default 0,
  version integer not null default 1,
  constraint activity_pkey PRIMARY KEY (id),
  constraint activity_plan_id_lineage_key UNIQUE (plan_id, lineage),
  constraint activity_how_check CHECK ((length(how) <= 1000)),
  constraint activity_who_check CHECK ((who = ANY (ARRAY['self'::text, 'together'::text, 'staff'::text, 'somebody-else'::text]))),
  constraint activity_who_words_check CHECK ((length(who_words) <= 200)),
  constraint activity_words_check CHECK (((length(words) >= 1) AND (length(words) <= 500))),
  constraint activity_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES individual.plan(id) ON DELETE CASCADE,
  constraint activity_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX activity_plan ON individual.activity USING btree (plan_id);
CREATE TRIGGER activity_stands BEFORE INSERT OR DELETE OR UPDATE ON individual.activity FOR EACH ROW EXECUTE FUNCTION individual.plan_text_stands();
alter table individual.activity enable row level security;
alter table individual.activity force row level security;
create policy backup on individual.activity for select to medskapa_backup
  using (true);
create policy copying on individual.activity for all to medskapa_policy
  using (true);
create policy participant_changes on individual.activity for update to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL)));
create policy participant_removes on individual.activity for delete to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL)));
create policy related on individual.activity for select to medskapa_app
  using ((plan_id = ANY (( SELECT individual.read_plans() AS read_plans)::uuid[])));
create policy staff_changes on individual.activity for update to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NULL) AND (written_by <> ALL (( SELECT individual.participants_served() AS participants_served)::uuid[]))));
create policy staff_removes on individual.activity for delete to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NULL) AND (written_by <> ALL (( SELECT individual.participants_served() AS participants_served)::uuid[]))));
create policy writers_add on individual.activity for insert to medskapa_app
  with check (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person))));
grant delete, insert, select on individual.activity to medskapa_app;
grant insert, select on individual.activity to medskapa_policy;
grant select on individual.activity to medskapa_backup;
grant update (goal_lineage, how, "position", version, who, who_words, words) on individual.activity to medskapa_app;

create table individual.assignment (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  worker_id uuid not null,
  valid_from date not null,
  valid_to date,
  part text not null default 'worker'::text,
  constraint assignment_pkey PRIMARY KEY (id),
  constraint assignment_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint assignment_part_check CHECK ((part = ANY (ARRAY['contact-worker'::text, 'key-worker'::text, 'worker'::text]))),
  constraint assignment_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint assignment_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES kernel.person(id)
);
CREATE INDEX assignment_support ON individual.assignment USING btree (support_id);
CREATE INDEX assignment_worker ON individual.assignment USING btree (worker_id);
alter table individual.assignment enable row level security;
alter table individual.assignment force row level security;
create policy backup on individual.assignment for select to medskapa_backup
  using (true);
create policy manager_adds on individual.assignment for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])) AND (worker_id = ANY (( SELECT kernel.my_colleagues() AS my_colleagues)::uuid[]))));
create policy manager_changes on individual.assignment for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])));
create policy manager_takes_back on individual.assignment for delete to medskapa_app
  using (((support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])) AND (valid_from > ( SELECT kernel.today() AS today))));
create policy related on individual.assignment for select to medskapa_app
  using ((support_id = ANY (( SELECT ((individual.own_supports() || individual.staffed_supports()) || individual.decided_supports()))::uuid[])));
create policy vocabulary on individual.assignment for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.assignment to medskapa_app;
grant select on individual.assignment to medskapa_backup;
grant select on individual.assignment to medskapa_policy;
grant update (part, valid_to) on individual.assignment to medskapa_app;

create table individual.calendar_address (
  id uuid not null,
  support_id uuid not null,
  token_hash bytea not null,
  words_shown boolean not null default false,
  made_on date not null,
  ended_on date,
  hour timestamp with time zone,
  fetches integer not null default 0,
  constraint calendar_address_pkey PRIMARY KEY (id),
  constraint calendar_address_token_hash_key UNIQUE (token_hash),
  constraint calendar_address_token_hash_check CHECK ((length(token_hash) = 32)),
  constraint calendar_address_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE UNIQUE INDEX calendar_address_in_use ON individual.calendar_address USING btree (support_id) WHERE (ended_on IS NULL);
alter table individual.calendar_address enable row level security;
alter table individual.calendar_address force row level security;
create policy backup on individual.calendar_address for select to medskapa_backup
  using (true);
create policy counting on individual.calendar_address for update to medskapa_policy
  using (true);
create policy disposal on individual.calendar_address for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_destroys on individual.calendar_address for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.calendar_address for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_changes on individual.calendar_address for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_chooses on individual.calendar_address for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy vocabulary on individual.calendar_address for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.calendar_address to medskapa_app;
grant select on individual.calendar_address to medskapa_backup;
grant select on individual.calendar_address to medskapa_policy;
grant update (ended_on, words_shown) on individual.calendar_address to medskapa_app;
grant update (fetches, hour) on individual.calendar_address to medskapa_policy;

create table individual.consent (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  what text not null,
  about text not null default ''::text,
  to_whom text not null,
  to_person_id uuid,
  valid_from date not null,
  valid_to date not null,
  given_on date not null,
  how text not null,
  witness_id uuid,
  withdrawn_on date,
  withdrawn_how text,
  withdrawn_witness_id uuid,
  constraint consent_pkey PRIMARY KEY (id),
  constraint consent_about_check CHECK ((length(about) <= 1000)),
  constraint consent_check CHECK ((valid_to >= valid_from)),
  constraint consent_check1 CHECK (((about <> ''::text) OR (what <> ALL (ARRAY['protective-measure'::text, 'other'::text])))),
  constraint consent_check2 CHECK (((how = 'self'::text) = (witness_id IS NULL))),
  constraint consent_check3 CHECK (((withdrawn_on IS NULL) = (withdrawn_how IS NULL))),
  constraint consent_check4 CHECK (((COALESCE(withdrawn_how, 'self'::text) = 'self'::text) OR (withdrawn_witness_id IS NOT NULL))),
  constraint consent_check5 CHECK (((withdrawn_how = ANY (ARRAY['spoken'::text, 'paper'::text])) OR (withdrawn_witness_id IS NULL))),
  constraint consent_how_check CHECK ((how = ANY (ARRAY['self'::text, 'spoken'::text, 'paper'::text]))),
  constraint consent_to_whom_check CHECK (((length(to_whom) >= 1) AND (length(to_whom) <= 300))),
  constraint consent_what_check CHECK ((what = ANY (ARRAY['plan'::text, 'about-me'::text, 'guardian-contact'::text, 'kin-contact'::text, 'care-contact'::text, 'sip'::text, 'protective-measure'::text, 'other'::text]))),
  constraint consent_withdrawn_how_check CHECK ((withdrawn_how = ANY (ARRAY['self'::text, 'spoken'::text, 'paper'::text]))),
  constraint consent_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint consent_to_person_id_fkey FOREIGN KEY (to_person_id) REFERENCES kernel.person(id),
  constraint consent_withdrawn_witness_id_fkey FOREIGN KEY (withdrawn_witness_id) REFERENCES kernel.person(id),
  constraint consent_witness_id_fkey FOREIGN KEY (witness_id) REFERENCES kernel.person(id)
);
CREATE INDEX consent_support ON individual.consent USING btree (support_id);
CREATE INDEX consent_to_person ON individual.consent USING btree (to_person_id);
alter table individual.consent enable row level security;
alter table individual.consent force row level security;
create policy backup on individual.consent for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.consent for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.consent for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy given_to_me on individual.consent for select to medskapa_app
  using (((to_person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (withdrawn_on IS NULL) AND (valid_from <= ( SELECT kernel.today() AS today)) AND (valid_to >= ( SELECT kernel.today() AS today)) AND (NOT ( SELECT kernel.also_administers() AS also_administers))));
create policy participant_gives on individual.consent for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (how = 'self'::text) AND (withdrawn_on IS NULL) AND (given_on = ( SELECT kernel.today() AS today))));
create policy participant_withdraws on individual.consent for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (withdrawn_on IS NULL)))
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (withdrawn_how = 'self'::text) AND (withdrawn_on = ( SELECT kernel.today() AS today))));
create policy related on individual.consent for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.staffed_supports()))::uuid[])));
create policy vocabulary on individual.consent for select to medskapa_policy
  using (true);
create policy witness_takes_back on individual.consent for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (withdrawn_on IS NULL)))
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (withdrawn_how = ANY (ARRAY['spoken'::text, 'paper'::text])) AND (withdrawn_witness_id = ( SELECT kernel.actor_person() AS actor_person)) AND (withdrawn_on = ( SELECT kernel.today() AS today))));
create policy witness_takes_down on individual.consent for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (how = ANY (ARRAY['spoken'::text, 'paper'::text])) AND (witness_id = ( SELECT kernel.actor_person() AS actor_person)) AND (withdrawn_on IS NULL) AND (given_on <= ( SELECT kernel.today() AS today))));
grant delete, insert, select on individual.consent to medskapa_app;
grant select on individual.consent to medskapa_backup;
grant select on individual.consent to medskapa_policy;
grant update (withdrawn_how, withdrawn_on, withdrawn_witness_id) on individual.consent to medskapa_app;

create table individual.contact_wish (
  support_id uuid not null,
  state text not null,
  choice text,
  worker_id uuid,
  asked_on date,
  said_on date,
  version integer not null default 1,
  constraint contact_wish_pkey PRIMARY KEY (support_id),
  constraint contact_wish_check CHECK ((((choice IS NULL) = (said_on IS NULL)) AND ((choice = 'one'::text) = (worker_id IS NOT NULL)))),
  constraint contact_wish_check1 CHECK (((state <> 'said'::text) OR (choice IS NOT NULL))),
  constraint contact_wish_choice_check CHECK ((choice = ANY (ARRAY['one'::text, 'other'::text, 'any'::text]))),
  constraint contact_wish_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'said'::text]))),
  constraint contact_wish_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint contact_wish_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES kernel.person(id)
);
CREATE INDEX contact_wish_worker ON individual.contact_wish USING btree (worker_id);
alter table individual.contact_wish enable row level security;
alter table individual.contact_wish force row level security;
create policy asking on individual.contact_wish for all to medskapa_policy
  using (true);
create policy backup on individual.contact_wish for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.contact_wish for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.contact_wish for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy manager_reads on individual.contact_wish for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])));
create policy own on individual.contact_wish for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy participant_says on individual.contact_wish for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (state = 'said'::text) AND (asked_on IS NULL) AND ((worker_id IS NULL) OR individual.works_with(support_id, worker_id))));
create policy participant_says_again on individual.contact_wish for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])))
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (state = 'said'::text) AND ((worker_id IS NULL) OR individual.works_with(support_id, worker_id))));
grant delete, insert, select on individual.contact_wish to medskapa_app;
grant insert, select, update on individual.contact_wish to medskapa_policy;
grant select on individual.contact_wish to medskapa_backup;
grant update (choice, said_on, state, version, worker_id) on individual.contact_wish to medskapa_app;

create table individual.decision_goal (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  source text not null,
  words text not null,
  entered_by uuid not null,
  entered_on date not null,
  ended_on date,
  version integer not null default 1,
  replaces_id uuid,
  constraint decision_goal_pkey PRIMARY KEY (id),
  constraint decision_goal_id_support_id_key UNIQUE (id, support_id),
  constraint decision_goal_source_check CHECK ((source = ANY (ARRAY['decision'::text, 'order'::text]))),
  constraint decision_goal_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
  constraint decision_goal_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES kernel.person(id),
  constraint decision_goal_replaces_id_support_id_fkey FOREIGN KEY (replaces_id, support_id) REFERENCES individual.decision_goal(id, support_id),
  constraint decision_goal_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX decision_goal_replaces ON individual.decision_goal USING btree (replaces_id);
CREATE INDEX decision_goal_support ON individual.decision_goal USING btree (support_id);
alter table individual.decision_goal enable row level security;
alter table individual.decision_goal force row level security;
create policy backup on individual.decision_goal for select to medskapa_backup
  using (true);
create policy care_manager_changes on individual.decision_goal for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.decided_supports() AS decided_supports)::uuid[])));
create policy disposal_destroys on individual.decision_goal for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.decision_goal for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy related on individual.decision_goal for select to medskapa_app
  using ((support_id = ANY (( SELECT ((individual.own_supports() || individual.staffed_supports()) || individual.decided_supports()))::uuid[])));
create policy staff_adds on individual.decision_goal for insert to medskapa_app
  with check (((entered_by = ( SELECT kernel.actor_person() AS actor_person)) AND (support_id = ANY (( SELECT (individual.staffed_supports() || individual.decided_supports()))::uuid[]))));
grant delete, insert, select on individual.decision_goal to medskapa_app;
grant select on individual.decision_goal to medskapa_backup;
grant update (ended_on, version, words) on individual.decision_goal to medskapa_app;

create table individual.figure_member (
  participant_id uuid not null,
  member uuid not null default gen_random_uuid(),
  constraint figure_member_pkey PRIMARY KEY (participant_id),
  constraint figure_member_member_key UNIQUE (member),
  constraint figure_member_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES kernel.person(id)
);
alter table individual.figure_member enable row level security;
alter table individual.figure_member force row level security;
create policy backup on individual.figure_member for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.figure_member for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.figure_member for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy keys on individual.figure_member for insert to medskapa_policy
  with check (true);
create policy vocabulary on individual.figure_member for select to medskapa_policy
  using (true);
grant delete on individual.figure_member to medskapa_app;
grant insert, select on individual.figure_member to medskapa_policy;
grant select (participant_id) on individual.figure_member to medskapa_app;
grant select on individual.figure_member to medskapa_backup;

create table individual.follow_up (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  begun_by uuid not null,
  begun_as text not null,
  begun_on date not null,
  agreed_next text not null default ''::text,
  closed_by uuid,
  closed_on date,
  version integer not null default 1,
  constraint follow_up_pkey PRIMARY KEY (id),
  constraint follow_up_id_support_id_key UNIQUE (id, support_id),
  constraint follow_up_agreed_next_check CHECK ((length(agreed_next) <= 4000)),
  constraint follow_up_begun_as_check CHECK ((begun_as = ANY (ARRAY['participant'::text, 'staff'::text]))),
  constraint follow_up_check CHECK (((closed_by IS NULL) = (closed_on IS NULL))),
  constraint follow_up_begun_by_fkey FOREIGN KEY (begun_by) REFERENCES kernel.person(id),
  constraint follow_up_closed_by_fkey FOREIGN KEY (closed_by) REFERENCES kernel.person(id),
  constraint follow_up_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE UNIQUE INDEX follow_up_open ON individual.follow_up USING btree (support_id) WHERE (closed_on IS NULL);
CREATE INDEX follow_up_support ON individual.follow_up USING btree (support_id, closed_on);
alter table individual.follow_up enable row level security;
alter table individual.follow_up force row level security;
create policy backup on individual.follow_up for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.follow_up for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.follow_up for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy either_begins on individual.follow_up for insert to medskapa_app
  with check (((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])) AND (begun_by = ( SELECT kernel.actor_person() AS actor_person)) AND (begun_on = ( SELECT kernel.today() AS today)) AND (closed_on IS NULL) AND (begun_as =
CASE
    WHEN (( SELECT individual.own_self() AS own_self) IS NULL) THEN 'staff'::text
    ELSE 'participant'::text
END)));
create policy either_writes_while_open on individual.follow_up for update to medskapa_app
  using (((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])) AND (closed_on IS NULL)))
  with check (((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])) AND ((closed_on IS NULL) OR ((closed_by = ( SELECT kernel.actor_person() AS actor_person)) AND (closed_on = ( SELECT kernel.today() AS today))))));
create policy related on individual.follow_up for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.staffed_supports()))::uuid[])));
create policy vocabulary on individual.follow_up for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.follow_up to medskapa_app;
grant select on individual.follow_up to medskapa_backup;
grant select on individual.follow_up to medskapa_policy;
grant update (agreed_next, closed_by, closed_on, version) on individual.follow_up to medskapa_app;

create table individual.follow_up_answer (
  id uuid not null default gen_random_uuid(),
  follow_up_id uuid not null,
  support_id uuid not null,
  question text not null,
  mark text,
  words text not null default ''::text,
  answered_on date not null,
  shown boolean not null default false,
  version integer not null default 1,
  constraint follow_up_answer_pkey PRIMARY KEY (id),
  constraint follow_up_answer_follow_up_id_question_key UNIQUE (follow_up_id, question),
  constraint follow_up_answer_mark_check CHECK ((mark = ANY (ARRAY['good'::text, 'so-so'::text, 'not-good'::text, 'much'::text, 'little'::text, 'nothing'::text, 'unknown'::text]))),
  constraint follow_up_answer_question_check CHECK ((question = ANY (ARRAY['planned'::text, 'closer'::text, 'keeping'::text, 'our-way'::text, 'everyone'::text, 'changed'::text, 'talk-about'::text]))),
  constraint follow_up_answer_words_check CHECK ((length(words) <= 2000)),
  constraint follow_up_answer_follow_up_id_support_id_fkey FOREIGN KEY (follow_up_id, support_id) REFERENCES individual.follow_up(id, support_id) ON DELETE CASCADE
);
CREATE INDEX follow_up_answer_support ON individual.follow_up_answer USING btree (support_id);
CREATE TRIGGER answer_stands BEFORE INSERT OR UPDATE ON individual.follow_up_answer FOR EACH ROW EXECUTE FUNCTION individual.follow_up_part_stands();
alter table individual.follow_up_answer enable row level security;
alter table individual.follow_up_answer force row level security;
create policy backup on individual.follow_up_answer for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.follow_up_answer for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.follow_up_answer for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_answers on individual.follow_up_answer for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_changes on individual.follow_up_answer for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shown on individual.follow_up_answer for select to medskapa_app
  using ((shown AND ((mark IS NOT NULL) OR (words <> ''::text)) AND (support_id = ANY (( SELECT individual.confided_supports() AS confided_supports)::uuid[]))));
create policy vocabulary on individual.follow_up_answer for select to medskapa_policy
  using (true);
grant insert, select on individual.follow_up_answer to medskapa_app;
grant select on individual.follow_up_answer to medskapa_backup;
grant select on individual.follow_up_answer to medskapa_policy;
grant update (answered_on, mark, shown, version, words) on individual.follow_up_answer to medskapa_app;

create table individual.follow_up_note (
  id uuid not null default gen_random_uuid(),
  follow_up_id uuid not null,
  support_id uuid not null,
  question text not null,
  words text not null,
  written_by uuid not null,
  written_on date not null,
  version integer not null default 1,
  constraint follow_up_note_pkey PRIMARY KEY (id),
  constraint follow_up_note_follow_up_id_question_written_by_key UNIQUE (follow_up_id, question, written_by),
  constraint follow_up_note_question_check CHECK ((question = ANY (ARRAY['planned'::text, 'closer'::text, 'keeping'::text, 'our-way'::text, 'everyone'::text, 'changed'::text, 'talk-about'::text]))),
  constraint follow_up_note_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
  constraint follow_up_note_follow_up_id_support_id_fkey FOREIGN KEY (follow_up_id, support_id) REFERENCES individual.follow_up(id, support_id) ON DELETE CASCADE,
  constraint follow_up_note_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX follow_up_note_support ON individual.follow_up_note USING btree (support_id);
CREATE TRIGGER note_stands BEFORE INSERT OR UPDATE ON individual.follow_up_note FOR EACH ROW EXECUTE FUNCTION individual.follow_up_part_stands();
alter table individual.follow_up_note enable row level security;
alter table individual.follow_up_note force row level security;
create policy backup on individual.follow_up_note for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.follow_up_note for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy related on individual.follow_up_note for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.staffed_supports()))::uuid[])));
create policy staff_note on individual.follow_up_note for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_on = ( SELECT kernel.today() AS today))));
create policy writer_changes on individual.follow_up_note for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person))));
grant insert, select on individual.follow_up_note to medskapa_app;
grant select on individual.follow_up_note to medskapa_backup;
grant update (version, words, written_on) on individual.follow_up_note to medskapa_app;

create table individual.goal (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  lineage uuid not null,
  parent_lineage uuid,
  kind text not null,
  area text,
  perspective text not null,
  words text not null,
  measure text not null default ''::text,
  meaning text not null default ''::text,
  by_when date,
  state text not null default 'active'::text,
  state_since date not null,
  paused_why text not null default ''::text,
  look_again_on date,
  decision_goal_id uuid,
  written_by uuid not null,
  "position" integer not null default 0,
  version integer not null default 1,
  constraint goal_pkey PRIMARY KEY (id),
  constraint goal_plan_id_lineage_key UNIQUE (plan_id, lineage),
  constraint goal_area_check CHECK ((area = ANY (ARRAY['learning'::text, 'general-tasks'::text, 'communication'::text, 'mobility'::text, 'self-care'::text, 'domestic-life'::text, 'relations'::text, 'occupation'::text, 'community-life'::text, 'safety'::text, 'close-person-support'::text]))),
  constraint goal_check CHECK (((state <> 'paused'::text) OR (look_again_on IS NOT NULL))),
  constraint goal_kind_check CHECK ((kind = ANY (ARRAY['supporting'::text, 'training'::text, 'compensating'::text]))),
  constraint goal_meaning_check CHECK ((length(meaning) <= 1000)),
  constraint goal_measure_check CHECK ((length(measure) <= 1000)),
  constraint goal_paused_why_check CHECK ((length(paused_why) <= 1000)),
  constraint goal_perspective_check CHECK ((perspective = ANY (ARRAY['participant'::text, 'staff'::text, 'kin'::text, 'guardian'::text]))),
  constraint goal_state_check CHECK ((state = ANY (ARRAY['active'::text, 'paused'::text, 'reached'::text, 'ended'::text]))),
  constraint goal_words_check CHECK (((length(words) >= 1) AND (length(words) <= 2000))),
  constraint goal_decision_goal_id_fkey FOREIGN KEY (decision_goal_id) REFERENCES individual.decision_goal(id),
  constraint goal_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES individual.plan(id) ON DELETE CASCADE,
  constraint goal_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX goal_lineage ON individual.goal USING btree (lineage);
CREATE INDEX goal_plan ON individual.goal USING btree (plan_id);
CREATE TRIGGER goal_stands BEFORE INSERT OR DELETE OR UPDATE ON individual.goal FOR EACH ROW EXECUTE FUNCTION individual.plan_text_stands();
alter table individual.goal enable row level security;
alter table individual.goal force row level security;
create policy backup on individual.goal for select to medskapa_backup
  using (true);
create policy copying on individual.goal for all to medskapa_policy
  using (true);
create policy disposal_finds on individual.goal for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy participant_changes on individual.goal for update to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL)));
create policy participant_removes on individual.goal for delete to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL)));
create policy related on individual.goal for select to medskapa_app
  using ((plan_id = ANY (( SELECT individual.near_plans() AS near_plans)::uuid[])));
create policy staff_changes on individual.goal for update to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NULL) AND ((written_by <> ALL (( SELECT individual.participants_served() AS participants_served)::uuid[])) OR individual.plan_holds(plan_id))));
create policy staff_removes on individual.goal for delete to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NULL) AND (written_by <> ALL (( SELECT individual.participants_served() AS participants_served)::uuid[]))));
create policy writers_add on individual.goal for insert to medskapa_app
  with check (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person))));
grant delete, insert, select on individual.goal to medskapa_app;
grant insert, select on individual.goal to medskapa_policy;
grant select on individual.goal to medskapa_backup;
grant update (area, by_when, decision_goal_id, kind, look_again_on, meaning, measure, parent_lineage, paused_why, perspective, "position", state, state_since, version, words) on individual.goal to medskapa_app;

create table individual.goal_milestone (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  goal_lineage uuid not null,
  words text not null default ''::text,
  automatic_on date,
  shown boolean not null default false,
  written_on date not null,
  version integer not null default 1,
  constraint goal_milestone_pkey PRIMARY KEY (id),
  constraint goal_milestone_support_id_goal_lineage_key UNIQUE (support_id, goal_lineage),
  constraint goal_milestone_words_check CHECK ((length(words) <= 1000)),
  constraint goal_milestone_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
alter table individual.goal_milestone enable row level security;
alter table individual.goal_milestone force row level security;
create policy backup on individual.goal_milestone for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.goal_milestone for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.goal_milestone for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.goal_milestone for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_changes on individual.goal_milestone for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_says on individual.goal_milestone for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shown on individual.goal_milestone for select to medskapa_app
  using ((shown AND (support_id = ANY (( SELECT individual.confided_supports() AS confided_supports)::uuid[]))));
grant delete, insert, select on individual.goal_milestone to medskapa_app;
grant select on individual.goal_milestone to medskapa_backup;
grant update (automatic_on, shown, version, words, written_on) on individual.goal_milestone to medskapa_app;

create table individual.goal_outcome (
  id uuid not null default gen_random_uuid(),
  follow_up_id uuid not null,
  support_id uuid not null,
  goal_lineage uuid not null,
  goal_words text not null,
  goal_kind text not null,
  outcome text not null,
  why text not null default ''::text,
  look_again_on date,
  decided_by uuid not null,
  decided_on date not null,
  version integer not null default 1,
  constraint goal_outcome_pkey PRIMARY KEY (id),
  constraint goal_outcome_follow_up_id_goal_lineage_version_key UNIQUE (follow_up_id, goal_lineage, version),
  constraint goal_outcome_check CHECK (((outcome = 'paused'::text) = (look_again_on IS NOT NULL))),
  constraint goal_outcome_goal_kind_check CHECK ((goal_kind = ANY (ARRAY['supporting'::text, 'training'::text, 'compensating'::text]))),
  constraint goal_outcome_goal_words_check CHECK (((length(goal_words) >= 1) AND (length(goal_words) <= 2000))),
  constraint goal_outcome_outcome_check CHECK ((outcome = ANY (ARRAY['reached'::text, 'on-the-way'::text, 'paused'::text, 'no-longer'::text, 'change'::text]))),
  constraint goal_outcome_why_check CHECK ((length(why) <= 1000)),
  constraint goal_outcome_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES kernel.person(id),
  constraint goal_outcome_follow_up_id_support_id_fkey FOREIGN KEY (follow_up_id, support_id) REFERENCES individual.follow_up(id, support_id) ON DELETE CASCADE
);
CREATE INDEX goal_outcome_support ON individual.goal_outcome USING btree (support_id);
CREATE TRIGGER outcome_follows BEFORE INSERT ON individual.goal_outcome FOR EACH ROW EXECUTE FUNCTION individual.goal_outcome_follows();
CREATE TRIGGER outcome_stands BEFORE INSERT OR UPDATE ON individual.goal_outcome FOR EACH ROW EXECUTE FUNCTION individual.follow_up_part_stands();
alter table individual.goal_outcome enable row level security;
alter table individual.goal_outcome force row level security;
create policy backup on individual.goal_outcome for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.goal_outcome for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy either_decides on individual.goal_outcome for insert to medskapa_app
  with check (((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])) AND (decided_by = ( SELECT kernel.actor_person() AS actor_person)) AND (decided_on = ( SELECT kernel.today() AS today))));
create policy related on individual.goal_outcome for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.staffed_supports()))::uuid[])));
grant insert, select on individual.goal_outcome to medskapa_app;
grant select on individual.goal_outcome to medskapa_backup;

create table individual.goal_question (
  id uuid not null default gen_random_uuid(),
  decision_goal_id uuid not null,
  support_id uuid not null,
  words text not null default ''::text,
  asked_by uuid not null,
  asked_on date not null,
  outcome text,
  answer text,
  answered_by uuid,
  answered_on date,
  seen_on date,
  version integer not null default 1,
  constraint goal_question_pkey PRIMARY KEY (id),
  constraint goal_question_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000))),
  constraint goal_question_check CHECK (((seen_on IS NULL) OR (answered_on IS NOT NULL))),
  constraint goal_question_check1 CHECK ((((outcome IS NULL) = (answered_on IS NULL)) AND ((answer IS NULL) = (answered_on IS NULL)) AND ((answered_by IS NULL) = (answered_on IS NULL)))),
  constraint goal_question_outcome_check CHECK ((outcome = ANY (ARRAY['stays'::text, 'changed'::text, 'taken-away'::text]))),
  constraint goal_question_words_check CHECK ((length(words) <= 4000)),
  constraint goal_question_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES kernel.person(id),
  constraint goal_question_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES kernel.person(id),
  constraint goal_question_decision_goal_id_fkey FOREIGN KEY (decision_goal_id) REFERENCES individual.decision_goal(id),
  constraint goal_question_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX goal_question_goal ON individual.goal_question USING btree (decision_goal_id);
CREATE INDEX goal_question_support ON individual.goal_question USING btree (support_id);
CREATE UNIQUE INDEX goal_question_waits ON individual.goal_question USING btree (decision_goal_id) WHERE (outcome IS NULL);
alter table individual.goal_question enable row level security;
alter table individual.goal_question force row level security;
create policy backup on individual.goal_question for select to medskapa_backup
  using (true);
create policy care_manager_answers on individual.goal_question for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.decided_supports() AS decided_supports)::uuid[])) AND (outcome IS NULL)))
  with check (((support_id = ANY (( SELECT individual.decided_supports() AS decided_supports)::uuid[])) AND (answered_by = ( SELECT kernel.actor_person() AS actor_person))));
create policy disposal_destroys on individual.goal_question for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.goal_question for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy participant_asks on individual.goal_question for insert to medskapa_app
  with check (((asked_by = ( SELECT kernel.actor_person() AS actor_person)) AND (outcome IS NULL) AND (support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (EXISTS ( SELECT
   FROM individual.decision_goal g
  WHERE ((g.id = goal_question.decision_goal_id) AND (g.support_id = goal_question.support_id))))));
create policy related on individual.goal_question for select to medskapa_app
  using ((support_id = ANY (( SELECT ((individual.own_supports() || individual.staffed_supports()) || individual.decided_supports()))::uuid[])));
create policy seeing on individual.goal_question for update to medskapa_policy
  using (true);
create policy vocabulary on individual.goal_question for select to medskapa_policy
  using (true);
grant delete, insert on individual.goal_question to medskapa_app;
grant select (answer, answered_by, answered_on, asked_by, asked_on, decision_goal_id, id, outcome, support_id, version, words) on individual.goal_question to medskapa_app;
grant select on individual.goal_question to medskapa_backup;
grant select on individual.goal_question to medskapa_policy;
grant update (answer, answered_by, answered_on, outcome, version) on individual.goal_question to medskapa_app;
grant update (seen_on) on individual.goal_question to medskapa_policy;

create table individual.independence (
  support_id uuid not null,
  shared_with text not null default 'nobody'::text,
  constraint independence_pkey PRIMARY KEY (support_id),
  constraint independence_shared_with_check CHECK ((shared_with = ANY (ARRAY['nobody'::text, 'workers'::text]))),
  constraint independence_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
alter table individual.independence enable row level security;
alter table individual.independence force row level security;
create policy backup on individual.independence for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.independence for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.independence for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.independence for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_begins on individual.independence for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_changes on individual.independence for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shared on individual.independence for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.shared_independence() AS shared_independence)::uuid[])));
create policy vocabulary on individual.independence for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.independence to medskapa_app;
grant select on individual.independence to medskapa_backup;
grant select on individual.independence to medskapa_policy;
grant update (shared_with) on individual.independence to medskapa_app;

create table individual.independence_words (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  number integer not null,
  words text not null,
  written_on date not null,
  constraint independence_words_pkey PRIMARY KEY (id),
  constraint independence_words_support_id_number_key UNIQUE (support_id, number),
  constraint independence_words_number_check CHECK ((number >= 1)),
  constraint independence_words_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000))),
  constraint independence_words_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.independence(support_id)
);
alter table individual.independence_words enable row level security;
alter table individual.independence_words force row level security;
create policy backup on individual.independence_words for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.independence_words for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.independence_words for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.independence_words for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_writes on individual.independence_words for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shared on individual.independence_words for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.shared_independence() AS shared_independence)::uuid[])));
grant delete, insert, select on individual.independence_words to medskapa_app;
grant select on individual.independence_words to medskapa_backup;

create table individual.ladder_choice (
  support_id uuid not null,
  shown boolean not null default false,
  constraint ladder_choice_pkey PRIMARY KEY (support_id),
  constraint ladder_choice_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
alter table individual.ladder_choice enable row level security;
alter table individual.ladder_choice force row level security;
create policy backup on individual.ladder_choice for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.ladder_choice for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.ladder_choice for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.ladder_choice for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_changes on individual.ladder_choice for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_chooses on individual.ladder_choice for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy vocabulary on individual.ladder_choice for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.ladder_choice to medskapa_app;
grant select on individual.ladder_choice to medskapa_backup;
grant select on individual.ladder_choice to medskapa_policy;
grant update (shown) on individual.ladder_choice to medskapa_app;

create table individual.ladder_rating (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  phase text not null,
  side text not null,
  rated_by uuid not null,
  step smallint not null,
  rated_on date not null,
  place integer not null,
  constraint ladder_rating_pkey PRIMARY KEY (id),
  constraint ladder_rating_phase_check CHECK ((phase = ANY (ARRAY['making'::text, 'carrying-out'::text, 'following-up'::text, 'updating'::text]))),
  constraint ladder_rating_side_check CHECK ((side = ANY (ARRAY['participant'::text, 'staff'::text]))),
  constraint ladder_rating_step_check CHECK (((step >= 1) AND (step <= 5))),
  constraint ladder_rating_rated_by_fkey FOREIGN KEY (rated_by) REFERENCES kernel.person(id),
  constraint ladder_rating_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX ladder_rating_support ON individual.ladder_rating USING btree (support_id, phase, rated_on, place);
alter table individual.ladder_rating enable row level security;
alter table individual.ladder_rating force row level security;
create policy backup on individual.ladder_rating for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.ladder_rating for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.ladder_rating for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.ladder_rating for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy participant_rates on individual.ladder_rating for insert to medskapa_app
  with check (((side = 'participant'::text) AND (rated_by = ( SELECT individual.own_self() AS own_self)) AND (support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[]))));
create policy shown on individual.ladder_rating for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.shown_ladders() AS shown_ladders)::uuid[])));
create policy staff_side on individual.ladder_rating for select to medskapa_app
  using (((side = 'staff'::text) AND (support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[]))));
create policy vocabulary on individual.ladder_rating for select to medskapa_policy
  using (true);
create policy worker_rates on individual.ladder_rating for insert to medskapa_app
  with check (((side = 'staff'::text) AND (rated_by = ( SELECT kernel.actor_person() AS actor_person)) AND (support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[]))));
grant delete, insert, select on individual.ladder_rating to medskapa_app;
grant select on individual.ladder_rating to medskapa_backup;
grant select on individual.ladder_rating to medskapa_policy;

create table individual.meeting_place (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  area text not null,
  name text not null,
  about text not null,
  when_words text not null,
  where_words text not null,
  cost_words text not null,
  way_words text not null default ''::text,
  entered_by uuid not null,
  checked_on date not null,
  ended_on date,
  version integer not null default 1,
  constraint meeting_place_pkey PRIMARY KEY (id),
  constraint meeting_place_about_check CHECK (((length(about) >= 1) AND (length(about) <= 1000))),
  constraint meeting_place_area_check CHECK ((area = ANY (ARRAY['relations'::text, 'occupation'::text, 'community-life'::text]))),
  constraint meeting_place_cost_words_check CHECK (((length(cost_words) >= 1) AND (length(cost_words) <= 200))),
  constraint meeting_place_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint meeting_place_way_words_check CHECK ((length(way_words) <= 1000)),
  constraint meeting_place_when_words_check CHECK (((length(when_words) >= 1) AND (length(when_words) <= 300))),
  constraint meeting_place_where_words_check CHECK (((length(where_words) >= 1) AND (length(where_words) <= 300))),
  constraint meeting_place_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES kernel.person(id),
  constraint meeting_place_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES kernel.organisation(id)
);
CREATE INDEX meeting_place_unit ON individual.meeting_place USING btree (unit_id);
alter table individual.meeting_place enable row level security;
alter table individual.meeting_place force row level security;
create policy backup on individual.meeting_place for select to medskapa_backup
  using (true);
create policy near on individual.meeting_place for select to medskapa_app
  using ((unit_id = ANY (( SELECT individual.near_units() AS near_units)::uuid[])));
create policy staff_adds on individual.meeting_place for insert to medskapa_app
  with check (((unit_id = ( SELECT individual.kept_unit() AS kept_unit)) AND (entered_by = ( SELECT kernel.actor_person() AS actor_person))));
create policy staff_changes on individual.meeting_place for update to medskapa_app
  using ((unit_id = ( SELECT individual.kept_unit() AS kept_unit)));
grant insert, select on individual.meeting_place to medskapa_app;
grant select on individual.meeting_place to medskapa_backup;
grant update (about, area, checked_on, cost_words, ended_on, name, version, way_words, when_words, where_words) on individual.meeting_place to medskapa_app;

create table individual.message_choice (
  person_id uuid not null,
  way text not null,
  address text not null default ''::text,
  constraint message_choice_pkey PRIMARY KEY (person_id),
  constraint message_choice_address_check CHECK ((length(address) <= 254)),
  constraint message_choice_check CHECK (((way = 'email'::text) = (address <> ''::text))),
  constraint message_choice_way_check CHECK ((way = ANY (ARRAY['none'::text, 'email'::text]))),
  constraint message_choice_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
alter table individual.message_choice enable row level security;
alter table individual.message_choice force row level security;
create policy backup on individual.message_choice for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.message_choice for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.message_choice for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy job_reads on individual.message_choice for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'tell-about-check-in'::text));
create policy own on individual.message_choice for all to medskapa_app
  using ((person_id = ( SELECT kernel.actor_person() AS actor_person)));
create policy vocabulary on individual.message_choice for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.message_choice to medskapa_app;
grant select on individual.message_choice to medskapa_backup;
grant select on individual.message_choice to medskapa_policy;
grant update (address, way) on individual.message_choice to medskapa_app;

create table individual.message_sent (
  person_id uuid not null,
  about uuid not null,
  sent_on date not null,
  constraint message_sent_pkey PRIMARY KEY (person_id, about),
  constraint message_sent_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
alter table individual.message_sent enable row level security;
alter table individual.message_sent force row level security;
create policy backup on individual.message_sent for select to medskapa_backup
  using (true);
create policy disposal on individual.message_sent for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text))
  with check (false);
create policy job_keeps on individual.message_sent for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = ANY (ARRAY['tell-about-check-in'::text, 'tell-participants'::text])));
create policy vocabulary on individual.message_sent for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.message_sent to medskapa_app;
grant select on individual.message_sent to medskapa_backup;
grant select on individual.message_sent to medskapa_policy;

create table individual.note (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  kind text not null,
  happened_on date not null,
  happened_at time without time zone,
  visit_id uuid,
  written_by uuid not null,
  written_as text not null,
  written_at timestamp with time zone not null,
  constraint note_pkey PRIMARY KEY (id),
  constraint note_id_support_id_key UNIQUE (id, support_id),
  constraint note_check CHECK (((kind = 'own'::text) = (written_as = 'participant'::text))),
  constraint note_kind_check CHECK ((kind = ANY (ARRAY['observation'::text, 'assessment'::text, 'own'::text]))),
  constraint note_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint note_visit_id_fkey FOREIGN KEY (visit_id) REFERENCES individual.visit(id),
  constraint note_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX note_newest ON individual.note USING btree (support_id, written_at DESC) WHERE (kind <> 'own'::text);
CREATE INDEX note_support ON individual.note USING btree (support_id, happened_on DESC);
CREATE INDEX note_visit ON individual.note USING btree (visit_id);
alter table individual.note enable row level security;
alter table individual.note force row level security;
create policy backup on individual.note for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.note for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.note for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy near on individual.note for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.staffed_supports() || individual.decided_supports()))::uuid[])));
create policy own on individual.note for select to medskapa_app
  using (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND ((written_by = ( SELECT kernel.actor_person() AS actor_person)) OR (id = ANY (( SELECT individual.known_notes() AS known_notes)::uuid[])))));
create policy participant_writes on individual.note for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (kind = 'own'::text) AND (visit_id IS NULL) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at)) AND (happened_on <= ( SELECT kernel.today() AS today))));
create policy visiting on individual.note for select to medskapa_app
  using (((written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (visit_id = ANY (( SELECT individual.open_visits() AS open_visits)::uuid[]))));
create policy visitor_writes on individual.note for insert to medskapa_app
  with check (((visit_id = ANY (( SELECT individual.open_visits() AS open_visits)::uuid[])) AND (kind <> 'own'::text) AND (EXISTS ( SELECT
   FROM individual.visit v
  WHERE ((v.id = note.visit_id) AND (v.support_id = note.support_id) AND (v.day = note.happened_on)))) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
create policy vocabulary on individual.note for select to medskapa_policy
  using (true);
create policy worker_writes on individual.note for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (kind <> 'own'::text) AND (visit_id IS NULL) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at)) AND (happened_on <= ( SELECT kernel.today() AS today))));
grant delete, insert, select on individual.note to medskapa_app;
grant select on individual.note to medskapa_backup;
grant select on individual.note to medskapa_policy;

create table individual.note_answer (
  id uuid not null default gen_random_uuid(),
  note_id uuid not null,
  support_id uuid not null,
  words text not null,
  written_by uuid not null,
  written_at timestamp with time zone not null,
  constraint note_answer_pkey PRIMARY KEY (id),
  constraint note_answer_words_check CHECK (((length(words) >= 1) AND (length(words) <= 5000))),
  constraint note_answer_note_id_support_id_fkey FOREIGN KEY (note_id, support_id) REFERENCES individual.note(id, support_id) ON DELETE CASCADE,
  constraint note_answer_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX note_answer_note ON individual.note_answer USING btree (note_id);
CREATE INDEX note_answer_support ON individual.note_answer USING btree (support_id);
alter table individual.note_answer enable row level security;
alter table individual.note_answer force row level security;
create policy backup on individual.note_answer for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.note_answer for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy participant_answers on individual.note_answer for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (note_id = ANY (( SELECT individual.known_notes() AS known_notes)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
create policy related on individual.note_answer for select to medskapa_app
  using ((support_id = ANY (( SELECT ((individual.own_supports() || individual.staffed_supports()) || individual.decided_supports()))::uuid[])));
grant insert, select on individual.note_answer to medskapa_app;
grant select on individual.note_answer to medskapa_backup;

create table individual.note_review (
  id uuid not null default gen_random_uuid(),
  text_id uuid not null,
  note_id uuid not null,
  support_id uuid not null,
  revision integer not null,
  place integer not null,
  outcome text not null,
  shown text[],
  reviewed_by uuid not null,
  reviewed_at timestamp with time zone not null,
  constraint note_review_pkey PRIMARY KEY (id),
  constraint note_review_text_id_place_key UNIQUE (text_id, place),
  constraint note_review_check CHECK (((outcome = 'parts'::text) = (shown IS NOT NULL))),
  constraint note_review_outcome_check CHECK ((outcome = ANY (ARRAY['whole'::text, 'parts'::text, 'not'::text, 'held'::text]))),
  constraint note_review_place_check CHECK ((place >= 1)),
  constraint note_review_shown_check CHECK (((shown IS NULL) OR (cardinality(shown) >= 2))),
  constraint note_review_reviewed_by_fkey FOREIGN KEY (reviewed_by) REFERENCES kernel.person(id),
  constraint note_review_text_id_note_id_support_id_revision_fkey FOREIGN KEY (text_id, note_id, support_id, revision) REFERENCES individual.note_text(id, note_id, support_id, revision) ON DELETE CASCADE
);
CREATE INDEX note_review_note ON individual.note_review USING btree (note_id);
CREATE INDEX note_review_support ON individual.note_review USING btree (support_id);
alter table individual.note_review enable row level security;
alter table individual.note_review force row level security;
create policy backup on individual.note_review for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.note_review for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy related on individual.note_review for select to medskapa_app
  using ((support_id = ANY (( SELECT ((individual.own_supports() || individual.staffed_supports()) || individual.decided_supports()))::uuid[])));
create policy second_reader on individual.note_review for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.staffed_supports() AS staffed_supports)::uuid[])) AND (reviewed_by = ( SELECT kernel.actor_person() AS actor_person)) AND (reviewed_at = ( SELECT (kernel.actor()).at AS at)) AND (EXISTS ( SELECT
   FROM individual.note_text t
  WHERE ((t.id = note_review.text_id) AND (t.support_id = note_review.support_id) AND (t.written_as <> 'participant'::text) AND ((note_review.outcome = 'held'::text) OR (t.written_by <> ( SELECT kernel.actor_person() AS actor_person))))))));
create policy vocabulary on individual.note_review for select to medskapa_policy
  using (true);
grant insert, select on individual.note_review to medskapa_app;
grant select on individual.note_review to medskapa_backup;
grant select on individual.note_review to medskapa_policy;

create table individual.note_text (
  id uuid not null default gen_random_uuid(),
  note_id uuid not null,
  support_id uuid not null,
  revision integer not null,
  body text not null,
  mentions_other boolean not null,
  why text not null default ''::text,
  written_by uuid not null,
  written_as text not null,
  written_at timestamp with time zone not null,
  constraint note_text_pkey PRIMARY KEY (id),
  constraint note_text_id_note_id_support_id_revision_key UNIQUE (id, note_id, support_id, revision),
  constraint note_text_note_id_revision_key UNIQUE (note_id, revision),
  constraint note_text_body_check CHECK (((length(body) >= 1) AND (length(body) <= 10000))),
  constraint note_text_check CHECK (
CASE
    WHEN (revision = 1) THEN (why = ''::text)
    ELSE ((why <> ''::text) OR (written_as = 'participant'::text))
END),
  constraint note_text_check1 CHECK (((written_as <> 'participant'::text) OR (NOT mentions_other))),
  constraint note_text_revision_check CHECK ((revision >= 1)),
  constraint note_text_why_check CHECK ((length(why) <= 500)),
  constraint note_text_note_id_support_id_fkey FOREIGN KEY (note_id, support_id) REFERENCES individual.note(id, support_id) ON DELETE CASCADE,
  constraint note_text_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX note_text_mentions ON individual.note_text USING btree (support_id) WHERE mentions_other;
CREATE INDEX note_text_support ON individual.note_text USING btree (support_id);
alter table individual.note_text enable row level security;
alter table individual.note_text force row level security;
create policy backup on individual.note_text for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.note_text for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy near on individual.note_text for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.staffed_supports() || individual.decided_supports()))::uuid[])));
create policy own on individual.note_text for select to medskapa_app
  using (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (id = ANY (( SELECT individual.open_texts() AS open_texts)::uuid[]))));
create policy participant_writes on individual.note_text for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (EXISTS ( SELECT
   FROM individual.note n
  WHERE ((n.id = note_text.note_id) AND (n.kind = 'own'::text) AND (n.written_by = ( SELECT kernel.actor_person() AS actor_person))))) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
create policy visiting on individual.note_text for select to medskapa_app
  using ((note_id = ANY (( SELECT individual.visit_notes() AS visit_notes)::uuid[])));
create policy visitor_writes on individual.note_text for insert to medskapa_app
  with check (((note_id = ANY (( SELECT individual.visit_notes() AS visit_notes)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
create policy vocabulary on individual.note_text for select to medskapa_policy
  using (true);
create policy worker_writes on individual.note_text for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (EXISTS ( SELECT
   FROM individual.note n
  WHERE ((n.id = note_text.note_id) AND (n.kind <> 'own'::text)))) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
grant insert, select on individual.note_text to medskapa_app;
grant select on individual.note_text to medskapa_backup;
grant select on individual.note_text to medskapa_policy;

create table individual.plan (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  number integer not null,
  state text not null default 'draft'::text,
  settled_as text,
  only_schedule boolean not null default false,
  rhythm_months integer,
  follow_up_words text not null default ''::text,
  participation text not null default ''::text,
  proposal integer not null default 0,
  created_by uuid not null,
  created_on date not null,
  proposed_on date,
  settled_on date,
  ended_on date,
  version integer not null default 1,
  constraint plan_pkey PRIMARY KEY (id),
  constraint plan_support_id_number_key UNIQUE (support_id, number),
  constraint plan_check CHECK (((settled_as IS NULL) = (settled_on IS NULL))),
  constraint plan_check1 CHECK (((state <> ALL (ARRAY['agreed'::text, 'established'::text])) OR (settled_as = state))),
  constraint plan_check2 CHECK (((state <> 'established'::text) OR (participation <> ''::text))),
  constraint plan_follow_up_words_check CHECK ((length(follow_up_words) <= 1000)),
  constraint plan_number_check CHECK ((number >= 1)),
  constraint plan_participation_check CHECK ((length(participation) <= 4000)),
  constraint plan_rhythm_months_check CHECK (((rhythm_months >= 1) AND (rhythm_months <= 12))),
  constraint plan_settled_as_check CHECK ((settled_as = ANY (ARRAY['agreed'::text, 'established'::text]))),
  constraint plan_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'proposed'::text, 'agreed'::text, 'established'::text, 'replaced'::text, 'ended'::text]))),
  constraint plan_created_by_fkey FOREIGN KEY (created_by) REFERENCES kernel.person(id),
  constraint plan_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE UNIQUE INDEX plan_in_the_making ON individual.plan USING btree (support_id) WHERE (state = ANY (ARRAY['draft'::text, 'proposed'::text]));
CREATE UNIQUE INDEX plan_that_holds ON individual.plan USING btree (support_id) WHERE (state = ANY (ARRAY['agreed'::text, 'established'::text]));
CREATE TRIGGER plan_moves BEFORE UPDATE ON individual.plan FOR EACH ROW EXECUTE FUNCTION individual.plan_moves();
alter table individual.plan enable row level security;
alter table individual.plan force row level security;
create policy backup on individual.plan for select to medskapa_backup
  using (true);
create policy copying on individual.plan for insert to medskapa_policy
  with check (true);
create policy disposal_destroys on individual.plan for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.plan for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy related on individual.plan for select to medskapa_app
  using ((id = ANY (( SELECT individual.read_plans() AS read_plans)::uuid[])));
create policy vocabulary on individual.plan for select to medskapa_policy
  using (true);
create policy writers_begin on individual.plan for insert to medskapa_app
  with check (((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])) AND (state = 'draft'::text) AND (settled_as IS NULL) AND (settled_on IS NULL) AND (proposal = 0) AND (created_by = ( SELECT kernel.actor_person() AS actor_person))));
create policy writers_change on individual.plan for update to medskapa_app
  using (((id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (state <> 'replaced'::text) AND (state <> 'ended'::text)))
  with check (((id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND ((state <> 'agreed'::text) OR (individual.answer_to_plan(id) = 'yes'::text)) AND ((state <> 'established'::text) OR (support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) OR individual.yes_denied(id))));
create policy writers_drop_drafts on individual.plan for delete to medskapa_app
  using (((id = ANY (( SELECT individual.droppable_drafts() AS droppable_drafts)::uuid[])) AND (state = 'draft'::text)));
grant delete, insert, select on individual.plan to medskapa_app;
grant insert, select on individual.plan to medskapa_policy;
grant select on individual.plan to medskapa_backup;
grant update (ended_on, follow_up_words, only_schedule, participation, proposed_on, rhythm_months, settled_as, settled_on, state, version) on individual.plan to medskapa_app;

create table individual.plan_answer (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  proposal integer not null,
  answer text not null,
  way text not null,
  words text not null default ''::text,
  witness_id uuid,
  given_on date not null,
  place integer not null,
  constraint plan_answer_pkey PRIMARY KEY (id),
  constraint plan_answer_plan_id_place_key UNIQUE (plan_id, place),
  constraint plan_answer_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text, 'cannot-say-yet'::text]))),
  constraint plan_answer_check CHECK (((way = ANY (ARRAY['paper'::text, 'spoken'::text])) = (witness_id IS NOT NULL))),
  constraint plan_answer_way_check CHECK ((way = ANY (ARRAY['own-device'::text, 'shared-device'::text, 'paper'::text, 'spoken'::text]))),
  constraint plan_answer_words_check CHECK ((length(words) <= 4000)),
  constraint plan_answer_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES individual.plan(id) ON DELETE CASCADE,
  constraint plan_answer_witness_id_fkey FOREIGN KEY (witness_id) REFERENCES kernel.person(id)
);
CREATE TRIGGER answer_takes_its_place BEFORE INSERT ON individual.plan_answer FOR EACH ROW EXECUTE FUNCTION individual.answer_takes_its_place();
alter table individual.plan_answer enable row level security;
alter table individual.plan_answer force row level security;
create policy backup on individual.plan_answer for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.plan_answer for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy participant_answers on individual.plan_answer for insert to medskapa_app
  with check (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL) AND (way = ANY (ARRAY['own-device'::text, 'shared-device'::text])) AND individual.plan_waits_for_answer(plan_id, proposal)));
create policy related on individual.plan_answer for select to medskapa_app
  using ((plan_id = ANY (( SELECT individual.near_plans() AS near_plans)::uuid[])));
create policy vocabulary on individual.plan_answer for select to medskapa_policy
  using (true);
create policy witness_takes_down on individual.plan_answer for insert to medskapa_app
  with check (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NULL) AND (way = ANY (ARRAY['paper'::text, 'spoken'::text])) AND (witness_id = ( SELECT kernel.actor_person() AS actor_person)) AND individual.plan_waits_for_answer(plan_id, proposal)));
grant insert, select on individual.plan_answer to medskapa_app;
grant select on individual.plan_answer to medskapa_backup;
grant select on individual.plan_answer to medskapa_policy;

create table individual.plan_statement (
  id uuid not null default gen_random_uuid(),
  plan_id uuid not null,
  lineage uuid not null,
  kind text not null,
  area text,
  perspective text not null,
  words text not null,
  written_by uuid not null,
  written_on date not null,
  wanted_on date,
  "position" integer not null default 0,
  version integer not null default 1,
  constraint plan_statement_pkey PRIMARY KEY (id),
  constraint plan_statement_plan_id_lineage_key UNIQUE (plan_id, lineage),
  constraint plan_statement_area_check CHECK ((area = ANY (ARRAY['learning'::text, 'general-tasks'::text, 'communication'::text, 'mobility'::text, 'self-care'::text, 'domestic-life'::text, 'relations'::text, 'occupation'::text, 'community-life'::text, 'safety'::text, 'close-person-support'::text]))),
  constraint plan_statement_kind_check CHECK ((kind = ANY (ARRAY['life'::text, 'need'::text, 'wish'::text, 'idea'::text, 'strength'::text]))),
  constraint plan_statement_perspective_check CHECK ((perspective = ANY (ARRAY['participant'::text, 'staff'::text, 'kin'::text, 'guardian'::text]))),
  constraint plan_statement_words_check CHECK (((length(words) >= 1) AND (length(words) <= 4000))),
  constraint plan_statement_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES individual.plan(id) ON DELETE CASCADE,
  constraint plan_statement_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX plan_statement_plan ON individual.plan_statement USING btree (plan_id);
CREATE TRIGGER statement_stands BEFORE INSERT OR DELETE OR UPDATE ON individual.plan_statement FOR EACH ROW EXECUTE FUNCTION individual.plan_text_stands();
alter table individual.plan_statement enable row level security;
alter table individual.plan_statement force row level security;
create policy backup on individual.plan_statement for select to medskapa_backup
  using (true);
create policy colleagues_change on individual.plan_statement for update to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NULL) AND (written_by <> ALL (( SELECT individual.participants_served() AS participants_served)::uuid[]))));
create policy colleagues_remove on individual.plan_statement for delete to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NULL) AND (written_by <> ALL (( SELECT individual.participants_served() AS participants_served)::uuid[]))));
create policy copying on individual.plan_statement for all to medskapa_policy
  using (true);
create policy disposal_finds on individual.plan_statement for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own_perspective_change on individual.plan_statement for update to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL) AND (perspective = 'participant'::text)))
  with check (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL) AND (perspective = 'participant'::text)));
create policy own_perspective_goes on individual.plan_statement for delete to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (( SELECT individual.own_self() AS own_self) IS NOT NULL) AND (perspective = 'participant'::text)));
create policy own_words_change on individual.plan_statement for update to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person))));
create policy own_words_go on individual.plan_statement for delete to medskapa_app
  using (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person))));
create policy related on individual.plan_statement for select to medskapa_app
  using ((plan_id = ANY (( SELECT individual.read_plans() AS read_plans)::uuid[])));
create policy writers_add on individual.plan_statement for insert to medskapa_app
  with check (((plan_id = ANY (( SELECT individual.written_plans() AS written_plans)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND ((wanted_on IS NULL) OR (( SELECT individual.own_self() AS own_self) IS NOT NULL))));
grant delete, insert, select on individual.plan_statement to medskapa_app;
grant insert, select on individual.plan_statement to medskapa_policy;
grant select on individual.plan_statement to medskapa_backup;
grant update (area, kind, perspective, "position", version, wanted_on, words) on individual.plan_statement to medskapa_app;

create table individual.promise (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  words text not null,
  who_words text not null default ''::text,
  written_by uuid not null,
  written_as text not null,
  written_at timestamp with time zone not null,
  constraint promise_pkey PRIMARY KEY (id),
  constraint promise_id_support_id_key UNIQUE (id, support_id),
  constraint promise_check CHECK (((who_words = ''::text) OR (written_as = 'participant'::text))),
  constraint promise_who_words_check CHECK ((length(who_words) <= 100)),
  constraint promise_words_check CHECK (((length(words) >= 1) AND (length(words) <= 300))),
  constraint promise_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint promise_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX promise_support ON individual.promise USING btree (support_id, written_at);
alter table individual.promise enable row level security;
alter table individual.promise force row level security;
create policy backup on individual.promise for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.promise for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.promise for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy makers on individual.promise for insert to medskapa_app
  with check (((support_id = ANY (( SELECT ((individual.own_supports() || individual.assigned_supports()) || individual.visited_supports()))::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
create policy related on individual.promise for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.staffed_supports()))::uuid[])));
create policy visiting on individual.promise for select to medskapa_app
  using ((id = ANY (( SELECT individual.promises_at_visit() AS promises_at_visit)::uuid[])));
create policy vocabulary on individual.promise for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.promise to medskapa_app;
grant select on individual.promise to medskapa_backup;
grant select on individual.promise to medskapa_policy;

create table individual.promise_step (
  id uuid not null default gen_random_uuid(),
  promise_id uuid not null,
  support_id uuid not null,
  place integer not null,
  step text not null,
  written_by uuid not null,
  written_as text not null,
  written_at timestamp with time zone not null,
  constraint promise_step_pkey PRIMARY KEY (id),
  constraint promise_step_promise_id_place_key UNIQUE (promise_id, place),
  constraint promise_step_place_check CHECK ((place >= 1)),
  constraint promise_step_step_check CHECK ((step = ANY (ARRAY['done'::text, 'kept'::text, 'not-yet'::text, 'let-go'::text]))),
  constraint promise_step_promise_id_support_id_fkey FOREIGN KEY (promise_id, support_id) REFERENCES individual.promise(id, support_id) ON DELETE CASCADE,
  constraint promise_step_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX promise_step_support ON individual.promise_step USING btree (support_id);
CREATE TRIGGER promise_step_follows BEFORE INSERT ON individual.promise_step FOR EACH ROW EXECUTE FUNCTION individual.promise_step_follows();
alter table individual.promise_step enable row level security;
alter table individual.promise_step force row level security;
create policy backup on individual.promise_step for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.promise_step for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy participant_steps on individual.promise_step for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (step = ANY (ARRAY['kept'::text, 'not-yet'::text, 'let-go'::text])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
create policy related on individual.promise_step for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.staffed_supports()))::uuid[])));
create policy staff_steps on individual.promise_step for insert to medskapa_app
  with check ((((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) OR (promise_id = ANY (( SELECT individual.promises_at_visit() AS promises_at_visit)::uuid[]))) AND (step = ANY (ARRAY['done'::text, 'not-yet'::text])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (written_at = ( SELECT (kernel.actor()).at AS at))));
create policy visiting on individual.promise_step for select to medskapa_app
  using ((promise_id = ANY (( SELECT individual.promises_at_visit() AS promises_at_visit)::uuid[])));
create policy vocabulary on individual.promise_step for select to medskapa_policy
  using (true);
grant insert, select on individual.promise_step to medskapa_app;
grant select on individual.promise_step to medskapa_backup;
grant select on individual.promise_step to medskapa_policy;

create table individual.reading_question (
  id uuid not null default gen_random_uuid(),
  participant_id uuid not null,
  support_id uuid not null,
  reader_id uuid not null,
  reader_holding_id uuid not null,
  read_on date not null,
  what text[] not null,
  words text not null default ''::text,
  asked_on date not null,
  shown_to_reader_on date,
  answer text,
  answered_by uuid,
  answered_on date,
  version integer not null default 1,
  constraint reading_question_pkey PRIMARY KEY (id),
  constraint reading_question_participant_id_reader_holding_id_read_on_key UNIQUE (participant_id, reader_holding_id, read_on),
  constraint reading_question_answer_check CHECK (((length(answer) >= 1) AND (length(answer) <= 4000))),
  constraint reading_question_check CHECK ((((answer IS NULL) = (answered_on IS NULL)) AND ((answer IS NULL) = (answered_by IS NULL)))),
  constraint reading_question_what_check CHECK (((cardinality(what) >= 1) AND (cardinality(what) <= 50))),
  constraint reading_question_words_check CHECK ((length(words) <= 2000)),
  constraint reading_question_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES kernel.person(id),
  constraint reading_question_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES kernel.person(id),
  constraint reading_question_reader_holding_id_fkey FOREIGN KEY (reader_holding_id) REFERENCES kernel.role_holding(id),
  constraint reading_question_reader_id_fkey FOREIGN KEY (reader_id) REFERENCES kernel.person(id),
  constraint reading_question_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX reading_question_reader ON individual.reading_question USING btree (reader_holding_id);
CREATE INDEX reading_question_support ON individual.reading_question USING btree (support_id);
alter table individual.reading_question enable row level security;
alter table individual.reading_question force row level security;
create policy backup on individual.reading_question for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.reading_question for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.reading_question for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy manager_answers on individual.reading_question for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])) AND (answered_on IS NULL)))
  with check (((support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])) AND ((answered_by IS NULL) OR (answered_by = ( SELECT kernel.actor_person() AS actor_person)))));
create policy manager_reads on individual.reading_question for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])));
create policy own on individual.reading_question for select to medskapa_app
  using ((participant_id = ( SELECT individual.own_self() AS own_self)));
create policy participant_asks on individual.reading_question for insert to medskapa_app
  with check (((participant_id = ( SELECT individual.own_self() AS own_self)) AND (support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (answer IS NULL) AND (shown_to_reader_on IS NULL) AND individual.was_read_by(reader_holding_id, reader_id, read_on)));
create policy reader_when_shown on individual.reading_question for select to medskapa_app
  using (((shown_to_reader_on IS NOT NULL) AND (reader_holding_id = ( SELECT (kernel.actor()).role_holding_id AS role_holding_id)) AND (NOT ( SELECT kernel.also_administers() AS also_administers))));
grant delete, insert, select on individual.reading_question to medskapa_app;
grant select on individual.reading_question to medskapa_backup;
grant update (answer, answered_by, answered_on, shown_to_reader_on, version) on individual.reading_question to medskapa_app;

create table individual.schedule_away (
  item_id uuid not null,
  support_id uuid not null,
  day date not null,
  constraint schedule_away_pkey PRIMARY KEY (item_id, day),
  constraint schedule_away_item_id_support_id_fkey FOREIGN KEY (item_id, support_id) REFERENCES individual.schedule_item(id, support_id) ON DELETE CASCADE
);
CREATE INDEX schedule_away_support ON individual.schedule_away USING btree (support_id, day);
alter table individual.schedule_away enable row level security;
alter table individual.schedule_away force row level security;
create policy backup on individual.schedule_away for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.schedule_away for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy fillers_add on individual.schedule_away for insert to medskapa_app
  with check ((item_id = ANY (( SELECT individual.filled_schedule_items() AS filled_schedule_items)::uuid[])));
create policy fillers_undo on individual.schedule_away for delete to medskapa_app
  using ((item_id = ANY (( SELECT individual.filled_schedule_items() AS filled_schedule_items)::uuid[])));
create policy related on individual.schedule_away for select to medskapa_app
  using ((item_id = ANY (( SELECT individual.read_schedule_items() AS read_schedule_items)::uuid[])));
create policy vocabulary on individual.schedule_away for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.schedule_away to medskapa_app;
grant select on individual.schedule_away to medskapa_backup;
grant select on individual.schedule_away to medskapa_policy;

create table individual.schedule_check_in (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  item_id uuid not null,
  day date not null,
  words text not null,
  sent_at timestamp with time zone not null,
  seen_by uuid,
  seen_on date,
  constraint schedule_check_in_pkey PRIMARY KEY (id),
  constraint schedule_check_in_item_id_day_key UNIQUE (item_id, day),
  constraint schedule_check_in_check CHECK (((seen_by IS NULL) = (seen_on IS NULL))),
  constraint schedule_check_in_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200))),
  constraint schedule_check_in_item_id_support_id_fkey FOREIGN KEY (item_id, support_id) REFERENCES individual.schedule_item(id, support_id) ON DELETE CASCADE,
  constraint schedule_check_in_seen_by_fkey FOREIGN KEY (seen_by) REFERENCES kernel.person(id),
  constraint schedule_check_in_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX schedule_check_in_support ON individual.schedule_check_in USING btree (support_id, sent_at);
alter table individual.schedule_check_in enable row level security;
alter table individual.schedule_check_in force row level security;
create policy backup on individual.schedule_check_in for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.schedule_check_in for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own_sends on individual.schedule_check_in for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (seen_by IS NULL) AND (sent_at = ( SELECT (kernel.actor()).at AS at))));
create policy own_takes_back on individual.schedule_check_in for delete to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy related on individual.schedule_check_in for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])));
create policy vocabulary on individual.schedule_check_in for select to medskapa_policy
  using (true);
create policy worker_sees on individual.schedule_check_in for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (seen_by IS NULL)))
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (seen_by = ( SELECT kernel.actor_person() AS actor_person)) AND (seen_on = ( SELECT kernel.today() AS today))));
grant delete, insert, select on individual.schedule_check_in to medskapa_app;
grant select on individual.schedule_check_in to medskapa_backup;
grant select on individual.schedule_check_in to medskapa_policy;
grant update (seen_by, seen_on) on individual.schedule_check_in to medskapa_app;

create table individual.schedule_choice (
  support_id uuid not null,
  ticks_shown boolean not null default false,
  constraint schedule_choice_pkey PRIMARY KEY (support_id),
  constraint schedule_choice_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
alter table individual.schedule_choice enable row level security;
alter table individual.schedule_choice force row level security;
create policy backup on individual.schedule_choice for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.schedule_choice for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.schedule_choice for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.schedule_choice for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_changes on individual.schedule_choice for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_chooses on individual.schedule_choice for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy vocabulary on individual.schedule_choice for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.schedule_choice to medskapa_app;
grant select on individual.schedule_choice to medskapa_backup;
grant select on individual.schedule_choice to medskapa_policy;
grant update (ticks_shown) on individual.schedule_choice to medskapa_app;

create table individual.schedule_item (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  activity_lineage uuid,
  words text not null,
  with_words text not null default ''::text,
  part text not null,
  starts_at time without time zone,
  starts_on date not null,
  repeats text not null,
  weekdays smallint[] not null,
  until date,
  only_me boolean not null default false,
  tells boolean not null default false,
  written_by uuid not null,
  written_as text not null,
  version integer not null default 1,
  constraint schedule_item_pkey PRIMARY KEY (id),
  constraint schedule_item_id_support_id_key UNIQUE (id, support_id),
  constraint schedule_item_check CHECK (((part = 'clock'::text) = (starts_at IS NOT NULL))),
  constraint schedule_item_part_check CHECK ((part = ANY (ARRAY['any'::text, 'morning'::text, 'midday'::text, 'afternoon'::text, 'evening'::text, 'clock'::text]))),
  constraint schedule_item_repeats_check CHECK ((repeats = ANY (ARRAY['once'::text, 'weekly'::text, 'every-other-week'::text, 'monthly'::text]))),
  constraint schedule_item_weekdays_check CHECK ((((cardinality(weekdays) >= 1) AND (cardinality(weekdays) <= 7)) AND (weekdays <@ '{1,2,3,4,5,6,7}'::smallint[]))),
  constraint schedule_item_with_words_check CHECK ((length(with_words) <= 100)),
  constraint schedule_item_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200))),
  constraint schedule_item_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint schedule_item_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX schedule_item_support ON individual.schedule_item USING btree (support_id, starts_on);
CREATE TRIGGER schedule_item_keeps BEFORE UPDATE ON individual.schedule_item FOR EACH ROW EXECUTE FUNCTION individual.schedule_item_keeps();
alter table individual.schedule_item enable row level security;
alter table individual.schedule_item force row level security;
create policy assigned on individual.schedule_item for select to medskapa_app
  using (((NOT only_me) AND (support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[]))));
create policy backup on individual.schedule_item for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.schedule_item for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.schedule_item for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.schedule_item for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_adds on individual.schedule_item for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role))));
create policy own_changes on individual.schedule_item for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy related on individual.schedule_item for select to medskapa_app
  using ((id = ANY (( SELECT individual.read_schedule_items() AS read_schedule_items)::uuid[])));
create policy vocabulary on individual.schedule_item for select to medskapa_policy
  using (true);
create policy worker_adds on individual.schedule_item for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (NOT only_me) AND (NOT tells) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role))));
create policy worker_changes on individual.schedule_item for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (NOT only_me) AND (written_as <> 'participant'::text)))
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (NOT only_me) AND (written_as <> 'participant'::text)));
grant delete, insert, select on individual.schedule_item to medskapa_app;
grant select on individual.schedule_item to medskapa_backup;
grant select on individual.schedule_item to medskapa_policy;
grant update (only_me, part, repeats, starts_at, starts_on, tells, until, version, weekdays, with_words, words) on individual.schedule_item to medskapa_app;

create table individual.schedule_tick (
  item_id uuid not null,
  support_id uuid not null,
  day date not null,
  answer text not null,
  words text not null,
  constraint schedule_tick_pkey PRIMARY KEY (item_id, day),
  constraint schedule_tick_answer_check CHECK ((answer = ANY (ARRAY['done'::text, 'not-today'::text]))),
  constraint schedule_tick_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200))),
  constraint schedule_tick_item_id_support_id_fkey FOREIGN KEY (item_id, support_id) REFERENCES individual.schedule_item(id, support_id) ON DELETE CASCADE
);
CREATE INDEX schedule_tick_support ON individual.schedule_tick USING btree (support_id, day);
alter table individual.schedule_tick enable row level security;
alter table individual.schedule_tick force row level security;
create policy backup on individual.schedule_tick for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.schedule_tick for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.schedule_tick for all to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shown on individual.schedule_tick for select to medskapa_app
  using ((item_id = ANY (( SELECT individual.shown_ticks() AS shown_ticks)::uuid[])));
grant delete, insert, select on individual.schedule_tick to medskapa_app;
grant select on individual.schedule_tick to medskapa_backup;
grant update (answer, words) on individual.schedule_tick to medskapa_app;

create table individual.schedule_week (
  support_id uuid not null,
  monday date not null,
  filled_by uuid not null,
  filled_on date not null,
  constraint schedule_week_pkey PRIMARY KEY (support_id, monday),
  constraint schedule_week_monday_check CHECK ((EXTRACT(isodow FROM monday) = (1)::numeric)),
  constraint schedule_week_filled_by_fkey FOREIGN KEY (filled_by) REFERENCES kernel.person(id),
  constraint schedule_week_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
alter table individual.schedule_week enable row level security;
alter table individual.schedule_week force row level security;
create policy backup on individual.schedule_week for select to medskapa_backup
  using (true);
create policy disposal on individual.schedule_week for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_destroys on individual.schedule_week for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy near on individual.schedule_week for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])));
create policy near_fill on individual.schedule_week for insert to medskapa_app
  with check (((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])) AND (filled_by = ( SELECT kernel.actor_person() AS actor_person)) AND (filled_on = ( SELECT kernel.today() AS today))));
grant delete, insert, select on individual.schedule_week to medskapa_app;
grant select on individual.schedule_week to medskapa_backup;

create table individual.social_answer (
  plan_id uuid not null,
  support_id uuid not null,
  answered_on date not null,
  constraint social_answer_pkey PRIMARY KEY (plan_id),
  constraint social_answer_plan_id_fkey FOREIGN KEY (plan_id) REFERENCES individual.plan(id) ON DELETE CASCADE,
  constraint social_answer_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id)
);
CREATE INDEX social_answer_support ON individual.social_answer USING btree (support_id);
alter table individual.social_answer enable row level security;
alter table individual.social_answer force row level security;
create policy backup on individual.social_answer for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.social_answer for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy participant_answers on individual.social_answer for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (EXISTS ( SELECT
   FROM individual.plan p
  WHERE ((p.id = social_answer.plan_id) AND (p.support_id = social_answer.support_id))))));
create policy related on individual.social_answer for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.assigned_supports()))::uuid[])));
grant insert, select on individual.social_answer to medskapa_app;
grant select on individual.social_answer to medskapa_backup;

create table individual.suggestion (
  id uuid not null default gen_random_uuid(),
  area text not null,
  source_key text not null,
  words text not null,
  state text not null,
  reworded_by uuid not null,
  organisation_id uuid not null,
  decided_on date not null,
  version integer not null default 1,
  constraint suggestion_pkey PRIMARY KEY (id),
  constraint suggestion_area_check CHECK ((area = ANY (ARRAY['learning'::text, 'general-tasks'::text, 'communication'::text, 'mobility'::text, 'self-care'::text, 'domestic-life'::text, 'relations'::text, 'occupation'::text, 'community-life'::text, 'safety'::text, 'close-person-support'::text]))),
  constraint suggestion_check CHECK (((state = 'set-aside'::text) = (words = ''::text))),
  constraint suggestion_state_check CHECK ((state = ANY (ARRAY['released'::text, 'set-aside'::text, 'withdrawn'::text]))),
  constraint suggestion_words_check CHECK ((length(words) <= 200)),
  constraint suggestion_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES kernel.organisation(id),
  constraint suggestion_reworded_by_fkey FOREIGN KEY (reworded_by) REFERENCES kernel.person(id)
);
CREATE UNIQUE INDEX suggestion_source ON individual.suggestion USING btree (area, source_key);
alter table individual.suggestion enable row level security;
alter table individual.suggestion force row level security;
create policy backup on individual.suggestion for select to medskapa_backup
  using (true);
create policy looked_after on individual.suggestion for select to medskapa_app
  using (((organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND ( SELECT individual.rewords_suggestions() AS rewords_suggestions)));
create policy looked_after_changes on individual.suggestion for update to medskapa_app
  using (((organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND ( SELECT individual.rewords_suggestions() AS rewords_suggestions) AND (state <> 'set-aside'::text)))
  with check (((organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (state <> 'set-aside'::text) AND (individual.goal_key(words) <> source_key)));
create policy released on individual.suggestion for select to medskapa_app
  using (((state = 'released'::text) AND (( SELECT kernel.actor_kind() AS actor_kind) = 'person'::text)));
create policy reworded on individual.suggestion for insert to medskapa_app
  with check ((( SELECT individual.rewords_suggestions() AS rewords_suggestions) AND (reworded_by = ( SELECT kernel.actor_person() AS actor_person)) AND (organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (state = ANY (ARRAY['released'::text, 'set-aside'::text])) AND (individual.goal_key(words) <> source_key) AND ((area, source_key) IN ( SELECT c.area,
    c.words
   FROM individual.suggestion_candidates() c(area, words)))));
create policy vocabulary on individual.suggestion for select to medskapa_policy
  using (true);
grant insert on individual.suggestion to medskapa_app;
grant select (area, decided_on, id, organisation_id, state, version, words) on individual.suggestion to medskapa_app;
grant select on individual.suggestion to medskapa_backup;
grant select on individual.suggestion to medskapa_policy;
grant update (state, version, words) on individual.suggestion to medskapa_app;

create table individual.suggestion_candidate (
  area text not null,
  source_key text not null,
  constraint suggestion_candidate_pkey PRIMARY KEY (area, source_key)
);
alter table individual.suggestion_candidate enable row level security;
alter table individual.suggestion_candidate force row level security;
create policy backup on individual.suggestion_candidate for select to medskapa_backup
  using (true);
create policy finding on individual.suggestion_candidate for insert to medskapa_policy
  with check (true);
create policy vocabulary on individual.suggestion_candidate for select to medskapa_policy
  using (true);
grant insert, select on individual.suggestion_candidate to medskapa_policy;
grant select on individual.suggestion_candidate to medskapa_backup;

create table individual.support (
  id uuid not null default gen_random_uuid(),
  participant_id uuid not null,
  unit_id uuid not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  care_manager_id uuid,
  purpose text not null default ''::text,
  way text not null default 'home'::text,
  version integer not null default 1,
  end_entered_on date,
  constraint support_pkey PRIMARY KEY (id),
  constraint support_check CHECK (((valid_to IS NULL) OR (valid_to >= valid_from))),
  constraint support_kind_check CHECK ((kind = ANY (ARRAY['housing-support'::text, 'personal-assistance'::text, 'daily-activity'::text, 'contact-person'::text, 'other'::text]))),
  constraint support_purpose_check CHECK ((length(purpose) <= 2000)),
  constraint support_way_check CHECK ((way = ANY (ARRAY['home'::text, 'phone'::text, 'text'::text, 'out'::text, 'video'::text]))),
  constraint support_care_manager_id_fkey FOREIGN KEY (care_manager_id) REFERENCES kernel.person(id),
  constraint support_participant_id_fkey FOREIGN KEY (participant_id) REFERENCES kernel.person(id),
  constraint support_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES kernel.organisation(id)
);
CREATE INDEX support_care_manager ON individual.support USING btree (care_manager_id);
CREATE INDEX support_participant ON individual.support USING btree (participant_id);
CREATE INDEX support_unit ON individual.support USING btree (unit_id);
CREATE TRIGGER support_end_entered BEFORE INSERT OR UPDATE ON individual.support FOR EACH ROW EXECUTE FUNCTION individual.support_end_entered();
alter table individual.support enable row level security;
alter table individual.support force row level security;
create policy backup on individual.support for select to medskapa_backup
  using (true);
create policy decided on individual.support for select to medskapa_app
  using ((id = ANY (( SELECT individual.decided_supports() AS decided_supports)::uuid[])));
create policy disposal_finds on individual.support for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy manager_adds on individual.support for insert to medskapa_app
  with check (((unit_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (participant_id = ANY (( SELECT individual.participants_here() AS participants_here)::uuid[])) AND ((care_manager_id IS NULL) OR (care_manager_id = ANY (( SELECT individual.care_managers_here() AS care_managers_here)::uuid[])))));
create policy manager_changes on individual.support for update to medskapa_app
  using ((id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])))
  with check (((id = ANY (( SELECT individual.managed_supports() AS managed_supports)::uuid[])) AND ((care_manager_id IS NULL) OR (care_manager_id = ANY (( SELECT individual.care_managers_here() AS care_managers_here)::uuid[])) OR (care_manager_id = individual.care_manager_of(id)))));
create policy own on individual.support for select to medskapa_app
  using ((id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy staffed on individual.support for select to medskapa_app
  using ((id = ANY (( SELECT (individual.staffed_supports() || individual.visited_supports()))::uuid[])));
create policy vocabulary on individual.support for select to medskapa_policy
  using (true);
grant insert, select on individual.support to medskapa_app;
grant select on individual.support to medskapa_backup;
grant select on individual.support to medskapa_policy;
grant update (care_manager_id, kind, purpose, valid_from, valid_to, version, way) on individual.support to medskapa_app;

create table individual.taper (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  activity_lineage uuid,
  kind text not null,
  words text not null,
  step text not null,
  since date not null,
  shown boolean not null default false,
  written_by uuid not null,
  written_as text not null,
  ended_on date,
  version integer not null default 1,
  constraint taper_pkey PRIMARY KEY (id),
  constraint taper_id_support_id_key UNIQUE (id, support_id),
  constraint taper_kind_check CHECK ((kind = ANY (ARRAY['reminder'::text, 'support'::text]))),
  constraint taper_step_check CHECK ((step = ANY (ARRAY['daily'::text, 'every-other-day'::text, 'every-third-day'::text, 'weekly'::text, 'none'::text]))),
  constraint taper_words_check CHECK (((length(words) >= 1) AND (length(words) <= 200))),
  constraint taper_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint taper_written_by_fkey FOREIGN KEY (written_by) REFERENCES kernel.person(id)
);
CREATE INDEX taper_support ON individual.taper USING btree (support_id);
CREATE TRIGGER taper_keeps BEFORE UPDATE ON individual.taper FOR EACH ROW EXECUTE FUNCTION individual.taper_keeps();
CREATE TRIGGER taper_walks AFTER INSERT OR UPDATE ON individual.taper FOR EACH ROW EXECUTE FUNCTION individual.taper_walks();
alter table individual.taper enable row level security;
alter table individual.taper force row level security;
create policy backup on individual.taper for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.taper for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.taper for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.taper for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_begins on individual.taper for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (since = ( SELECT kernel.today() AS today))));
create policy own_steps on individual.taper for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shown on individual.taper for select to medskapa_app
  using ((shown AND (support_id = ANY (( SELECT individual.confided_supports() AS confided_supports)::uuid[]))));
create policy vocabulary on individual.taper for select to medskapa_policy
  using (true);
create policy worker_begins on individual.taper for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.assigned_supports() AS assigned_supports)::uuid[])) AND (written_by = ( SELECT kernel.actor_person() AS actor_person)) AND (written_as = ( SELECT kernel.actor_role() AS actor_role)) AND (since = ( SELECT kernel.today() AS today))));
create policy worker_steps on individual.taper for update to medskapa_app
  using ((shown AND (ended_on IS NULL) AND (support_id = ANY (( SELECT individual.confided_supports() AS confided_supports)::uuid[]))))
  with check ((shown AND (ended_on IS NULL) AND (support_id = ANY (( SELECT individual.confided_supports() AS confided_supports)::uuid[]))));
grant delete, insert, select on individual.taper to medskapa_app;
grant select on individual.taper to medskapa_backup;
grant select on individual.taper to medskapa_policy;
grant update (ended_on, shown, since, step, version, words) on individual.taper to medskapa_app;

create table individual.taper_step (
  taper_id uuid not null,
  support_id uuid not null,
  place integer not null,
  step text not null,
  taken_on date not null,
  taken_by uuid,
  constraint taper_step_pkey PRIMARY KEY (taper_id, place),
  constraint taper_step_place_check CHECK ((place >= 1)),
  constraint taper_step_step_check CHECK ((step = ANY (ARRAY['daily'::text, 'every-other-day'::text, 'every-third-day'::text, 'weekly'::text, 'none'::text]))),
  constraint taper_step_taken_by_fkey FOREIGN KEY (taken_by) REFERENCES kernel.person(id),
  constraint taper_step_taper_id_support_id_fkey FOREIGN KEY (taper_id, support_id) REFERENCES individual.taper(id, support_id) ON DELETE CASCADE
);
CREATE INDEX taper_step_support ON individual.taper_step USING btree (support_id);
alter table individual.taper_step enable row level security;
alter table individual.taper_step force row level security;
create policy backup on individual.taper_step for select to medskapa_backup
  using (true);
create policy disposal_finds on individual.taper_step for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.taper_step for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy walking on individual.taper_step for select to medskapa_policy
  using (true);
create policy walking_adds on individual.taper_step for insert to medskapa_policy
  with check (true);
grant insert, select on individual.taper_step to medskapa_policy;
grant select on individual.taper_step to medskapa_app;
grant select on individual.taper_step to medskapa_backup;

create table individual.unit_contact (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  name text not null,
  about text not null default ''::text,
  phone text not null default ''::text,
  email text not null default ''::text,
  hours text not null default ''::text,
  "position" integer not null default 0,
  version integer not null default 1,
  constraint unit_contact_pkey PRIMARY KEY (id),
  constraint unit_contact_about_check CHECK ((length(about) <= 500)),
  constraint unit_contact_check CHECK (((phone <> ''::text) OR (email <> ''::text))),
  constraint unit_contact_email_check CHECK ((length(email) <= 254)),
  constraint unit_contact_hours_check CHECK ((length(hours) <= 200)),
  constraint unit_contact_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint unit_contact_phone_check CHECK ((length(phone) <= 40)),
  constraint unit_contact_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES kernel.organisation(id)
);
CREATE INDEX unit_contact_unit ON individual.unit_contact USING btree (unit_id);
alter table individual.unit_contact enable row level security;
alter table individual.unit_contact force row level security;
create policy backup on individual.unit_contact for select to medskapa_backup
  using (true);
create policy manager_adds on individual.unit_contact for insert to medskapa_app
  with check (((unit_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'unit-manager'::text) AND (NOT ( SELECT kernel.also_administers() AS also_administers))));
create policy manager_changes on individual.unit_contact for update to medskapa_app
  using (((unit_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'unit-manager'::text) AND (NOT ( SELECT kernel.also_administers() AS also_administers))));
create policy manager_removes on individual.unit_contact for delete to medskapa_app
  using (((unit_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'unit-manager'::text) AND (NOT ( SELECT kernel.also_administers() AS also_administers))));
create policy staff_reads on individual.unit_contact for select to medskapa_app
  using (((unit_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = ANY (ARRAY['unit-manager'::text, 'support-worker'::text, 'assistant'::text, 'key-worker'::text, 'substitute'::text])) AND (NOT ( SELECT kernel.also_administers() AS also_administers))));
create policy supported on individual.unit_contact for select to medskapa_app
  using ((unit_id = ANY (( SELECT individual.own_units() AS own_units)::uuid[])));
grant delete, insert, select on individual.unit_contact to medskapa_app;
grant select on individual.unit_contact to medskapa_backup;
grant update (about, email, hours, name, phone, "position", version) on individual.unit_contact to medskapa_app;

create table individual.unit_figure (
  id uuid not null default gen_random_uuid(),
  unit_id uuid not null,
  measure text not null,
  counted_on date not null,
  total integer not null,
  cells integer[] not null,
  constraint unit_figure_pkey PRIMARY KEY (id),
  constraint unit_figure_unit_id_measure_counted_on_key UNIQUE (unit_id, measure, counted_on),
  constraint unit_figure_cells_check CHECK ((5 <= ALL (array_remove(cells, NULL::integer)))),
  constraint unit_figure_check CHECK ((array_length(cells, 1) =
CASE
    WHEN (measure ~~ 'ladder-%'::text) THEN 5
    ELSE 3
END)),
  constraint unit_figure_measure_check CHECK ((measure = ANY (ARRAY['ladder-making'::text, 'ladder-carrying-out'::text, 'ladder-following-up'::text, 'ladder-updating'::text, 'independence'::text, 'tapering'::text]))),
  constraint unit_figure_total_check CHECK ((total >= 5)),
  constraint unit_figure_unit_id_fkey FOREIGN KEY (unit_id) REFERENCES kernel.organisation(id)
);
CREATE TRIGGER unit_figure_hides BEFORE INSERT OR UPDATE ON individual.unit_figure FOR EACH ROW EXECUTE FUNCTION individual.unit_figure_hides();
alter table individual.unit_figure enable row level security;
alter table individual.unit_figure force row level security;
create policy backup on individual.unit_figure for select to medskapa_backup
  using (true);
create policy job_reads on individual.unit_figure for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'release-figures'::text));
create policy job_releases on individual.unit_figure for insert to medskapa_app
  with check (((( SELECT kernel.actor_job() AS actor_job) = 'release-figures'::text) AND (counted_on = ( SELECT kernel.today() AS today))));
create policy overseen on individual.unit_figure for select to medskapa_app
  using ((unit_id = ANY (( SELECT individual.overseen_units() AS overseen_units)::uuid[])));
grant insert, select on individual.unit_figure to medskapa_app;
grant select on individual.unit_figure to medskapa_backup;

create table individual.unit_figure_group (
  id uuid not null default gen_random_uuid(),
  figure_id uuid not null,
  members uuid[] not null,
  constraint unit_figure_group_pkey PRIMARY KEY (id),
  constraint unit_figure_group_members_check CHECK ((cardinality(members) >= 5)),
  constraint unit_figure_group_figure_id_fkey FOREIGN KEY (figure_id) REFERENCES individual.unit_figure(id)
);
CREATE INDEX unit_figure_group_figure ON individual.unit_figure_group USING btree (figure_id);
alter table individual.unit_figure_group enable row level security;
alter table individual.unit_figure_group force row level security;
create policy backup on individual.unit_figure_group for select to medskapa_backup
  using (true);
create policy job_reads on individual.unit_figure_group for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'release-figures'::text));
create policy job_releases on individual.unit_figure_group for insert to medskapa_app
  with check ((( SELECT kernel.actor_job() AS actor_job) = 'release-figures'::text));
grant insert, select on individual.unit_figure_group to medskapa_app;
grant select on individual.unit_figure_group to medskapa_backup;

create table individual.visit (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  worker_id uuid,
  day date not null,
  starts_at time without time zone not null,
  ends_at time without time zone not null,
  way text not null,
  about text not null default ''::text,
  state text not null default 'planned'::text,
  version integer not null default 1,
  constraint visit_pkey PRIMARY KEY (id),
  constraint visit_about_check CHECK ((length(about) <= 300)),
  constraint visit_check CHECK ((ends_at > starts_at)),
  constraint visit_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'done'::text, 'cancelled-by-participant'::text, 'cancelled-by-unit'::text]))),
  constraint visit_way_check CHECK ((way = ANY (ARRAY['home'::text, 'phone'::text, 'text'::text, 'out'::text, 'video'::text]))),
  constraint visit_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.support(id),
  constraint visit_worker_id_fkey FOREIGN KEY (worker_id) REFERENCES kernel.person(id)
);
CREATE INDEX visit_support_day ON individual.visit USING btree (support_id, day);
CREATE INDEX visit_worker_day ON individual.visit USING btree (worker_id, day);
alter table individual.visit enable row level security;
alter table individual.visit force row level security;
create policy backup on individual.visit for select to medskapa_backup
  using (true);
create policy closing on individual.visit for update to medskapa_policy
  using (true);
create policy disposal_destroys on individual.visit for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.visit for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own_visits on individual.visit for select to medskapa_app
  using ((id = ANY (( SELECT individual.own_visits() AS own_visits)::uuid[])));
create policy participant_cancels on individual.visit for update to medskapa_app
  using (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (state = 'planned'::text)))
  with check (((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])) AND (state = 'cancelled-by-participant'::text) AND individual.visit_stands(visit.*)));
create policy related on individual.visit for select to medskapa_app
  using ((support_id = ANY (( SELECT (individual.own_supports() || individual.staffed_supports()))::uuid[])));
create policy staff_adds on individual.visit for insert to medskapa_app
  with check (((support_id = ANY (( SELECT individual.staffed_supports() AS staffed_supports)::uuid[])) AND ((worker_id IS NULL) OR (worker_id = ANY (( SELECT kernel.my_colleagues() AS my_colleagues)::uuid[])))));
create policy staff_changes on individual.visit for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.staffed_supports() AS staffed_supports)::uuid[])))
  with check (((support_id = ANY (( SELECT individual.staffed_supports() AS staffed_supports)::uuid[])) AND ((worker_id IS NULL) OR (worker_id = ANY (( SELECT kernel.my_colleagues() AS my_colleagues)::uuid[])))));
create policy vocabulary on individual.visit for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.visit to medskapa_app;
grant select on individual.visit to medskapa_backup;
grant select on individual.visit to medskapa_policy;
grant update (about, day, ends_at, starts_at, state, version, way, worker_id) on individual.visit to medskapa_app;
grant update (state, version) on individual.visit to medskapa_policy;

create table individual.yardstick (
  id uuid not null default gen_random_uuid(),
  support_id uuid not null,
  "position" smallint not null,
  words text not null,
  begun_on date not null,
  ended_on date,
  constraint yardstick_pkey PRIMARY KEY (id),
  constraint yardstick_id_support_id_key UNIQUE (id, support_id),
  constraint yardstick_position_check CHECK ((("position" >= 1) AND ("position" <= 3))),
  constraint yardstick_words_check CHECK (((length(words) >= 1) AND (length(words) <= 300))),
  constraint yardstick_support_id_fkey FOREIGN KEY (support_id) REFERENCES individual.independence(support_id)
);
CREATE UNIQUE INDEX yardstick_in_use ON individual.yardstick USING btree (support_id, "position") WHERE (ended_on IS NULL);
alter table individual.yardstick enable row level security;
alter table individual.yardstick force row level security;
create policy backup on individual.yardstick for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.yardstick for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.yardstick for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.yardstick for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_adds on individual.yardstick for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_lays_aside on individual.yardstick for update to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shared on individual.yardstick for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.shared_independence() AS shared_independence)::uuid[])));
grant delete, insert, select on individual.yardstick to medskapa_app;
grant select on individual.yardstick to medskapa_backup;
grant update (ended_on) on individual.yardstick to medskapa_app;

create table individual.yardstick_rating (
  id uuid not null default gen_random_uuid(),
  yardstick_id uuid not null,
  support_id uuid not null,
  grade smallint not null,
  words text not null default ''::text,
  rated_on date not null,
  place integer not null,
  constraint yardstick_rating_pkey PRIMARY KEY (id),
  constraint yardstick_rating_grade_check CHECK (((grade >= 1) AND (grade <= 5))),
  constraint yardstick_rating_words_check CHECK ((length(words) <= 1000)),
  constraint yardstick_rating_yardstick_id_support_id_fkey FOREIGN KEY (yardstick_id, support_id) REFERENCES individual.yardstick(id, support_id)
);
CREATE INDEX yardstick_rating_support ON individual.yardstick_rating USING btree (support_id);
CREATE INDEX yardstick_rating_yardstick ON individual.yardstick_rating USING btree (yardstick_id, rated_on, place);
alter table individual.yardstick_rating enable row level security;
alter table individual.yardstick_rating force row level security;
create policy backup on individual.yardstick_rating for select to medskapa_backup
  using (true);
create policy disposal_destroys on individual.yardstick_rating for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy disposal_finds on individual.yardstick_rating for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'record-disposal'::text));
create policy own on individual.yardstick_rating for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy own_rates on individual.yardstick_rating for insert to medskapa_app
  with check ((support_id = ANY (( SELECT individual.own_supports() AS own_supports)::uuid[])));
create policy shared on individual.yardstick_rating for select to medskapa_app
  using ((support_id = ANY (( SELECT individual.shared_independence() AS shared_independence)::uuid[])));
create policy vocabulary on individual.yardstick_rating for select to medskapa_policy
  using (true);
grant delete, insert, select on individual.yardstick_rating to medskapa_app;
grant select on individual.yardstick_rating to medskapa_backup;
grant select on individual.yardstick_rating to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.about_edition_moves()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.edition := old.edition + case when (new.kind, new.words) is distinct from (old.kind, old.words) then 1 else 0 end;
  return new;
end
$function$;
alter function individual.about_edition_moves() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.about_items_own()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(i.id), '{}') from individual.about_item i
  where i.participant_id = (select individual.own_self())
$function$;
alter function individual.about_items_own() owner to medskapa_policy;
grant execute on function individual.about_items_own() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.about_items_shown()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct s.item_id), '{}') from individual.about_share s
  where (s.audience = 'workers' and s.support_id = any ((select individual.confided_supports())::uuid[]))
    or (s.audience = 'substitutes' and s.support_id = any ((select individual.visited_supports())::uuid[])
      and s.support_id <> all ((select individual.confided_supports())::uuid[]))
    or (s.audience = 'manager' and s.support_id = any ((select individual.managed_supports())::uuid[]))
$function$;
alter function individual.about_items_shown() owner to medskapa_policy;
grant execute on function individual.about_items_shown() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.also_manages()
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from kernel.role_holding h
    where h.person_id = kernel.actor_person() and h.role = 'unit-manager'
      and h.organisation_id = kernel.actor_organisation() and (h.valid_to is null or h.valid_to >= kernel.today()))
$function$;
alter function individual.also_manages() owner to medskapa_policy;
grant execute on function individual.also_manages() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.answer_takes_its_place()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  new.place := 1 + coalesce((select max(a.place) from individual.plan_answer a where a.plan_id = new.plan_id), 0);
  return new;
end
$function$;
alter function individual.answer_takes_its_place() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.answer_to_plan(plan uuid)
 RETURNS text
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select a.answer from individual.plan_answer a join individual.plan p on p.id = a.plan_id
  where a.plan_id = plan and a.proposal = p.proposal and plan = any (individual.written_plans()) order by a.place desc limit 1
$function$;
alter function individual.answer_to_plan(uuid) owner to medskapa_policy;
grant execute on function individual.answer_to_plan(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.ask_contact_wish(support uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if support <> all (individual.managed_supports()) then
    return false;
  end if;
  insert into individual.contact_wish (support_id, state, asked_on) values (support, 'asked', kernel.today())
    on conflict (support_id) do update set state = 'asked', asked_on = kernel.today(),
      version = individual.contact_wish.version + 1;
  return true;
end
$function$;
alter function individual.ask_contact_wish(uuid) owner to medskapa_policy;
grant execute on function individual.ask_contact_wish(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.assigned_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(a.support_id), '{}')
  from individual.assignment a join individual.support s on s.id = a.support_id
  where a.worker_id = (select kernel.actor_person())
    and (select kernel.actor_role()) in ('support-worker', 'assistant', 'key-worker')
    and s.unit_id = (select kernel.actor_organisation())
    and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today()))
    and (s.valid_to is null or s.valid_to >= (select kernel.today()))
    and not (select kernel.also_administers())
$function$;
alter function individual.assigned_supports() owner to medskapa_policy;
grant execute on function individual.assigned_supports() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.begin_next_plan(current uuid, begun uuid)
 RETURNS uuid
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  held individual.plan;
begin
  select p.* into held from individual.plan p
    where p.id = current and p.state in ('agreed', 'established') and p.id = any (individual.written_plans());
  if held.id is null or exists (select from individual.plan p
      where p.support_id = held.support_id and p.state in ('draft', 'proposed')) then
    return null;
  end if;
  insert into individual.plan (id, support_id, number, only_schedule, rhythm_months, follow_up_words, created_by, created_on)
    values (begun, held.support_id, (select max(p.number) + 1 from individual.plan p where p.support_id = held.support_id),
      held.only_schedule, held.rhythm_months, held.follow_up_words, kernel.actor_person(), kernel.today());
  insert into individual.plan_statement (plan_id, lineage, kind, area, perspective, words, written_by, written_on, wanted_on, position)
    select begun, s.lineage, s.kind, s.area, s.perspective, s.words, s.written_by, s.written_on, s.wanted_on, s.position
    from individual.plan_statement s where s.plan_id = current;
  insert into individual.goal (plan_id, lineage, parent_lineage, kind, area, perspective, words, measure, meaning, by_when,
      state, state_since, paused_why, look_again_on, decision_goal_id, written_by, position)
    select begun, g.lineage, g.parent_lineage, g.kind, g.area, g.perspective, g.words, g.measure, g.meaning, g.by_when,
      g.state, g.state_since, g.paused_why, g.look_again_on, g.decision_goal_id, g.written_by, g.position
    from individual.goal g where g.plan_id = current and g.state in ('active', 'paused')
      -- the steps towards a goal that is over are over with it
      and not exists (select from individual.goal o
        where o.plan_id = current and o.lineage = g.parent_lineage and o.state in ('reached', 'ended'));
  insert into individual.activity (plan_id, lineage, goal_lineage, words, who, who_words, how, written_by, position)
    select begun, a.lineage, a.goal_lineage, a.words, a.who, a.who_words, a.how, a.written_by, a.position
    from individual.activity a where a.plan_id = current
      and not exists (select from individual.goal g
        left join individual.goal o on o.plan_id = current and o.lineage = g.parent_lineage
        where g.plan_id = current and g.lineage = a.goal_lineage
          and (g.state in ('reached', 'ended') or o.state in ('reached', 'ended')));
  return begun;
end
$function$;
alter function individual.begin_next_plan(uuid,uuid) owner to medskapa_policy;
grant execute on function individual.begin_next_plan(uuid,uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.bring_plan(source uuid, draft uuid)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  held individual.plan;
  making individual.plan;
  came integer;
  brought integer := 0;
begin
  select p.* into held from individual.plan p
    where p.id = source and p.settled_on is not null and p.support_id = any (individual.own_supports());
  select p.* into making from individual.plan p join individual.support s on s.id = p.support_id
    where p.id = draft and p.state = 'draft' and p.support_id = any (individual.own_supports())
      and p.support_id <> held.support_id and (s.valid_to is null or s.valid_to >= kernel.today());
  if held.id is null or making.id is null then
    return null;
  end if;
  insert into individual.plan_statement (plan_id, lineage, kind, area, perspective, words, written_by, written_on, wanted_on, position)
    select draft, md5(s.lineage::text || making.support_id::text)::uuid, s.kind, s.area, s.perspective, s.words,
      s.written_by, s.written_on, s.wanted_on,
      s.position + (select coalesce(max(o.position) + 1, 0) from individual.plan_statement o where o.plan_id = draft)
    from individual.plan_statement s where s.plan_id = source and s.perspective in ('participant', 'staff')
    on conflict (plan_id, lineage) do nothing;
  get diagnostics came = row_count;
  brought := brought + came;
  insert into individual.goal (plan_id, lineage, parent_lineage, kind, area, perspective, words, measure, meaning, by_when,
      state, state_since, paused_why, look_again_on, written_by, position)
    select draft, md5(g.lineage::text || making.support_id::text)::uuid,
      (select md5(o.lineage::text || making.support_id::text)::uuid from individual.goal o
        where o.plan_id = source and o.lineage = g.parent_lineage and o.state in ('active', 'paused')),
      g.kind, g.area, g.perspective, g.words, g.measure, g.meaning, g.by_when, g.state, g.state_since, g.paused_why,
      g.look_again_on, g.written_by,
      g.position + (select coalesce(max(o.position) + 1, 0) from individual.goal o where o.plan_id = draft)
    from individual.goal g where g.plan_id = source and g.state in ('active', 'paused')
      -- the steps towards a goal that is over are over with it
      and not exists (select from individual.goal o
        where o.plan_id = source and o.lineage = g.parent_lineage and o.state in ('reached', 'ended'))
    on conflict (plan_id, lineage) do nothing;
  get diagnostics came = row_count;
  brought := brought + came;
  insert into individual.activity (plan_id, lineage, goal_lineage, words, who, who_words, how, written_by, position)
    select draft, md5(a.lineage::text || making.support_id::text)::uuid,
      md5(a.goal_lineage::text || making.support_id::text)::uuid, a.words, a.who, a.who_words, a.how, a.written_by,
      a.position + (select coalesce(max(o.position) + 1, 0) from individual.activity o where o.plan_id = draft)
    from individual.activity a where a.plan_id = source
      and (a.goal_lineage is null or exists (select from individual.goal g
        left join individual.goal o on o.plan_id = source and o.lineage = g.parent_lineage
        where g.plan_id = source and g.lineage = a.goal_lineage and g.state in ('active', 'paused')
          and (o.id is null or o.state in ('active', 'paused'))))
    on conflict (plan_id, lineage) do nothing;
  get diagnostics came = row_count;
  return brought + came;
end
$function$;
alter function individual.bring_plan(uuid,uuid) owner to medskapa_policy;
grant execute on function individual.bring_plan(uuid,uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.calendar_in_use(token bytea)
 RETURNS TABLE(state text, words_shown boolean, supports uuid[])
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  found individual.calendar_address;
  this_hour timestamptz := date_trunc('hour', (kernel.actor()).at);
begin
  select c.* into found from individual.calendar_address c where c.token_hash = token;
  if found.id is null or found.ended_on is not null then
    return query select case when found.id is null then 'unknown' else 'ended' end, false, '{}'::uuid[];
    return;
  end if;
  if found.hour = this_hour and found.fetches >= 60 then
    return query select 'too-often', false, '{}'::uuid[];
    return;
  end if;
  update individual.calendar_address c set hour = this_hour,
    fetches = case when c.hour = this_hour then c.fetches + 1 else 1 end where c.id = found.id;
  return query select 'in-use', found.words_shown, array[found.support_id];
end
$function$;
alter function individual.calendar_in_use(bytea) owner to medskapa_policy;
grant execute on function individual.calendar_in_use(bytea) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.calendar_items(token bytea)
 RETURNS TABLE(id uuid, words text, part text, starts_at time without time zone, starts_on date, repeats text, weekdays smallint[], until date, away date[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select i.id, case when c.words_shown then i.words else '' end, i.part, i.starts_at, i.starts_on, i.repeats, i.weekdays,
    i.until, coalesce((select array_agg(a.day) from individual.schedule_away a where a.item_id = i.id), '{}')
  from individual.calendar_address c join individual.schedule_item i on i.support_id = c.support_id
  where c.token_hash = token and c.ended_on is null
$function$;
alter function individual.calendar_items(bytea) owner to medskapa_policy;
grant execute on function individual.calendar_items(bytea) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.calendar_visits(token bytea)
 RETURNS TABLE(id uuid, who text, day date, starts_at time without time zone, ends_at time without time zone, version integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select v.id, case when c.words_shown then coalesce(p.name, '') else '' end, v.day, v.starts_at, v.ends_at, v.version
  from individual.calendar_address c join individual.visit v on v.support_id = c.support_id
  left join kernel.person p on p.id = v.worker_id
  where c.token_hash = token and c.ended_on is null and v.state in ('planned', 'done')
    and v.day between kernel.today() - 35 and kernel.today() + 100
$function$;
alter function individual.calendar_visits(bytea) owner to medskapa_policy;
grant execute on function individual.calendar_visits(bytea) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.care_manager_of(support uuid)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select s.care_manager_id from individual.support s
  where s.id = support and s.id = any ((select individual.managed_supports())::uuid[])
$function$;
alter function individual.care_manager_of(uuid) owner to medskapa_policy;
grant execute on function individual.care_manager_of(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.care_managers_here()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct h.person_id), '{}')
  from individual.over_units(array[(select kernel.actor_organisation())]) o
    join kernel.role_holding h on h.organisation_id = o.organisation_id
  where (select kernel.actor_role()) = 'unit-manager' and not (select kernel.also_administers())
    and h.role = 'care-manager' and (h.valid_to is null or h.valid_to >= (select kernel.today()))
$function$;
alter function individual.care_managers_here() owner to medskapa_policy;
grant execute on function individual.care_managers_here() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.certified_files()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select individual.own_supports() || individual.managed_supports()
$function$;
alter function individual.certified_files() owner to medskapa_owner;
grant execute on function individual.certified_files() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.close_visit(visit uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update individual.visit v set state = 'done', version = v.version + 1
  where v.id = visit and v.state = 'planned' and v.worker_id = kernel.actor_person()
    and v.support_id = any (individual.visited_supports() || individual.assigned_supports());
  return found;
end
$function$;
alter function individual.close_visit(uuid) owner to medskapa_policy;
grant execute on function individual.close_visit(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.confided_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select case when individual.also_manages() then '{}'::uuid[] else individual.assigned_supports() end
$function$;
alter function individual.confided_supports() owner to medskapa_owner;
grant execute on function individual.confided_supports() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION individual.consented_supports(the_what text)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct c.support_id), '{}') from individual.consent c
  where c.to_person_id = (select kernel.actor_person()) and c.withdrawn_on is null and c.what = the_what
    and c.valid_from <= (select kernel.today()) and c.valid_to >= (select kernel.today())
    and not (select kernel.also_administers())
$function$;
alter function individual.consented_supports(text) owner to medskapa_policy;
grant execute on function individual.consented_supports(text) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.decided_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with mine as materialized (
    select s.id, s.unit_id from individual.support s
    where (select kernel.actor_role()) = 'care-manager' and s.care_manager_id = (select kernel.actor_person())
      and not (select kernel.also_administers()))
  select coalesce(array_agg(m.id), '{}') from mine m
  where m.unit_id in (
    select o.unit_id from individual.over_units((select array_agg(distinct unit_id) from mine)) o
    where o.organisation_id = (select kernel.actor_organisation()))
$function$;
alter function individual.decided_supports() owner to medskapa_policy;
grant execute on function individual.decided_supports() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.droppable_drafts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(d.id), '{}') from individual.plan d
  where d.state = 'draft' and (d.support_id = any ((select individual.own_supports())::uuid[])
    or d.support_id = any ((select individual.assigned_supports())::uuid[])
    and not exists (select from individual.plan_answer a where a.plan_id = d.id and a.witness_id is null)
    and not exists (
      select from (
        select s.lineage, s.words, s.written_by from individual.plan_statement s where s.plan_id = d.id
        union all select g.lineage, g.words, g.written_by from individual.goal g where g.plan_id = d.id
        union all select a.lineage, a.words, a.written_by from individual.activity a where a.plan_id = d.id) mine
      where mine.written_by = (select s.participant_id from individual.support s where s.id = d.support_id)
        and (mine.lineage, mine.words) not in (
          select kept.lineage, kept.words from individual.plan p join (
            select s.plan_id, s.lineage, s.words from individual.plan_statement s
            union all select g.plan_id, g.lineage, g.words from individual.goal g
            union all select a.plan_id, a.lineage, a.words from individual.activity a) kept on kept.plan_id = p.id
          where p.support_id = d.support_id and p.state in ('agreed', 'established'))))
$function$;
alter function individual.droppable_drafts() owner to medskapa_policy;
grant execute on function individual.droppable_drafts() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.falls_on(item individual.schedule_item, day date)
 RETURNS boolean
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select day >= item.starts_on and (item.until is null or day <= item.until) and case item.repeats
    when 'monthly' then extract(day from day) = least(extract(day from item.starts_on),
      extract(day from date_trunc('month', day::timestamp) + interval '1 month' - interval '1 day'))
    else extract(isodow from day)::smallint = any (item.weekdays)
      and case item.repeats
        when 'weekly' then true
        when 'once' then date_trunc('week', day::timestamp) = date_trunc('week', item.starts_on::timestamp)
        else (date_trunc('week', day::timestamp)::date - date_trunc('week', item.starts_on::timestamp)::date) / 7 % 2 = 0
      end
    end
$function$;
alter function individual.falls_on(individual.schedule_item,date) owner to medskapa_owner;
grant execute on function individual.falls_on(individual.schedule_item,date) to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION individual.figures_to_release()
 RETURNS TABLE(unit_id uuid, measure text, member uuid, cell smallint)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if kernel.actor_job() is distinct from 'release-figures' then
    return;
  end if;
  insert into individual.figure_member (participant_id)
    select c.participant_id from individual.ladder_counted() c
    union select c.participant_id from individual.independence_counted() c
    union select c.participant_id from individual.tapering_counted() c
    on conflict do nothing;
  return query
    select c.unit_id, c.measure, m.member, c.cell
    from (select * from individual.ladder_counted()
        union all select * from individual.independence_counted()
        union all select * from individual.tapering_counted()) c
      join individual.figure_member m on m.participant_id = c.participant_id;
end
$function$;
alter function individual.figures_to_release() owner to medskapa_policy;
grant execute on function individual.figures_to_release() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.filled_schedule_items()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(i.id), '{}') from individual.schedule_item i
  where i.support_id = any ((select individual.own_supports())::uuid[])
    or (not i.only_me and i.written_as <> 'participant'
      and i.support_id = any ((select individual.assigned_supports())::uuid[]))
$function$;
alter function individual.filled_schedule_items() owner to medskapa_policy;
grant execute on function individual.filled_schedule_items() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.find_suggestion_candidates()
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with agreed as (
    select p.id, p.settled_on, s.participant_id, s.unit_id
    from individual.plan p join individual.support s on s.id = p.support_id
    where (select kernel.actor_job()) = 'find-suggestions' and p.settled_as = 'agreed'
      and (select a.answer = 'yes' and a.witness_id is null from individual.plan_answer a
        where a.plan_id = p.id and a.proposal = p.proposal order by a.place desc limit 1)
  ), until as (
    select max(quarter) + interval '3 months' as day from (
      select date_trunc('quarter', a.settled_on) as quarter from agreed a
      group by 1
      having count(distinct a.participant_id) >= 5 and count(distinct a.unit_id) >= 2
    ) as thick where quarter + interval '3 months' <= (select kernel.today())
  ), chosen as materialized (
    select g.area, individual.goal_key(g.words) as key, a.participant_id, a.unit_id
    from individual.goal g join agreed a on a.id = g.plan_id
    where a.settled_on < (select day from until) and g.perspective = 'participant' and g.area is not null
      and g.written_by = a.participant_id
  )
  insert into individual.suggestion_candidate (area, source_key)
  select c.area, c.key from chosen c
  where c.key <> ''
  group by 1, 2
  having count(distinct c.participant_id) >= 5 and count(distinct c.unit_id) >= 2
  on conflict do nothing
$function$;
alter function individual.find_suggestion_candidates() owner to medskapa_policy;
grant execute on function individual.find_suggestion_candidates() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.follow_up_part_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  closed boolean;
begin
  select f.closed_on is not null into closed from individual.follow_up f where f.id = new.follow_up_id;
  if tg_table_name = 'follow_up_answer' then
    if tg_op = 'INSERT' then
      new.shown := false;
    elsif (new.mark, new.words) is distinct from (old.mark, old.words) then
      new.shown := false;
    elsif not new.shown and new.answered_on = old.answered_on then
      return new;
    end if;
  end if;
  -- to who sees no follow-up this says nothing, open or closed: the policies answer
  if closed then
    raise exception 'a closed follow-up stands as it is' using errcode = 'check_violation';
  end if;
  return new;
end
$function$;
alter function individual.follow_up_part_stands() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.given_to_me()
 RETURNS TABLE(consent_id uuid, participant_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select c.id, s.participant_id from individual.consent c join individual.support s on s.id = c.support_id
  where c.to_person_id = (select kernel.actor_person()) and c.withdrawn_on is null
    and c.valid_from <= (select kernel.today()) and c.valid_to >= (select kernel.today())
    and not (select kernel.also_administers())
$function$;
alter function individual.given_to_me() owner to medskapa_policy;
grant execute on function individual.given_to_me() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.goal_key(words text)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(string_agg(word, ' ' order by place), '')
  from regexp_split_to_table(lower(translate(words, 'ÅÄÖÉÜ', 'åäöéü')), '[\s.,;:!?"”“’''()/…–—-]+')
    with ordinality as found (word, place)
  where word not in ('', 'jag', 'vill', 'ska', 'skulle', 'vilja', 'kunna', 'kan', 'att', 'och', 'en', 'ett', 'i', 'på',
    'min', 'mitt', 'mina', 'mig', 'för', 'till')
$function$;
alter function individual.goal_key(text) owner to medskapa_owner;
grant execute on function individual.goal_key(text) to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION individual.goal_outcome_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if kernel.actor_role() is not null then
    select coalesce(max(o.version), 0) + 1 into new.version from individual.goal_outcome o
      where o.follow_up_id = new.follow_up_id and o.goal_lineage = new.goal_lineage;
  end if;
  return new;
end
$function$;
alter function individual.goal_outcome_follows() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.goals_as_settled(plan uuid)
 RETURNS TABLE(id uuid, plan_id uuid, lineage uuid, parent_lineage uuid, kind text, area text, perspective text, words text, measure text, meaning text, by_when date, decision_goal_id uuid, written_by uuid, "position" integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select g.id, g.plan_id, g.lineage, g.parent_lineage, g.kind, g.area, g.perspective, g.words, g.measure, g.meaning, g.by_when,
    g.decision_goal_id, g.written_by, g.position
  from individual.goal g join individual.plan p on p.id = g.plan_id
  where p.id = goals_as_settled.plan and p.settled_as is not null
    and p.support_id = any ((select individual.decided_supports())::uuid[])
$function$;
alter function individual.goals_as_settled(uuid) owner to medskapa_policy;
grant execute on function individual.goals_as_settled(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.has_tie_to_units(person uuid, units uuid[], since date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (
      select from individual.support s
      where s.participant_id = person and s.unit_id = any (units) and (s.valid_to is null or s.valid_to >= since))
    or exists (
      select from individual.assignment a join individual.support s on s.id = a.support_id
      where a.worker_id = person and s.unit_id = any (units) and (a.valid_to is null or a.valid_to >= since))
    or exists (
      select from kernel.role_holding h
      where h.person_id = person and h.organisation_id = any (units)
        and h.role in ('participant', 'support-worker', 'assistant', 'key-worker', 'substitute', 'unit-manager')
        and (h.valid_to is null or h.valid_to >= since))
$function$;
alter function individual.has_tie_to_units(uuid,uuid[],date) owner to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.idle_message_choices()
 RETURNS TABLE(person_id uuid, since date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select m.person_id, coalesce(greatest(
      (select max(s.valid_to) from individual.support s where s.participant_id = m.person_id),
      (select max(h.valid_to) from kernel.role_holding h where h.person_id = m.person_id and h.role <> 'participant')),
    kernel.today())
  from individual.message_choice m
  where (select kernel.actor_job()) = 'record-disposal'
    and not exists (select from individual.support s where s.participant_id = m.person_id
      and (s.valid_to is null or s.valid_to >= kernel.today()))
    and not exists (select from kernel.role_holding h where h.person_id = m.person_id and h.role <> 'participant'
      and (h.valid_to is null or h.valid_to >= kernel.today()))
    and (exists (select from individual.support s where s.participant_id = m.person_id)
      or exists (select from kernel.role_holding h where h.person_id = m.person_id and h.role <> 'participant'))
$function$;
alter function individual.idle_message_choices() owner to medskapa_policy;
grant execute on function individual.idle_message_choices() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.independence_counted()
 RETURNS TABLE(unit_id uuid, measure text, participant_id uuid, cell smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with year as (
    select s.unit_id, s.participant_id,
      (array_agg(r.grade order by r.rated_on desc, r.place desc))[1]
        - (array_agg(r.grade order by r.rated_on, r.place desc))[1] as moved
    from individual.yardstick_rating r join individual.support s on s.id = r.support_id
    where s.valid_from <= (select kernel.today()) and (s.valid_to is null or s.valid_to >= (select kernel.today()))
      and r.rated_on > (select kernel.today()) - interval '1 year'
    group by s.unit_id, s.participant_id, r.yardstick_id
    having count(distinct r.rated_on) > 1)
  select y.unit_id, 'independence', y.participant_id, (2 - sign(sum(y.moved)))::smallint
  from year y group by y.unit_id, y.participant_id
$function$;
alter function individual.independence_counted() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.is_reworded(suggestion uuid, words text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select (select individual.rewords_suggestions()) and exists (select from individual.suggestion s
    where s.id = suggestion and s.organisation_id = (select kernel.actor_organisation())
      and individual.goal_key(is_reworded.words) <> s.source_key)
$function$;
alter function individual.is_reworded(uuid,text) owner to medskapa_policy;
grant execute on function individual.is_reworded(uuid,text) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.kept_unit()
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select case when kernel.actor_role() in ('support-worker', 'assistant', 'key-worker', 'unit-manager')
    and not kernel.also_administers() then kernel.actor_organisation() end
$function$;
alter function individual.kept_unit() owner to medskapa_owner;
grant execute on function individual.kept_unit() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.known_notes()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct t.note_id), '{}') from individual.note_text t
  where t.support_id = any ((select individual.own_supports())::uuid[])
    and (not t.mentions_other or t.id in (select r.text_id from individual.note_review r
      where r.support_id = any ((select individual.own_supports())::uuid[])))
$function$;
alter function individual.known_notes() owner to medskapa_policy;
grant execute on function individual.known_notes() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.ladder_counted()
 RETURNS TABLE(unit_id uuid, measure text, participant_id uuid, cell smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select distinct on (s.unit_id, r.phase, s.participant_id) s.unit_id, 'ladder-' || r.phase, s.participant_id, r.step
  from individual.ladder_rating r join individual.support s on s.id = r.support_id
  where r.side = 'participant' and s.valid_from <= (select kernel.today())
    and (s.valid_to is null or s.valid_to >= (select kernel.today()))
  order by s.unit_id, r.phase, s.participant_id, r.rated_on desc, r.place desc
$function$;
alter function individual.ladder_counted() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.managed_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(s.id), '{}') from individual.support s
  where (select kernel.actor_role()) = 'unit-manager' and s.unit_id = (select kernel.actor_organisation())
    and not (select kernel.also_administers())
$function$;
alter function individual.managed_supports() owner to medskapa_policy;
grant execute on function individual.managed_supports() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.near_plans()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.id), '{}') from individual.plan p
  where p.support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[])
$function$;
alter function individual.near_plans() owner to medskapa_policy;
grant execute on function individual.near_plans() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.near_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct near.id), '{}') from (
    select s.unit_id as id from individual.support s where s.id = any (individual.own_supports())
    union all
    select (select kernel.actor_organisation())
      where (select kernel.actor_role()) in ('support-worker', 'assistant', 'key-worker', 'substitute', 'unit-manager')
        and not (select kernel.also_administers())
  ) as near
$function$;
alter function individual.near_units() owner to medskapa_policy;
grant execute on function individual.near_units() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.open_texts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(t.id), '{}') from individual.note_text t
  left join (
    select distinct on (r.text_id) r.text_id, r.outcome from individual.note_review r
    where r.support_id = any ((select individual.own_supports())::uuid[])
    order by r.text_id, r.place desc) last on last.text_id = t.id
  where t.support_id = any ((select individual.own_supports())::uuid[])
    and coalesce(last.outcome = 'whole', not t.mentions_other)
$function$;
alter function individual.open_texts() owner to medskapa_policy;
grant execute on function individual.open_texts() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.open_visits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(v.id), '{}') from individual.visit v
  where v.id = any ((select individual.own_visits())::uuid[]) and v.day <= (select kernel.today())
    and v.state in ('planned', 'done') and v.support_id = any ((select individual.visited_supports())::uuid[])
$function$;
alter function individual.open_visits() owner to medskapa_policy;
grant execute on function individual.open_visits() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.over_units(units uuid[])
 RETURNS TABLE(unit_id uuid, organisation_id uuid)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with recursive above as (
    select o.id as unit_id, o.id as organisation_id, o.parent_id from kernel.organisation o where o.id = any (units)
    union
    select a.unit_id, o.id, o.parent_id from above a join kernel.organisation o on o.id = a.parent_id)
  select a.unit_id, a.organisation_id from above a
$function$;
alter function individual.over_units(uuid[]) owner to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.overseen_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(o.id), '{}') from kernel.organisation o
  where not (select kernel.also_administers())
    and (((select kernel.actor_role()) in ('unit-manager', 'commissioner', 'influence-coordinator')
        and o.id = (select kernel.actor_organisation()))
      or ((select kernel.actor_role()) in ('commissioner', 'influence-coordinator')
        and o.parent_id = (select kernel.actor_organisation())))
$function$;
alter function individual.overseen_units() owner to medskapa_policy;
grant execute on function individual.overseen_units() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.own_readers()
 RETURNS TABLE(role_holding_id uuid, person_id uuid, name text, role text, organisation_id uuid, organisation text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select h.id, p.id, p.name, h.role, o.id, o.name
  from kernel.role_holding h join kernel.person p on p.id = h.person_id
    join kernel.organisation o on o.id = h.organisation_id
  where h.id in (select e.role_holding_id from kernel.trail_entry e
    where e.kind = 'read' and e.stream = (select individual.own_self()))
$function$;
alter function individual.own_readers() owner to medskapa_policy;
grant execute on function individual.own_readers() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.own_self()
 RETURNS uuid
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select case when kernel.actor_role() = 'participant' then kernel.actor_person() end
$function$;
alter function individual.own_self() owner to medskapa_owner;
grant execute on function individual.own_self() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION individual.own_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(s.id), '{}') from individual.support s
  where (select kernel.actor_role()) = 'participant' and s.participant_id = (select kernel.actor_person())
$function$;
alter function individual.own_supports() owner to medskapa_policy;
grant execute on function individual.own_supports() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.own_units()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct s.unit_id), '{}') from individual.support s
  where s.id = any (individual.own_supports())
$function$;
alter function individual.own_units() owner to medskapa_policy;
grant execute on function individual.own_units() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.own_visits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(v.id), '{}')
  from individual.visit v join individual.support s on s.id = v.support_id
  where v.worker_id = (select kernel.actor_person())
    and (select kernel.actor_role()) in ('substitute', 'support-worker', 'assistant', 'key-worker')
    and s.unit_id = (select kernel.actor_organisation())
    and (v.day >= (select kernel.today())
      or ((v.day + v.ends_at) at time zone 'Europe/Stockholm') + interval '2 hours' >= (select (kernel.actor()).at))
    and not (select kernel.also_administers())
$function$;
alter function individual.own_visits() owner to medskapa_policy;
grant execute on function individual.own_visits() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.participants_here()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(h.person_id), '{}') from kernel.role_holding h
  where (select kernel.actor_role()) = 'unit-manager' and h.organisation_id = (select kernel.actor_organisation())
    and h.role = 'participant' and h.valid_from <= (select kernel.today())
    and (h.valid_to is null or h.valid_to >= (select kernel.today()))
    and not (select kernel.also_administers())
$function$;
alter function individual.participants_here() owner to medskapa_policy;
grant execute on function individual.participants_here() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.participants_of(supports uuid[])
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct s.participant_id), '{}') from individual.support s where s.id = any (supports)
$function$;
alter function individual.participants_of(uuid[]) owner to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.participants_served()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select individual.participants_of(individual.assigned_supports())
$function$;
alter function individual.participants_served() owner to medskapa_policy;
grant execute on function individual.participants_served() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.participants_to_tell()
 RETURNS TABLE(person_id uuid, address text, about uuid[])
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with wanting as (
    select m.person_id, m.address, s.id as support_id
    from individual.message_choice m join individual.support s on s.participant_id = m.person_id
    where (select kernel.actor_job()) = 'tell-participants' and m.way = 'email'
      and s.valid_from <= (select kernel.today()) and (s.valid_to is null or s.valid_to >= (select kernel.today()))
  ), news as (
    select w.person_id, md5('visit ' || v.id || v.day)::uuid as about
    from wanting w join individual.visit v on v.support_id = w.support_id
    where v.state = 'planned' and v.day = (select kernel.today()) + 1
    union
    select w.person_id, md5('follow-up ' || p.id || due.day)::uuid
    from wanting w join individual.plan p on p.support_id = w.support_id and p.state in ('agreed', 'established')
      cross join lateral (select (greatest(p.settled_on, (select max(f.closed_on) from individual.follow_up f
        where f.support_id = p.support_id)) + make_interval(months => coalesce(p.rhythm_months, 12)))::date as day) due
    where due.day <= (select kernel.today())
      and not exists (select from individual.follow_up f where f.support_id = p.support_id and f.closed_on is null)
    union
    select w.person_id, md5('plan ' || p.id || p.proposal)::uuid
    from wanting w join individual.plan p on p.support_id = w.support_id and p.state = 'proposed'
    where not exists (select from individual.plan_answer a where a.plan_id = p.id and a.proposal = p.proposal)
    union
    select w.person_id, md5('questions ' || f.id)::uuid
    from wanting w join individual.follow_up f on f.support_id = w.support_id
    where f.closed_on is null and f.begun_as = 'staff'
      and not exists (select from individual.follow_up_answer a where a.follow_up_id = f.id)
    union
    select w.person_id, md5('suggestion ' || a.id)::uuid
    from wanting w join individual.about_suggestion a on a.support_id = w.support_id where a.outcome is null
    union
    select w.person_id, md5('contact ' || c.support_id || c.asked_on)::uuid
    from wanting w join individual.contact_wish c on c.support_id = w.support_id where c.state = 'asked'
  )
  select n.person_id, max(m.address), array_agg(n.about)
  from news n join individual.message_choice m on m.person_id = n.person_id
  where not exists (select from individual.message_sent s where s.person_id = n.person_id and s.about = n.about)
  group by n.person_id
$function$;
alter function individual.participants_to_tell() owner to medskapa_policy;
grant execute on function individual.participants_to_tell() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.people_around()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with mine as (
    select unnest(individual.own_supports() || individual.assigned_supports() || individual.visited_supports()
      || individual.managed_supports() || individual.decided_supports()) as id)
  select coalesce(array_agg(distinct found.person_id), '{}') from (
    select s.participant_id as person_id from individual.support s where s.id in (select id from mine)
    union all
    select s.care_manager_id from individual.support s where s.id in (select id from mine)
    union all
    select a.worker_id from individual.assignment a where a.support_id in (select id from mine)
    union all
    select v.worker_id from individual.visit v where v.support_id in (select id from mine)
    union all
    select h.person_id from individual.support s join kernel.role_holding h on h.organisation_id = s.unit_id
      where s.id in (select id from mine) and h.role = 'unit-manager'
  ) found where found.person_id is not null
$function$;
alter function individual.people_around() owner to medskapa_policy;
grant execute on function individual.people_around() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.plan_holds(plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from individual.plan p
    where p.id = plan and p.state in ('agreed', 'established') and plan = any (individual.written_plans()))
$function$;
alter function individual.plan_holds(uuid) owner to medskapa_policy;
grant execute on function individual.plan_holds(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.plan_moves()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  settles boolean := new.state <> old.state and new.state in ('agreed', 'established');
begin
  if new.id <> old.id or new.support_id <> old.support_id or new.number <> old.number
      or new.created_by <> old.created_by or new.created_on <> old.created_on then
    raise exception 'a plan keeps what it is' using errcode = 'check_violation';
  end if;
  if new.state <> old.state and (old.state, new.state) not in (('draft', 'proposed'), ('proposed', 'draft'),
      ('proposed', 'agreed'), ('draft', 'established'), ('proposed', 'established'), ('established', 'agreed'),
      ('agreed', 'established'), ('agreed', 'replaced'), ('established', 'replaced'), ('agreed', 'ended'), ('established', 'ended')) then
    raise exception 'a plan that is % does not become %', old.state, new.state using errcode = 'check_violation';
  end if;
  -- a yes goes only as it came: taken down by staff, and never said by the participant
  if old.state = 'agreed' and new.state = 'established' and not individual.yes_denied(new.id) then
    raise exception 'a plan that is agreed does not become established' using errcode = 'check_violation';
  end if;
  if old.state = 'draft' and new.state in ('proposed', 'established') then
    new.proposal := old.proposal + 1;
  elsif new.proposal <> old.proposal then
    raise exception 'what is proposed keeps its number' using errcode = 'check_violation';
  end if;
  if settles and kernel.actor_person() is not null then
    new.settled_on := kernel.today();
  elsif not settles and (new.settled_as, new.settled_on) is distinct from (old.settled_as, old.settled_on)
      or not settles and old.state not in ('draft', 'proposed') and new.participation <> old.participation then
    raise exception 'how a plan was settled stands as it is' using errcode = 'check_violation';
  end if;
  if new.state in ('proposed', 'agreed', 'established') and old.state <> 'draft'
      and (new.only_schedule, new.rhythm_months, new.follow_up_words)
        is distinct from (old.only_schedule, old.rhythm_months, old.follow_up_words) then
    raise exception 'what is proposed stands as it is' using errcode = 'check_violation';
  end if;
  return new;
end
$function$;
alter function individual.plan_moves() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.plan_text_stands()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  standing text;
  writer uuid;
begin
  if tg_op = 'UPDATE' and (new.id, new.plan_id, new.lineage, new.written_by) is distinct from (old.id, old.plan_id, old.lineage, old.written_by) then
    raise exception 'a row of a plan keeps what it is' using errcode = 'check_violation';
  end if;
  select p.state into standing from individual.plan p where p.id = case tg_op when 'DELETE' then old.plan_id else new.plan_id end;
  if standing = 'draft' or standing is null then
    if tg_op = 'DELETE' then
      return old;
    end if;
    writer := case when tg_op = 'UPDATE' then kernel.actor_person() end;
    if writer is not null and individual.own_self() is null
        and to_jsonb(new) -> 'wanted_on' is distinct from to_jsonb(old) -> 'wanted_on' then
      raise exception 'only the participant says that they want it now' using errcode = 'insufficient_privilege';
    end if;
    if writer <> old.written_by and individual.own_self() is null
        and (new.words, to_jsonb(new) -> 'measure', to_jsonb(new) -> 'meaning', to_jsonb(new) -> 'how')
          is distinct from (old.words, to_jsonb(old) -> 'measure', to_jsonb(old) -> 'meaning', to_jsonb(old) -> 'how') then
      new.written_by := writer;
      if tg_table_name = 'plan_statement' then
        new.written_on := kernel.today();
      end if;
    elsif writer <> old.written_by and new.words <> old.words then
      -- what the participant puts in words of their own is what they say, and from then on theirs alone to change; what
      -- is done goes on being written together
      if tg_table_name = 'plan_statement' then
        new.written_by := writer;
        new.written_on := kernel.today();
      elsif tg_table_name = 'goal' then
        new.written_by := writer;
        new.perspective := 'participant';
      end if;
    end if;
    return new;
  end if;
  if tg_op = 'UPDATE' and tg_table_name = 'goal' and standing in ('agreed', 'established')
      and to_jsonb(new) - '{state,state_since,paused_why,look_again_on,version}'::text[]
        = to_jsonb(old) - '{state,state_since,paused_why,look_again_on,version}'::text[] then
    return new;
  end if;
  raise exception 'the text of a plan that is % stands as it is', standing using errcode = 'check_violation';
end
$function$;
alter function individual.plan_text_stands() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.plan_waits_for_answer(plan uuid, proposal integer)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from individual.plan p where p.id = plan and p.proposal = plan_waits_for_answer.proposal
    and plan = any (individual.written_plans())
    and case when individual.own_self() is null
      then p.state in ('proposed', 'established') and not exists (select from individual.plan_answer a
        where a.plan_id = p.id and a.proposal = p.proposal and a.witness_id is null)
      else p.state in ('proposed', 'established') or p.state = 'agreed' and not exists (select from individual.plan_answer a
        where a.plan_id = p.id and a.proposal = p.proposal and a.witness_id is null) end)
$function$;
alter function individual.plan_waits_for_answer(uuid,integer) owner to medskapa_policy;
grant execute on function individual.plan_waits_for_answer(uuid,integer) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.promise_step_follows()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  last_step text;
  last_place integer;
begin
  select s.step, s.place into last_step, last_place from individual.promise_step s
    where s.promise_id = new.promise_id order by s.place desc limit 1;
  if new.place <> coalesce(last_place, 0) + 1 then
    raise exception 'another step came before' using errcode = 'check_violation';
  end if;
  if (coalesce(last_step, 'not-yet'), new.step) not in (('not-yet', 'done'), ('not-yet', 'kept'), ('not-yet', 'let-go'),
      ('done', 'kept'), ('done', 'not-yet'), ('kept', 'not-yet'), ('let-go', 'not-yet'))
    or (new.step = 'not-yet' and last_step <> 'done' and new.written_as <> 'participant') then
    raise exception 'a promise that is % does not become %', coalesce(last_step, 'open'), new.step
      using errcode = 'check_violation';
  end if;
  return new;
end
$function$;
alter function individual.promise_step_follows() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.promises_at_visit()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.id), '{}') from individual.promise p
  where p.support_id = any ((select individual.visited_supports())::uuid[])
    and (coalesce((select s.step from individual.promise_step s where s.promise_id = p.id
        order by s.place desc limit 1), 'not-yet') = 'not-yet'
      or exists (select from individual.promise_step s where s.promise_id = p.id
        and s.written_by = (select kernel.actor_person())
        and (s.written_at at time zone 'Europe/Stockholm')::date = (select kernel.today())))
$function$;
alter function individual.promises_at_visit() owner to medskapa_policy;
grant execute on function individual.promises_at_visit() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.read_plans()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.id), '{}') from individual.plan p
  where p.support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[])
    or (p.settled_as is not null and p.support_id = any ((select individual.decided_supports())::uuid[]))
$function$;
alter function individual.read_plans() owner to medskapa_policy;
grant execute on function individual.read_plans() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.read_schedule_items()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(found.id), '{}') from (
    select i.id from individual.schedule_item i
      where i.support_id = any ((select individual.own_supports())::uuid[])
    union all
    select i.id from individual.schedule_item i
      where not i.only_me and i.support_id = any ((select individual.assigned_supports())::uuid[])
    union all
    select i.id from individual.schedule_item i
      where not i.only_me and i.activity_lineage is not null
        and i.support_id = any ((select individual.managed_supports())::uuid[])
    union all
    select i.id from individual.visit v join individual.schedule_item i on i.support_id = v.support_id
      where v.id = any ((select individual.open_visits())::uuid[]) and not i.only_me and individual.falls_on(i, v.day)
        and not exists (select from individual.schedule_away a where a.item_id = i.id and a.day = v.day)
  ) found
$function$;
alter function individual.read_schedule_items() owner to medskapa_policy;
grant execute on function individual.read_schedule_items() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.readers_of_check_in(check_in uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct a.worker_id), '{}')
  from individual.schedule_check_in c join individual.assignment a on a.support_id = c.support_id
  where (select kernel.actor_job()) = 'tell-about-check-in' and c.id = check_in and c.seen_by is null
    and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today()))
$function$;
alter function individual.readers_of_check_in(uuid) owner to medskapa_policy;
grant execute on function individual.readers_of_check_in(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.rewords_suggestions()
 RETURNS boolean
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select (select kernel.actor_role()) in ('influence-coordinator', 'unit-manager')
    and not (select kernel.also_administers())
$function$;
alter function individual.rewords_suggestions() owner to medskapa_owner;
grant execute on function individual.rewords_suggestions() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION individual.schedule_item_keeps()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if (new.id, new.support_id, new.activity_lineage, new.written_by, new.written_as)
      is distinct from (old.id, old.support_id, old.activity_lineage, old.written_by, old.written_as) then
    raise exception 'something in the schedule keeps what it is' using errcode = 'check_violation';
  end if;
  if (new.only_me, new.tells) is distinct from (old.only_me, old.tells) and kernel.actor_role() <> 'participant' then
    raise exception 'this is the participant''s to choose' using errcode = 'check_violation';
  end if;
  return new;
end
$function$;
alter function individual.schedule_item_keeps() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.see_goal_answers(support uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  update individual.goal_question q set seen_on = kernel.today()
  where q.support_id = see_goal_answers.support and q.outcome is not null and q.seen_on is null
    and q.support_id = any ((select individual.own_supports())::uuid[])
$function$;
alter function individual.see_goal_answers(uuid) owner to medskapa_policy;
grant execute on function individual.see_goal_answers(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.seen_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select individual.own_supports() || individual.staffed_supports() || individual.visited_supports()
    || individual.decided_supports()
$function$;
alter function individual.seen_supports() owner to medskapa_owner;
grant execute on function individual.seen_supports() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION individual.settled_answer(plan uuid)
 RETURNS TABLE(answer text, way text, words text, witness text, given_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select a.answer, a.way, case when near.is then a.words else '' end, w.name, a.given_on
  from individual.plan p
    cross join lateral (select o.* from individual.plan_answer o
      where o.plan_id = p.id and o.proposal = p.proposal order by o.place desc limit 1) a
    cross join lateral (select p.id = any (individual.near_plans()) as is) near
    left join kernel.person w on w.id = a.witness_id
  where p.id = settled_answer.plan and p.settled_as is not null and p.id = any (individual.read_plans())
    and (near.is or a.answer = 'yes')
$function$;
alter function individual.settled_answer(uuid) owner to medskapa_policy;
grant execute on function individual.settled_answer(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.shared_independence()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(i.support_id), '{}') from individual.independence i
  where i.shared_with = 'workers' and i.support_id = any ((select individual.confided_supports())::uuid[])
$function$;
alter function individual.shared_independence() owner to medskapa_policy;
grant execute on function individual.shared_independence() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.shown_ladders()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(c.support_id), '{}') from individual.ladder_choice c
  where c.shown and c.support_id = any ((select individual.confided_supports())::uuid[])
$function$;
alter function individual.shown_ladders() owner to medskapa_policy;
grant execute on function individual.shown_ladders() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.shown_ticks()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(i.id), '{}')
  from individual.schedule_item i join individual.schedule_choice c on c.support_id = i.support_id
  where c.ticks_shown and not i.only_me and i.support_id = any ((select individual.confided_supports())::uuid[])
$function$;
alter function individual.shown_ticks() owner to medskapa_policy;
grant execute on function individual.shown_ticks() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.staffed_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select individual.assigned_supports() || individual.managed_supports()
$function$;
alter function individual.staffed_supports() owner to medskapa_owner;
grant execute on function individual.staffed_supports() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION individual.suggestion_candidates()
 RETURNS TABLE(area text, words text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select c.area, c.source_key from individual.suggestion_candidate c
  where (select individual.rewords_suggestions()) and not exists (select from individual.suggestion known
    where known.area = c.area and known.source_key = c.source_key)
  order by 1, 2
$function$;
alter function individual.suggestion_candidates() owner to medskapa_policy;
grant execute on function individual.suggestion_candidates() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.support_end_entered()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_op = 'INSERT' or new.valid_to is distinct from old.valid_to then
    new.end_entered_on := case when new.valid_to is not null then coalesce(kernel.today(), new.end_entered_on) end;
  else
    new.end_entered_on := old.end_entered_on;
  end if;
  return new;
end
$function$;
alter function individual.support_end_entered() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.supports_being_read()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct t.support_id), '{}') from individual.note_text t
  where t.support_id = any ((select individual.own_supports())::uuid[]) and t.mentions_other
    and t.id not in (select r.text_id from individual.note_review r
      where r.support_id = any ((select individual.own_supports())::uuid[]))
$function$;
alter function individual.supports_being_read() owner to medskapa_policy;
grant execute on function individual.supports_being_read() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.taper_keeps()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  stairs constant text[] := array['daily', 'every-other-day', 'every-third-day', 'weekly', 'none'];
begin
  if (new.id, new.support_id, new.activity_lineage, new.kind, new.written_by, new.written_as)
      is distinct from (old.id, old.support_id, old.activity_lineage, old.kind, old.written_by, old.written_as) then
    raise exception 'a staircase keeps what it is' using errcode = 'check_violation';
  end if;
  if (new.shown, new.words) is distinct from (old.shown, old.words) and kernel.actor_role() <> 'participant' then
    raise exception 'this is the participant''s to choose' using errcode = 'check_violation';
  end if;
  if kernel.actor_role() is not null and (new.step, new.since) is distinct from (old.step, old.since)
      and (new.since <> kernel.today() or abs(array_position(stairs, new.step) - array_position(stairs, old.step)) <> 1) then
    raise exception 'a step is taken one at a time, from today' using errcode = 'check_violation';
  end if;
  return new;
end
$function$;
alter function individual.taper_keeps() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.taper_walks()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if tg_op = 'INSERT' or new.step <> old.step then
    insert into individual.taper_step (taper_id, support_id, place, step, taken_on, taken_by)
    values (new.id, new.support_id,
      (select coalesce(max(s.place), 0) + 1 from individual.taper_step s where s.taper_id = new.id), new.step, new.since,
      kernel.actor_person());
  end if;
  return null;
end
$function$;
alter function individual.taper_walks() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.tapering_counted()
 RETURNS TABLE(unit_id uuid, measure text, participant_id uuid, cell smallint)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with stairs as (
    select s.unit_id, s.participant_id, t.step,
      (select f.step from individual.taper_step f where f.taper_id = t.id order by f.place limit 1) as began,
      array['daily', 'every-other-day', 'every-third-day', 'weekly', 'none'] as steps
    from individual.taper t join individual.support s on s.id = t.support_id
    where s.valid_from <= (select kernel.today()) and (s.valid_to is null or s.valid_to >= (select kernel.today()))
      and (t.ended_on is null or t.step = 'none'))
  select c.unit_id, 'tapering', c.participant_id,
    (case when bool_or(c.step = 'none') then 1
      when bool_or(array_position(c.steps, c.step) > array_position(c.steps, c.began)) then 2 else 3 end)::smallint
  from stairs c group by c.unit_id, c.participant_id
$function$;
alter function individual.tapering_counted() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION individual.unit_figure_hides()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  withheld integer := new.total - (select coalesce(sum(shown), 0) from unnest(new.cells) as shown);
begin
  if withheld < 0 or withheld between 1 and 4 then
    raise exception 'a small group can be worked out' using errcode = 'check_violation';
  end if;
  return new;
end
$function$;
alter function individual.unit_figure_hides() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION individual.unseen_goal_answers()
 RETURNS TABLE(support_id uuid, answered_on date)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select q.support_id, max(q.answered_on) from individual.goal_question q
  where q.outcome is not null and q.seen_on is null and q.support_id = any ((select individual.own_supports())::uuid[])
  group by q.support_id
$function$;
alter function individual.unseen_goal_answers() owner to medskapa_policy;
grant execute on function individual.unseen_goal_answers() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.visit_notes()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(n.id), '{}') from individual.note n
  where n.visit_id = any ((select individual.open_visits())::uuid[]) and n.written_by = (select kernel.actor_person())
$function$;
alter function individual.visit_notes() owner to medskapa_policy;
grant execute on function individual.visit_notes() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.visit_stands(visit individual.visit)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from individual.visit v where v.id = visit.id
    and row (v.support_id, v.worker_id, v.day, v.starts_at, v.ends_at, v.way, v.about)
      is not distinct from row (visit.support_id, visit.worker_id, visit.day, visit.starts_at, visit.ends_at, visit.way,
        visit.about)
    and v.support_id = any ((select individual.own_supports())::uuid[]))
$function$;
alter function individual.visit_stands(individual.visit) owner to medskapa_policy;
grant execute on function individual.visit_stands(individual.visit) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.visited_supports()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct v.support_id), '{}')
  from individual.visit v join individual.support s on s.id = v.support_id
  where v.worker_id = (select kernel.actor_person())
    and (select kernel.actor_role()) in ('substitute', 'support-worker', 'assistant', 'key-worker')
    and s.unit_id = (select kernel.actor_organisation())
    and v.day between (select kernel.today()) - 1 and (select kernel.today()) and v.state in ('planned', 'done')
    and (s.valid_to is null or s.valid_to >= v.day)
    and ((v.day + v.ends_at) at time zone 'Europe/Stockholm') + interval '2 hours' >= (select (kernel.actor()).at)
    and not (select kernel.also_administers())
$function$;
alter function individual.visited_supports() owner to medskapa_policy;
grant execute on function individual.visited_supports() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.was_read_by(holding uuid, person uuid, day date)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from kernel.trail_entry e
    where e.kind = 'read' and e.stream = (select individual.own_self()) and e.role_holding_id = holding
      and e.person_id = person and (e.at at time zone 'Europe/Stockholm')::date = day)
$function$;
alter function individual.was_read_by(uuid,uuid,date) owner to medskapa_policy;
grant execute on function individual.was_read_by(uuid,uuid,date) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.works_with(support uuid, worker uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from individual.assignment a
    where a.support_id = support and a.worker_id = worker and a.support_id = any ((select individual.own_supports())::uuid[])
      and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today())))
$function$;
alter function individual.works_with(uuid,uuid) owner to medskapa_policy;
grant execute on function individual.works_with(uuid,uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION individual.written_plans()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.id), '{}') from individual.plan p
  where p.support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
$function$;
alter function individual.written_plans() owner to medskapa_policy;
grant execute on function individual.written_plans() to medskapa_app;

CREATE OR REPLACE FUNCTION individual.yes_denied(plan uuid)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select individual.answer_to_plan(plan) = 'no' and exists (
    select from individual.plan p join individual.plan_answer a on a.plan_id = p.id and a.proposal = p.proposal
    where p.id = plan and a.answer = 'yes' and a.witness_id is not null)
$function$;
alter function individual.yes_denied(uuid) owner to medskapa_policy;
grant execute on function individual.yes_denied(uuid) to medskapa_app;

-- ── service

create table service.audit (
  id uuid not null default gen_random_uuid(),
  bureau_id uuid not null,
  title text not null,
  stage text not null default 'commission'::text,
  purpose text not null default ''::text,
  background text not null default ''::text,
  population integer,
  information_mode text not null default 'confidential'::text,
  threshold integer not null default 5,
  keep_transcripts_months integer not null default 12,
  asked_by uuid,
  created_on date not null,
  delivered_on date,
  revisited_on date,
  closed_on date,
  version integer not null default 1,
  constraint audit_pkey PRIMARY KEY (id),
  constraint audit_information_mode_check CHECK ((information_mode = 'confidential'::text)),
  constraint audit_keep_transcripts_months_check CHECK (((keep_transcripts_months >= 1) AND (keep_transcripts_months <= 60))),
  constraint audit_population_check CHECK ((population >= 0)),
  constraint audit_stage_check CHECK ((stage = ANY (ARRAY['commission'::text, 'planning'::text, 'sign-up-open'::text, 'interviewing'::text, 'analysing'::text, 'reporting'::text, 'delivered'::text, 'answered'::text, 'revisited'::text, 'closed'::text]))),
  constraint audit_threshold_check CHECK ((threshold >= 5)),
  constraint audit_title_check CHECK (((length(title) >= 1) AND (length(title) <= 200))),
  constraint audit_asked_by_fkey FOREIGN KEY (asked_by) REFERENCES kernel.person(id),
  constraint audit_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES kernel.organisation(id)
);
CREATE INDEX audit_bureau ON service.audit USING btree (bureau_id);
alter table service.audit enable row level security;
alter table service.audit force row level security;
create policy audited_unit on service.audit for select to medskapa_app
  using (((id = ANY (( SELECT service.audited_audits() AS audited_audits)::uuid[])) AND (stage <> 'commission'::text)));
create policy backup on service.audit for select to medskapa_backup
  using (true);
create policy commissioner on service.audit for select to medskapa_app
  using ((id = ANY (( SELECT service.commissioned_audits() AS commissioned_audits)::uuid[])));
create policy commissioner_asks on service.audit for insert to medskapa_app
  with check (((( SELECT kernel.actor_role() AS actor_role) = ANY (ARRAY['commissioner'::text, 'unit-manager'::text])) AND (stage = 'commission'::text) AND (asked_by = ( SELECT kernel.actor_person() AS actor_person)) AND (delivered_on IS NULL)));
create policy contact_disposal on service.audit for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'contact-disposal'::text));
create policy coordinator_changes on service.audit for update to medskapa_app
  using ((id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])))
  with check ((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)));
create policy coordinator_opens on service.audit for insert to medskapa_app
  with check (((( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text) AND (bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation))));
create policy disposal_finds on service.audit for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'audit-disposal'::text));
create policy inside on service.audit for select to medskapa_app
  using ((id = ANY (( SELECT (service.coordinated_audits() || service.asked_audits()))::uuid[])));
create policy own_bureau on service.audit for select to medskapa_app
  using (((( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text) AND (bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation))));
create policy published on service.audit for select to medskapa_app
  using ((id = ANY (( SELECT (service.published_audits() || service.delivered_to_me()))::uuid[])));
create policy vocabulary on service.audit for select to medskapa_policy
  using (true);
grant insert, select, update on service.audit to medskapa_app;
grant select on service.audit to medskapa_backup;
grant select on service.audit to medskapa_policy;

create table service.audit_member (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  person_id uuid not null,
  interviews boolean not null default false,
  analyses boolean not null default false,
  state text not null default 'asked'::text,
  asked_on date not null,
  round integer not null default 1,
  version integer not null default 1,
  constraint audit_member_pkey PRIMARY KEY (id),
  constraint audit_member_audit_id_person_id_key UNIQUE (audit_id, person_id),
  constraint audit_member_state_check CHECK ((state = ANY (ARRAY['asked'::text, 'cleared'::text, 'conflict'::text, 'left'::text]))),
  constraint audit_member_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint audit_member_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX audit_member_person ON service.audit_member USING btree (person_id);
alter table service.audit_member enable row level security;
alter table service.audit_member force row level security;
create policy answers_for_oneself on service.audit_member for update to medskapa_app
  using (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (audit_id = ANY (( SELECT service.asked_audits() AS asked_audits)::uuid[]))))
  with check (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (state = ANY (ARRAY['asked'::text, 'left'::text]))));
create policy backup on service.audit_member for select to medskapa_backup
  using (true);
create policy coordinator_asks on service.audit_member for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])) AND (state = 'asked'::text) AND (person_id = ANY (( SELECT service.own_auditors() AS own_auditors)::uuid[]))));
create policy coordinator_changes on service.audit_member for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])) AND ((state <> 'cleared'::text) OR (id = ANY (( SELECT service.clearable_members() AS clearable_members)::uuid[])))));
create policy inside on service.audit_member for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy own on service.audit_member for select to medskapa_app
  using (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (( SELECT kernel.actor_role() AS actor_role) = 'auditor'::text)));
create policy vocabulary on service.audit_member for select to medskapa_policy
  using (true);
grant insert, select on service.audit_member to medskapa_app;
grant select on service.audit_member to medskapa_backup;
grant select on service.audit_member to medskapa_policy;
grant update (analyses, asked_on, interviews, round, state, version) on service.audit_member to medskapa_app;

create table service.audit_party (
  audit_id uuid not null,
  organisation_id uuid not null,
  part text not null,
  constraint audit_party_pkey PRIMARY KEY (audit_id, organisation_id, part),
  constraint audit_party_part_check CHECK ((part = ANY (ARRAY['commissioner'::text, 'audited-unit'::text]))),
  constraint audit_party_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint audit_party_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES kernel.organisation(id)
);
CREATE INDEX audit_party_organisation ON service.audit_party USING btree (organisation_id);
alter table service.audit_party enable row level security;
alter table service.audit_party force row level security;
create policy asker_is_commissioner on service.audit_party for insert to medskapa_app
  with check (((part = 'commissioner'::text) AND (organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (audit_id = ANY (( SELECT service.asked_for_audits() AS asked_for_audits)::uuid[]))));
create policy asker_names_units on service.audit_party for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.asked_for_audits() AS asked_for_audits)::uuid[])) AND (audit_id = ANY (( SELECT service.commissioned_audits() AS commissioned_audits)::uuid[]))));
create policy backup on service.audit_party for select to medskapa_backup
  using (true);
create policy coordinator on service.audit_party for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy vocabulary on service.audit_party for select to medskapa_policy
  using (true);
create policy with_the_audit on service.audit_party for select to medskapa_app
  using ((audit_id = ANY (( SELECT (((((service.coordinated_audits() || service.asked_audits()) || service.commissioned_audits()) || service.audited_audits()) || service.published_audits()) || service.delivered_to_me()))::uuid[])));
grant delete, insert, select on service.audit_party to medskapa_app;
grant select on service.audit_party to medskapa_backup;
grant select on service.audit_party to medskapa_policy;

create table service.booking (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  informant_id uuid not null,
  day date not null,
  starts_at time without time zone not null,
  minutes integer not null default 90,
  way text not null,
  state text not null default 'booked'::text,
  version integer not null default 1,
  constraint booking_pkey PRIMARY KEY (id),
  constraint booking_minutes_check CHECK (((minutes >= 15) AND (minutes <= 300))),
  constraint booking_state_check CHECK ((state = ANY (ARRAY['booked'::text, 'cancelled'::text, 'held'::text]))),
  constraint booking_way_check CHECK ((way = ANY (ARRAY['place'::text, 'cafe'::text, 'video'::text, 'phone'::text]))),
  constraint booking_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint booking_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id) ON DELETE CASCADE
);
CREATE INDEX booking_audit ON service.booking USING btree (audit_id);
CREATE UNIQUE INDEX booking_standing ON service.booking USING btree (informant_id) WHERE (state <> 'cancelled'::text);
alter table service.booking enable row level security;
alter table service.booking force row level security;
create policy backup on service.booking for select to medskapa_backup
  using (true);
create policy clearing on service.booking for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'booking-clear'::text));
create policy clearing_cancelled on service.booking for delete to medskapa_app
  using (((( SELECT kernel.actor_job() AS actor_job) = 'booking-clear'::text) AND (state = 'cancelled'::text) AND (day < ( SELECT kernel.today() AS today))));
create policy coordinator on service.booking for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])) AND (EXISTS ( SELECT
   FROM service.informant i
  WHERE ((i.id = booking.informant_id) AND (i.audit_id = booking.audit_id))))));
create policy interviewer on service.booking for select to medskapa_app
  using ((id = ANY (( SELECT service.own_bookings() AS own_bookings)::uuid[])));
create policy withdrawal on service.booking for all to medskapa_policy
  using (true);
grant delete, insert, select, update on service.booking to medskapa_app;
grant delete, select on service.booking to medskapa_policy;
grant select on service.booking to medskapa_backup;
grant update (state, version) on service.booking to medskapa_policy;

create table service.booking_interviewer (
  booking_id uuid not null,
  person_id uuid not null,
  answer text not null default 'unanswered'::text,
  constraint booking_interviewer_pkey PRIMARY KEY (booking_id, person_id),
  constraint booking_interviewer_answer_check CHECK ((answer = ANY (ARRAY['unanswered'::text, 'does-not-know'::text, 'knows'::text]))),
  constraint booking_interviewer_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES service.booking(id) ON DELETE CASCADE,
  constraint booking_interviewer_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX booking_interviewer_person ON service.booking_interviewer USING btree (person_id);
CREATE TRIGGER known_is_remembered AFTER INSERT OR UPDATE ON service.booking_interviewer FOR EACH ROW WHEN ((new.answer = 'knows'::text)) EXECUTE FUNCTION service.remember_known();
alter table service.booking_interviewer enable row level security;
alter table service.booking_interviewer force row level security;
create policy answers_for_oneself on service.booking_interviewer for update to medskapa_app
  using (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (booking_id = ANY (( SELECT service.own_bookings() AS own_bookings)::uuid[]))));
create policy backup on service.booking_interviewer for select to medskapa_backup
  using (true);
create policy coordinator on service.booking_interviewer for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.booking b
  WHERE ((b.id = booking_interviewer.booking_id) AND (b.audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[]))))));
create policy coordinator_asks on service.booking_interviewer for insert to medskapa_app
  with check (((answer = 'unanswered'::text) AND (EXISTS ( SELECT
   FROM service.booking b
  WHERE ((b.id = booking_interviewer.booking_id) AND (b.audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])))))));
create policy coordinator_takes_out on service.booking_interviewer for delete to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.booking b
  WHERE ((b.id = booking_interviewer.booking_id) AND (b.audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[]))))));
create policy own on service.booking_interviewer for select to medskapa_app
  using ((booking_id = ANY (( SELECT service.offered_bookings() AS offered_bookings)::uuid[])));
create policy vocabulary on service.booking_interviewer for select to medskapa_policy
  using (true);
grant delete, select on service.booking_interviewer to medskapa_app;
grant insert (booking_id, person_id) on service.booking_interviewer to medskapa_app;
grant select on service.booking_interviewer to medskapa_backup;
grant select on service.booking_interviewer to medskapa_policy;
grant update (answer) on service.booking_interviewer to medskapa_app;

create table service.booking_place (
  booking_id uuid not null,
  place text not null,
  constraint booking_place_pkey PRIMARY KEY (booking_id),
  constraint booking_place_place_check CHECK (((length(place) >= 1) AND (length(place) <= 300))),
  constraint booking_place_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES service.booking(id) ON DELETE CASCADE
);
alter table service.booking_place enable row level security;
alter table service.booking_place force row level security;
create policy backup on service.booking_place for select to medskapa_backup
  using (true);
create policy clearing on service.booking_place for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'booking-clear'::text));
create policy coordinator on service.booking_place for all to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.booking b
  WHERE ((b.id = booking_place.booking_id) AND (b.audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[]))))));
create policy interviewer on service.booking_place for select to medskapa_app
  using ((booking_id = ANY (( SELECT service.cleared_bookings() AS cleared_bookings)::uuid[])));
create policy withdrawal on service.booking_place for all to medskapa_policy
  using (true);
grant delete, insert, select, update on service.booking_place to medskapa_app;
grant delete, select on service.booking_place to medskapa_policy;
grant select on service.booking_place to medskapa_backup;

create table service.booking_reminder (
  booking_id uuid not null,
  person_id uuid not null,
  day date not null,
  constraint booking_reminder_pkey PRIMARY KEY (booking_id, person_id, day),
  constraint booking_reminder_booking_id_fkey FOREIGN KEY (booking_id) REFERENCES service.booking(id) ON DELETE CASCADE,
  constraint booking_reminder_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX booking_reminder_person ON service.booking_reminder USING btree (person_id);
alter table service.booking_reminder enable row level security;
alter table service.booking_reminder force row level security;
create policy backup on service.booking_reminder for select to medskapa_backup
  using (true);
create policy reminding on service.booking_reminder for all to medskapa_policy
  using (true);
grant insert, select on service.booking_reminder to medskapa_policy;
grant select on service.booking_reminder to medskapa_backup;

create table service.bureau_key (
  id uuid not null default gen_random_uuid(),
  bureau_id uuid not null,
  recipient text not null,
  sealed_identity bytea not null,
  made_on date not null,
  replaced_on date,
  version integer not null default 1,
  constraint bureau_key_pkey PRIMARY KEY (id),
  constraint bureau_key_recipient_check CHECK ((recipient ~ '^age1[02-9ac-hj-np-z]{58}$'::text)),
  constraint bureau_key_sealed_identity_check CHECK (((length(sealed_identity) >= 200) AND (length(sealed_identity) <= 1000))),
  constraint bureau_key_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES kernel.organisation(id)
);
CREATE UNIQUE INDEX bureau_key_current ON service.bureau_key USING btree (bureau_id) WHERE (replaced_on IS NULL);
alter table service.bureau_key enable row level security;
alter table service.bureau_key force row level security;
create policy backup on service.bureau_key for select to medskapa_backup
  using (true);
create policy own_bureau on service.bureau_key for all to medskapa_app
  using (((( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text) AND (bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation))));
create policy vocabulary on service.bureau_key for select to medskapa_policy
  using (true);
grant insert, select on service.bureau_key to medskapa_app;
grant select on service.bureau_key to medskapa_backup;
grant select on service.bureau_key to medskapa_policy;
grant update (replaced_on, sealed_identity, version) on service.bureau_key to medskapa_app;

create table service.bureau_scale (
  bureau_id uuid not null,
  scale jsonb not null,
  version integer not null default 1,
  constraint bureau_scale_pkey PRIMARY KEY (bureau_id),
  constraint bureau_scale_scale_check CHECK ((jsonb_typeof(scale) = 'object'::text)),
  constraint bureau_scale_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES kernel.organisation(id)
);
alter table service.bureau_scale enable row level security;
alter table service.bureau_scale force row level security;
create policy backup on service.bureau_scale for select to medskapa_backup
  using (true);
create policy coordinator_changes on service.bureau_scale for update to medskapa_app
  using (((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text)))
  with check ((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)));
create policy coordinator_resets on service.bureau_scale for delete to medskapa_app
  using (((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text)));
create policy coordinator_sets on service.bureau_scale for insert to medskapa_app
  with check (((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text)));
create policy own_bureau on service.bureau_scale for select to medskapa_app
  using (((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = ANY (ARRAY['audit-coordinator'::text, 'auditor'::text]))));
grant delete, insert, select, update on service.bureau_scale to medskapa_app;
grant select on service.bureau_scale to medskapa_backup;

create table service.bureau_settings (
  bureau_id uuid not null,
  tie_months integer not null default 24,
  version integer not null default 1,
  constraint bureau_settings_pkey PRIMARY KEY (bureau_id),
  constraint bureau_settings_tie_months_check CHECK (((tie_months >= 0) AND (tie_months <= 120))),
  constraint bureau_settings_bureau_id_fkey FOREIGN KEY (bureau_id) REFERENCES kernel.organisation(id)
);
alter table service.bureau_settings enable row level security;
alter table service.bureau_settings force row level security;
create policy backup on service.bureau_settings for select to medskapa_backup
  using (true);
create policy coordinator_adds on service.bureau_settings for insert to medskapa_app
  with check (((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text)));
create policy coordinator_changes on service.bureau_settings for update to medskapa_app
  using (((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = 'audit-coordinator'::text)));
create policy own_bureau on service.bureau_settings for select to medskapa_app
  using (((bureau_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (( SELECT kernel.actor_role() AS actor_role) = ANY (ARRAY['audit-coordinator'::text, 'auditor'::text]))));
create policy vocabulary on service.bureau_settings for select to medskapa_policy
  using (true);
grant insert, select on service.bureau_settings to medskapa_app;
grant select on service.bureau_settings to medskapa_backup;
grant select on service.bureau_settings to medskapa_policy;
grant update (tie_months, version) on service.bureau_settings to medskapa_app;

create table service.claim (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  commission_question_id uuid,
  chapter text not null default 'question'::text,
  statement text not null,
  quantity_word text,
  base_id uuid,
  exposure_reviewed_by uuid,
  exposure_reviewed_voices integer,
  "position" integer not null default 0,
  version integer not null default 1,
  constraint claim_pkey PRIMARY KEY (id),
  constraint claim_audit_id_id_key UNIQUE (audit_id, id),
  constraint claim_chapter_check CHECK ((chapter = ANY (ARRAY['question'::text, 'ladder'::text, 'insights'::text]))),
  constraint claim_check CHECK (((exposure_reviewed_by IS NULL) = (exposure_reviewed_voices IS NULL))),
  constraint claim_quantity_word_check CHECK ((quantity_word = ANY (ARRAY['all'::text, 'almost-all'::text, 'majority'::text, 'half'::text, 'many'::text, 'several'::text, 'some'::text, 'a-couple'::text, 'one'::text, 'none'::text, 'about-half'::text]))),
  constraint claim_statement_check CHECK (((length(statement) >= 1) AND (length(statement) <= 2000))),
  constraint claim_audit_id_base_id_fkey FOREIGN KEY (audit_id, base_id) REFERENCES service.claim_base(audit_id, id),
  constraint claim_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint claim_commission_question_id_fkey FOREIGN KEY (commission_question_id) REFERENCES service.commission_question(id) ON DELETE SET NULL,
  constraint claim_exposure_reviewed_by_fkey FOREIGN KEY (exposure_reviewed_by) REFERENCES kernel.person(id)
);
CREATE TRIGGER exposure_review_is_ones_own BEFORE UPDATE ON service.claim FOR EACH ROW EXECUTE FUNCTION service.reviewed_in_own_name();
alter table service.claim enable row level security;
alter table service.claim force row level security;
create policy backup on service.claim for select to medskapa_backup
  using (true);
create policy counting on service.claim for select to medskapa_policy
  using (true);
create policy inside_adds on service.claim for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (exposure_reviewed_by IS NULL) AND ((commission_question_id IS NULL) OR (commission_question_id IN ( SELECT q.id
   FROM service.commission_question q
  WHERE (q.audit_id = claim.audit_id))))));
create policy inside_changes on service.claim for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((commission_question_id IS NULL) OR (commission_question_id IN ( SELECT q.id
   FROM service.commission_question q
  WHERE (q.audit_id = claim.audit_id))))));
create policy inside_reads on service.claim for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_removes on service.claim for delete to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
grant delete, insert, select, update on service.claim to medskapa_app;
grant select on service.claim to medskapa_backup;
grant select on service.claim to medskapa_policy;

create table service.claim_base (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  name text not null,
  version integer not null default 1,
  constraint claim_base_pkey PRIMARY KEY (id),
  constraint claim_base_audit_id_id_key UNIQUE (audit_id, id),
  constraint claim_base_name_check CHECK (((length(name) >= 1) AND (length(name) <= 200))),
  constraint claim_base_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.claim_base enable row level security;
alter table service.claim_base force row level security;
create policy backup on service.claim_base for select to medskapa_backup
  using (true);
create policy inside on service.claim_base for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])))
  with check ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
grant delete, insert, select, update on service.claim_base to medskapa_app;
grant select on service.claim_base to medskapa_backup;

create table service.claim_base_member (
  audit_id uuid not null,
  base_id uuid not null,
  informant_id uuid not null,
  constraint claim_base_member_pkey PRIMARY KEY (base_id, informant_id),
  constraint claim_base_member_audit_id_base_id_fkey FOREIGN KEY (audit_id, base_id) REFERENCES service.claim_base(audit_id, id) ON DELETE CASCADE,
  constraint claim_base_member_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint claim_base_member_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.transcript(informant_id) ON DELETE CASCADE
);
CREATE INDEX claim_base_member_informant ON service.claim_base_member USING btree (informant_id);
alter table service.claim_base_member enable row level security;
alter table service.claim_base_member force row level security;
create policy backup on service.claim_base_member for select to medskapa_backup
  using (true);
create policy inside_adds on service.claim_base_member for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (informant_id = ANY (service.readable_informants(audit_id)))));
create policy inside_reads on service.claim_base_member for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_removes on service.claim_base_member for delete to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy known_added_by_others on service.claim_base_member as restrictive for insert to medskapa_app
  with check ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy known_removed_by_others on service.claim_base_member as restrictive for delete to medskapa_app
  using ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy withdrawal on service.claim_base_member for all to medskapa_policy
  using (true);
grant delete, insert, select on service.claim_base_member to medskapa_app;
grant delete, select on service.claim_base_member to medskapa_policy;
grant select on service.claim_base_member to medskapa_backup;

create table service.claim_passage (
  audit_id uuid not null,
  claim_id uuid not null,
  passage_id uuid not null,
  stance text not null,
  quoted boolean not null default false,
  constraint claim_passage_pkey PRIMARY KEY (claim_id, passage_id),
  constraint claim_passage_stance_check CHECK ((stance = ANY (ARRAY['for'::text, 'against'::text]))),
  constraint claim_passage_audit_id_claim_id_fkey FOREIGN KEY (audit_id, claim_id) REFERENCES service.claim(audit_id, id) ON DELETE CASCADE,
  constraint claim_passage_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint claim_passage_audit_id_passage_id_fkey FOREIGN KEY (audit_id, passage_id) REFERENCES service.passage(audit_id, id) ON DELETE CASCADE
);
CREATE INDEX claim_passage_passage ON service.claim_passage USING btree (audit_id, passage_id);
alter table service.claim_passage enable row level security;
alter table service.claim_passage force row level security;
create policy backup on service.claim_passage for select to medskapa_backup
  using (true);
create policy building on service.claim_passage for insert to medskapa_policy
  with check (true);
create policy counting on service.claim_passage for select to medskapa_policy
  using (true);
create policy inside on service.claim_passage for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])))
  with check ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy not_of_known on service.claim_passage as restrictive for all to medskapa_app
  using ((passage_id <> ALL (( SELECT service.known_passages() AS known_passages)::uuid[])));
grant delete, insert, select on service.claim_passage to medskapa_app;
grant insert, select on service.claim_passage to medskapa_policy;
grant select on service.claim_passage to medskapa_backup;
grant update (quoted, stance) on service.claim_passage to medskapa_app;

create table service.code (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  parent_id uuid,
  commission_question_id uuid,
  kind text not null default 'code'::text,
  name text not null,
  memo text not null default ''::text,
  look integer not null default 0,
  "position" integer not null default 0,
  version integer not null default 1,
  constraint code_pkey PRIMARY KEY (id),
  constraint code_audit_id_id_key UNIQUE (audit_id, id),
  constraint code_check CHECK ((parent_id <> id)),
  constraint code_kind_check CHECK ((kind = ANY (ARRAY['code'::text, 'theme'::text]))),
  constraint code_look_check CHECK (((look >= 0) AND (look <= 11))),
  constraint code_memo_check CHECK ((length(memo) <= 5000)),
  constraint code_name_check CHECK (((length(name) >= 1) AND (length(name) <= 120))),
  constraint code_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint code_audit_id_parent_id_fkey FOREIGN KEY (audit_id, parent_id) REFERENCES service.code(audit_id, id),
  constraint code_commission_question_id_fkey FOREIGN KEY (commission_question_id) REFERENCES service.commission_question(id) ON DELETE SET NULL
);
alter table service.code enable row level security;
alter table service.code force row level security;
create policy backup on service.code for select to medskapa_backup
  using (true);
create policy counting on service.code for select to medskapa_policy
  using (true);
create policy inside_adds on service.code for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((commission_question_id IS NULL) OR (commission_question_id IN ( SELECT q.id
   FROM service.commission_question q
  WHERE (q.audit_id = code.audit_id))))));
create policy inside_changes on service.code for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((commission_question_id IS NULL) OR (commission_question_id IN ( SELECT q.id
   FROM service.commission_question q
  WHERE (q.audit_id = code.audit_id))))));
create policy inside_reads on service.code for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_removes on service.code for delete to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
grant delete, insert, select, update on service.code to medskapa_app;
grant select on service.code to medskapa_backup;
grant select on service.code to medskapa_policy;

create table service.coding (
  audit_id uuid not null,
  passage_id uuid not null,
  code_id uuid not null,
  coded_by uuid not null,
  constraint coding_pkey PRIMARY KEY (passage_id, code_id),
  constraint coding_audit_id_code_id_fkey FOREIGN KEY (audit_id, code_id) REFERENCES service.code(audit_id, id) ON DELETE CASCADE,
  constraint coding_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint coding_audit_id_passage_id_fkey FOREIGN KEY (audit_id, passage_id) REFERENCES service.passage(audit_id, id) ON DELETE CASCADE,
  constraint coding_coded_by_fkey FOREIGN KEY (coded_by) REFERENCES kernel.person(id)
);
CREATE INDEX coding_code ON service.coding USING btree (audit_id, code_id);
alter table service.coding enable row level security;
alter table service.coding force row level security;
create policy backup on service.coding for select to medskapa_backup
  using (true);
create policy counting on service.coding for select to medskapa_policy
  using (true);
create policy inside_codes on service.coding for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (coded_by = ( SELECT kernel.actor_person() AS actor_person))));
create policy inside_reads on service.coding for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_removes on service.coding for delete to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy merging on service.coding for insert to medskapa_policy
  with check (true);
create policy not_of_known on service.coding as restrictive for all to medskapa_app
  using ((passage_id <> ALL (( SELECT service.known_passages() AS known_passages)::uuid[])));
grant delete, insert, select on service.coding to medskapa_app;
grant insert, select on service.coding to medskapa_policy;
grant select on service.coding to medskapa_backup;

create table service.commission_message (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  person_id uuid not null,
  organisation_id uuid not null,
  body text not null,
  at timestamp with time zone not null,
  constraint commission_message_pkey PRIMARY KEY (id),
  constraint commission_message_body_check CHECK (((length(body) >= 1) AND (length(body) <= 5000))),
  constraint commission_message_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint commission_message_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES kernel.organisation(id),
  constraint commission_message_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX commission_message_audit ON service.commission_message USING btree (audit_id);
alter table service.commission_message enable row level security;
alter table service.commission_message force row level security;
create policy backup on service.commission_message for select to medskapa_backup
  using (true);
create policy between_the_two on service.commission_message for select to medskapa_app
  using ((audit_id = ANY (( SELECT (service.coordinated_audits() || service.commissioned_audits()))::uuid[])));
create policy each_in_their_own_name on service.commission_message for insert to medskapa_app
  with check (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (audit_id = ANY (( SELECT (service.coordinated_audits() || service.commissioned_audits()))::uuid[]))));
grant insert, select on service.commission_message to medskapa_app;
grant select on service.commission_message to medskapa_backup;

create table service.commission_plan (
  audit_id uuid not null,
  scope text not null default ''::text,
  time_plan text not null default ''::text,
  who_informs text not null default ''::text,
  given_back text not null default ''::text,
  publish_on date,
  cost text not null default ''::text,
  version integer not null default 1,
  constraint commission_plan_pkey PRIMARY KEY (audit_id),
  constraint commission_plan_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.commission_plan enable row level security;
alter table service.commission_plan force row level security;
create policy audited_unit on service.commission_plan for select to medskapa_app
  using ((audit_id = ANY (( SELECT (service.audited_audits() || service.published_audits()))::uuid[])));
create policy backup on service.commission_plan for select to medskapa_backup
  using (true);
create policy coordinator_adds on service.commission_plan for insert to medskapa_app
  with check ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy coordinator_changes on service.commission_plan for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy parties on service.commission_plan for select to medskapa_app
  using ((audit_id = ANY (( SELECT ((service.coordinated_audits() || service.team_audits()) || service.commissioned_audits()))::uuid[])));
create policy vocabulary on service.commission_plan for select to medskapa_policy
  using (true);
grant insert, select, update on service.commission_plan to medskapa_app;
grant select on service.commission_plan to medskapa_backup;
grant select on service.commission_plan to medskapa_policy;

create table service.commission_question (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  "position" integer not null,
  text text not null,
  constraint commission_question_pkey PRIMARY KEY (id),
  constraint commission_question_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500))),
  constraint commission_question_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
CREATE INDEX commission_question_audit ON service.commission_question USING btree (audit_id);
alter table service.commission_question enable row level security;
alter table service.commission_question force row level security;
create policy backup on service.commission_question for select to medskapa_backup
  using (true);
create policy coordinator on service.commission_question for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy inside on service.commission_question for select to medskapa_app
  using ((audit_id = ANY (( SELECT (service.coordinated_audits() || service.team_audits()))::uuid[])));
create policy outside on service.commission_question for select to medskapa_app
  using ((audit_id = ANY (( SELECT ((service.commissioned_audits() || service.audited_audits()) || service.published_audits()))::uuid[])));
grant delete, insert, select, update on service.commission_question to medskapa_app;
grant select on service.commission_question to medskapa_backup;

create table service.conflict_declaration (
  member_id uuid not null,
  "none" boolean not null,
  words text not null default ''::text,
  declared_on date not null,
  round integer not null default 1,
  version integer not null default 1,
  constraint conflict_declaration_pkey PRIMARY KEY (member_id),
  constraint conflict_declaration_check CHECK (("none" OR (words <> ''::text))),
  constraint conflict_declaration_words_check CHECK ((length(words) <= 2000)),
  constraint conflict_declaration_member_id_fkey FOREIGN KEY (member_id) REFERENCES service.audit_member(id)
);
alter table service.conflict_declaration enable row level security;
alter table service.conflict_declaration force row level security;
create policy backup on service.conflict_declaration for select to medskapa_backup
  using (true);
create policy coordinator on service.conflict_declaration for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.audit_member m
  WHERE ((m.id = conflict_declaration.member_id) AND (m.audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[]))))));
create policy own on service.conflict_declaration for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.audit_member m
  WHERE ((m.id = conflict_declaration.member_id) AND (m.person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (( SELECT kernel.actor_role() AS actor_role) = 'auditor'::text)))));
create policy own_adds on service.conflict_declaration for insert to medskapa_app
  with check ((EXISTS ( SELECT
   FROM service.audit_member m
  WHERE ((m.id = conflict_declaration.member_id) AND (m.person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (m.audit_id = ANY (( SELECT service.asked_audits() AS asked_audits)::uuid[]))))));
create policy own_changes on service.conflict_declaration for update to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.audit_member m
  WHERE ((m.id = conflict_declaration.member_id) AND (m.person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (m.audit_id = ANY (( SELECT service.asked_audits() AS asked_audits)::uuid[]))))));
create policy vocabulary on service.conflict_declaration for select to medskapa_policy
  using (true);
grant insert, select on service.conflict_declaration to medskapa_app;
grant select on service.conflict_declaration to medskapa_backup;
grant select on service.conflict_declaration to medskapa_policy;
grant update (declared_on, "none", round, version, words) on service.conflict_declaration to medskapa_app;

create table service.factual_remark (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  draft_words text not null,
  remark text not null,
  made_on date not null,
  decision text,
  reasons text not null default ''::text,
  final_words text not null default ''::text,
  decided_by uuid,
  decided_on date,
  version integer not null default 1,
  constraint factual_remark_pkey PRIMARY KEY (id),
  constraint factual_remark_check CHECK (((decision IS NULL) = (decided_on IS NULL))),
  constraint factual_remark_decision_check CHECK ((decision = ANY (ARRAY['accepted'::text, 'not-accepted'::text]))),
  constraint factual_remark_draft_words_check CHECK (((length(draft_words) >= 1) AND (length(draft_words) <= 3000))),
  constraint factual_remark_final_words_check CHECK ((length(final_words) <= 3000)),
  constraint factual_remark_reasons_check CHECK ((length(reasons) <= 3000)),
  constraint factual_remark_remark_check CHECK (((length(remark) >= 1) AND (length(remark) <= 3000))),
  constraint factual_remark_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint factual_remark_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES kernel.person(id),
  constraint factual_remark_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES kernel.organisation(id),
  constraint factual_remark_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX factual_remark_audit ON service.factual_remark USING btree (audit_id);
alter table service.factual_remark enable row level security;
alter table service.factual_remark force row level security;
create policy backup on service.factual_remark for select to medskapa_backup
  using (true);
create policy coordinator_decides on service.factual_remark for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])))
  with check ((decided_by = ( SELECT kernel.actor_person() AS actor_person)));
create policy inside on service.factual_remark for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy own_unit on service.factual_remark for select to medskapa_app
  using (((organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (audit_id = ANY (( SELECT service.audited_audits() AS audited_audits)::uuid[]))));
create policy unit_remarks on service.factual_remark for insert to medskapa_app
  with check (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (decision IS NULL) AND (audit_id IN ( SELECT e.audit_id
   FROM (service.report_edition e
     JOIN service.audit a ON ((a.id = e.audit_id)))
  WHERE ((e.kind = 'draft'::text) AND (e.shared_on IS NOT NULL) AND (a.delivered_on IS NULL) AND (e.audit_id = ANY (( SELECT service.audited_audits() AS audited_audits)::uuid[])))))));
grant insert, select on service.factual_remark to medskapa_app;
grant select on service.factual_remark to medskapa_backup;
grant update (decided_by, decided_on, decision, final_words, reasons, version) on service.factual_remark to medskapa_app;

create table service.guide (
  audit_id uuid not null,
  opening text not null default ''::text,
  closing text not null default ''::text,
  version integer not null default 1,
  edits integer not null default 0,
  saved_version integer not null default 0,
  saved_edits integer not null default 0,
  constraint guide_pkey PRIMARY KEY (audit_id),
  constraint guide_closing_check CHECK ((length(closing) <= 3000)),
  constraint guide_opening_check CHECK ((length(opening) <= 3000)),
  constraint guide_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.guide enable row level security;
alter table service.guide force row level security;
create policy backup on service.guide for select to medskapa_backup
  using (true);
create policy inside on service.guide for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
grant insert, select on service.guide to medskapa_app;
grant select on service.guide to medskapa_backup;
grant update (closing, edits, opening, saved_edits, saved_version, version) on service.guide to medskapa_app;

create table service.guide_question (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  commission_question_id uuid,
  "position" integer not null,
  text text not null,
  follow_up_yes text not null default ''::text,
  follow_up_no text not null default ''::text,
  follow_up_how text not null default ''::text,
  retired_in integer,
  version integer not null default 1,
  constraint guide_question_pkey PRIMARY KEY (id),
  constraint guide_question_follow_up_how_check CHECK ((length(follow_up_how) <= 1000)),
  constraint guide_question_follow_up_no_check CHECK ((length(follow_up_no) <= 1000)),
  constraint guide_question_follow_up_yes_check CHECK ((length(follow_up_yes) <= 1000)),
  constraint guide_question_text_check CHECK (((length(text) >= 1) AND (length(text) <= 500))),
  constraint guide_question_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint guide_question_commission_question_id_fkey FOREIGN KEY (commission_question_id) REFERENCES service.commission_question(id) ON DELETE SET NULL
);
CREATE INDEX guide_question_audit ON service.guide_question USING btree (audit_id);
CREATE INDEX guide_question_commission_question ON service.guide_question USING btree (commission_question_id);
alter table service.guide_question enable row level security;
alter table service.guide_question force row level security;
create policy backup on service.guide_question for select to medskapa_backup
  using (true);
create policy inside on service.guide_question for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_adds on service.guide_question for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((commission_question_id IS NULL) OR (EXISTS ( SELECT
   FROM service.commission_question q
  WHERE ((q.id = guide_question.commission_question_id) AND (q.audit_id = guide_question.audit_id)))))));
create policy inside_changes on service.guide_question for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((commission_question_id IS NULL) OR (EXISTS ( SELECT
   FROM service.commission_question q
  WHERE ((q.id = guide_question.commission_question_id) AND (q.audit_id = guide_question.audit_id)))))));
grant insert, select on service.guide_question to medskapa_app;
grant select on service.guide_question to medskapa_backup;
grant update (commission_question_id, follow_up_how, follow_up_no, follow_up_yes, "position", retired_in, text, version) on service.guide_question to medskapa_app;

create table service.guide_version (
  audit_id uuid not null,
  version integer not null,
  content jsonb not null,
  saved_on date not null,
  constraint guide_version_pkey PRIMARY KEY (audit_id, version),
  constraint guide_version_version_check CHECK ((version >= 1)),
  constraint guide_version_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.guide_version enable row level security;
alter table service.guide_version force row level security;
create policy backup on service.guide_version for select to medskapa_backup
  using (true);
create policy inside on service.guide_version for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_adds on service.guide_version for insert to medskapa_app
  with check ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy parties on service.guide_version for select to medskapa_app
  using ((audit_id = ANY (( SELECT ((service.commissioned_audits() || service.audited_audits()) || service.published_audits()))::uuid[])));
grant insert, select on service.guide_version to medskapa_app;
grant select on service.guide_version to medskapa_backup;

create table service.identifying_mark (
  id uuid not null default gen_random_uuid(),
  transcript_id uuid not null,
  turn_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  kind text not null,
  found text not null,
  form text not null,
  suggestion text not null,
  doubtful boolean not null default false,
  state text not null default 'open'::text,
  replacement text,
  by_hand boolean not null default false,
  press uuid,
  decided_by uuid,
  constraint identifying_mark_pkey PRIMARY KEY (id),
  constraint identifying_mark_turn_id_start_at_end_at_key UNIQUE (turn_id, start_at, end_at),
  constraint identifying_mark_check CHECK ((end_at > start_at)),
  constraint identifying_mark_check1 CHECK (((state = ANY (ARRAY['confirmed'::text, 'changed'::text])) = (replacement IS NOT NULL))),
  constraint identifying_mark_check2 CHECK (((state = 'open'::text) = (decided_by IS NULL))),
  constraint identifying_mark_kind_check CHECK ((kind = ANY (ARRAY['name'::text, 'pronoun'::text, 'personal-number'::text, 'phone'::text, 'email'::text, 'address'::text, 'date-of-birth'::text, 'age'::text, 'place'::text, 'organisation'::text, 'date'::text, 'other'::text]))),
  constraint identifying_mark_replacement_check CHECK ((length(replacement) <= 200)),
  constraint identifying_mark_start_at_check CHECK ((start_at >= 0)),
  constraint identifying_mark_state_check CHECK ((state = ANY (ARRAY['open'::text, 'confirmed'::text, 'changed'::text, 'dismissed'::text]))),
  constraint identifying_mark_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES kernel.person(id),
  constraint identifying_mark_turn_id_transcript_id_fkey FOREIGN KEY (turn_id, transcript_id) REFERENCES service.transcript_turn(id, transcript_id) ON DELETE CASCADE
);
CREATE INDEX identifying_mark_transcript ON service.identifying_mark USING btree (transcript_id);
alter table service.identifying_mark enable row level security;
alter table service.identifying_mark force row level security;
create policy backup on service.identifying_mark for select to medskapa_backup
  using (true);
create policy not_of_known on service.identifying_mark as restrictive for all to medskapa_app
  using ((transcript_id <> ALL (( SELECT service.known_transcripts() AS known_transcripts)::uuid[])));
create policy persons_only on service.identifying_mark as restrictive for all to medskapa_app
  using ((( SELECT kernel.actor_kind() AS actor_kind) = 'person'::text));
create policy under_review on service.identifying_mark for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript t
  WHERE ((t.id = identifying_mark.transcript_id) AND (t.state = 'reviewing'::text)))));
create policy under_review_adds on service.identifying_mark for insert to medskapa_app
  with check (((EXISTS ( SELECT
   FROM service.transcript t
  WHERE ((t.id = identifying_mark.transcript_id) AND (t.state = 'reviewing'::text)))) AND ((decided_by IS NULL) OR (decided_by = ( SELECT kernel.actor_person() AS actor_person)))));
create policy under_review_changes on service.identifying_mark for update to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript t
  WHERE ((t.id = identifying_mark.transcript_id) AND (t.state = 'reviewing'::text)))))
  with check (((decided_by IS NULL) OR (decided_by = ( SELECT kernel.actor_person() AS actor_person))));
create policy under_review_removes on service.identifying_mark for delete to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript t
  WHERE ((t.id = identifying_mark.transcript_id) AND (t.state = 'reviewing'::text)))));
create policy vocabulary on service.identifying_mark for select to medskapa_policy
  using (true);
grant delete, insert, select on service.identifying_mark to medskapa_app;
grant select on service.identifying_mark to medskapa_backup;
grant select on service.identifying_mark to medskapa_policy;
grant update (decided_by, press, replacement, state) on service.identifying_mark to medskapa_app;

create table service.informant (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  label text not null,
  way text not null,
  withdrawn_on date,
  constraint informant_pkey PRIMARY KEY (id),
  constraint informant_audit_id_label_key UNIQUE (audit_id, label),
  constraint informant_label_check CHECK (((length(label) >= 1) AND (length(label) <= 40))),
  constraint informant_way_check CHECK ((way = ANY (ARRAY['place'::text, 'cafe'::text, 'video'::text, 'phone'::text]))),
  constraint informant_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.informant enable row level security;
alter table service.informant force row level security;
create policy backup on service.informant for select to medskapa_backup
  using (true);
create policy coordinator_adds on service.informant for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])) AND (withdrawn_on IS NULL)));
create policy inside on service.informant for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy report_gaps on service.informant for select to medskapa_policy
  using (true);
create policy vocabulary on service.informant for select to medskapa_policy
  using (true);
create policy withdrawal on service.informant for update to medskapa_policy
  using (true);
grant insert, select on service.informant to medskapa_app;
grant select on service.informant to medskapa_backup;
grant select on service.informant to medskapa_policy;
grant update (withdrawn_on) on service.informant to medskapa_policy;

create table service.informant_background (
  informant_id uuid not null,
  gender text,
  age integer,
  constraint informant_background_pkey PRIMARY KEY (informant_id),
  constraint informant_background_age_check CHECK (((age >= 15) AND (age <= 110))),
  constraint informant_background_gender_check CHECK ((gender = ANY (ARRAY['woman'::text, 'man'::text, 'other'::text]))),
  constraint informant_background_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id) ON DELETE CASCADE
);
alter table service.informant_background enable row level security;
alter table service.informant_background force row level security;
create policy backup on service.informant_background for select to medskapa_backup
  using (true);
create policy inside on service.informant_background for all to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.informant i
  WHERE ((i.id = informant_background.informant_id) AND (i.withdrawn_on IS NULL)))));
create policy not_of_known on service.informant_background as restrictive for all to medskapa_app
  using ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy withdrawal on service.informant_background for all to medskapa_policy
  using (true);
grant delete, insert, select, update on service.informant_background to medskapa_app;
grant delete, select on service.informant_background to medskapa_policy;
grant select on service.informant_background to medskapa_backup;

create table service.informant_consent (
  informant_id uuid not null,
  kind text not null,
  given boolean not null,
  way text not null,
  recorded_by uuid not null,
  recorded_on date not null,
  withdrawn_on date,
  constraint informant_consent_pkey PRIMARY KEY (informant_id, kind),
  constraint informant_consent_kind_check CHECK ((kind = ANY (ARRAY['taking-part'::text, 'recording'::text, 'quotes'::text]))),
  constraint informant_consent_way_check CHECK ((way = ANY (ARRAY['oral'::text, 'written'::text]))),
  constraint informant_consent_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id) ON DELETE CASCADE,
  constraint informant_consent_recorded_by_fkey FOREIGN KEY (recorded_by) REFERENCES kernel.person(id)
);
alter table service.informant_consent enable row level security;
alter table service.informant_consent force row level security;
create policy backup on service.informant_consent for select to medskapa_backup
  using (true);
create policy inside on service.informant_consent for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.informant i
  WHERE (i.id = informant_consent.informant_id))));
create policy inside_changes on service.informant_consent for update to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.informant i
  WHERE ((i.id = informant_consent.informant_id) AND (i.withdrawn_on IS NULL)))))
  with check ((recorded_by = ( SELECT kernel.actor_person() AS actor_person)));
create policy inside_records on service.informant_consent for insert to medskapa_app
  with check (((recorded_by = ( SELECT kernel.actor_person() AS actor_person)) AND (EXISTS ( SELECT
   FROM service.informant i
  WHERE ((i.id = informant_consent.informant_id) AND (i.withdrawn_on IS NULL))))));
create policy report_gaps on service.informant_consent for select to medskapa_policy
  using (true);
create policy withdrawal on service.informant_consent for all to medskapa_policy
  using (true);
grant delete, select on service.informant_consent to medskapa_policy;
grant insert, select, update on service.informant_consent to medskapa_app;
grant select on service.informant_consent to medskapa_backup;
grant update (withdrawn_on) on service.informant_consent to medskapa_policy;

create table service.information_letter (
  audit_id uuid not null,
  language text not null default 'sv'::text,
  title text not null default ''::text,
  eligibility text not null default ''::text,
  ways text[] not null default '{place,cafe,video,phone}'::text[],
  place text not null default ''::text,
  period text not null default ''::text,
  gift text not null default ''::text,
  contact_name text not null default ''::text,
  phone text not null default ''::text,
  email text not null default ''::text,
  version integer not null default 1,
  constraint information_letter_pkey PRIMARY KEY (audit_id),
  constraint information_letter_contact_name_check CHECK ((length(contact_name) <= 200)),
  constraint information_letter_eligibility_check CHECK ((length(eligibility) <= 500)),
  constraint information_letter_email_check CHECK ((length(email) <= 254)),
  constraint information_letter_gift_check CHECK ((length(gift) <= 200)),
  constraint information_letter_language_check CHECK ((language = ANY (ARRAY['sv'::text, 'en'::text]))),
  constraint information_letter_period_check CHECK ((length(period) <= 200)),
  constraint information_letter_phone_check CHECK ((length(phone) <= 50)),
  constraint information_letter_place_check CHECK ((length(place) <= 200)),
  constraint information_letter_title_check CHECK ((length(title) <= 200)),
  constraint information_letter_ways_check CHECK ((ways <@ '{place,cafe,video,phone}'::text[])),
  constraint information_letter_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.information_letter enable row level security;
alter table service.information_letter force row level security;
create policy backup on service.information_letter for select to medskapa_backup
  using (true);
create policy inside on service.information_letter for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
grant insert, select on service.information_letter to medskapa_app;
grant select on service.information_letter to medskapa_backup;
grant update (contact_name, eligibility, email, gift, language, period, phone, place, title, version, ways) on service.information_letter to medskapa_app;

create table service.interview (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  informant_id uuid not null,
  guide_version integer not null,
  state text not null default 'planned'::text,
  held_on date,
  started_at timestamp with time zone,
  minutes integer,
  recorded boolean not null default false,
  recording_disposed_on date,
  version integer not null default 1,
  constraint interview_pkey PRIMARY KEY (id),
  constraint interview_informant_id_key UNIQUE (informant_id),
  constraint interview_minutes_check CHECK (((minutes >= 0) AND (minutes <= 600))),
  constraint interview_state_check CHECK ((state = ANY (ARRAY['planned'::text, 'under-way'::text, 'paused'::text, 'done'::text, 'stopped'::text]))),
  constraint interview_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint interview_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id) ON DELETE CASCADE
);
CREATE INDEX interview_audit ON service.interview USING btree (audit_id);
alter table service.interview enable row level security;
alter table service.interview force row level security;
create policy backup on service.interview for select to medskapa_backup
  using (true);
create policy disposal_finds on service.interview for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'audit-disposal'::text));
create policy holder_changes on service.interview for update to medskapa_app
  using ((id = ANY (( SELECT service.held_interviews() AS held_interviews)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (EXISTS ( SELECT
   FROM service.informant i
  WHERE ((i.id = interview.informant_id) AND (i.audit_id = interview.audit_id))))));
create policy inside on service.interview for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_begins on service.interview for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (EXISTS ( SELECT
   FROM service.informant i
  WHERE ((i.id = interview.informant_id) AND (i.audit_id = interview.audit_id) AND (i.withdrawn_on IS NULL))))));
create policy known_begins_none on service.interview as restrictive for insert to medskapa_app
  with check ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy known_changes_none on service.interview as restrictive for update to medskapa_app
  using ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy raw_disposed on service.interview for update to medskapa_policy
  using (true);
create policy vocabulary on service.interview for select to medskapa_policy
  using (true);
create policy withdrawal on service.interview for all to medskapa_policy
  using (true);
grant delete, select on service.interview to medskapa_policy;
grant insert, select, update on service.interview to medskapa_app;
grant select on service.interview to medskapa_backup;
grant update (recording_disposed_on) on service.interview to medskapa_policy;

create table service.interview_note (
  id uuid not null default gen_random_uuid(),
  interview_id uuid not null,
  guide_question_id uuid,
  body text not null default ''::text,
  skipped boolean not null default false,
  version integer not null default 1,
  constraint interview_note_pkey PRIMARY KEY (id),
  constraint interview_note_interview_id_guide_question_id_key UNIQUE NULLS NOT DISTINCT (interview_id, guide_question_id),
  constraint interview_note_body_check CHECK ((length(body) <= 100000)),
  constraint interview_note_guide_question_id_fkey FOREIGN KEY (guide_question_id) REFERENCES service.guide_question(id),
  constraint interview_note_interview_id_fkey FOREIGN KEY (interview_id) REFERENCES service.interview(id) ON DELETE CASCADE
);
alter table service.interview_note enable row level security;
alter table service.interview_note force row level security;
create policy backup on service.interview_note for select to medskapa_backup
  using (true);
create policy disposal_destroys on service.interview_note for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'audit-disposal'::text));
create policy disposal_finds on service.interview_note for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'audit-disposal'::text));
create policy holder_changes on service.interview_note for update to medskapa_app
  using ((interview_id = ANY (( SELECT service.held_interviews() AS held_interviews)::uuid[])));
create policy holder_writes on service.interview_note for insert to medskapa_app
  with check ((interview_id = ANY (( SELECT service.held_interviews() AS held_interviews)::uuid[])));
create policy inside on service.interview_note for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.interview i
  WHERE (i.id = interview_note.interview_id))));
create policy not_of_known on service.interview_note as restrictive for all to medskapa_app
  using ((interview_id <> ALL (( SELECT service.known_interviews() AS known_interviews)::uuid[])));
create policy raw_disposed on service.interview_note for select to medskapa_policy
  using (true);
create policy raw_disposed_goes on service.interview_note for delete to medskapa_policy
  using (true);
grant delete, insert, select, update on service.interview_note to medskapa_app;
grant delete, select on service.interview_note to medskapa_policy;
grant select on service.interview_note to medskapa_backup;

create table service.interviewer (
  interview_id uuid not null,
  person_id uuid not null,
  constraint interviewer_pkey PRIMARY KEY (interview_id, person_id),
  constraint interviewer_interview_id_fkey FOREIGN KEY (interview_id) REFERENCES service.interview(id) ON DELETE CASCADE,
  constraint interviewer_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
alter table service.interviewer enable row level security;
alter table service.interviewer force row level security;
create policy backup on service.interviewer for select to medskapa_backup
  using (true);
create policy holder_removes on service.interviewer for delete to medskapa_app
  using ((interview_id = ANY (( SELECT service.held_interviews() AS held_interviews)::uuid[])));
create policy inside on service.interviewer for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.interview i
  WHERE (i.id = interviewer.interview_id))));
create policy inside_adds on service.interviewer for insert to medskapa_app
  with check (((EXISTS ( SELECT
   FROM service.interview i
  WHERE (i.id = interviewer.interview_id))) AND ((person_id = ( SELECT kernel.actor_person() AS actor_person)) OR (interview_id = ANY (( SELECT service.held_interviews() AS held_interviews)::uuid[])))));
create policy known_joins_none on service.interviewer as restrictive for insert to medskapa_app
  with check ((interview_id <> ALL (( SELECT service.known_interviews() AS known_interviews)::uuid[])));
create policy vocabulary on service.interviewer for select to medskapa_policy
  using (true);
grant delete, insert, select on service.interviewer to medskapa_app;
grant select on service.interviewer to medskapa_backup;
grant select on service.interviewer to medskapa_policy;

create table service.known_informant (
  informant_id uuid not null,
  person_id uuid not null,
  constraint known_informant_pkey PRIMARY KEY (informant_id, person_id),
  constraint known_informant_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id) ON DELETE CASCADE,
  constraint known_informant_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
CREATE INDEX known_informant_person ON service.known_informant USING btree (person_id);
alter table service.known_informant enable row level security;
alter table service.known_informant force row level security;
create policy backup on service.known_informant for select to medskapa_backup
  using (true);
create policy vocabulary on service.known_informant for all to medskapa_policy
  using (true);
grant delete, insert, select on service.known_informant to medskapa_policy;
grant select on service.known_informant to medskapa_backup;

create table service.ladder_step (
  informant_id uuid not null,
  audit_id uuid not null,
  step integer not null,
  grounds text not null,
  version integer not null default 1,
  constraint ladder_step_pkey PRIMARY KEY (informant_id),
  constraint ladder_step_grounds_check CHECK (((length(grounds) >= 1) AND (length(grounds) <= 5000))),
  constraint ladder_step_step_check CHECK (((step >= 1) AND (step <= 5))),
  constraint ladder_step_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint ladder_step_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.transcript(informant_id) ON DELETE CASCADE
);
CREATE INDEX ladder_step_audit ON service.ladder_step USING btree (audit_id);
alter table service.ladder_step enable row level security;
alter table service.ladder_step force row level security;
create policy backup on service.ladder_step for select to medskapa_backup
  using (true);
create policy inside_changes on service.ladder_step for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (informant_id = ANY (service.readable_informants(audit_id)))));
create policy inside_places on service.ladder_step for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (informant_id = ANY (service.readable_informants(audit_id)))));
create policy inside_reads on service.ladder_step for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_removes on service.ladder_step for delete to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy not_of_known on service.ladder_step as restrictive for all to medskapa_app
  using ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy withdrawal on service.ladder_step for all to medskapa_policy
  using (true);
grant delete, insert, select, update on service.ladder_step to medskapa_app;
grant delete, select on service.ladder_step to medskapa_policy;
grant select on service.ladder_step to medskapa_backup;

create table service.letter_section (
  audit_id uuid not null,
  name text not null,
  own boolean not null default true,
  heading text not null default ''::text,
  body text not null default ''::text,
  left_out boolean not null default false,
  version integer not null default 1,
  constraint letter_section_pkey PRIMARY KEY (audit_id, name),
  constraint letter_section_body_check CHECK ((length(body) <= 5000)),
  constraint letter_section_heading_check CHECK ((length(heading) <= 200)),
  constraint letter_section_name_check CHECK ((name ~ '^[a-z-]{1,30}$'::text)),
  constraint letter_section_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.letter_section enable row level security;
alter table service.letter_section force row level security;
create policy backup on service.letter_section for select to medskapa_backup
  using (true);
create policy inside on service.letter_section for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
grant insert, select on service.letter_section to medskapa_app;
grant select on service.letter_section to medskapa_backup;
grant update (body, heading, left_out, own, version) on service.letter_section to medskapa_app;

create table service.letter_version (
  audit_id uuid not null,
  version integer not null,
  content jsonb not null,
  ready_on date not null,
  constraint letter_version_pkey PRIMARY KEY (audit_id, version),
  constraint letter_version_version_check CHECK ((version >= 1)),
  constraint letter_version_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.letter_version enable row level security;
alter table service.letter_version force row level security;
create policy backup on service.letter_version for select to medskapa_backup
  using (true);
create policy coordinator_says_ready on service.letter_version for insert to medskapa_app
  with check ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy inside on service.letter_version for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy parties on service.letter_version for select to medskapa_app
  using ((audit_id = ANY (( SELECT ((service.commissioned_audits() || service.audited_audits()) || service.published_audits()))::uuid[])));
create policy vocabulary on service.letter_version for select to medskapa_policy
  using (true);
grant insert, select on service.letter_version to medskapa_app;
grant select on service.letter_version to medskapa_backup;
grant select on service.letter_version to medskapa_policy;

create table service.passage (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  transcript_id uuid not null,
  informant_id uuid not null,
  turn_id uuid not null,
  start_at integer not null,
  end_at integer not null,
  words text not null,
  marked_by uuid not null,
  marked_on date not null,
  constraint passage_pkey PRIMARY KEY (id),
  constraint passage_audit_id_id_key UNIQUE (audit_id, id),
  constraint passage_turn_id_start_at_end_at_key UNIQUE (turn_id, start_at, end_at),
  constraint passage_check CHECK ((end_at > start_at)),
  constraint passage_start_at_check CHECK ((start_at >= 0)),
  constraint passage_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint passage_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id) ON DELETE CASCADE,
  constraint passage_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES kernel.person(id),
  constraint passage_transcript_id_fkey FOREIGN KEY (transcript_id) REFERENCES service.transcript(id) ON DELETE CASCADE,
  constraint passage_turn_id_fkey FOREIGN KEY (turn_id) REFERENCES service.transcript_turn(id) ON DELETE CASCADE
);
CREATE INDEX passage_informant ON service.passage USING btree (informant_id);
CREATE INDEX passage_transcript ON service.passage USING btree (transcript_id);
alter table service.passage enable row level security;
alter table service.passage force row level security;
create policy backup on service.passage for select to medskapa_backup
  using (true);
create policy inside_marks on service.passage for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (marked_by = ( SELECT kernel.actor_person() AS actor_person)) AND service.passage_stands(audit_id, transcript_id, informant_id, turn_id, start_at, end_at, words)));
create policy inside_reads on service.passage for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_removes on service.passage for delete to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy not_of_known on service.passage as restrictive for all to medskapa_app
  using ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy withdrawal on service.passage for all to medskapa_policy
  using (true);
grant delete, insert, select on service.passage to medskapa_app;
grant delete, select on service.passage to medskapa_policy;
grant select on service.passage to medskapa_backup;

create table service.plan_signature (
  audit_id uuid not null,
  plan_version integer not null,
  organisation_id uuid not null,
  person_id uuid not null,
  signed_on date not null,
  constraint plan_signature_pkey PRIMARY KEY (audit_id, plan_version, organisation_id),
  constraint plan_signature_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint plan_signature_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES kernel.organisation(id),
  constraint plan_signature_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id)
);
alter table service.plan_signature enable row level security;
alter table service.plan_signature force row level security;
create policy backup on service.plan_signature for select to medskapa_backup
  using (true);
create policy each_for_their_own_side on service.plan_signature for insert to medskapa_app
  with check (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (audit_id = ANY (( SELECT (service.coordinated_audits() || service.commissioned_audits()))::uuid[]))));
create policy parties on service.plan_signature for select to medskapa_app
  using ((audit_id = ANY (( SELECT (((service.coordinated_audits() || service.team_audits()) || service.commissioned_audits()) || service.audited_audits()))::uuid[])));
grant insert, select on service.plan_signature to medskapa_app;
grant select on service.plan_signature to medskapa_backup;

create table service.proposal (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  number integer not null,
  heading text not null,
  body text not null default ''::text,
  state text not null default 'draft'::text,
  received_on date,
  acknowledged_on date,
  answered_on date,
  done_on date,
  version integer not null default 1,
  constraint proposal_pkey PRIMARY KEY (id),
  constraint proposal_body_check CHECK ((length(body) <= 10000)),
  constraint proposal_heading_check CHECK (((length(heading) >= 1) AND (length(heading) <= 200))),
  constraint proposal_state_check CHECK ((state = ANY (ARRAY['draft'::text, 'received'::text, 'acknowledged'::text, 'answered'::text, 'under-way'::text, 'done'::text, 'confirmed'::text, 'disputed'::text]))),
  constraint proposal_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
CREATE INDEX proposal_audit ON service.proposal USING btree (audit_id);
CREATE TRIGGER delivered_words_stay BEFORE UPDATE ON service.proposal FOR EACH ROW EXECUTE FUNCTION service.keep_delivered_words();
alter table service.proposal enable row level security;
alter table service.proposal force row level security;
create policy backup on service.proposal for select to medskapa_backup
  using (true);
create policy delivered on service.proposal for select to medskapa_app
  using (((state <> 'draft'::text) AND (audit_id = ANY (( SELECT (service.delivered_to_me() || service.published_audits()))::uuid[]))));
create policy inside on service.proposal for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_changes on service.proposal for update to medskapa_app
  using (((state = ANY (ARRAY['draft'::text, 'done'::text])) AND (audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[]))))
  with check (((state = ANY (ARRAY['draft'::text, 'received'::text, 'confirmed'::text, 'disputed'::text])) AND (audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[]))));
create policy inside_removes on service.proposal for delete to medskapa_app
  using (((state = 'draft'::text) AND (audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[]))));
create policy inside_writes on service.proposal for insert to medskapa_app
  with check (((state = 'draft'::text) AND (audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[]))));
create policy unit_answers on service.proposal for update to medskapa_app
  using (((state = ANY (ARRAY['received'::text, 'acknowledged'::text, 'answered'::text, 'under-way'::text, 'disputed'::text])) AND (audit_id = ANY (( SELECT service.audited_audits() AS audited_audits)::uuid[]))))
  with check (((state = ANY (ARRAY['acknowledged'::text, 'answered'::text, 'under-way'::text, 'done'::text])) AND (audit_id = ANY (( SELECT service.audited_audits() AS audited_audits)::uuid[]))));
grant delete, insert, select, update on service.proposal to medskapa_app;
grant select on service.proposal to medskapa_backup;

create table service.proposal_answer (
  id uuid not null default gen_random_uuid(),
  proposal_id uuid not null,
  organisation_id uuid not null,
  person_id uuid not null,
  answer text not null,
  why text not null,
  who text not null default ''::text,
  done_by date,
  answered_on date not null,
  constraint proposal_answer_pkey PRIMARY KEY (id),
  constraint proposal_answer_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'partly'::text, 'no'::text]))),
  constraint proposal_answer_who_check CHECK ((length(who) <= 500)),
  constraint proposal_answer_why_check CHECK (((length(why) >= 1) AND (length(why) <= 5000))),
  constraint proposal_answer_organisation_id_fkey FOREIGN KEY (organisation_id) REFERENCES kernel.organisation(id),
  constraint proposal_answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES kernel.person(id),
  constraint proposal_answer_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES service.proposal(id)
);
CREATE INDEX proposal_answer_proposal ON service.proposal_answer USING btree (proposal_id);
alter table service.proposal_answer enable row level security;
alter table service.proposal_answer force row level security;
create policy backup on service.proposal_answer for select to medskapa_backup
  using (true);
create policy unit_answers on service.proposal_answer for insert to medskapa_app
  with check (((person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (organisation_id = ( SELECT kernel.actor_organisation() AS actor_organisation)) AND (EXISTS ( SELECT
   FROM service.proposal p
  WHERE ((p.id = proposal_answer.proposal_id) AND (p.audit_id = ANY (( SELECT service.audited_audits() AS audited_audits)::uuid[])))))));
create policy with_the_proposal on service.proposal_answer for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.proposal p
  WHERE (p.id = proposal_answer.proposal_id))));
grant insert, select on service.proposal_answer to medskapa_app;
grant select on service.proposal_answer to medskapa_backup;

create table service.proposal_ground (
  proposal_id uuid not null,
  claim_id uuid not null,
  constraint proposal_ground_pkey PRIMARY KEY (proposal_id, claim_id),
  constraint proposal_ground_claim_id_fkey FOREIGN KEY (claim_id) REFERENCES service.claim(id) ON DELETE CASCADE,
  constraint proposal_ground_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES service.proposal(id) ON DELETE CASCADE
);
CREATE INDEX proposal_ground_claim ON service.proposal_ground USING btree (claim_id);
alter table service.proposal_ground enable row level security;
alter table service.proposal_ground force row level security;
create policy backup on service.proposal_ground for select to medskapa_backup
  using (true);
create policy inside on service.proposal_ground for all to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.proposal p
  WHERE ((p.id = proposal_ground.proposal_id) AND (p.audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[]))))));
grant delete, insert, select on service.proposal_ground to medskapa_app;
grant select on service.proposal_ground to medskapa_backup;

create table service.proposal_step (
  id uuid not null default gen_random_uuid(),
  proposal_id uuid not null,
  state text not null,
  words text not null default ''::text,
  on_day date not null,
  at timestamp with time zone not null,
  constraint proposal_step_pkey PRIMARY KEY (id),
  constraint proposal_step_words_check CHECK ((length(words) <= 5000)),
  constraint proposal_step_proposal_id_fkey FOREIGN KEY (proposal_id) REFERENCES service.proposal(id)
);
CREATE INDEX proposal_step_proposal ON service.proposal_step USING btree (proposal_id);
alter table service.proposal_step enable row level security;
alter table service.proposal_step force row level security;
create policy backup on service.proposal_step for select to medskapa_backup
  using (true);
create policy who_moves_it on service.proposal_step for insert to medskapa_app
  with check ((EXISTS ( SELECT
   FROM service.proposal p
  WHERE ((p.id = proposal_step.proposal_id) AND (p.audit_id = ANY (( SELECT (service.inside_audits() || service.audited_audits()))::uuid[]))))));
create policy with_the_proposal on service.proposal_step for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.proposal p
  WHERE (p.id = proposal_step.proposal_id))));
grant insert, select on service.proposal_step to medskapa_app;
grant select on service.proposal_step to medskapa_backup;

create table service.report_edition (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  kind text not null,
  edition integer not null,
  document jsonb,
  title text generated always as ((document ->> 'title'::text)) stored,
  subtitle text generated always as ((document ->> 'subtitle'::text)) stored,
  made_on date not null,
  shared_on date,
  remarks_by date,
  constraint report_edition_pkey PRIMARY KEY (id),
  constraint report_edition_audit_id_kind_edition_key UNIQUE (audit_id, kind, edition),
  constraint report_edition_check CHECK (((shared_on IS NULL) OR (kind = 'draft'::text))),
  constraint report_edition_check1 CHECK (((remarks_by IS NULL) OR (shared_on IS NOT NULL))),
  constraint report_edition_edition_check CHECK ((edition >= 1)),
  constraint report_edition_kind_check CHECK ((kind = ANY (ARRAY['draft'::text, 'final'::text]))),
  constraint report_edition_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
CREATE TRIGGER editions_stay BEFORE UPDATE ON service.report_edition FOR EACH ROW EXECUTE FUNCTION service.keep_edition();
alter table service.report_edition enable row level security;
alter table service.report_edition force row level security;
create policy backup on service.report_edition for select to medskapa_backup
  using (true);
create policy delivered on service.report_edition for select to medskapa_app
  using (((kind = 'final'::text) AND (audit_id = ANY (( SELECT (service.delivered_to_me() || service.published_audits()))::uuid[]))));
create policy export on service.report_edition for select to medskapa_app
  using (((( SELECT kernel.actor_job() AS actor_job) = 'audit-export'::text) AND (kind = 'final'::text) AND (audit_id = ANY (( SELECT service.delivered_audits() AS delivered_audits)::uuid[]))));
create policy inside on service.report_edition for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_makes on service.report_edition for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (made_on = ( SELECT kernel.today() AS today)) AND (document IS NOT NULL)));
create policy inside_shares on service.report_edition for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy report_gaps on service.report_edition for select to medskapa_policy
  using (true);
create policy revision_empties on service.report_edition for update to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'report-revision'::text))
  with check ((document IS NULL));
create policy revision_makes on service.report_edition for insert to medskapa_app
  with check (((( SELECT kernel.actor_job() AS actor_job) = 'report-revision'::text) AND (made_on = ( SELECT kernel.today() AS today)) AND (document IS NOT NULL)));
create policy revision_reads on service.report_edition for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'report-revision'::text));
create policy shared_draft on service.report_edition for select to medskapa_app
  using (((kind = 'draft'::text) AND (shared_on IS NOT NULL) AND (audit_id = ANY (( SELECT service.audited_audits() AS audited_audits)::uuid[]))));
grant insert, select on service.report_edition to medskapa_app;
grant select on service.report_edition to medskapa_backup;
grant select on service.report_edition to medskapa_policy;
grant update (document, remarks_by, shared_on) on service.report_edition to medskapa_app;

create table service.report_part (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  part text not null,
  commission_question_id uuid,
  heading text not null default ''::text,
  body text not null default ''::text,
  version integer not null default 1,
  constraint report_part_pkey PRIMARY KEY (id),
  constraint report_part_body_check CHECK ((length(body) <= 100000)),
  constraint report_part_check CHECK (((part = 'chapter'::text) OR (commission_question_id IS NULL))),
  constraint report_part_heading_check CHECK ((length(heading) <= 200)),
  constraint report_part_part_check CHECK ((part = ANY (ARRAY['title'::text, 'foreword'::text, 'summary'::text, 'easy-read'::text, 'introduction'::text, 'method'::text, 'chapter'::text, 'ladder'::text, 'insights'::text, 'proposals'::text]))),
  constraint report_part_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint report_part_commission_question_id_fkey FOREIGN KEY (commission_question_id) REFERENCES service.commission_question(id) ON DELETE SET NULL
);
CREATE INDEX report_part_audit ON service.report_part USING btree (audit_id);
CREATE UNIQUE INDEX report_part_chapter ON service.report_part USING btree (commission_question_id);
CREATE UNIQUE INDEX report_part_once ON service.report_part USING btree (audit_id, part) WHERE (part <> 'chapter'::text);
alter table service.report_part enable row level security;
alter table service.report_part force row level security;
create policy backup on service.report_part for select to medskapa_backup
  using (true);
create policy inside on service.report_part for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_adds on service.report_part for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (EXISTS ( SELECT
   FROM service.audit a
  WHERE ((a.id = report_part.audit_id) AND (a.delivered_on IS NULL)))) AND ((commission_question_id IS NULL) OR (EXISTS ( SELECT
   FROM service.commission_question q
  WHERE ((q.id = report_part.commission_question_id) AND (q.audit_id = report_part.audit_id)))))));
create policy inside_writes on service.report_part for update to medskapa_app
  using (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (EXISTS ( SELECT
   FROM service.audit a
  WHERE ((a.id = report_part.audit_id) AND (a.delivered_on IS NULL))))))
  with check ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy known_unquoted_added on service.report_part as restrictive for insert to medskapa_app
  with check ((NOT service.names_unprinted(audit_id, body)));
create policy known_unquoted_written on service.report_part as restrictive for update to medskapa_app
  using (true)
  with check ((NOT service.names_unprinted(audit_id, body)));
create policy printed on service.report_part for select to medskapa_policy
  using (true);
grant insert, select on service.report_part to medskapa_app;
grant select on service.report_part to medskapa_backup;
grant select on service.report_part to medskapa_policy;
grant update (body, heading, version) on service.report_part to medskapa_app;

create table service.report_source (
  edition_id uuid not null,
  at integer[] not null,
  kind text not null,
  informants uuid[] not null,
  claim_id uuid,
  constraint report_source_pkey PRIMARY KEY (edition_id, at),
  constraint report_source_check CHECK (((claim_id IS NULL) OR (kind = 'claim'::text))),
  constraint report_source_kind_check CHECK ((kind = ANY (ARRAY['quote'::text, 'claim'::text]))),
  constraint report_source_edition_id_fkey FOREIGN KEY (edition_id) REFERENCES service.report_edition(id) ON DELETE CASCADE
);
CREATE TRIGGER voices_are_named BEFORE INSERT ON service.report_source FOR EACH ROW EXECUTE FUNCTION service.name_voices();
alter table service.report_source enable row level security;
alter table service.report_source force row level security;
create policy backup on service.report_source for select to medskapa_backup
  using (true);
create policy inside on service.report_source for all to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.report_edition e
  WHERE ((e.id = report_source.edition_id) AND (e.audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[]))))));
create policy not_of_known on service.report_source as restrictive for select to medskapa_app
  using ((NOT (informants && ( SELECT service.known_informants() AS known_informants))));
create policy report_gaps on service.report_source for select to medskapa_policy
  using (true);
create policy revision on service.report_source for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'report-revision'::text));
grant delete, insert, select on service.report_source to medskapa_app;
grant select on service.report_source to medskapa_backup;
grant select on service.report_source to medskapa_policy;

create table service.revisit (
  audit_id uuid not null,
  held_on date not null,
  words text not null,
  constraint revisit_pkey PRIMARY KEY (audit_id),
  constraint revisit_words_check CHECK (((length(words) >= 1) AND (length(words) <= 10000))),
  constraint revisit_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.revisit enable row level security;
alter table service.revisit force row level security;
create policy backup on service.revisit for select to medskapa_backup
  using (true);
create policy coordinator on service.revisit for insert to medskapa_app
  with check ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy told on service.revisit for select to medskapa_app
  using ((audit_id = ANY (( SELECT ((service.inside_audits() || service.delivered_to_me()) || service.published_audits()))::uuid[])));
grant insert, select on service.revisit to medskapa_app;
grant select on service.revisit to medskapa_backup;

create table service.sign_up (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  signed_on date not null,
  sealed bytea,
  receipt_hash bytea not null,
  state text not null default 'received'::text,
  informant_id uuid,
  gift_sent_on date,
  gift_declined boolean not null default false,
  report_sent_on date,
  report_declined boolean not null default false,
  constraint sign_up_pkey PRIMARY KEY (id),
  constraint sign_up_informant_id_key UNIQUE (informant_id),
  constraint sign_up_receipt_hash_key UNIQUE (receipt_hash),
  constraint sign_up_receipt_hash_check CHECK ((length(receipt_hash) = 32)),
  constraint sign_up_sealed_check CHECK ((length(sealed) = 4296)),
  constraint sign_up_state_check CHECK ((state = ANY (ARRAY['received'::text, 'contacted'::text, 'not-this-time'::text]))),
  constraint sign_up_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint sign_up_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id)
);
CREATE INDEX sign_up_audit ON service.sign_up USING btree (audit_id);
alter table service.sign_up enable row level security;
alter table service.sign_up force row level security;
create policy backup on service.sign_up for select to medskapa_backup
  using (true);
create policy coordinator on service.sign_up for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])))
  with check (((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])) AND ((informant_id IS NULL) OR (informant_id IN ( SELECT i.id
   FROM service.informant i
  WHERE (i.audit_id = sign_up.audit_id))))));
create policy disposing on service.sign_up for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'contact-disposal'::text));
create policy shuffling on service.sign_up for all to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'sign-up-shuffle'::text));
create policy withdrawal on service.sign_up for all to medskapa_policy
  using (true);
grant delete, insert, select on service.sign_up to medskapa_app;
grant delete, insert, select on service.sign_up to medskapa_policy;
grant select on service.sign_up to medskapa_backup;
grant update (gift_declined, gift_sent_on, informant_id, report_declined, report_sent_on, sealed, state) on service.sign_up to medskapa_app;
grant update (sealed) on service.sign_up to medskapa_policy;

create table service.sign_up_gate (
  audit_id uuid not null,
  state text not null default 'not-yet'::text,
  version integer not null default 1,
  constraint sign_up_gate_pkey PRIMARY KEY (audit_id),
  constraint sign_up_gate_state_check CHECK ((state = ANY (ARRAY['not-yet'::text, 'open'::text, 'full'::text, 'closed'::text]))),
  constraint sign_up_gate_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.sign_up_gate enable row level security;
alter table service.sign_up_gate force row level security;
create policy backup on service.sign_up_gate for select to medskapa_backup
  using (true);
create policy coordinator on service.sign_up_gate for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy vocabulary on service.sign_up_gate for select to medskapa_policy
  using (true);
grant insert, select, update on service.sign_up_gate to medskapa_app;
grant select on service.sign_up_gate to medskapa_backup;
grant select on service.sign_up_gate to medskapa_policy;

create table service.sign_up_link (
  audit_id uuid not null,
  code text not null,
  eligibility text not null default ''::text,
  contact text not null default ''::text,
  version integer not null default 1,
  constraint sign_up_link_pkey PRIMARY KEY (audit_id),
  constraint sign_up_link_code_key UNIQUE (code),
  constraint sign_up_link_code_check CHECK ((code ~ '^[2-9A-HJKMNP-Z]{12}$'::text)),
  constraint sign_up_link_contact_check CHECK ((length(contact) <= 300)),
  constraint sign_up_link_eligibility_check CHECK ((length(eligibility) <= 300)),
  constraint sign_up_link_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.sign_up_link enable row level security;
alter table service.sign_up_link force row level security;
create policy backup on service.sign_up_link for select to medskapa_backup
  using (true);
create policy coordinator_adds on service.sign_up_link for insert to medskapa_app
  with check ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy coordinator_changes on service.sign_up_link for update to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
create policy vocabulary on service.sign_up_link for select to medskapa_policy
  using (true);
create policy with_the_letter on service.sign_up_link for select to medskapa_app
  using ((audit_id = ANY (( SELECT (((service.coordinated_audits() || service.team_audits()) || service.commissioned_audits()) || service.audited_audits()))::uuid[])));
grant insert, select on service.sign_up_link to medskapa_app;
grant select on service.sign_up_link to medskapa_backup;
grant select on service.sign_up_link to medskapa_policy;
grant update (contact, eligibility, version) on service.sign_up_link to medskapa_app;

create table service.sign_up_signal (
  audit_id uuid not null,
  enough boolean not null,
  said_on date not null,
  constraint sign_up_signal_pkey PRIMARY KEY (audit_id),
  constraint sign_up_signal_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id)
);
alter table service.sign_up_signal enable row level security;
alter table service.sign_up_signal force row level security;
create policy backup on service.sign_up_signal for select to medskapa_backup
  using (true);
create policy commissioner on service.sign_up_signal for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.commissioned_audits() AS commissioned_audits)::uuid[])));
create policy coordinator on service.sign_up_signal for all to medskapa_app
  using ((audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[])));
grant insert, select, update on service.sign_up_signal to medskapa_app;
grant select on service.sign_up_signal to medskapa_backup;

create table service.tie_check (
  member_id uuid not null,
  number integer not null,
  asked_on date not null,
  since date not null,
  units uuid[] not null,
  round integer not null default 1,
  has_tie boolean not null,
  constraint tie_check_pkey PRIMARY KEY (member_id, number),
  constraint tie_check_member_id_fkey FOREIGN KEY (member_id) REFERENCES service.audit_member(id)
);
alter table service.tie_check enable row level security;
alter table service.tie_check force row level security;
create policy backup on service.tie_check for select to medskapa_backup
  using (true);
create policy coordinator on service.tie_check for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.audit_member m
  WHERE ((m.id = tie_check.member_id) AND (m.audit_id = ANY (( SELECT service.coordinated_audits() AS coordinated_audits)::uuid[]))))));
create policy own on service.tie_check for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.audit_member m
  WHERE ((m.id = tie_check.member_id) AND (m.person_id = ( SELECT kernel.actor_person() AS actor_person)) AND (( SELECT kernel.actor_role() AS actor_role) = 'auditor'::text)))));
create policy vocabulary on service.tie_check for select to medskapa_policy
  using (true);
create policy writes_down on service.tie_check for insert to medskapa_policy
  with check (true);
grant insert, select on service.tie_check to medskapa_policy;
grant select on service.tie_check to medskapa_app;
grant select on service.tie_check to medskapa_backup;

create table service.transcript (
  id uuid not null default gen_random_uuid(),
  audit_id uuid not null,
  informant_id uuid not null,
  state text not null default 'raw'::text,
  source text not null,
  added_on date not null,
  approved_on date,
  approved_by uuid,
  version integer not null default 1,
  constraint transcript_pkey PRIMARY KEY (id),
  constraint transcript_informant_id_key UNIQUE (informant_id),
  constraint transcript_check CHECK (((state = 'approved'::text) = (approved_on IS NOT NULL))),
  constraint transcript_check1 CHECK (((state = 'approved'::text) = (approved_by IS NOT NULL))),
  constraint transcript_source_check CHECK ((source = ANY (ARRAY['pasted'::text, 'uploaded'::text, 'notes'::text, 'interview-mode'::text]))),
  constraint transcript_state_check CHECK ((state = ANY (ARRAY['raw'::text, 'reviewing'::text, 'approved'::text]))),
  constraint transcript_approved_by_fkey FOREIGN KEY (approved_by) REFERENCES kernel.person(id),
  constraint transcript_audit_id_fkey FOREIGN KEY (audit_id) REFERENCES service.audit(id),
  constraint transcript_informant_id_fkey FOREIGN KEY (informant_id) REFERENCES service.informant(id) ON DELETE CASCADE
);
CREATE INDEX transcript_audit ON service.transcript USING btree (audit_id);
alter table service.transcript enable row level security;
alter table service.transcript force row level security;
create policy backup on service.transcript for select to medskapa_backup
  using (true);
create policy disposal_destroys on service.transcript for delete to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'audit-disposal'::text));
create policy disposal_finds on service.transcript for select to medskapa_app
  using ((( SELECT kernel.actor_job() AS actor_job) = 'audit-disposal'::text));
create policy inside on service.transcript for select to medskapa_app
  using ((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])));
create policy inside_adds on service.transcript for insert to medskapa_app
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (state = 'raw'::text) AND (EXISTS ( SELECT
   FROM service.informant i
  WHERE ((i.id = transcript.informant_id) AND (i.audit_id = transcript.audit_id) AND (i.withdrawn_on IS NULL))))));
create policy inside_changes on service.transcript for update to medskapa_app
  using (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (state <> 'approved'::text)))
  with check (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND ((state <> 'approved'::text) OR ((approved_by = ( SELECT kernel.actor_person() AS actor_person)) AND (approved_on = ( SELECT kernel.today() AS today)) AND (id <> ALL (( SELECT service.marked_transcripts() AS marked_transcripts)::uuid[]))))));
create policy inside_removes on service.transcript for delete to medskapa_app
  using (((audit_id = ANY (( SELECT service.inside_audits() AS inside_audits)::uuid[])) AND (state <> 'approved'::text)));
create policy known_adds_none on service.transcript as restrictive for insert to medskapa_app
  with check ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy known_changes_none on service.transcript as restrictive for update to medskapa_app
  using ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy known_removes_none on service.transcript as restrictive for delete to medskapa_app
  using ((informant_id <> ALL (( SELECT service.known_informants() AS known_informants)::uuid[])));
create policy passages_are_checked on service.transcript for select to medskapa_policy
  using (true);
create policy vocabulary on service.transcript for select to medskapa_policy
  using (true);
create policy withdrawal on service.transcript for all to medskapa_policy
  using (true);
grant delete, insert, select on service.transcript to medskapa_app;
grant delete, select on service.transcript to medskapa_policy;
grant select on service.transcript to medskapa_backup;
grant update (approved_by, approved_on, state, version) on service.transcript to medskapa_app;

create table service.transcript_turn (
  id uuid not null default gen_random_uuid(),
  transcript_id uuid not null,
  "position" integer not null,
  speaker text not null,
  label text,
  words text not null,
  version integer not null default 1,
  constraint transcript_turn_pkey PRIMARY KEY (id),
  constraint transcript_turn_id_transcript_id_key UNIQUE (id, transcript_id),
  constraint transcript_turn_transcript_id_position_key UNIQUE (transcript_id, "position"),
  constraint transcript_turn_label_check CHECK (((length(label) >= 1) AND (length(label) <= 100))),
  constraint transcript_turn_speaker_check CHECK ((speaker = ANY (ARRAY['interviewer'::text, 'informant'::text, 'companion'::text, 'unknown'::text]))),
  constraint transcript_turn_words_check CHECK ((length(words) <= 200000)),
  constraint transcript_turn_transcript_id_fkey FOREIGN KEY (transcript_id) REFERENCES service.transcript(id) ON DELETE CASCADE
);
alter table service.transcript_turn enable row level security;
alter table service.transcript_turn force row level security;
create policy backup on service.transcript_turn for select to medskapa_backup
  using (true);
create policy inside on service.transcript_turn for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript t
  WHERE (t.id = transcript_turn.transcript_id))));
create policy not_approved_adds on service.transcript_turn for insert to medskapa_app
  with check ((EXISTS ( SELECT
   FROM service.transcript t
  WHERE ((t.id = transcript_turn.transcript_id) AND (t.state <> 'approved'::text)))));
create policy not_approved_changes on service.transcript_turn for update to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript t
  WHERE ((t.id = transcript_turn.transcript_id) AND (t.state <> 'approved'::text)))));
create policy not_approved_removes on service.transcript_turn for delete to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript t
  WHERE ((t.id = transcript_turn.transcript_id) AND (t.state <> 'approved'::text)))));
create policy not_of_known on service.transcript_turn as restrictive for all to medskapa_app
  using ((transcript_id <> ALL (( SELECT service.known_transcripts() AS known_transcripts)::uuid[])));
create policy passages_are_checked on service.transcript_turn for select to medskapa_policy
  using (true);
create policy persons_add on service.transcript_turn as restrictive for insert to medskapa_app
  with check ((( SELECT kernel.actor_kind() AS actor_kind) = 'person'::text));
create policy persons_change on service.transcript_turn as restrictive for update to medskapa_app
  using ((( SELECT kernel.actor_kind() AS actor_kind) = 'person'::text));
create policy persons_remove on service.transcript_turn as restrictive for delete to medskapa_app
  using ((( SELECT kernel.actor_kind() AS actor_kind) = 'person'::text));
grant delete, insert, select on service.transcript_turn to medskapa_app;
grant select on service.transcript_turn to medskapa_backup;
grant select on service.transcript_turn to medskapa_policy;
grant update (label, speaker, version, words) on service.transcript_turn to medskapa_app;

create table service.turn_question (
  turn_id uuid not null,
  guide_question_id uuid not null,
  how text not null,
  constraint turn_question_pkey PRIMARY KEY (turn_id, guide_question_id),
  constraint turn_question_how_check CHECK ((how = ANY (ARRAY['by-hand'::text, 'recognised'::text]))),
  constraint turn_question_guide_question_id_fkey FOREIGN KEY (guide_question_id) REFERENCES service.guide_question(id),
  constraint turn_question_turn_id_fkey FOREIGN KEY (turn_id) REFERENCES service.transcript_turn(id) ON DELETE CASCADE
);
alter table service.turn_question enable row level security;
alter table service.turn_question force row level security;
create policy backup on service.turn_question for select to medskapa_backup
  using (true);
create policy inside on service.turn_question for select to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript_turn u
  WHERE (u.id = turn_question.turn_id))));
create policy inside_links on service.turn_question for insert to medskapa_app
  with check ((EXISTS ( SELECT
   FROM ((service.transcript_turn u
     JOIN service.transcript t ON ((t.id = u.transcript_id)))
     JOIN service.guide_question q ON ((q.audit_id = t.audit_id)))
  WHERE ((u.id = turn_question.turn_id) AND (q.id = turn_question.guide_question_id)))));
create policy inside_unlinks on service.turn_question for delete to medskapa_app
  using ((EXISTS ( SELECT
   FROM service.transcript_turn u
  WHERE (u.id = turn_question.turn_id))));
grant delete, insert, select on service.turn_question to medskapa_app;
grant select on service.turn_question to medskapa_backup;

CREATE OR REPLACE FUNCTION service.asked_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(m.audit_id), '{}')
  from service.audit_member m join service.audit a on a.id = m.audit_id
  where (select kernel.actor_role()) = 'auditor' and a.bureau_id = (select kernel.actor_organisation())
    and m.person_id = (select kernel.actor_person()) and m.state in ('asked', 'cleared')
$function$;
alter function service.asked_audits() owner to medskapa_policy;
grant execute on function service.asked_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.asked_for_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(a.id), '{}') from service.audit a
  where a.asked_by = (select kernel.actor_person()) and a.stage = 'commission'
    and (select kernel.actor_role()) in ('commissioner', 'unit-manager')
    and not (select kernel.also_administers())
$function$;
alter function service.asked_for_audits() owner to medskapa_policy;
grant execute on function service.asked_for_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.audited_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.audit_id), '{}') from service.audit_party p
  where p.part = 'audited-unit' and p.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) = 'unit-manager'
    and not (select kernel.also_administers())
$function$;
alter function service.audited_audits() owner to medskapa_policy;
grant execute on function service.audited_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.audited_units(audit uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.organisation_id order by p.organisation_id), '{}')
  from service.audit_party p where p.audit_id = audit and p.part = 'audited-unit'
$function$;
alter function service.audited_units(uuid) owner to medskapa_policy;

CREATE OR REPLACE FUNCTION service.backgrounds(audit uuid)
 RETURNS TABLE(gender text, age integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select b.gender, b.age from service.informant_background b join service.informant i on i.id = b.informant_id
  where i.audit_id = audit and i.withdrawn_on is null and audit = any (service.inside_audits())
  order by b.gender, b.age
$function$;
alter function service.backgrounds(uuid) owner to medskapa_policy;
grant execute on function service.backgrounds(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.build_claim(on_claim uuid, of_code uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into service.claim_passage (audit_id, claim_id, passage_id, stance)
    select g.audit_id, c.id, g.passage_id, 'for'
    from service.coding g join service.claim c on c.id = on_claim and c.audit_id = g.audit_id
    join service.passage p on p.id = g.passage_id join service.transcript_turn w on w.id = p.turn_id
    where g.code_id = of_code and w.speaker in ('informant', 'unknown') and g.audit_id = any (service.inside_audits())
    on conflict do nothing
$function$;
alter function service.build_claim(uuid,uuid) owner to medskapa_policy;
grant execute on function service.build_claim(uuid,uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.claim_links(audit uuid)
 RETURNS TABLE(claim_id uuid, passage_id uuid, informant_id uuid, turn_id uuid, start_at integer, stance text, quoted boolean, deidentified boolean, words text, veiled boolean, in_base boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  with link as materialized (
    select l.claim_id, p.id, p.informant_id, p.turn_id, p.start_at, l.stance, l.quoted, t.state = 'approved' as approved,
      p.words, p.informant_id = any (known.ids) and not (l.quoted and t.state = 'approved') as veiled
    from service.claim_passage l join service.passage p on p.id = l.passage_id
    join service.transcript t on t.id = p.transcript_id
    cross join (select service.known_informants() as ids) known
    where l.audit_id = audit and audit = any (service.inside_audits())),
  voice as materialized (
    select v.claim_id, v.informant_id, gen_random_uuid() as made_up from link v where v.veiled group by 1, 2)
  select k.claim_id, k.id, k.informant_id, k.turn_id, k.start_at, k.stance, k.quoted, k.approved,
    case when k.quoted and k.approved then k.words end, false, true
  from link k where not k.veiled
  union all
  -- who is quoted under the claim is one of its voices in sight already
  select k.claim_id, gen_random_uuid(), case when s.seen then k.informant_id else v.made_up end, null, null, k.stance, false,
    bool_and(k.approved), null, true, exists (select from service.claim c join service.claim_base_member m on m.base_id = c.base_id
      where c.id = k.claim_id and m.informant_id = k.informant_id)
  from link k join voice v on v.claim_id = k.claim_id and v.informant_id = k.informant_id
  cross join lateral (select exists (select from link o where o.claim_id = k.claim_id and o.informant_id = k.informant_id
    and not o.veiled) as seen) s
  where k.veiled and not exists (select from link o where o.claim_id = k.claim_id and o.informant_id = k.informant_id
    and o.stance = k.stance and not o.veiled)
  group by k.claim_id, k.informant_id, k.stance, s.seen, v.made_up
$function$;
alter function service.claim_links(uuid) owner to medskapa_policy;
grant execute on function service.claim_links(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.clearable_members()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(m.id), '{}') from service.audit_member m
  where m.audit_id = any ((select service.coordinated_audits())::uuid[]) and (m.state = 'cleared' or (
    exists (select from service.conflict_declaration d where d.member_id = m.id and d.round = m.round)
    and (select not c.has_tie and c.round = m.round and c.units = service.audited_units(m.audit_id)
      from service.tie_check c where c.member_id = m.id order by c.number desc limit 1)))
$function$;
alter function service.clearable_members() owner to medskapa_policy;
grant execute on function service.clearable_members() to medskapa_app;

CREATE OR REPLACE FUNCTION service.cleared_bookings()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(b.id), '{}')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id
  where i.person_id = (select kernel.actor_person()) and i.answer = 'does-not-know' and b.audit_id = any ((select service.team_audits())::uuid[])
    and b.informant_id <> all ((select service.known_informants())::uuid[])
$function$;
alter function service.cleared_bookings() owner to medskapa_policy;
grant execute on function service.cleared_bookings() to medskapa_app;

CREATE OR REPLACE FUNCTION service.code_counts(audit uuid)
 RETURNS TABLE(code_id uuid, passages integer, informants integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select g.code_id, count(*)::integer, count(distinct p.informant_id)::integer
  from service.coding g join service.passage p on p.id = g.passage_id
  where g.audit_id = audit and audit = any (service.inside_audits())
  group by g.code_id
$function$;
alter function service.code_counts(uuid) owner to medskapa_policy;
grant execute on function service.code_counts(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.coding_progress(audit uuid)
 RETURNS TABLE(informant_id uuid, passages integer, uncoded integer, placed boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select t.informant_id, count(p.id)::integer,
    count(p.id) filter (where not exists (select from service.coding g where g.passage_id = p.id))::integer,
    exists (select from service.ladder_step l where l.informant_id = t.informant_id)
  from service.transcript t left join service.passage p on p.transcript_id = t.id
  where t.audit_id = audit and t.state = 'approved' and audit = any (service.inside_audits())
  group by t.informant_id
$function$;
alter function service.coding_progress(uuid) owner to medskapa_policy;
grant execute on function service.coding_progress(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.commissioned_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.audit_id), '{}') from service.audit_party p
  where p.part = 'commissioner' and p.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) in ('commissioner', 'unit-manager', 'care-manager')
    and not (select kernel.also_administers())
$function$;
alter function service.commissioned_audits() owner to medskapa_policy;
grant execute on function service.commissioned_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.coordinated_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(a.id), '{}') from service.audit a
  where (select kernel.actor_role()) = 'audit-coordinator' and a.bureau_id = (select kernel.actor_organisation())
    and not (select kernel.also_administers())
$function$;
alter function service.coordinated_audits() owner to medskapa_policy;
grant execute on function service.coordinated_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.delivered_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(a.id), '{}') from service.audit a
  where a.delivered_on is not null and kernel.actor_kind() = 'job'
$function$;
alter function service.delivered_audits() owner to medskapa_policy;
grant execute on function service.delivered_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.delivered_to_me()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct p.audit_id), '{}')
  from service.audit_party p join service.audit a on a.id = p.audit_id
  where a.delivered_on is not null and p.organisation_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) <> 'administrator'
    and not (select kernel.also_administers())
$function$;
alter function service.delivered_to_me() owner to medskapa_policy;
grant execute on function service.delivered_to_me() to medskapa_app;

CREATE OR REPLACE FUNCTION service.dispose_raw(the_transcript uuid, recording boolean)
 RETURNS TABLE(interview_id uuid, recording_disposed boolean, notes_disposed integer)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  said service.transcript;
  held uuid;
begin
  select t.* into said from service.transcript t
    where t.id = the_transcript and t.state = 'approved' and t.audit_id = any (service.inside_audits());
  select i.id into held from service.interview i where i.informant_id = said.informant_id;
  if held is null then
    return;
  end if;
  interview_id := held;
  update service.interview i set recording_disposed_on = kernel.today()
    where i.id = held and recording and i.recorded and i.recording_disposed_on is null;
  recording_disposed := found;
  notes_disposed := 0;
  if said.source in ('notes', 'interview-mode') then
    delete from service.interview_note n where n.interview_id = held;
    get diagnostics notes_disposed = row_count;
  end if;
  return next;
end
$function$;
alter function service.dispose_raw(uuid,boolean) owner to medskapa_policy;
grant execute on function service.dispose_raw(uuid,boolean) to medskapa_app;

CREATE OR REPLACE FUNCTION service.follow_receipt(receipt bytea)
 RETURNS TABLE(standing text, contact text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(
    (select 'interviewed' from service.interview i where i.informant_id = s.informant_id and i.state in ('done', 'stopped')),
    (select case b.state when 'held' then 'interviewed' else 'booked' end from service.booking b
      where b.informant_id = s.informant_id and b.state <> 'cancelled'),
    case when s.informant_id is not null then 'contacted' else s.state end),
    coalesce((select l.contact from service.sign_up_link l where l.audit_id = s.audit_id), '')
  from service.sign_up s where s.receipt_hash = receipt
$function$;
alter function service.follow_receipt(bytea) owner to medskapa_policy;
grant execute on function service.follow_receipt(bytea) to medskapa_app;

CREATE OR REPLACE FUNCTION service.forget_informant(informant uuid)
 RETURNS jsonb
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  removed jsonb := jsonb_build_object(
    'transcripts', (select count(*) from service.transcript t where t.informant_id = informant),
    'passages', (select count(*) from service.passage p where p.informant_id = informant),
    'interviews', (select count(*) from service.interview i where i.informant_id = informant),
    'contactDetails', (select count(s.sealed) from service.sign_up s where s.informant_id = informant));
begin
  delete from service.ladder_step l where l.informant_id = informant;
  delete from service.claim_base_member m where m.informant_id = informant;
  delete from service.passage p where p.informant_id = informant;
  delete from service.transcript t where t.informant_id = informant;
  delete from service.interview i where i.informant_id = informant;
  delete from service.informant_background b where b.informant_id = informant;
  delete from service.informant_consent c where c.informant_id = informant and c.kind <> 'taking-part';
  update service.informant_consent c set withdrawn_on = kernel.today() where c.informant_id = informant and c.withdrawn_on is null;
  delete from service.booking_place p using service.booking b where b.id = p.booking_id and b.informant_id = informant;
  delete from service.booking b where b.informant_id = informant and (b.state = 'held' or b.day < kernel.today());
  update service.booking b set state = 'cancelled', version = b.version + 1 where b.informant_id = informant and b.state = 'booked';
  delete from service.sign_up s where s.informant_id = informant;
  delete from service.known_informant k where k.informant_id = informant;
  update service.informant i set withdrawn_on = kernel.today() where i.id = informant;
  return removed;
end
$function$;
alter function service.forget_informant(uuid) owner to medskapa_policy;

CREATE OR REPLACE FUNCTION service.held_interviews()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(i.id), '{}') from service.interview i
  where i.audit_id = any ((select service.coordinated_audits())::uuid[])
    or (i.audit_id = any ((select service.team_audits())::uuid[]) and exists (
      select from service.interviewer w where w.interview_id = i.id and w.person_id = (select kernel.actor_person())))
$function$;
alter function service.held_interviews() owner to medskapa_policy;
grant execute on function service.held_interviews() to medskapa_app;

CREATE OR REPLACE FUNCTION service.inside_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select service.coordinated_audits() || service.team_audits()
$function$;
alter function service.inside_audits() owner to medskapa_owner;
grant execute on function service.inside_audits() to medskapa_app, medskapa_policy;

CREATE OR REPLACE FUNCTION service.keep_delivered_words()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if old.state <> 'draft' and (new.heading, new.body, new.number, new.audit_id) is distinct from
      (old.heading, old.body, old.number, old.audit_id) then
    raise exception 'a delivered proposal is not rewritten' using errcode = 'insufficient_privilege';
  end if;
  if old.state <> 'draft' and new.state = 'draft' then
    raise exception 'a delivered proposal is not taken back' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$function$;
alter function service.keep_delivered_words() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION service.keep_edition()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if (new.id, new.audit_id, new.kind, new.edition, new.made_on) is distinct from
      (old.id, old.audit_id, old.kind, old.edition, old.made_on)
    or (new.document is not null and new.document is distinct from old.document)
    or (old.shared_on is not null and new.shared_on is distinct from old.shared_on) then
    raise exception 'an edition is not changed' using errcode = 'insufficient_privilege';
  end if;
  if old.document is not null and new.document is null and not exists (select from service.report_edition e
      where e.audit_id = old.audit_id and e.kind = old.kind and e.edition > old.edition and e.document is not null) then
    raise exception 'an edition goes only when a later one has taken its place' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$function$;
alter function service.keep_edition() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION service.known_informants()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(k.informant_id), '{}')
  from service.known_informant k join service.informant i on i.id = k.informant_id
  where k.person_id = (select kernel.actor_person()) and i.audit_id = any ((select service.inside_audits())::uuid[])
$function$;
alter function service.known_informants() owner to medskapa_policy;
grant execute on function service.known_informants() to medskapa_app;

CREATE OR REPLACE FUNCTION service.known_interviews()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(i.id), '{}') from service.interview i
  where i.informant_id = any ((select service.known_informants())::uuid[])
$function$;
alter function service.known_interviews() owner to medskapa_policy;
grant execute on function service.known_interviews() to medskapa_app;

CREATE OR REPLACE FUNCTION service.known_passages()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(p.id), '{}') from service.passage p
  where p.informant_id = any ((select service.known_informants())::uuid[])
$function$;
alter function service.known_passages() owner to medskapa_policy;
grant execute on function service.known_passages() to medskapa_app;

CREATE OR REPLACE FUNCTION service.known_transcripts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(t.id), '{}') from service.transcript t
  where t.informant_id = any ((select service.known_informants())::uuid[])
$function$;
alter function service.known_transcripts() owner to medskapa_policy;
grant execute on function service.known_transcripts() to medskapa_app;

CREATE OR REPLACE FUNCTION service.ladder_steps(audit uuid)
 RETURNS TABLE(step integer)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select l.step from service.informant n join service.transcript t on t.informant_id = n.id and t.state = 'approved'
  left join service.ladder_step l on l.informant_id = n.id
  where n.audit_id = audit and n.withdrawn_on is null and audit = any (service.inside_audits())
  order by l.step
$function$;
alter function service.ladder_steps(uuid) owner to medskapa_policy;
grant execute on function service.ladder_steps(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.leave_sign_up(link text, sealed_details bytea, receipt bytea)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  perform pg_advisory_xact_lock_shared(hashtext('sign-up-shuffle'));
  insert into service.sign_up (audit_id, signed_on, sealed, receipt_hash)
    select l.audit_id, kernel.today(), sealed_details, receipt
    from service.sign_up_link l join service.sign_up_gate g on g.audit_id = l.audit_id and g.state in ('open', 'full')
    where l.code = link
  on conflict (receipt_hash) do update set sealed = excluded.sealed
    where sign_up.state = 'received' and sign_up.informant_id is null and sign_up.sealed is not null;
end
$function$;
alter function service.leave_sign_up(text,bytea,bytea) owner to medskapa_policy;
grant execute on function service.leave_sign_up(text,bytea,bytea) to medskapa_app;

CREATE OR REPLACE FUNCTION service.letter_behind(link text)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select v.content
  from service.sign_up_link l
  join service.sign_up_gate g on g.audit_id = l.audit_id and g.state <> 'not-yet'
  join service.letter_version v on v.audit_id = l.audit_id
  where l.code = link
  order by v.version desc limit 1
$function$;
alter function service.letter_behind(text) owner to medskapa_policy;
grant execute on function service.letter_behind(text) to medskapa_app;

CREATE OR REPLACE FUNCTION service.marked_transcripts()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(t.id), '{}') from service.transcript t
  where t.audit_id = any ((select service.inside_audits())::uuid[])
    and exists (select from service.identifying_mark m where m.transcript_id = t.id)
$function$;
alter function service.marked_transcripts() owner to medskapa_policy;
grant execute on function service.marked_transcripts() to medskapa_app;

CREATE OR REPLACE FUNCTION service.marker_code(passage uuid)
 RETURNS text
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ',
    ((('x00000000' || left(replace(passage::text, '-', ''), 8))::bit(64)::bigint >> (shift + 2)) & 31)::integer + 1, 1),
    '' order by shift desc)
  from unnest(array[25, 20, 15, 10, 5, 0]) shift
$function$;
alter function service.marker_code(uuid) owner to medskapa_owner;
grant execute on function service.marker_code(uuid) to medskapa_policy;

CREATE OR REPLACE FUNCTION service.member_has_tie(member uuid)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  asked record;
  answer boolean;
begin
  if kernel.actor_role() is distinct from 'audit-coordinator' then
    return false;
  end if;
  select m.id, m.audit_id, m.person_id, m.round, service.audited_units(m.audit_id) as units,
      (kernel.today() - make_interval(months => coalesce(b.tie_months, 24)))::date as since
    into asked
    from service.audit_member m join service.audit a on a.id = m.audit_id
    left join service.bureau_settings b on b.bureau_id = a.bureau_id
    where m.id = member and m.state <> 'left' and a.id = any (service.coordinated_audits());
  answer := individual.has_tie_to_units(asked.person_id, coalesce(asked.units, '{}'), coalesce(asked.since, kernel.today()));
  perform kernel.trail_append('change', coalesce(asked.audit_id, kernel.actor_organisation()), 'conflict-tie-asked',
    member, null);
  insert into service.tie_check (member_id, number, asked_on, since, units, round, has_tie)
    select asked.id, 1 + (select count(*) from service.tie_check c where c.member_id = asked.id), kernel.today(),
      asked.since, asked.units, asked.round, answer
    where asked.id is not null;
  return answer;
end
$function$;
alter function service.member_has_tie(uuid) owner to medskapa_policy;
grant execute on function service.member_has_tie(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.merge_codings(from_code uuid, into_code uuid)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into service.coding (audit_id, passage_id, code_id, coded_by)
    select g.audit_id, g.passage_id, c.id, kernel.actor_person()
    from service.coding g join service.code c on c.id = into_code and c.audit_id = g.audit_id
    where g.code_id = from_code and g.audit_id = any (service.inside_audits())
    on conflict do nothing
$function$;
alter function service.merge_codings(uuid,uuid) owner to medskapa_policy;
grant execute on function service.merge_codings(uuid,uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.name_voices()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.claim_id is not null then
    new.informants := array(select distinct p.informant_id
      from service.report_edition e join service.claim_passage l on l.audit_id = e.audit_id
      join service.passage p on p.id = l.passage_id
      where e.id = new.edition_id and l.claim_id = new.claim_id and l.stance = 'for');
    -- the finding may be taken away while the edition stands
    new.claim_id := null;
  end if;
  return new;
end
$function$;
alter function service.name_voices() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION service.names_unprinted(audit uuid, body text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (select from service.passage p
    where p.audit_id = audit and audit = any (service.inside_audits())
      and p.informant_id = any ((select service.known_informants())::uuid[])
      and service.marker_code(p.id) = any (service.quotes_named(body))
      and p.id not in (select k.id from service.printed_of_known(audit) k))
$function$;
alter function service.names_unprinted(uuid,text) owner to medskapa_policy;
grant execute on function service.names_unprinted(uuid,text) to medskapa_app;

CREATE OR REPLACE FUNCTION service.notes_left(audit uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select count(*)::integer from service.interview_note n join service.interview i on i.id = n.interview_id
  where i.audit_id = audit and audit = any (service.inside_audits())
$function$;
alter function service.notes_left(uuid) owner to medskapa_policy;
grant execute on function service.notes_left(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.offered_bookings()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(b.id), '{}')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id
  where i.person_id = (select kernel.actor_person()) and b.audit_id = any ((select service.team_audits())::uuid[])
$function$;
alter function service.offered_bookings() owner to medskapa_policy;
grant execute on function service.offered_bookings() to medskapa_app;

CREATE OR REPLACE FUNCTION service.open_marks(audit uuid)
 RETURNS integer
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select count(*)::integer from service.identifying_mark m join service.transcript t on t.id = m.transcript_id
  where t.audit_id = audit and m.state = 'open' and audit = any (service.inside_audits())
$function$;
alter function service.open_marks(uuid) owner to medskapa_policy;
grant execute on function service.open_marks(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.own_auditors()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct h.person_id), '{}') from kernel.role_holding h
  where (select kernel.actor_role()) = 'audit-coordinator' and h.organisation_id = (select kernel.actor_organisation())
    and h.role = 'auditor' and h.valid_from <= (select kernel.today()) and (h.valid_to is null or h.valid_to >= (select kernel.today()))
$function$;
alter function service.own_auditors() owner to medskapa_policy;
grant execute on function service.own_auditors() to medskapa_app;

CREATE OR REPLACE FUNCTION service.own_bookings()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(b.id), '{}')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id
  where i.person_id = (select kernel.actor_person()) and i.answer <> 'knows' and b.audit_id = any ((select service.team_audits())::uuid[])
    and b.informant_id <> all ((select service.known_informants())::uuid[])
$function$;
alter function service.own_bookings() owner to medskapa_policy;
grant execute on function service.own_bookings() to medskapa_app;

CREATE OR REPLACE FUNCTION service.passage_stands(audit uuid, transcript uuid, informant uuid, turn uuid, start_at integer, end_at integer, words text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select exists (
    select from service.transcript t join service.transcript_turn w on w.transcript_id = t.id
    where t.id = transcript and t.audit_id = audit and t.informant_id = informant and t.state = 'approved' and w.id = turn
      and audit = any (service.coordinated_audits() || service.team_audits())
      -- or the words of somebody known could be guessed sign by sign
      and informant <> all (service.known_informants())
      and replace(substr(regexp_replace(w.words, '([\U00010000-\U0010FFFF])', E'\\1\uFFFF', 'g'),
        start_at + 1, end_at - start_at), E'\uFFFF', '') = passage_stands.words)
$function$;
alter function service.passage_stands(uuid,uuid,uuid,uuid,integer,integer,text) owner to medskapa_policy;
grant execute on function service.passage_stands(uuid,uuid,uuid,uuid,integer,integer,text) to medskapa_app;

CREATE OR REPLACE FUNCTION service.people_around()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct found.person_id), '{}') from (
    select m.person_id from service.audit_member m
      where m.audit_id = any ((select service.coordinated_audits() || service.team_audits())::uuid[])
    union all
    select h.person_id from service.audit a join kernel.role_holding h on h.organisation_id = a.bureau_id
      where h.role = 'audit-coordinator'
        and a.id = any ((select service.commissioned_audits() || service.audited_audits() || service.asked_audits())::uuid[])
    union all
    select h.person_id from service.audit_party p join kernel.role_holding h on h.organisation_id = p.organisation_id
      where h.role in ('commissioner', 'unit-manager')
        and p.audit_id = any ((select service.coordinated_audits() || service.commissioned_audits())::uuid[])
  ) found
$function$;
alter function service.people_around() owner to medskapa_policy;
grant execute on function service.people_around() to medskapa_app;

CREATE OR REPLACE FUNCTION service.printed_of_known(audit uuid)
 RETURNS TABLE(id uuid, informant_id uuid, transcript_id uuid, words text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.id, p.informant_id, p.transcript_id, p.words
  from service.passage p join service.transcript t on t.id = p.transcript_id
  where p.audit_id = audit and audit = any (service.inside_audits()) and t.state = 'approved'
    and p.informant_id = any ((select service.known_informants())::uuid[])
    and (exists (select from service.claim_passage l where l.passage_id = p.id and l.quoted)
      or service.marker_code(p.id) = any (array(select unnest(service.quotes_named(r.body))
        from service.report_part r where r.audit_id = audit)))
$function$;
alter function service.printed_of_known(uuid) owner to medskapa_policy;
grant execute on function service.printed_of_known(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.published_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(a.id), '{}')
  from service.audit a join service.commission_plan p on p.audit_id = a.id
  where a.delivered_on is not null and p.publish_on <= (select kernel.today())
$function$;
alter function service.published_audits() owner to medskapa_policy;
grant execute on function service.published_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.quotes_named(body text)
 RETURNS text[]
 LANGUAGE sql
 IMMUTABLE
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(distinct upper(translate(m[1], E'\u017F\u212A', 'SK'))), '{}')
  from regexp_matches(body, E'\\[\\[[^A-Za-z\\]]*[cC][iI][tT][aA][tT][^0-9A-Za-z\u017F\u212A\\]]*([2-9A-HJ-NP-Za-hj-np-z\u017F\u212A]{6})', 'g') m
$function$;
alter function service.quotes_named(text) owner to medskapa_owner;
grant execute on function service.quotes_named(text) to medskapa_policy;

CREATE OR REPLACE FUNCTION service.readable_informants(audit uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(t.informant_id), '{}') from service.transcript t
  where t.audit_id = audit and t.state = 'approved' and audit = any (service.coordinated_audits() || service.team_audits())
$function$;
alter function service.readable_informants(uuid) owner to medskapa_policy;
grant execute on function service.readable_informants(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.remember_known()
 RETURNS trigger
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  insert into service.known_informant (informant_id, person_id)
    select b.informant_id, new.person_id from service.booking b where b.id = new.booking_id
    on conflict do nothing;
  return new;
end
$function$;
alter function service.remember_known() owner to medskapa_policy;

CREATE OR REPLACE FUNCTION service.reminder_of(booking uuid, person uuid)
 RETURNS TABLE(email text, starts_at text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select p.email, to_char(b.starts_at, 'HH24.MI')
  from service.booking b join service.booking_interviewer i on i.booking_id = b.id join kernel.person p on p.id = i.person_id
  where (select kernel.actor_job()) = 'booking-remind-one' and b.id = reminder_of.booking and i.person_id = reminder_of.person
    and b.state = 'booked' and i.answer <> 'knows' and b.day = (select kernel.today()) + 1 and p.email is not null
$function$;
alter function service.reminder_of(uuid,uuid) owner to medskapa_policy;
grant execute on function service.reminder_of(uuid,uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.report_gaps(of_edition uuid)
 RETURNS jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(jsonb_agg(to_jsonb(s.at)), '[]')
  from service.report_source s join service.report_edition e on e.id = s.edition_id
  where e.id = of_edition
    and (e.audit_id = any (service.inside_audits() || service.audited_audits() || service.delivered_to_me()
        || service.published_audits()) or kernel.actor_job() in ('audit-export', 'report-revision'))
    and case s.kind
      when 'quote' then exists (select from service.informant i
        left join service.informant_consent c on c.informant_id = i.id and c.kind = 'quotes'
        where i.id = any (s.informants)
          and (i.withdrawn_on is not null or c.withdrawn_on is not null or coalesce(not c.given, true)))
      else s.informants <> '{}' and not exists (select from service.informant i
        where i.id = any (s.informants) and i.withdrawn_on is null) end
$function$;
alter function service.report_gaps(uuid) owner to medskapa_policy;
grant execute on function service.report_gaps(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.reviewed_in_own_name()
 RETURNS trigger
 LANGUAGE plpgsql
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  if new.exposure_reviewed_by is distinct from old.exposure_reviewed_by
      and new.exposure_reviewed_by <> kernel.actor_person() then
    raise exception 'a review is signed by the one who makes it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$function$;
alter function service.reviewed_in_own_name() owner to medskapa_owner;

CREATE OR REPLACE FUNCTION service.sign_up_page(link text)
 RETURNS TABLE(bureau text, units text[], eligibility text, contact text, recipient text)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select bureau.name, array(select o.name from service.audit_party p join kernel.organisation o on o.id = p.organisation_id
      where p.audit_id = a.id and p.part = 'audited-unit' order by o.name),
    l.eligibility, l.contact, k.recipient
  from service.sign_up_link l
  join service.sign_up_gate g on g.audit_id = l.audit_id and g.state <> 'not-yet'
  join service.audit a on a.id = l.audit_id
  join kernel.organisation bureau on bureau.id = a.bureau_id
  join service.bureau_key k on k.bureau_id = a.bureau_id and k.replaced_on is null
  where l.code = link
$function$;
alter function service.sign_up_page(text) owner to medskapa_policy;
grant execute on function service.sign_up_page(text) to medskapa_app;

CREATE OR REPLACE FUNCTION service.take_reminders()
 RETURNS TABLE(booking uuid, person uuid)
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  insert into service.booking_reminder (booking_id, person_id, day)
    select b.id, i.person_id, b.day
    from service.booking b join service.booking_interviewer i on i.booking_id = b.id
    join kernel.person p on p.id = i.person_id
    where (select kernel.actor_job()) = 'booking-remind' and b.state = 'booked' and i.answer <> 'knows'
      and b.day = (select kernel.today()) + 1 and p.email is not null
  on conflict do nothing
  returning booking_id, person_id
$function$;
alter function service.take_reminders() owner to medskapa_policy;
grant execute on function service.take_reminders() to medskapa_app;

CREATE OR REPLACE FUNCTION service.team_audits()
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(m.audit_id), '{}')
  from service.audit_member m join service.audit a on a.id = m.audit_id
  where (select kernel.actor_role()) = 'auditor' and a.bureau_id = (select kernel.actor_organisation())
    and m.person_id = (select kernel.actor_person()) and m.state = 'cleared'
    and not (select kernel.also_administers())
$function$;
alter function service.team_audits() owner to medskapa_policy;
grant execute on function service.team_audits() to medskapa_app;

CREATE OR REPLACE FUNCTION service.who_knows(informant uuid)
 RETURNS uuid[]
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
  select coalesce(array_agg(k.person_id), '{}')
  from service.known_informant k join service.informant i on i.id = k.informant_id
  where i.id = informant and i.audit_id = any (service.coordinated_audits())
$function$;
alter function service.who_knows(uuid) owner to medskapa_policy;
grant execute on function service.who_knows(uuid) to medskapa_app;

CREATE OR REPLACE FUNCTION service.withdraw_by_receipt(receipt bytea)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  mine service.sign_up;
  removed jsonb;
begin
  perform pg_advisory_xact_lock_shared(hashtext('sign-up-shuffle'));
  select s.* into mine from service.sign_up s where s.receipt_hash = receipt;
  if mine.id is null then
    return false;
  end if;
  if mine.informant_id is not null then
    removed := service.forget_informant(mine.informant_id);
  end if;
  delete from service.sign_up s where s.id = mine.id;
  insert into kernel.disposal (id, stream, kind, subject_id, disposed_on, reason, certificate, erased)
    values (gen_random_uuid(), mine.audit_id, 'sign-up', mine.id, kernel.today(),
      'Personen har tagit tillbaka sin anmälan.', coalesce(removed, jsonb_build_object('contactDetails', 1)),
      (select coalesce(jsonb_agg(jsonb_build_object('table', 'service.' || gone, 'column', 'informant_id', 'id', mine.informant_id)), '[]')
         from unnest(array['ladder_step', 'claim_base_member', 'passage', 'transcript', 'interview',
           'informant_background', 'informant_consent', 'booking', 'known_informant']) gone
         where mine.informant_id is not null)
      || case when mine.informant_id is null then '[]' else jsonb_build_array(jsonb_build_object('table',
           'service.informant', 'column', 'id', 'id', mine.informant_id, 'dated', jsonb_build_array('withdrawn_on'))) end
      || jsonb_build_array(jsonb_build_object('table', 'service.sign_up', 'column', 'id', 'id', mine.id)));
  return true;
end
$function$;
alter function service.withdraw_by_receipt(bytea) owner to medskapa_policy;
grant execute on function service.withdraw_by_receipt(bytea) to medskapa_app;

CREATE OR REPLACE FUNCTION service.withdraw_informant(informant uuid)
 RETURNS TABLE(audit uuid, removed jsonb)
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  of_audit uuid;
begin
  perform pg_advisory_xact_lock_shared(hashtext('sign-up-shuffle'));
  select i.audit_id into of_audit from service.informant i
    where i.id = informant and i.withdrawn_on is null and i.audit_id = any (service.inside_audits()) for update;
  if of_audit is not null then
    return query select of_audit, service.forget_informant(informant);
  end if;
end
$function$;
alter function service.withdraw_informant(uuid) owner to medskapa_policy;
grant execute on function service.withdraw_informant(uuid) to medskapa_app;

-- ── system
