-- Which finding a piece of an edition is. Its voices are then looked up here and not by who makes the edition: they may
-- know one of them, and must not learn whose voices a finding rests on (docs/decisions/0002).
alter table service.report_source add column claim_id uuid check (claim_id is null or kind = 'claim');

create function service.name_voices() returns trigger
language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
begin
  if new.claim_id is not null then
    new.informants := array(select distinct p.informant_id
      from service.report_edition e join service.claim_passage l on l.audit_id = e.audit_id
      join service.passage p on p.id = l.passage_id
      where e.id = new.edition_id and l.claim_id = new.claim_id and l.stance = 'for');
    -- the finding may be taken away while the edition stands
    new.claim_id := null;
  end if;
  return new;
end
$$;
alter function service.name_voices() owner to medskapa_policy;
revoke execute on function service.name_voices() from public;
create trigger voices_are_named before insert on service.report_source
  for each row execute function service.name_voices();
