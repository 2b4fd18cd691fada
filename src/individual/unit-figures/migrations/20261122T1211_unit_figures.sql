-- What a unit gets to see of the participants' own ratings: figures of one thing, as they were counted and let out on one
-- day, small groups withheld (null). What was once let out is kept, since the next figures must tell nothing beside the
-- earlier ones (domain.md, "Small groups").
create table individual.unit_figure (
  id uuid primary key default gen_random_uuid(),
  unit_id uuid not null references kernel.organisation (id),
  -- what the figures are of: see rules.ts
  measure text not null check (measure in ('ladder-making', 'ladder-carrying-out', 'ladder-following-up',
    'ladder-updating', 'independence', 'tapering')),
  counted_on date not null,
  total integer not null check (total >= 5),
  cells integer[] not null check (5 <= all (array_remove(cells, null))),
  unique (unit_id, measure, counted_on),
  check (array_length(cells, 1) = case when measure like 'ladder-%' then 5 else 3 end)
);

-- A participant by a key that leads to nobody, the same in all figures.
create table individual.figure_member (
  participant_id uuid primary key references kernel.person (id),
  member uuid not null unique default gen_random_uuid()
);

-- Who was behind each number that was let out, by those keys: only to compare with what is let out next.
create table individual.unit_figure_group (
  id uuid primary key default gen_random_uuid(),
  figure_id uuid not null references individual.unit_figure (id),
  members uuid[] not null check (cardinality(members) >= 5)
);
create index unit_figure_group_figure on individual.unit_figure_group (figure_id);

-- What is withheld adds up to a small group neither.
create function individual.unit_figure_hides() returns trigger
language plpgsql set search_path = pg_catalog, pg_temp as $$
declare
  withheld integer := new.total - (select coalesce(sum(shown), 0) from unnest(new.cells) as shown);
begin
  if withheld < 0 or withheld between 1 and 4 then
    raise exception 'a small group can be worked out' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger unit_figure_hides before insert or update on individual.unit_figure
  for each row execute function individual.unit_figure_hides();
