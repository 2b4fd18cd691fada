grant select on individual.consent to medskapa_policy;
create policy vocabulary on individual.consent for select to medskapa_policy using (true);

-- Supports whose participant has said yes, today, to the actor about one thing. For features that a consent opens.
create function individual.consented_supports(the_what text) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct c.support_id), '{}') from individual.consent c
  where c.to_person_id = (select kernel.actor_person()) and c.withdrawn_on is null and c.what = the_what
    and c.valid_from <= (select kernel.today()) and c.valid_to >= (select kernel.today())
    and not (select kernel.also_administers())
$$;
alter function individual.consented_supports(text) owner to medskapa_policy;
grant execute on function individual.consented_supports(text) to medskapa_app, medskapa_policy;

-- Consents towards the actor that hold today, and whose each is: they see the consent, and not the support.
create function individual.given_to_me() returns table (consent_id uuid, participant_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.id, s.participant_id from individual.consent c join individual.support s on s.id = c.support_id
  where c.to_person_id = (select kernel.actor_person()) and c.withdrawn_on is null
    and c.valid_from <= (select kernel.today()) and c.valid_to >= (select kernel.today())
    and not (select kernel.also_administers())
$$;
alter function individual.given_to_me() owner to medskapa_policy;
grant execute on function individual.given_to_me() to medskapa_app;

grant select, insert on individual.consent to medskapa_app;
grant update (withdrawn_on, withdrawn_how, withdrawn_witness_id) on individual.consent to medskapa_app;
create policy related on individual.consent for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
-- whom it is for, as long as it holds
create policy given_to_me on individual.consent for select to medskapa_app
  using (to_person_id = (select kernel.actor_person()) and withdrawn_on is null
    and valid_from <= (select kernel.today()) and valid_to >= (select kernel.today())
    and not (select kernel.also_administers()));
-- Only the participant says yes or no; what was said or written on paper is taken down by an assigned worker who was
-- there. There is no way in for anybody else: not for a guardian, nor for kin (domain.md, "Key worker's deadlines").
create policy participant_gives on individual.consent for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]) and how = 'self' and withdrawn_on is null
    and given_on = (select kernel.today()));
create policy witness_takes_down on individual.consent for insert to medskapa_app
  with check (support_id = any ((select individual.assigned_supports())::uuid[]) and how in ('spoken', 'paper')
    and witness_id = (select kernel.actor_person()) and withdrawn_on is null
    and given_on <= (select kernel.today()));
create policy participant_withdraws on individual.consent for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]) and withdrawn_on is null)
  with check (support_id = any ((select individual.own_supports())::uuid[]) and withdrawn_how = 'self'
    and withdrawn_on = (select kernel.today()));
create policy witness_takes_back on individual.consent for update to medskapa_app
  using (support_id = any ((select individual.assigned_supports())::uuid[]) and withdrawn_on is null)
  with check (support_id = any ((select individual.assigned_supports())::uuid[]) and withdrawn_how in ('spoken', 'paper')
    and withdrawn_witness_id = (select kernel.actor_person()) and withdrawn_on = (select kernel.today()));

-- Whoever was let in knows by whom.
create policy consented on kernel.person for select to medskapa_app
  using (id = any (array(select g.participant_id from individual.given_to_me() g)));

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.consent to medskapa_app;
create policy disposal_finds on individual.consent for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.consent for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
