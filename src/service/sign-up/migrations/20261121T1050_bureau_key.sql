-- An audit bureau's own key. The identity that opens what is sealed to it is made in the coordinator's browser and is
-- kept here only as the browser sealed it under a passphrase: nobody who has the whole database can open anything.
create table service.bureau_key (
  id uuid primary key default gen_random_uuid(),
  bureau_id uuid not null references kernel.organisation (id),
  recipient text not null check (recipient ~ '^age1[02-9ac-hj-np-z]{58}$'),
  sealed_identity bytea not null check (length(sealed_identity) between 200 and 1000),
  made_on date not null,
  -- passphrase and recovery sheet were both lost: a new key took over, what was sealed to this one cannot be read
  replaced_on date,
  version integer not null default 1
);
create unique index bureau_key_current on service.bureau_key (bureau_id) where replaced_on is null;
