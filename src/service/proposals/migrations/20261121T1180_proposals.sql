-- A proposal for improvement and what became of it (S6); more arenas will feed it, the audit is the first.
create table service.proposal (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  number integer not null,
  heading text not null check (length(heading) between 1 and 200),
  body text not null default '' check (length(body) <= 10000),
  state text not null default 'draft' check (state in
    ('draft', 'received', 'acknowledged', 'answered', 'under-way', 'done', 'confirmed', 'disputed')),
  received_on date,
  acknowledged_on date,
  done_on date,
  version integer not null default 1,
  unique (audit_id, number)
);

create table service.proposal_ground (
  proposal_id uuid not null references service.proposal (id) on delete cascade,
  claim_id uuid not null references service.claim (id) on delete cascade,
  primary key (proposal_id, claim_id)
);

-- Yes, partly or no: with reasons, who does it and when. A new answer is a new row; the one before stays.
create table service.proposal_answer (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references service.proposal (id),
  organisation_id uuid not null references kernel.organisation (id),
  person_id uuid not null references kernel.person (id),
  answer text not null check (answer in ('yes', 'partly', 'no')),
  why text not null check (length(why) between 1 and 5000),
  who text not null default '' check (length(who) <= 500),
  done_by date,
  answered_on date not null
);
create index proposal_answer_proposal on service.proposal_answer (proposal_id);
