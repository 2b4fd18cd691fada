-- What somebody was writing about what has been destroyed goes with it, also when a restore plays the line again. The name
-- of a draft holds the id of what it is about: the subject of the disposal, or one of the rows it names.
create function kernel.drafts_go_along() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  delete from kernel.draft d where exists (
    select from (select new.subject_id::text as id
      union select lower(piece ->> 'id') from jsonb_array_elements(new.erased) as piece) gone
    where strpos(lower(d.form), gone.id) > 0);
  return null;
end
$$;
alter function kernel.drafts_go_along() owner to medskapa_policy;
revoke execute on function kernel.drafts_go_along() from public;
create trigger drafts_go_along after insert on kernel.disposal
  for each row execute function kernel.drafts_go_along();
