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
  answered_on date,
  done_on date,
  version integer not null default 1
);
create index proposal_audit on service.proposal (audit_id);

create table service.proposal_ground (
  proposal_id uuid not null references service.proposal (id) on delete cascade,
  claim_id uuid not null references service.claim (id) on delete cascade,
  primary key (proposal_id, claim_id)
);
create index proposal_ground_claim on service.proposal_ground (claim_id);

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

-- Each step, so that the way from voice to change can be read: one line a step.
create table service.proposal_step (
  id uuid primary key default gen_random_uuid(),
  proposal_id uuid not null references service.proposal (id),
  state text not null,
  words text not null default '' check (length(words) <= 5000),
  on_day date not null,
  at timestamptz not null
);
create index proposal_step_proposal on service.proposal_step (proposal_id);

-- What has been delivered is answered as it was written.
create function service.keep_delivered_words() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
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
$$;
revoke execute on function service.keep_delivered_words() from public;
create trigger delivered_words_stay before update on service.proposal
  for each row execute function service.keep_delivered_words();
