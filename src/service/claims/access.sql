-- Claims, whom they are about and what they rest on: the inside of the audit alone. Others read them in the report.
grant select, insert, update, delete on service.claim to medskapa_app;
create policy inside_reads on service.claim for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.claim for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[]) and exposure_reviewed_by is null
    and (commission_question_id is null or commission_question_id in
      (select q.id from service.commission_question q where q.audit_id = claim.audit_id)));
create policy inside_changes on service.claim for update to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and (commission_question_id is null or commission_question_id in
      (select q.id from service.commission_question q where q.audit_id = claim.audit_id)));
create policy inside_removes on service.claim for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, delete, update (stance, quoted) on service.claim_passage to medskapa_app;
create policy inside on service.claim_passage for all to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, update, delete on service.claim_base to medskapa_app;
create policy inside on service.claim_base for all to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]))
  with check (audit_id = any ((select service.inside_audits())::uuid[]));

grant select, insert, delete on service.claim_base_member to medskapa_app;
create policy inside_reads on service.claim_base_member for select to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));
create policy inside_adds on service.claim_base_member for insert to medskapa_app
  with check (audit_id = any ((select service.inside_audits())::uuid[])
    and informant_id = any (service.readable_informants(audit_id)));
create policy inside_removes on service.claim_base_member for delete to medskapa_app
  using (audit_id = any ((select service.inside_audits())::uuid[]));

-- Whoever may know an informant (service.known_informants) links none of their passages and lets go of none, and places
-- them in no named part. Who stands in a part is read as before: it is the size that every claim about it is measured
-- against, and holds no words.
create policy not_of_known on service.claim_passage as restrictive for all to medskapa_app
  using (passage_id <> all ((select service.known_passages())::uuid[]));
create policy known_added_by_others on service.claim_base_member as restrictive for insert to medskapa_app
  with check (informant_id <> all ((select service.known_informants())::uuid[]));
create policy known_removed_by_others on service.claim_base_member as restrictive for delete to medskapa_app
  using (informant_id <> all ((select service.known_informants())::uuid[]));

grant select on service.claim to medskapa_policy;
grant select, insert on service.claim_passage to medskapa_policy;
create policy counting on service.claim for select to medskapa_policy using (true);
create policy counting on service.claim_passage for select to medskapa_policy using (true);
create policy building on service.claim_passage for insert to medskapa_policy with check (true);

-- The code by which a report's text names a passage: four signs of its id (report/rules/markup.ts).
create function service.marker_code(passage uuid) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select string_agg(substr('23456789ABCDEFGHJKLMNPQRSTUVWXYZ',
    ((('x00000000' || left(replace(passage::text, '-', ''), 8))::bit(64)::bigint >> (shift + 2)) & 31)::integer + 1, 1),
    '' order by shift desc)
  from unnest(array[25, 20, 15, 10, 5, 0]) shift
$$;
grant execute on function service.marker_code(uuid) to medskapa_policy;

-- The quotes that a text names by their codes: read more widely than the report reads it (report/rules/markup.ts,
-- quotesNamed), so that no sign between word and code leads around the policy. The long s and the Kelvin sign are S and K
-- to who ignores case.
create function service.quotes_named(body text) returns text[]
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct upper(translate(m[1], E'\u017F\u212A', 'SK'))), '{}')
  from regexp_matches(body, E'\\[\\[[^A-Za-z\\]]*[cC][iI][tT][aA][tT][^0-9A-Za-z\u017F\u212A\\]]*([2-9A-HJ-NP-Za-hj-np-z\u017F\u212A]{6})', 'g') m
$$;
grant execute on function service.quotes_named(text) to medskapa_policy;

grant select on service.report_part to medskapa_policy;
create policy printed on service.report_part for select to medskapa_policy using (true);

-- Quotes of whom the asker may know that the others have chosen for print, under a claim or in the report's text. These
-- are de-identified words in a claim or a report: they stand there whoever puts it together. Nothing for anybody else.
create function service.printed_of_known(audit uuid) returns table (id uuid, informant_id uuid, transcript_id uuid, words text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select p.id, p.informant_id, p.transcript_id, p.words
  from service.passage p join service.transcript t on t.id = p.transcript_id
  where p.audit_id = audit and audit = any (service.inside_audits()) and t.state = 'approved'
    and p.informant_id = any ((select service.known_informants())::uuid[])
    and (exists (select from service.claim_passage l where l.passage_id = p.id and l.quoted)
      or service.marker_code(p.id) = any (array(select unnest(service.quotes_named(r.body))
        from service.report_part r where r.audit_id = audit)))
$$;
alter function service.printed_of_known(uuid) owner to medskapa_policy;
grant execute on function service.printed_of_known(uuid) to medskapa_app;

-- Whether a text for the report names a quote of whom its writer may know that nobody else has chosen: it would be a
-- way to read it.
create function service.names_unprinted(audit uuid, body text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from service.passage p
    where p.audit_id = audit and audit = any (service.inside_audits())
      and p.informant_id = any ((select service.known_informants())::uuid[])
      and service.marker_code(p.id) = any (service.quotes_named(body))
      and p.id not in (select k.id from service.printed_of_known(audit) k))
$$;
alter function service.names_unprinted(uuid, text) owner to medskapa_policy;
grant execute on function service.names_unprinted(uuid, text) to medskapa_app;

-- What the claims of an audit rest on, counted alike for everybody inside, so that a claim has one count and a report
-- one content whoever puts it together. Words are given only where they have been chosen for print: those are
-- de-identified words in a claim. Whoever the asker may know is otherwise one voice among others, veiled: one row for
-- and one against, however many places they stand on, with an id made up for this claim and this question: that alone
-- differs from one reading to the next.
create function service.claim_links(audit uuid)
returns table (claim_id uuid, passage_id uuid, informant_id uuid, turn_id uuid, start_at integer, stance text,
  quoted boolean, deidentified boolean, words text, veiled boolean, in_base boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with link as materialized (
    select l.claim_id, p.id, p.informant_id, p.turn_id, p.start_at, l.stance, l.quoted, t.state = 'approved' as approved,
      p.words, p.informant_id = any (known.ids) and not (l.quoted and t.state = 'approved') as veiled
    from service.claim_passage l join service.passage p on p.id = l.passage_id
    join service.transcript t on t.id = p.transcript_id
    cross join (select service.known_informants() as ids) known
    where l.audit_id = audit and audit = any (service.inside_audits())),
  voice as materialized (
    select v.claim_id, v.informant_id, gen_random_uuid() as made_up from link v where v.veiled group by 1, 2)
  select k.claim_id, k.id, k.informant_id, k.turn_id, k.start_at, k.stance, k.quoted, k.approved,
    case when k.quoted and k.approved then k.words end, false, true
  from link k where not k.veiled
  union all
  -- who is quoted under the claim is one of its voices in sight already
  select k.claim_id, gen_random_uuid(), case when s.seen then k.informant_id else v.made_up end, null, null, k.stance, false,
    bool_and(k.approved), null, true, exists (select from service.claim c join service.claim_base_member m on m.base_id = c.base_id
      where c.id = k.claim_id and m.informant_id = k.informant_id)
  from link k join voice v on v.claim_id = k.claim_id and v.informant_id = k.informant_id
  cross join lateral (select exists (select from link o where o.claim_id = k.claim_id and o.informant_id = k.informant_id
    and not o.veiled) as seen) s
  where k.veiled and not exists (select from link o where o.claim_id = k.claim_id and o.informant_id = k.informant_id
    and o.stance = k.stance and not o.veiled)
  group by k.claim_id, k.informant_id, k.stance, s.seen, v.made_up
$$;

-- Everything that informants said under a code speaks for a new claim, also what its writer may not read: the count
-- must not depend on who wrote the claim.
create function service.build_claim(on_claim uuid, of_code uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into service.claim_passage (audit_id, claim_id, passage_id, stance)
    select g.audit_id, c.id, g.passage_id, 'for'
    from service.coding g join service.claim c on c.id = on_claim and c.audit_id = g.audit_id
    join service.passage p on p.id = g.passage_id join service.transcript_turn w on w.id = p.turn_id
    where g.code_id = of_code and w.speaker in ('informant', 'unknown') and g.audit_id = any (service.inside_audits())
    on conflict do nothing
$$;
alter function service.claim_links(uuid) owner to medskapa_policy;
alter function service.build_claim(uuid, uuid) owner to medskapa_policy;
grant execute on function service.claim_links(uuid), service.build_claim(uuid, uuid) to medskapa_app;

-- A bureau's scale is read by its own people and set by its coordinators.
grant select, insert, update, delete on service.bureau_scale to medskapa_app;
create policy own_bureau on service.bureau_scale for select to medskapa_app
  using (bureau_id = (select kernel.actor_organisation())
    and (select kernel.actor_role()) in ('audit-coordinator', 'auditor'));
create policy coordinator_sets on service.bureau_scale for insert to medskapa_app
  with check (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator');
create policy coordinator_changes on service.bureau_scale for update to medskapa_app
  using (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator')
  with check (bureau_id = (select kernel.actor_organisation()));
create policy coordinator_resets on service.bureau_scale for delete to medskapa_app
  using (bureau_id = (select kernel.actor_organisation()) and (select kernel.actor_role()) = 'audit-coordinator');
