-- Goals that came with the decision: written by whoever carries the order over, read by those around the support.
grant select, insert on individual.decision_goal to medskapa_app;
grant update (words, ended_on, version) on individual.decision_goal to medskapa_app;
create policy related on individual.decision_goal for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports()
    || individual.decided_supports())::uuid[]));
create policy staff_adds on individual.decision_goal for insert to medskapa_app
  with check (entered_by = (select kernel.actor_person())
    and support_id = any ((select individual.staffed_supports() || individual.decided_supports())::uuid[]));
-- what was decided is the care manager's to change
create policy care_manager_changes on individual.decision_goal for update to medskapa_app
  using (support_id = any ((select individual.decided_supports())::uuid[]));

-- all but when the participant opened the answer, which is nobody's business
grant select (id, decision_goal_id, support_id, words, asked_by, asked_on, outcome, answer, answered_by, answered_on, version)
  on individual.goal_question to medskapa_app;
grant insert on individual.goal_question to medskapa_app;
grant update (outcome, answer, answered_by, answered_on, version) on individual.goal_question to medskapa_app;
create policy related on individual.goal_question for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports()
    || individual.decided_supports())::uuid[]));
create policy participant_asks on individual.goal_question for insert to medskapa_app
  with check (asked_by = (select kernel.actor_person()) and outcome is null
    and support_id = any ((select individual.own_supports())::uuid[])
    and exists (select from individual.decision_goal g
      where g.id = goal_question.decision_goal_id and g.support_id = goal_question.support_id));
-- answered once, and the answer stands
create policy care_manager_answers on individual.goal_question for update to medskapa_app
  using (support_id = any ((select individual.decided_supports())::uuid[]) and outcome is null)
  with check (support_id = any ((select individual.decided_supports())::uuid[])
    and answered_by = (select kernel.actor_person()));

-- Answers that have come to the actor's own questions and that they have not opened yet: which support, and when.
grant select, update (seen_on) on individual.goal_question to medskapa_policy;
create policy vocabulary on individual.goal_question for select to medskapa_policy using (true);
create policy seeing on individual.goal_question for update to medskapa_policy using (true);
create function individual.unseen_goal_answers() returns table (support_id uuid, answered_on date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select q.support_id, max(q.answered_on) from individual.goal_question q
  where q.outcome is not null and q.seen_on is null and q.support_id = any ((select individual.own_supports())::uuid[])
  group by q.support_id
$$;
-- The participant has opened the answers about a support: they are no longer new.
create function individual.see_goal_answers(support uuid) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  update individual.goal_question q set seen_on = kernel.today()
  where q.support_id = see_goal_answers.support and q.outcome is not null and q.seen_on is null
    and q.support_id = any ((select individual.own_supports())::uuid[])
$$;
alter function individual.unseen_goal_answers() owner to medskapa_policy;
alter function individual.see_goal_answers(uuid) owner to medskapa_policy;
grant execute on function individual.unseen_goal_answers(), individual.see_goal_answers(uuid) to medskapa_app;

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.decision_goal, individual.goal_question to medskapa_app;
create policy disposal_finds on individual.goal_question for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.goal_question for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.decision_goal for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.decision_goal for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
