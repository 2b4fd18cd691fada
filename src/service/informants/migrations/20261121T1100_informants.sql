-- Somebody who is interviewed, as the team knows them: by a label drawn at random, so that its number says nothing about
-- who came first. Nothing here leads to a name; what leads from a sign-up to an informant is the coordinator's alone.
create table service.informant (
  id uuid primary key default gen_random_uuid(),
  audit_id uuid not null references service.audit (id),
  label text not null check (length(label) between 1 and 40),
  way text not null check (way in ('place', 'cafe', 'video', 'phone')),
  -- consent withdrawn: the row stays as a mark that somebody left, all that they said is gone
  withdrawn_on date,
  unique (audit_id, label)
);

-- Told freely at the interview, for the method chapter's numbers only; small groups are protected there.
create table service.informant_background (
  informant_id uuid primary key references service.informant (id) on delete cascade,
  gender text check (gender in ('woman', 'man', 'other')),
  age integer check (age between 15 and 110)
);

-- Consent to taking part, to recording and to quotes; oral or in writing; withdrawn at any time.
create table service.informant_consent (
  informant_id uuid not null references service.informant (id) on delete cascade,
  kind text not null check (kind in ('taking-part', 'recording', 'quotes')),
  given boolean not null,
  way text not null check (way in ('oral', 'written')),
  recorded_by uuid not null references kernel.person (id),
  recorded_on date not null,
  withdrawn_on date,
  primary key (informant_id, kind)
);
