grant select, insert on service.information_letter, service.letter_section, service.letter_version to medskapa_app;
grant update (language, title, eligibility, ways, place, period, gift, contact_name, phone, email, version)
  on service.information_letter to medskapa_app;
grant update (own, heading, body, left_out, version) on service.letter_section to medskapa_app;

create policy inside on service.information_letter for all to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside on service.letter_section for all to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

-- Said to be ready by the coordinator, and never changed afterwards. The parties read what is ready, and nothing else.
create policy inside on service.letter_version for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy parties on service.letter_version for select to medskapa_app
  using (audit_id = any ((select service.commissioned_audits() || service.audited_audits()
    || service.published_audits())::uuid[]));
create policy coordinator_says_ready on service.letter_version for insert to medskapa_app
  with check (audit_id = any ((select service.coordinated_audits())::uuid[]));

grant select on service.letter_version to medskapa_policy;
create policy vocabulary on service.letter_version for select to medskapa_policy using (true);

-- The letter for whoever holds the short link, signed in or not: the newest that is ready. Nothing for a link that was
-- never opened, as for one that was never made.
create function service.letter_behind(link text) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.content
  from service.sign_up_link l
  join service.sign_up_gate g on g.audit_id = l.audit_id and g.state <> 'not-yet'
  join service.letter_version v on v.audit_id = l.audit_id
  where l.code = link
  order by v.version desc limit 1
$$;
alter function service.letter_behind(text) owner to medskapa_policy;
grant execute on function service.letter_behind(text) to medskapa_app;
