-- About me (I8; source/000, proposal 3): what those who come should know and mind, item by item, in the participant's own
-- words. The items are the person's and not a support's; who reads is chosen per support, so that a support entered at
-- another unit opens nothing by itself.
create table individual.about_item (
  id uuid primary key default gen_random_uuid(),
  participant_id uuid not null references kernel.person (id),
  kind text not null check (kind in ('helps', 'helps-not', 'put-off', 'treat-me', 'good-to-know', 'other')),
  words text not null check (length(words) between 1 and 1000),
  -- the order is the participant's: what matters most first
  position integer not null default 0,
  -- moves when the words or the kind do; who has confirmed an older one has not confirmed this one
  edition integer not null default 1,
  written_on date not null,
  -- the last day that the participant said that it holds, and after how many months to ask again
  checked_on date not null,
  ask_months integer not null default 12 check (ask_months in (3, 6, 12)),
  -- who suggested it, where somebody did; the yes is the participant's
  suggested_by uuid references kernel.person (id),
  version integer not null default 1
);
create index about_item_participant on individual.about_item (participant_id);

create function individual.about_edition_moves() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  new.edition := old.edition + case when (new.kind, new.words) is distinct from (old.kind, old.words) then 1 else 0 end;
  return new;
end
$$;
create trigger about_edition before update on individual.about_item
  for each row execute function individual.about_edition_moves();

-- Who reads an item: no row, nobody but the participant.
create table individual.about_share (
  item_id uuid not null references individual.about_item (id) on delete cascade,
  support_id uuid not null references individual.support (id),
  audience text not null check (audience in ('workers', 'substitutes', 'manager')),
  primary key (item_id, support_id, audience)
);
create index about_share_support on individual.about_share (support_id);

-- Somebody has read it and minds it: that edition and no other.
create table individual.about_confirmation (
  item_id uuid not null references individual.about_item (id) on delete cascade,
  edition integer not null,
  person_id uuid not null references kernel.person (id),
  support_id uuid not null references individual.support (id),
  confirmed_on date not null,
  primary key (item_id, edition, person_id)
);
create index about_confirmation_person on individual.about_confirmation (person_id);

-- What somebody who comes suggests. Shown to nobody else until the participant says yes, and then it is an item.
create table individual.about_suggestion (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  kind text not null check (kind in ('helps', 'helps-not', 'put-off', 'treat-me', 'good-to-know', 'other')),
  words text not null check (length(words) between 1 and 1000),
  suggested_by uuid not null references kernel.person (id),
  suggested_on date not null,
  outcome text check (outcome in ('taken', 'declined')),
  answered_on date,
  check ((outcome is null) = (answered_on is null))
);
create index about_suggestion_support on individual.about_suggestion (support_id);
