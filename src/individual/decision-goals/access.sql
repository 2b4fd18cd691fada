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

grant select, insert on individual.goal_question to medskapa_app;
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
