-- What the disposal of a file destroys, as its lines in the ledger say it: all of one support, in the stream of the
-- participant whose support it is.
insert into kernel.erasable (table_name, column_name, kinds, stream_column, parent_table, parent_column) values
  ('individual.note', 'support_id', '{record}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.promise', 'support_id', '{promises}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.schedule_item', 'support_id', '{schedule}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.taper', 'support_id', '{tapers}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.follow_up', 'support_id', '{follow-ups}', 'participant_id', 'individual.support', 'support_id'),
  ('individual.goal_milestone', 'support_id', '{follow-ups}', 'participant_id', 'individual.support', 'support_id');
