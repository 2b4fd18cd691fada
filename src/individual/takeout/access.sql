-- A plan that works goes with the participant to another of their supports, on their word alone (I1). What they and the
-- staff have said comes into the draft as a copy under whose word it is; what kin and guardians have said stays where they
-- said it, and so do goals of the old decision as such. The copies get lineages of their own, always the same in one
-- support: brought twice is there once, what has been changed since is left as it is, and nothing leads back.
-- Null where either plan is not the actor's own, or the draft is no open draft of a support that goes on.
create function individual.bring_plan(source uuid, draft uuid) returns integer
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  held individual.plan;
  making individual.plan;
  came integer;
  brought integer := 0;
begin
  select p.* into held from individual.plan p
    where p.id = source and p.settled_on is not null and p.support_id = any (individual.own_supports());
  select p.* into making from individual.plan p join individual.support s on s.id = p.support_id
    where p.id = draft and p.state = 'draft' and p.support_id = any (individual.own_supports())
      and p.support_id <> held.support_id and (s.valid_to is null or s.valid_to >= kernel.today());
  if held.id is null or making.id is null then
    return null;
  end if;
  insert into individual.plan_statement (plan_id, lineage, kind, area, perspective, words, written_by, written_on, wanted_on, position)
    select draft, md5(s.lineage::text || making.support_id::text)::uuid, s.kind, s.area, s.perspective, s.words,
      s.written_by, s.written_on, s.wanted_on,
      s.position + (select coalesce(max(o.position) + 1, 0) from individual.plan_statement o where o.plan_id = draft)
    from individual.plan_statement s where s.plan_id = source and s.perspective in ('participant', 'staff')
    on conflict (plan_id, lineage) do nothing;
  get diagnostics came = row_count;
  brought := brought + came;
  insert into individual.goal (plan_id, lineage, parent_lineage, kind, area, perspective, words, measure, meaning, by_when,
      state, state_since, paused_why, look_again_on, written_by, position)
    select draft, md5(g.lineage::text || making.support_id::text)::uuid,
      (select md5(o.lineage::text || making.support_id::text)::uuid from individual.goal o
        where o.plan_id = source and o.lineage = g.parent_lineage and o.state in ('active', 'paused')),
      g.kind, g.area, g.perspective, g.words, g.measure, g.meaning, g.by_when, g.state, g.state_since, g.paused_why,
      g.look_again_on, g.written_by,
      g.position + (select coalesce(max(o.position) + 1, 0) from individual.goal o where o.plan_id = draft)
    from individual.goal g where g.plan_id = source and g.state in ('active', 'paused')
      -- the steps towards a goal that is over are over with it
      and not exists (select from individual.goal o
        where o.plan_id = source and o.lineage = g.parent_lineage and o.state in ('reached', 'ended'))
    on conflict (plan_id, lineage) do nothing;
  get diagnostics came = row_count;
  brought := brought + came;
  insert into individual.activity (plan_id, lineage, goal_lineage, words, who, who_words, how, written_by, position)
    select draft, md5(a.lineage::text || making.support_id::text)::uuid,
      md5(a.goal_lineage::text || making.support_id::text)::uuid, a.words, a.who, a.who_words, a.how, a.written_by,
      a.position + (select coalesce(max(o.position) + 1, 0) from individual.activity o where o.plan_id = draft)
    from individual.activity a where a.plan_id = source
      and (a.goal_lineage is null or exists (select from individual.goal g
        left join individual.goal o on o.plan_id = source and o.lineage = g.parent_lineage
        where g.plan_id = source and g.lineage = a.goal_lineage and g.state in ('active', 'paused')
          and (o.id is null or o.state in ('active', 'paused'))))
    on conflict (plan_id, lineage) do nothing;
  get diagnostics came = row_count;
  return brought + came;
end
$$;
alter function individual.bring_plan(uuid, uuid) owner to medskapa_policy;
grant execute on function individual.bring_plan(uuid, uuid) to medskapa_app;
