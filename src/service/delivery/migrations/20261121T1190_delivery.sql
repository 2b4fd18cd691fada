-- What the unit says is wrong in the draft, and what the bureau decided; both texts are kept (domain.md, "Audit").
create table service.factual_remark (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  organisation_id uuid not null references kernel.organisation (id),
  person_id uuid not null references kernel.person (id),
  draft_words text not null check (length(draft_words) between 1 and 3000),
  remark text not null check (length(remark) between 1 and 3000),
  made_on date not null,
  decision text check (decision in ('accepted', 'not-accepted')),
  reasons text not null default '' check (length(reasons) <= 3000),
  final_words text not null default '' check (length(final_words) <= 3000),
  decided_by uuid references kernel.person (id),
  decided_on date,
  version integer not null default 1,
  check ((decision is null) = (decided_on is null))
);
create index factual_remark_audit on service.factual_remark (audit_id);

-- Back with the unit, six to twelve months after delivery: what became of it.
create table service.revisit (
  audit_id uuid primary key references service.audit (id),
  held_on date not null,
  words text not null check (length(words) between 1 and 10000)
);
