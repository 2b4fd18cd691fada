-- The parts are the inside's alone; they are written until the report has been delivered.
grant select, insert on service.report_part to medskapa_app;
grant update (heading, body, version) on service.report_part to medskapa_app;
create policy inside on service.report_part for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.report_part for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and exists (select from service.audit a where a.id = report_part.audit_id and a.delivered_on is null)
    and (commission_question_id is null or exists (select from service.commission_question q
      where q.id = report_part.commission_question_id and q.audit_id = report_part.audit_id)));
create policy inside_writes on service.report_part for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[])
    and exists (select from service.audit a where a.id = report_part.audit_id and a.delivered_on is null))
  with check (audit_id = any ((select service.inside_audits())::uuid[]));

-- no way around service.known_informants by naming a quote in a text of one's own
create policy known_unquoted_added on service.report_part as restrictive for insert to medskapa_app
  with check (not service.names_unprinted(audit_id, body));
create policy known_unquoted_written on service.report_part as restrictive for update to medskapa_app
  using (true) with check (not service.names_unprinted(audit_id, body));

-- Audits whose report has been delivered to anybody; for jobs, which stand in no relation to an audit.
create function service.delivered_audits() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(a.id), '{}') from service.audit a
  where a.delivered_on is not null and kernel.actor_kind() = 'job'
$$;
alter function service.delivered_audits() owner to medskapa_policy;
grant execute on function service.delivered_audits() to medskapa_app;

-- An edition is seen by the inside; a shared draft by the audited unit's manager; a final one by those it has been
-- delivered to, and by everybody from the day of publication. Not a moment before: delivered_on decides.
grant select, insert on service.report_edition to medskapa_app;
grant update (document, shared_on, remarks_by) on service.report_edition to medskapa_app;
create policy inside on service.report_edition for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy shared_draft on service.report_edition for select to medskapa_app
  using (kind = 'draft' and shared_on is not null and audit_id = any ((select service.audited_audits())::uuid[]));
create policy delivered on service.report_edition for select to medskapa_app
  using (kind = 'final'
    and audit_id = any ((select service.delivered_to_me() || service.published_audits())::uuid[]));
create policy inside_makes on service.report_edition for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[]) and made_on = (select kernel.today())
    and document is not null);
create policy inside_shares on service.report_edition for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, delete on service.report_source to medskapa_app;
create policy inside on service.report_source for all to medskapa_app
  using (exists (select from service.report_edition e
    where e.id = report_source.edition_id and e.audit_id = any ((select service.inside_audits())::uuid[])));

-- whose voices a finding rests on is not for who may know one of them
create policy not_of_known on service.report_source as restrictive for select to medskapa_app
  using (not informants && (select service.known_informants())::uuid[]);

-- An operator at the console takes out a delivered report, nothing else.
create policy export on service.report_edition for select to medskapa_app
  using ((select kernel.actor_job()) = 'audit-export' and kind = 'final'
    and audit_id = any ((select service.delivered_audits())::uuid[]));

-- The nightly revision makes a new edition where somebody has withdrawn since the last one.
create policy revision_reads on service.report_edition for select to medskapa_app
  using ((select kernel.actor_job()) = 'report-revision');
create policy revision_makes on service.report_edition for insert to medskapa_app
  with check ((select kernel.actor_job()) = 'report-revision' and made_on = (select kernel.today())
    and document is not null);
create policy revision_empties on service.report_edition for update to medskapa_app
  using ((select kernel.actor_job()) = 'report-revision') with check (document is null);
create policy revision on service.report_source for all to medskapa_app
  using ((select kernel.actor_job()) = 'report-revision');

grant select on service.report_edition, service.report_source, service.informant, service.informant_consent
  to medskapa_policy;
create policy report_gaps on service.report_edition for select to medskapa_policy using (true);
create policy report_gaps on service.report_source for select to medskapa_policy using (true);
create policy report_gaps on service.informant for select to medskapa_policy using (true);
create policy report_gaps on service.informant_consent for select to medskapa_policy using (true);

-- The ways to all in an edition that may no longer be shown: quotes of those who have withdrawn or taken back their yes
-- to quotes, and findings that nobody is left behind. Whoever may read the edition leaves them out by this, from the
-- same moment; says nothing of whose they were.
create function service.report_gaps(of_edition uuid) returns jsonb
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(jsonb_agg(to_jsonb(s.at)), '[]')
  from service.report_source s join service.report_edition e on e.id = s.edition_id
  where e.id = of_edition
    and (e.audit_id = any (service.inside_audits() || service.audited_audits() || service.delivered_to_me()
        || service.published_audits()) or kernel.actor_job() in ('audit-export', 'report-revision'))
    and case s.kind
      when 'quote' then exists (select from service.informant i
        left join service.informant_consent c on c.informant_id = i.id and c.kind = 'quotes'
        where i.id = any (s.informants)
          and (i.withdrawn_on is not null or c.withdrawn_on is not null or coalesce(not c.given, true)))
      else s.informants <> '{}' and not exists (select from service.informant i
        where i.id = any (s.informants) and i.withdrawn_on is null) end
$$;
alter function service.report_gaps(uuid) owner to medskapa_policy;
grant execute on function service.report_gaps(uuid) to medskapa_app;
