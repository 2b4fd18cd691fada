-- The information letter. What stands here is what the bureau adds to the commission; the text itself is made from the
-- two, section by section, and stays so until somebody writes a section in their own words.
create table service.information_letter (
  audit_id uuid primary key references service.audit (id),
  language text not null default 'sv' check (language in ('sv', 'en')),
  -- empty: made from the commission
  title text not null default '' check (length(title) <= 200),
  -- who may take part, as a sentence to the reader
  eligibility text not null default '' check (length(eligibility) <= 500),
  ways text[] not null default '{place,cafe,video,phone}' check (ways <@ '{place,cafe,video,phone}'),
  place text not null default '' check (length(place) <= 200),
  period text not null default '' check (length(period) <= 200),
  gift text not null default '' check (length(gift) <= 200),
  contact_name text not null default '' check (length(contact_name) <= 200),
  phone text not null default '' check (length(phone) <= 50),
  email text not null default '' check (length(email) <= 254),
  version integer not null default 1
);

-- A section in somebody's own words. Begun anew from the commission, the row stays with `own` false, so that its version
-- goes on counting.
create table service.letter_section (
  audit_id uuid not null references service.audit (id),
  name text not null check (name ~ '^[a-z-]{1,30}$'),
  own boolean not null default true,
  heading text not null default '' check (length(heading) <= 200),
  body text not null default '' check (length(body) <= 5000),
  left_out boolean not null default false,
  version integer not null default 1,
  primary key (audit_id, name)
);

-- The letter as it was when it was said to be ready: what is handed out, and what the sign-up page shows.
create table service.letter_version (
  audit_id uuid not null references service.audit (id),
  version integer not null check (version >= 1),
  content jsonb not null,
  ready_on date not null,
  primary key (audit_id, version)
);
