-- A user-led audit, from the first conversation about a commission to the day it is closed.
create table service.audit (
  id uuid primary key default gen_random_uuid(),
  bureau_id uuid not null references kernel.organisation (id),
  title text not null check (length(title) between 1 and 200),
  stage text not null default 'commission' check (stage in
    ('commission', 'planning', 'sign-up-open', 'interviewing', 'analysing', 'reporting', 'delivered', 'answered', 'revisited', 'closed')),
  purpose text not null default '',
  background text not null default '',
  -- how many people the audit concerns, as the commissioner estimates it; for the warning about small groups
  population integer check (population >= 0),
  -- fixed when sign-up opens and never changed afterwards (domain.md, "Small groups")
  information_mode text not null default 'confidential' check (information_mode = 'confidential'),
  threshold integer not null default 5 check (threshold >= 5),
  -- months from the report until transcripts are disposed of
  keep_transcripts_months integer not null default 12 check (keep_transcripts_months between 1 and 60),
  -- the commissioner who asked for it, if it was not the bureau that opened it
  asked_by uuid references kernel.person (id),
  created_on date not null,
  delivered_on date,
  revisited_on date,
  closed_on date,
  version integer not null default 1
);
create index audit_bureau on service.audit (bureau_id);

create table service.audit_party (
  audit_id uuid not null references service.audit (id),
  organisation_id uuid not null references kernel.organisation (id),
  part text not null check (part in ('commissioner', 'audited-unit')),
  primary key (audit_id, organisation_id, part)
);
create index audit_party_organisation on service.audit_party (organisation_id);

create table service.commission_question (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  position integer not null,
  text text not null check (length(text) between 1 and 500)
);
create index commission_question_audit on service.commission_question (audit_id);

-- The conversation between commissioner and bureau on purpose and questions.
create table service.commission_message (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  person_id uuid not null references kernel.person (id),
  organisation_id uuid not null references kernel.organisation (id),
  body text not null check (length(body) between 1 and 5000),
  at timestamptz not null
);
create index commission_message_audit on service.commission_message (audit_id);

create table service.commission_plan (
  audit_id uuid primary key references service.audit (id),
  scope text not null default '',
  time_plan text not null default '',
  who_informs text not null default '',
  given_back text not null default '',
  publish_on date,
  cost text not null default '',
  version integer not null default 1
);

-- A signature stands for one version of the plan; a changed plan is unsigned by itself.
create table service.plan_signature (
  audit_id uuid not null references service.audit (id),
  plan_version integer not null,
  organisation_id uuid not null references kernel.organisation (id),
  person_id uuid not null references kernel.person (id),
  signed_on date not null,
  primary key (audit_id, plan_version, organisation_id)
);
