-- The only door for a wing above. Whether somebody has, or within `since` has had, support from one of the units or
-- work there: yes or no, never a list, and never which of them (issue: conflict of interest; domain.md, "Audit").
create function individual.has_tie_to_units(person uuid, units uuid[], since date) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (
      select from individual.support s
      where s.participant_id = person and s.unit_id = any (units) and (s.valid_to is null or s.valid_to >= since))
    or exists (
      select from individual.assignment a join individual.support s on s.id = a.support_id
      where a.worker_id = person and s.unit_id = any (units) and (a.valid_to is null or a.valid_to >= since))
    or exists (
      select from kernel.role_holding h
      where h.person_id = person and h.organisation_id = any (units)
        and h.role in ('participant', 'support-worker', 'assistant', 'key-worker', 'substitute', 'unit-manager')
        and (h.valid_to is null or h.valid_to >= since))
$$;
alter function individual.has_tie_to_units(uuid, uuid[], date) owner to medskapa_policy;
grant execute on function individual.has_tie_to_units(uuid, uuid[], date) to medskapa_policy;
