-- Promises (det vi lovade): what was put off at a visit, or said in a talk. A promise keeps its words; what becomes of it
-- is a thread of steps, and the last one counts. Without steps it is open.
create table individual.promise (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  words text not null check (length(words) between 1 and 300),
  -- who promised, where the participant has written it down and wants to say who
  who_words text not null default '' check (length(who_words) <= 100),
  written_by uuid not null references kernel.person (id),
  written_as text not null,
  written_at timestamptz not null,
  check (who_words = '' or written_as = 'participant'),
  unique (id, support_id)
);
create index promise_support on individual.promise (support_id, written_at);

create table individual.promise_step (
  id uuid primary key default gen_random_uuid(),
  promise_id uuid not null,
  support_id uuid not null,
  place integer not null check (place >= 1),
  -- done: somebody who comes says so; kept: the participant says so; not-yet: open again; let-go: the participant's alone
  step text not null check (step in ('done', 'kept', 'not-yet', 'let-go')),
  written_by uuid not null references kernel.person (id),
  written_as text not null,
  written_at timestamptz not null,
  unique (promise_id, place),
  foreign key (promise_id, support_id) references individual.promise (id, support_id) on delete cascade
);
create index promise_step_support on individual.promise_step (support_id);

-- Which step may follow which, whoever asks: the staff take back only what the staff have said.
create function individual.promise_step_follows() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  last_step text;
  last_place integer;
begin
  select s.step, s.place into last_step, last_place from individual.promise_step s
    where s.promise_id = new.promise_id order by s.place desc limit 1;
  if new.place <> coalesce(last_place, 0) + 1 then
    raise exception 'another step came before' using errcode = 'check_violation';
  end if;
  if (coalesce(last_step, 'not-yet'), new.step) not in (('not-yet', 'done'), ('not-yet', 'kept'), ('not-yet', 'let-go'),
      ('done', 'kept'), ('done', 'not-yet'), ('kept', 'not-yet'), ('let-go', 'not-yet'))
    or (new.step = 'not-yet' and last_step <> 'done' and new.written_as <> 'participant') then
    raise exception 'a promise that is % does not become %', coalesce(last_step, 'open'), new.step
      using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger promise_step_follows before insert on individual.promise_step
  for each row execute function individual.promise_step_follows();
