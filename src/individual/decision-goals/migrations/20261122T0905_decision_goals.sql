-- Goals that came with the decision or the order (beslut, beställning) to the provider. The participant may question
-- each; the question goes to the care manager and comes back answered.
create table individual.decision_goal (
  id uuid primary key default gen_random_uuid(),
  support_id uuid not null references individual.support (id),
  source text not null check (source in ('decision', 'order')),
  words text not null check (length(words) between 1 and 2000),
  entered_by uuid not null references kernel.person (id),
  entered_on date not null,
  ended_on date,
  version integer not null default 1
);
create index decision_goal_support on individual.decision_goal (support_id);

create table individual.goal_question (
  id uuid primary key default gen_random_uuid(),
  decision_goal_id uuid not null references individual.decision_goal (id),
  support_id uuid not null references individual.support (id),
  -- what the participant asks or says, in their own words; may be empty, nobody owes a reason
  words text not null default '' check (length(words) <= 4000),
  asked_by uuid not null references kernel.person (id),
  asked_on date not null,
  outcome text check (outcome in ('stays', 'changed', 'taken-away')),
  answer text check (length(answer) between 1 and 4000),
  answered_by uuid references kernel.person (id),
  answered_on date,
  -- when the participant first opened the answer; nobody else reads it
  seen_on date check (seen_on is null or answered_on is not null),
  version integer not null default 1,
  check ((outcome is null) = (answered_on is null) and (answer is null) = (answered_on is null)
    and (answered_by is null) = (answered_on is null))
);
create index goal_question_support on individual.goal_question (support_id);
create index goal_question_goal on individual.goal_question (decision_goal_id);
