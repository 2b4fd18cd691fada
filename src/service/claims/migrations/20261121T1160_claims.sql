-- A named part of the informants that claims can be about, such as "those who became more independent".
create table service.claim_base (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  name text not null check (length(name) between 1 and 200),
  version integer not null default 1,
  unique (audit_id, id)
);
-- Who belongs there is read from what was said, and so goes with the transcript.
create table service.claim_base_member (
  audit_id uuid not null references service.audit (id),
  base_id uuid not null,
  informant_id uuid not null references service.transcript (informant_id) on delete cascade,
  primary key (base_id, informant_id),
  foreign key (audit_id, base_id) references service.claim_base (audit_id, id) on delete cascade
);
create index claim_base_member_informant on service.claim_base_member (informant_id);

-- What was found: one statement, its quantity word, and the passages that carry it or speak against it.
create table service.claim (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  -- the chapter; null: the ladder chapter or the insights, as `chapter` says, or a question that has been taken out
  commission_question_id uuid references service.commission_question (id) on delete set null,
  chapter text not null default 'question' check (chapter in ('question', 'ladder', 'insights')),
  statement text not null check (length(statement) between 1 and 2000),
  quantity_word text check (quantity_word in
    ('all', 'almost-all', 'majority', 'half', 'many', 'several', 'some', 'a-couple', 'one', 'none', 'about-half')),
  -- null: all informants
  base_id uuid,
  -- somebody has looked at whether a claim on one or two gives them away, and for how many voices: with other voices
  -- behind it the claim is looked at anew
  exposure_reviewed_by uuid references kernel.person (id),
  exposure_reviewed_voices integer,
  position integer not null default 0,
  version integer not null default 1,
  unique (audit_id, id),
  -- a base that claims rest on stays
  foreign key (audit_id, base_id) references service.claim_base (audit_id, id),
  check ((exposure_reviewed_by is null) = (exposure_reviewed_voices is null))
);

create table service.claim_passage (
  audit_id uuid not null references service.audit (id),
  claim_id uuid not null,
  passage_id uuid not null,
  stance text not null check (stance in ('for', 'against')),
  -- printed under the claim in the report
  quoted boolean not null default false,
  primary key (claim_id, passage_id),
  foreign key (audit_id, claim_id) references service.claim (audit_id, id) on delete cascade,
  foreign key (audit_id, passage_id) references service.passage (audit_id, id) on delete cascade
);
create index claim_passage_passage on service.claim_passage (audit_id, passage_id);

-- A bureau's own scale for quantity words; without a row the defaults of domain.md apply.
create table service.bureau_scale (
  bureau_id uuid primary key references kernel.organisation (id),
  scale jsonb not null check (jsonb_typeof(scale) = 'object'),
  version integer not null default 1
);

-- Whoever says that a claim gives nobody away says it in their own name.
create function service.reviewed_in_own_name() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  if new.exposure_reviewed_by is distinct from old.exposure_reviewed_by
      and new.exposure_reviewed_by <> kernel.actor_person() then
    raise exception 'a review is signed by the one who makes it' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
revoke execute on function service.reviewed_in_own_name() from public;
create trigger exposure_review_is_ones_own before update on service.claim
  for each row execute function service.reviewed_in_own_name();
