-- A goal's words without what differs by chance: capitals, punctuation and the smallest words. What two goals have in
-- common is compared by this.
create function individual.goal_key(words text) returns text
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select coalesce(string_agg(word, ' ' order by place), '')
  from regexp_split_to_table(lower(translate(words, 'ÅÄÖÉÜ', 'åäöéü')), '[\s.,;:!?"”“’''()/…–—-]+')
    with ordinality as found (word, place)
  where word not in ('', 'jag', 'vill', 'ska', 'skulle', 'vilja', 'kunna', 'kan', 'att', 'och', 'en', 'ett', 'i', 'på',
    'min', 'mitt', 'mina', 'mig', 'för', 'till')
$$;

grant select on individual.goal to medskapa_policy;
grant select on individual.suggestion to medskapa_policy;
create policy vocabulary on individual.suggestion for select to medskapa_policy using (true);

-- Whether the actor looks after the suggestions.
create function individual.rewords_suggestions() returns boolean
language sql stable set search_path = pg_catalog, pg_temp as $$
  select (select kernel.actor_role()) in ('influence-coordinator', 'unit-manager')
    and not (select kernel.also_administers())
$$;
grant execute on function individual.rewords_suggestions() to medskapa_app, medskapa_policy;

-- Finds goals that at least five participants in at least two units have written in the same words and said yes to
-- themselves (what staff wrote or took down could be made to come up by one of them), and keeps the words alone: never who, where or how many. Counted only to the turn of a quarter, and only of such a quarter in
-- which at least five participants in two units agreed a plan: what comes up was then settled by any of those, and not by
-- the one whose plan somebody happens to know of (domain.md, "Small groups": dates). A thin quarter waits for the next one.
-- No request gets it to count, whoever asks: only the job that runs at night.
grant select, insert on individual.suggestion_candidate to medskapa_policy;
create policy vocabulary on individual.suggestion_candidate for select to medskapa_policy using (true);
create policy finding on individual.suggestion_candidate for insert to medskapa_policy with check (true);
create function individual.find_suggestion_candidates() returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with agreed as (
    select p.id, p.settled_on, s.participant_id, s.unit_id
    from individual.plan p join individual.support s on s.id = p.support_id
    where (select kernel.actor_job()) = 'find-suggestions' and p.settled_as = 'agreed'
      and (select a.answer = 'yes' and a.witness_id is null from individual.plan_answer a
        where a.plan_id = p.id and a.proposal = p.proposal order by a.place desc limit 1)
  ), until as (
    select max(quarter) + interval '3 months' as day from (
      select date_trunc('quarter', a.settled_on) as quarter from agreed a
      group by 1
      having count(distinct a.participant_id) >= 5 and count(distinct a.unit_id) >= 2
    ) as thick where quarter + interval '3 months' <= (select kernel.today())
  ), chosen as materialized (
    select g.area, individual.goal_key(g.words) as key, a.participant_id, a.unit_id
    from individual.goal g join agreed a on a.id = g.plan_id
    where a.settled_on < (select day from until) and g.perspective = 'participant' and g.area is not null
      and g.written_by = a.participant_id
  )
  insert into individual.suggestion_candidate (area, source_key)
  select c.area, c.key from chosen c
  where c.key <> ''
  group by 1, 2
  having count(distinct c.participant_id) >= 5 and count(distinct c.unit_id) >= 2
  on conflict do nothing
$$;
alter function individual.find_suggestion_candidates() owner to medskapa_policy;
grant execute on function individual.find_suggestion_candidates() to medskapa_app;

-- What waits to be reworded, for those who look after the suggestions.
create function individual.suggestion_candidates() returns table (area text, words text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select c.area, c.source_key from individual.suggestion_candidate c
  where (select individual.rewords_suggestions()) and not exists (select from individual.suggestion known
    where known.area = c.area and known.source_key = c.source_key)
  order by 1, 2
$$;
alter function individual.suggestion_candidates() owner to medskapa_policy;
grant execute on function individual.suggestion_candidates() to medskapa_app;
grant execute on function individual.goal_key(text) to medskapa_app, medskapa_policy;

-- Read by everybody signed in once released; found as and by whom by nobody.
grant select (id, area, words, state, organisation_id, decided_on, version) on individual.suggestion to medskapa_app;
grant insert on individual.suggestion to medskapa_app;
grant update (words, state, version) on individual.suggestion to medskapa_app;
create policy released on individual.suggestion for select to medskapa_app
  using (state = 'released' and (select kernel.actor_kind()) = 'person');
create policy looked_after on individual.suggestion for select to medskapa_app
  using (organisation_id = (select kernel.actor_organisation()) and (select individual.rewords_suggestions()));
-- only of what many have chosen, and only in words that somebody has put themselves
create policy reworded on individual.suggestion for insert to medskapa_app
  with check ((select individual.rewords_suggestions()) and reworded_by = (select kernel.actor_person())
    and organisation_id = (select kernel.actor_organisation()) and state in ('released', 'set-aside')
    and individual.goal_key(words) <> source_key
    and (area, source_key) in (select c.area, c.words from individual.suggestion_candidates() c));
create policy looked_after_changes on individual.suggestion for update to medskapa_app
  using (organisation_id = (select kernel.actor_organisation()) and (select individual.rewords_suggestions())
    and state <> 'set-aside')
  with check (organisation_id = (select kernel.actor_organisation()) and state <> 'set-aside'
    and individual.goal_key(words) <> source_key);

-- Whether new words for a suggestion are other than those it was found as, which nobody reads.
create function individual.is_reworded(suggestion uuid, words text) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select (select individual.rewords_suggestions()) and exists (select from individual.suggestion s
    where s.id = suggestion and s.organisation_id = (select kernel.actor_organisation())
      and individual.goal_key(is_reworded.words) <> s.source_key)
$$;
alter function individual.is_reworded(uuid, text) owner to medskapa_policy;
grant execute on function individual.is_reworded(uuid, text) to medskapa_app;
