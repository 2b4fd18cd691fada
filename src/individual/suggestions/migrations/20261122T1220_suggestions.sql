-- Suggestions of goals that have come from what many have chosen (I11), in the words of somebody who reworded them. The
-- curated ones stand in the code. What many have in common is found by individual.suggestion_candidates() in access.sql.
create table individual.suggestion (
  id uuid primary key default gen_random_uuid(),
  area text not null check (area in ('learning', 'general-tasks', 'communication', 'mobility', 'self-care',
    'domestic-life', 'relations', 'occupation', 'community-life', 'safety', 'close-person-support')),
  -- what it was found as, so that it is not found again
  source_key text not null,
  words text not null check (length(words) <= 200),
  state text not null check (state in ('released', 'set-aside', 'withdrawn')),
  reworded_by uuid not null references kernel.person (id),
  organisation_id uuid not null references kernel.organisation (id),
  decided_on date not null,
  version integer not null default 1,
  check ((state = 'set-aside') = (words = ''))
);
create unique index suggestion_source on individual.suggestion (area, source_key);

-- What many have been found to have in common, until somebody takes care of it: the words and nothing else.
create table individual.suggestion_candidate (
  area text not null,
  source_key text not null,
  primary key (area, source_key)
);
