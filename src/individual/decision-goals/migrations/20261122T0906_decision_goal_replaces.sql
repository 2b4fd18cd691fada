-- A goal from the decision that gets other words ends, and the next one says which it came instead of: what was decided
-- before stays to read, beside the question that changed it.
alter table individual.decision_goal
  add column replaces_id uuid,
  add unique (id, support_id),
  add foreign key (replaces_id, support_id) references individual.decision_goal (id, support_id);
create index decision_goal_replaces on individual.decision_goal (replaces_id);
-- one question at a time about each goal: the next one when the first is answered
create unique index goal_question_waits on individual.goal_question (decision_goal_id) where outcome is null;
