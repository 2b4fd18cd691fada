-- A follow-up is the participant's and the assigned worker's to write, and the unit manager's to read. The care manager
-- reads the plan that comes of it, not the talk (domain.md, "Who may read what").
grant select, insert on individual.follow_up, individual.follow_up_answer, individual.follow_up_note,
  individual.goal_outcome, individual.goal_milestone to medskapa_app;
grant update (agreed_next, closed_by, closed_on, version) on individual.follow_up to medskapa_app;
grant update (mark, words, answered_on, shown, version) on individual.follow_up_answer to medskapa_app;
grant update (words, written_on, version) on individual.follow_up_note to medskapa_app;
grant update (words, automatic_on, shown, written_on, version) on individual.goal_milestone to medskapa_app;

create policy related on individual.follow_up for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
create policy either_begins on individual.follow_up for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
    and begun_by = (select kernel.actor_person()) and begun_on = (select kernel.today()) and closed_on is null
    and begun_as = case when (select individual.own_self()) is null then 'staff' else 'participant' end);
create policy either_writes_while_open on individual.follow_up for update to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
    and closed_on is null)
  with check (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
    and (closed_on is null
      or (closed_by = (select kernel.actor_person()) and closed_on = (select kernel.today()))));

-- The participant's answers are shown to those who come, not to the manager: how it goes is an own rating. That a
-- question was left out is never shown: nobody owes an answer.
create policy own on individual.follow_up_answer for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shown on individual.follow_up_answer for select to medskapa_app
  using (shown and (mark is not null or words <> '') and support_id = any ((select individual.confided_supports())::uuid[]));
create policy own_answers on individual.follow_up_answer for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_changes on individual.follow_up_answer for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

create policy related on individual.follow_up_note for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
create policy staff_note on individual.follow_up_note for insert to medskapa_app
  with check (support_id = any ((select individual.assigned_supports())::uuid[])
    and written_by = (select kernel.actor_person()) and written_on = (select kernel.today()));
create policy writer_changes on individual.follow_up_note for update to medskapa_app
  using (support_id = any ((select individual.assigned_supports())::uuid[])
    and written_by = (select kernel.actor_person()));

create policy related on individual.goal_outcome for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.staffed_supports())::uuid[]));
-- nobody has an update: a mind that changes is a row of its own, and what the participant said before stays theirs
create policy either_decides on individual.goal_outcome for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
    and decided_by = (select kernel.actor_person()) and decided_on = (select kernel.today()));

-- What has become automatic is a way of growing: nobody who decides on the support reads it, shown or not.
create policy own on individual.goal_milestone for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shown on individual.goal_milestone for select to medskapa_app
  using (shown and support_id = any ((select individual.confided_supports())::uuid[]));
create policy own_says on individual.goal_milestone for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_changes on individual.goal_milestone for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

-- The disposal of a file takes its follow-ups with it.
grant delete on individual.follow_up, individual.goal_milestone to medskapa_app;
create policy disposal_finds on individual.follow_up for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.follow_up for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.goal_milestone for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.goal_milestone for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');

-- That one is going on, and whether anything has been answered: see participants_to_tell() in ../schedule.
grant select on individual.follow_up, individual.follow_up_answer to medskapa_policy;
create policy vocabulary on individual.follow_up for select to medskapa_policy using (true);
create policy vocabulary on individual.follow_up_answer for select to medskapa_policy using (true);

-- When something was last written in what goes with another row, from which the years are counted.
create policy disposal_finds on individual.follow_up_answer for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.follow_up_note for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.goal_outcome for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
