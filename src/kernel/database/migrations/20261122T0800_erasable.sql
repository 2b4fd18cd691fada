-- What a line of the disposal ledger may name. A restore plays the lines again with the owner's rights, so what they
-- erase is chosen here and not by who writes them: each wing's migrations declare the shapes that its own code uses.
create table kernel.erasable (
  table_name text not null check (table_name ~ '^[a-z]+\.[a-z_]+$'),
  -- holds the id that the line gives
  column_name text not null,
  -- further columns that the line must give a value for; this and the next two in alphabetical order
  where_keys text[] not null default '{}',
  emptied text[] not null default '{}',
  dated text[] not null default '{}',
  -- of which kinds of disposal
  kinds text[] not null,
  -- the column that says whose stream a row belongs to: in the table itself, or in the row that parent_column leads to
  stream_column text not null,
  parent_table text,
  parent_column text,
  -- tables that the same line must clear of the same id
  along_with text[] not null default '{}',
  primary key (table_name, column_name, where_keys, emptied, dated),
  check ((parent_table is null) = (parent_column is null))
);

-- Every line, also one that a restore brings back, has a shape that can be read and played.
create function kernel.check_disposal() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
declare
  piece jsonb;
  shape kernel.erasable;
begin
  if jsonb_typeof(new.erased) is distinct from 'array' then
    raise exception 'what a disposal erased is no list' using errcode = 'check_violation';
  elsif jsonb_array_length(new.erased) > 10000 then
    raise exception 'a disposal has too many parts' using errcode = 'check_violation';
  end if;
  for piece in select value from jsonb_array_elements(new.erased) loop
    if jsonb_typeof(piece) <> 'object' then
      raise exception 'a part of a disposal is no object' using errcode = 'check_violation';
    end if;
    if piece - array['table', 'column', 'id', 'where', 'emptied', 'dated'] <> '{}'
      or jsonb_typeof(piece -> 'table') is distinct from 'string'
      or jsonb_typeof(piece -> 'column') is distinct from 'string'
      or jsonb_typeof(piece -> 'id') is distinct from 'string'
      or jsonb_typeof(coalesce(piece -> 'where', '{}')) <> 'object'
      or jsonb_typeof(coalesce(piece -> 'emptied', '[]')) <> 'array'
      or jsonb_typeof(coalesce(piece -> 'dated', '[]')) <> 'array' then
      raise exception 'a part of a disposal is not written as one' using errcode = 'check_violation';
    end if;
    select e.* into shape from kernel.erasable e
      where e.table_name = piece ->> 'table' and e.column_name = piece ->> 'column'
        and e.where_keys = array(select jsonb_object_keys(coalesce(piece -> 'where', '{}')) collate "C" order by 1)
        and e.emptied = array(select jsonb_array_elements_text(coalesce(piece -> 'emptied', '[]')) collate "C" order by 1)
        and e.dated = array(select jsonb_array_elements_text(coalesce(piece -> 'dated', '[]')) collate "C" order by 1)
        and new.kind = any (e.kinds);
    if not found then
      raise exception '%.% is nothing that a disposal of the kind % erases so', piece ->> 'table', piece ->> 'column', new.kind
        using errcode = 'check_violation';
    end if;
    if piece ->> 'id' !~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      or exists (select from jsonb_each(coalesce(piece -> 'where', '{}')) w where jsonb_typeof(w.value) <> 'string') then
      raise exception 'a part of a disposal names no row' using errcode = 'check_violation';
    end if;
    if exists (select from unnest(shape.along_with) other where not exists (
        select from jsonb_array_elements(new.erased) beside
        where beside ->> 'table' = other and beside ->> 'id' = piece ->> 'id')) then
      raise exception '% is erased only along with all the rest', piece ->> 'table' using errcode = 'check_violation';
    end if;
  end loop;
  return new;
end
$$;
alter function kernel.check_disposal() owner to medskapa_policy;
revoke execute on function kernel.check_disposal() from public;
create trigger ledger_has_shape before insert on kernel.disposal
  for each row execute function kernel.check_disposal();

-- what a page prints, and a copy of the ledger reads back
alter table kernel.disposal
  add check (jsonb_typeof(certificate) = 'object'
    and not jsonb_path_exists(certificate, 'strict $.* ? (@.type() != "string" && @.type() != "number")', '{}', true)
    and coalesce(certificate ->> 'count' ~ '^[0-9]{1,9}$', true)
    and length(certificate::text) <= 2000),
  add check (disposed_on between '2000-01-01' and '2999-12-31');
