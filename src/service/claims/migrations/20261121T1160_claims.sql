-- A named part of the informants that claims can be about, such as "those who became more independent".
create table service.claim_base (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  name text not null check (length(name) between 1 and 200)
);
create index claim_base_audit on service.claim_base (audit_id);
create table service.claim_base_member (
  base_id uuid not null references service.claim_base (id) on delete cascade,
  informant_id uuid not null references service.informant (id) on delete cascade,
  primary key (base_id, informant_id)
);

-- What was found: one statement, its quantity word, and the passages that carry it or speak against it.
create table service.claim (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  -- the chapter; null: the ladder chapter or the insights, as `chapter` says
  commission_question_id uuid references service.commission_question (id),
  chapter text not null default 'question' check (chapter in ('question', 'ladder', 'insights')),
  statement text not null check (length(statement) between 1 and 2000),
  quantity_word text,
  -- null: all informants
  base_id uuid references service.claim_base (id),
  -- somebody has looked at whether a claim on one or two gives them away
  exposure_reviewed_by uuid references kernel.person (id),
  position integer not null default 0,
  version integer not null default 1
);
create index claim_audit on service.claim (audit_id);
create table service.claim_passage (
  claim_id uuid not null references service.claim (id) on delete cascade,
  passage_id uuid not null references service.passage (id) on delete cascade,
  stance text not null check (stance in ('for', 'against')),
  -- printed under the claim in the report
  quoted boolean not null default false,
  primary key (claim_id, passage_id)
);
create index claim_passage_passage on service.claim_passage (passage_id);
