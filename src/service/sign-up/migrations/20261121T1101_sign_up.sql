-- Somebody who wants to be interviewed. Who, how and where is in `sealed`, encrypted to the bureau's key before it
-- came here and always of one size, so that not even the length says anything. No moment, no address, no order: the
-- day, a random id, and a nightly shuffle of the rows themselves (job `sign-up-shuffle`).
create table service.sign_up (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  signed_on date not null,
  -- null once disposed of: gift and report have been sent
  sealed bytea check (length(sealed) = 4296),
  receipt_hash bytea not null unique check (length(receipt_hash) = 32),
  state text not null default 'received' check (state in ('received', 'contacted', 'not-this-time')),
  -- the only thing that leads from a sign-up to what was said
  informant_id uuid unique references service.informant (id),
  gift_sent_on date,
  gift_declined boolean not null default false,
  report_sent_on date,
  report_declined boolean not null default false
);
create index sign_up_audit on service.sign_up (audit_id);
-- kept in the row itself: a side table would number the values in the order they came
alter table service.sign_up alter column sealed set storage plain;
