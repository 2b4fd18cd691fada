-- One short link for each audit, never one for each letter: it tells nothing about who was handed it. It is printed in
-- the information letter, so those who hand out letters may read it.
create table service.sign_up_link (
  audit_id uuid primary key references service.audit (id),
  code text not null unique check (code ~ '^[2-9A-HJKMNP-Z]{12}$'),
  -- what somebody should be able to say yes to, in plain words; answered in their own
  eligibility text not null default '' check (length(eligibility) <= 300),
  -- whom to call for who would rather talk than write
  contact text not null default '' check (length(contact) <= 300),
  version integer not null default 1
);

-- Whether sign-ups are taken in. The coordinator's alone: the public page looks the same whatever stands here.
create table service.sign_up_gate (
  audit_id uuid primary key references service.audit (id),
  state text not null default 'not-yet' check (state in ('not-yet', 'open', 'full', 'closed')),
  version integer not null default 1
);

-- What the commissioner is told, when the coordinator says so. A flag that followed the number by itself would tell
-- who had just signed up.
create table service.sign_up_signal (
  audit_id uuid primary key references service.audit (id),
  enough boolean not null,
  said_on date not null
);
