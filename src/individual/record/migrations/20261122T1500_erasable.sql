-- What the disposal of a file destroys, as its lines in the ledger say it: all of one support, in the stream of the
-- participant whose support it is.
insert into kernel.erasable (table_name, column_name, kinds, stream_column, parent_table, parent_column) values
  ('individual.note', 'support_id', '{record}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.promise', 'support_id', '{promises}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.schedule_item', 'support_id', '{schedule}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.schedule_week', 'support_id', '{schedule}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.schedule_choice', 'support_id', '{schedule}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.calendar_address', 'support_id', '{schedule}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.taper', 'support_id', '{tapers}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.follow_up', 'support_id', '{follow-ups}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.goal_milestone', 'support_id', '{follow-ups}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.plan', 'support_id', '{plan}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.goal_question', 'support_id', '{decision-goals}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.decision_goal', 'support_id', '{decision-goals}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.about_confirmation', 'support_id', '{about-me-shown}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.about_share', 'support_id', '{about-me-shown}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.about_suggestion', 'support_id', '{about-me-shown}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.ladder_rating', 'support_id', '{ladder}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.ladder_choice', 'support_id', '{ladder}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.yardstick_rating', 'support_id', '{independence}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.yardstick', 'support_id', '{independence}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.independence_words', 'support_id', '{independence}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.independence', 'support_id', '{independence}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.consent', 'support_id', '{consents}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.reading_question', 'support_id', '{reading-questions}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.contact_wish', 'support_id', '{visits}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.visit', 'support_id', '{visits}', 'participant_id', 'individual.support', 'support_id');
-- What is somebody's own and no support's.
insert into kernel.erasable (table_name, column_name, kinds, stream_column) values
  ('individual.about_item', 'participant_id', '{about-me}', 'participant_id'),
  ('individual.figure_member', 'participant_id', '{figure-key}', 'participant_id'),
  ('individual.message_sent', 'person_id', '{message-choice}', 'person_id'),
  ('individual.message_choice', 'person_id', '{message-choice}', 'person_id');
