-- Consents (I14): what, to whom, from–until, how it was given. A row is never changed: it is withdrawn, and a new one
-- given. All that was ever given stays to be read.
create table individual.consent (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  what text not null check (what in ('plan', 'about-me', 'guardian-contact', 'kin-contact', 'care-contact', 'sip',
    'protective-measure', 'other')),
  -- more closely, in words; needed where `what` alone says too little
  about text not null default '' check (length(about) <= 1000),
  to_whom text not null check (length(to_whom) between 1 and 300),
  -- the same person's account, where they have one and the participant chose it
  to_person_id uuid references kernel.person (id),
  valid_from date not null,
  valid_to date not null,
  given_on date not null,
  how text not null check (how in ('self', 'spoken', 'paper')),
  -- who was there, where it was not given in the system by the participant
  witness_id uuid references kernel.person (id),
  withdrawn_on date,
  withdrawn_how text check (withdrawn_how in ('self', 'spoken', 'paper')),
  withdrawn_witness_id uuid references kernel.person (id),
  check (valid_to >= valid_from),
  check (about <> '' or what not in ('protective-measure', 'other')),
  check ((how = 'self') = (witness_id is null)),
  check ((withdrawn_on is null) = (withdrawn_how is null)),
  check (coalesce(withdrawn_how, 'self') = 'self' or withdrawn_witness_id is not null),
  check (withdrawn_how in ('spoken', 'paper') or withdrawn_witness_id is null)
);
create index consent_support on individual.consent (support_id);
create index consent_to_person on individual.consent (to_person_id);
