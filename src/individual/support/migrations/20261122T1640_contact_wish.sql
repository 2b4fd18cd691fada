-- Whom the participant wants as contact worker (kontaktman), asked by the unit's manager or said unasked. Between the two
-- of them: no worker reads who was chosen instead of whom.
create table individual.contact_wish (
  support_id uuid primary key references individual.support (id),
  -- asked: the manager waits for an answer; said: the participant has answered, or spoken unasked
  state text not null check (state in ('asked', 'said')),
  -- one: this worker; other: somebody who does not come today; any: it does not matter to them
  choice text check (choice in ('one', 'other', 'any')),
  worker_id uuid references kernel.person (id),
  asked_on date,
  said_on date,
  version integer not null default 1,
  check ((choice is null) = (said_on is null) and (choice = 'one') = (worker_id is not null)),
  check (state <> 'said' or choice is not null)
);
create index contact_wish_worker on individual.contact_wish (worker_id);
