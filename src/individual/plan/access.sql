grant select on individual.plan, individual.plan_answer to medskapa_policy;
create policy vocabulary on individual.plan for select to medskapa_policy using (true);
create policy vocabulary on individual.plan_answer for select to medskapa_policy using (true);

-- Plans that those who carry out the support write in, and the participant: hers, and the assigned worker's.
create function individual.written_plans() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.id), '{}') from individual.plan p
  where p.support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
$$;

-- Plans that the actor reads: in the making for those above, and for the unit's manager; as settled for the care manager.
create function individual.read_plans() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.id), '{}') from individual.plan p
  where p.support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[])
    or (p.settled_as is not null and p.support_id = any ((select individual.decided_supports())::uuid[]))
$$;

-- The answer that counts: the last one given to the text as it is proposed now. Null when nobody has answered,
-- and for who has no part in writing the plan.
create function individual.answer_to_plan(plan uuid) returns text
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.answer from individual.plan_answer a join individual.plan p on p.id = a.plan_id
  where a.plan_id = plan and a.proposal = p.proposal and plan = any (individual.written_plans()) order by a.place desc limit 1
$$;

-- Plans in which more is read than what was settled: by the participant and the staff.
create function individual.near_plans() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(p.id), '{}') from individual.plan p
  where p.support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[])
$$;

-- The participants whom the actor works with: what they have written is theirs to change.
create function individual.participants_served() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select individual.participants_of(individual.assigned_supports())
$$;

-- Whether it holds now, and whether it waits for an answer to this very proposal (an established one still does): said to
-- those who write in it. A yes that staff took down waits for what the participant says of it; and to what the participant
-- has answered themselves, nobody takes down another answer.
create function individual.plan_holds(plan uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from individual.plan p
    where p.id = plan and p.state in ('agreed', 'established') and plan = any (individual.written_plans()))
$$;
create function individual.plan_waits_for_answer(plan uuid, proposal integer) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select exists (select from individual.plan p where p.id = plan and p.proposal = plan_waits_for_answer.proposal
    and plan = any (individual.written_plans())
    and case when individual.own_self() is null
      then p.state in ('proposed', 'established') and not exists (select from individual.plan_answer a
        where a.plan_id = p.id and a.proposal = p.proposal and a.witness_id is null)
      else p.state in ('proposed', 'established') or p.state = 'agreed' and not exists (select from individual.plan_answer a
        where a.plan_id = p.id and a.proposal = p.proposal and a.witness_id is null) end)
$$;

-- Whether the participant has said of a yes that was taken down in their name that it was none: said to those who write.
create function individual.yes_denied(plan uuid) returns boolean
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select individual.answer_to_plan(plan) = 'no' and exists (
    select from individual.plan p join individual.plan_answer a on a.plan_id = p.id and a.proposal = p.proposal
    where p.id = plan and a.answer = 'yes' and a.witness_id is not null)
$$;

-- The answer that a settled plan rests on, to everybody who reads it: who said yes themselves, or who wrote a yes down and
-- how it had been given. What was said with it, and any other answer, is between the participant and those near.
create function individual.settled_answer(plan uuid) returns table (answer text, way text, words text, witness text, given_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.answer, a.way, case when near.is then a.words else '' end, w.name, a.given_on
  from individual.plan p
    cross join lateral (select o.* from individual.plan_answer o
      where o.plan_id = p.id and o.proposal = p.proposal order by o.place desc limit 1) a
    cross join lateral (select p.id = any (individual.near_plans()) as is) near
    left join kernel.person w on w.id = a.witness_id
  where p.id = settled_answer.plan and p.settled_as is not null and p.id = any (individual.read_plans())
    and (near.is or a.answer = 'yes')
$$;

-- The goals of a settled plan for who decides on the support: what was settled, and nothing of how it has gone since. How a
-- goal lives (paused and why, reached, ended) is between the participant and those near (domain.md: "R the plan as
-- established"; who grows shall not lose by it).
create function individual.goals_as_settled(plan uuid) returns table (id uuid, plan_id uuid, lineage uuid, parent_lineage uuid,
  kind text, area text, perspective text, words text, measure text, meaning text, by_when date, decision_goal_id uuid,
  written_by uuid, "position" integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select g.id, g.plan_id, g.lineage, g.parent_lineage, g.kind, g.area, g.perspective, g.words, g.measure, g.meaning, g.by_when,
    g.decision_goal_id, g.written_by, g.position
  from individual.goal g join individual.plan p on p.id = g.plan_id
  where p.id = goals_as_settled.plan and p.settled_as is not null
    and p.support_id = any ((select individual.decided_supports())::uuid[])
$$;

-- Drafts that the actor may let go whole: the participant's own; those who carry out the support only one in which no word
-- of the participant's would be lost.
create function individual.droppable_drafts() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(d.id), '{}') from individual.plan d
  where d.state = 'draft' and (d.support_id = any ((select individual.own_supports())::uuid[])
    or d.support_id = any ((select individual.assigned_supports())::uuid[])
    and not exists (select from individual.plan_answer a where a.plan_id = d.id and a.witness_id is null)
    and not exists (
      select from (
        select s.lineage, s.words, s.written_by from individual.plan_statement s where s.plan_id = d.id
        union all select g.lineage, g.words, g.written_by from individual.goal g where g.plan_id = d.id
        union all select a.lineage, a.words, a.written_by from individual.activity a where a.plan_id = d.id) mine
      where mine.written_by = (select s.participant_id from individual.support s where s.id = d.support_id)
        and (mine.lineage, mine.words) not in (
          select kept.lineage, kept.words from individual.plan p join (
            select s.plan_id, s.lineage, s.words from individual.plan_statement s
            union all select g.plan_id, g.lineage, g.words from individual.goal g
            union all select a.plan_id, a.lineage, a.words from individual.activity a) kept on kept.plan_id = p.id
          where p.support_id = d.support_id and p.state in ('agreed', 'established'))))
$$;

-- Begins the next version of the plan that holds: a copy in which everybody's words stay theirs. Null where the actor may
-- not write it, or one is being made already.
create function individual.begin_next_plan(current uuid, begun uuid) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  held individual.plan;
begin
  select p.* into held from individual.plan p
    where p.id = current and p.state in ('agreed', 'established') and p.id = any (individual.written_plans());
  if held.id is null or exists (select from individual.plan p
      where p.support_id = held.support_id and p.state in ('draft', 'proposed')) then
    return null;
  end if;
  insert into individual.plan (id, support_id, number, only_schedule, rhythm_months, follow_up_words, created_by, created_on)
    values (begun, held.support_id, (select max(p.number) + 1 from individual.plan p where p.support_id = held.support_id),
      held.only_schedule, held.rhythm_months, held.follow_up_words, kernel.actor_person(), kernel.today());
  insert into individual.plan_statement (plan_id, lineage, kind, area, perspective, words, written_by, written_on, wanted_on, position)
    select begun, s.lineage, s.kind, s.area, s.perspective, s.words, s.written_by, s.written_on, s.wanted_on, s.position
    from individual.plan_statement s where s.plan_id = current;
  insert into individual.goal (plan_id, lineage, parent_lineage, kind, area, perspective, words, measure, meaning, by_when,
      state, state_since, paused_why, look_again_on, decision_goal_id, written_by, position)
    select begun, g.lineage, g.parent_lineage, g.kind, g.area, g.perspective, g.words, g.measure, g.meaning, g.by_when,
      g.state, g.state_since, g.paused_why, g.look_again_on, g.decision_goal_id, g.written_by, g.position
    from individual.goal g where g.plan_id = current and g.state in ('active', 'paused')
      -- the steps towards a goal that is over are over with it
      and not exists (select from individual.goal o
        where o.plan_id = current and o.lineage = g.parent_lineage and o.state in ('reached', 'ended'));
  insert into individual.activity (plan_id, lineage, goal_lineage, words, who, who_words, how, written_by, position)
    select begun, a.lineage, a.goal_lineage, a.words, a.who, a.who_words, a.how, a.written_by, a.position
    from individual.activity a where a.plan_id = current
      and not exists (select from individual.goal g
        left join individual.goal o on o.plan_id = current and o.lineage = g.parent_lineage
        where g.plan_id = current and g.lineage = a.goal_lineage
          and (g.state in ('reached', 'ended') or o.state in ('reached', 'ended')));
  return begun;
end
$$;
alter function individual.plan_holds(uuid) owner to medskapa_policy;
alter function individual.plan_waits_for_answer(uuid, integer) owner to medskapa_policy;
alter function individual.yes_denied(uuid) owner to medskapa_policy;
alter function individual.settled_answer(uuid) owner to medskapa_policy;
alter function individual.begin_next_plan(uuid, uuid) owner to medskapa_policy;
alter function individual.goals_as_settled(uuid) owner to medskapa_policy;
alter function individual.droppable_drafts() owner to medskapa_policy;
grant execute on function individual.plan_holds(uuid), individual.plan_waits_for_answer(uuid, integer),
  individual.yes_denied(uuid), individual.settled_answer(uuid),
  individual.begin_next_plan(uuid, uuid), individual.goals_as_settled(uuid), individual.droppable_drafts() to medskapa_app;
grant insert on individual.plan to medskapa_policy;
grant select, insert on individual.plan_statement, individual.goal, individual.activity to medskapa_policy;
create policy copying on individual.plan for insert to medskapa_policy with check (true);
create policy copying on individual.plan_statement for all to medskapa_policy using (true);
create policy copying on individual.goal for all to medskapa_policy using (true);
create policy copying on individual.activity for all to medskapa_policy using (true);

alter function individual.written_plans() owner to medskapa_policy;
alter function individual.read_plans() owner to medskapa_policy;
alter function individual.answer_to_plan(uuid) owner to medskapa_policy;
alter function individual.near_plans() owner to medskapa_policy;
alter function individual.participants_served() owner to medskapa_policy;
grant execute on function individual.written_plans(), individual.read_plans(), individual.answer_to_plan(uuid),
  individual.near_plans(), individual.participants_served() to medskapa_app, medskapa_policy;

grant select, insert, delete on individual.plan to medskapa_app;
grant update (state, settled_as, settled_on, only_schedule, rhythm_months, follow_up_words, participation,
  proposed_on, ended_on, version) on individual.plan to medskapa_app;
create policy related on individual.plan for select to medskapa_app
  using (id = any ((select individual.read_plans())::uuid[]));
create policy writers_begin on individual.plan for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
    and state = 'draft' and settled_as is null and settled_on is null and proposal = 0
    and created_by = (select kernel.actor_person()));
-- Agreed only with the participant's own yes to this very text; established only by the staff, who then say so, or where
-- the participant has said that a yes taken down in their name was none.
create policy writers_change on individual.plan for update to medskapa_app
  using (id = any ((select individual.written_plans())::uuid[]) and state <> 'replaced' and state <> 'ended')
  with check (id = any ((select individual.written_plans())::uuid[])
    and (state <> 'agreed' or individual.answer_to_plan(id) = 'yes')
    and (state <> 'established' or support_id = any ((select individual.assigned_supports())::uuid[])
      or individual.yes_denied(id)));
create policy writers_drop_drafts on individual.plan for delete to medskapa_app
  using (id = any ((select individual.droppable_drafts())::uuid[]) and state = 'draft');

grant select, insert, delete on individual.plan_statement, individual.goal, individual.activity to medskapa_app;
grant update (kind, area, perspective, words, wanted_on, position, version) on individual.plan_statement to medskapa_app;
grant update (parent_lineage, kind, area, perspective, words, measure, meaning, by_when, state, state_since, paused_why, look_again_on,
  decision_goal_id, position, version) on individual.goal to medskapa_app;
grant update (goal_lineage, words, who, who_words, how, position, version) on individual.activity to medskapa_app;

create policy related on individual.plan_statement for select to medskapa_app
  using (plan_id = any ((select individual.read_plans())::uuid[]));
create policy writers_add on individual.plan_statement for insert to medskapa_app
  with check (plan_id = any ((select individual.written_plans())::uuid[]) and written_by = (select kernel.actor_person())
    and (wanted_on is null or (select individual.own_self()) is not null));
-- Everybody's words are their own: the participant's hers, and the staff's the staff's.
create policy own_words_change on individual.plan_statement for update to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and written_by = (select kernel.actor_person()));
-- What somebody has taken down as the participant's words is the participant's to mend, to take away, and to want now.
create policy own_perspective_change on individual.plan_statement for update to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null
    and perspective = 'participant')
  with check (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null
    and perspective = 'participant');
create policy own_perspective_goes on individual.plan_statement for delete to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null
    and perspective = 'participant');
create policy colleagues_change on individual.plan_statement for update to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is null
    and written_by <> all ((select individual.participants_served())::uuid[]));
create policy own_words_go on individual.plan_statement for delete to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and written_by = (select kernel.actor_person()));
create policy colleagues_remove on individual.plan_statement for delete to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is null
    and written_by <> all ((select individual.participants_served())::uuid[]));

-- Goals and activities are made together: both may change them in a draft, but what the participant has written herself
-- only she changes. A goal's state on a plan that holds is both's: see the trigger in the migration. Rows are read by those
-- near alone: who decides on the support reads goals as they were settled, through individual.goals_as_settled().
create policy related on individual.goal for select to medskapa_app
  using (plan_id = any ((select individual.near_plans())::uuid[]));
create policy writers_add on individual.goal for insert to medskapa_app
  with check (plan_id = any ((select individual.written_plans())::uuid[]) and written_by = (select kernel.actor_person()));
create policy participant_changes on individual.goal for update to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null);
create policy staff_changes on individual.goal for update to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is null
    and (written_by <> all ((select individual.participants_served())::uuid[]) or individual.plan_holds(plan_id)));
create policy participant_removes on individual.goal for delete to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null);
create policy staff_removes on individual.goal for delete to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is null
    and written_by <> all ((select individual.participants_served())::uuid[]));

create policy related on individual.activity for select to medskapa_app
  using (plan_id = any ((select individual.read_plans())::uuid[]));
create policy writers_add on individual.activity for insert to medskapa_app
  with check (plan_id = any ((select individual.written_plans())::uuid[]) and written_by = (select kernel.actor_person()));
create policy participant_changes on individual.activity for update to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null);
create policy staff_changes on individual.activity for update to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is null
    and written_by <> all ((select individual.participants_served())::uuid[]));
create policy participant_removes on individual.activity for delete to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null);
create policy staff_removes on individual.activity for delete to medskapa_app
  using (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is null
    and written_by <> all ((select individual.participants_served())::uuid[]));

-- The participant answers for herself; what was said or written on paper is taken down by somebody who says that they
-- were there, and never over an answer of hers. An answer stands: a changed mind is a new one.
grant select, insert on individual.plan_answer to medskapa_app;
create policy related on individual.plan_answer for select to medskapa_app
  using (plan_id = any ((select individual.near_plans())::uuid[]));
create policy participant_answers on individual.plan_answer for insert to medskapa_app
  with check (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is not null
    and way in ('own-device', 'shared-device') and individual.plan_waits_for_answer(plan_id, proposal));
create policy witness_takes_down on individual.plan_answer for insert to medskapa_app
  with check (plan_id = any ((select individual.written_plans())::uuid[]) and (select individual.own_self()) is null
    and way in ('paper', 'spoken') and witness_id = (select kernel.actor_person())
    and individual.plan_waits_for_answer(plan_id, proposal));

-- Goes with the rest of the file, by the record's rule.
create policy disposal_finds on individual.plan for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.plan for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');

-- When something was last written in what goes with another row, from which the years are counted.
create policy disposal_finds on individual.plan_statement for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.goal for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.plan_answer for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
