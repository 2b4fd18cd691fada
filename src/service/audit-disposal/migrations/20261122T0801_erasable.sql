-- All that this wing destroys, as its lines in the disposal ledger say it. Nothing else is destroyed again by a restore,
-- and nothing of another audit than the line's own.
insert into kernel.erasable (table_name, column_name, kinds, stream_column)
  -- when an informant withdraws, in a team's hand or by their own receipt
  select 'service.' || name, 'informant_id', array['informant-material', 'sign-up'], 'audit_id'
    from unnest(array['ladder_step', 'claim_base_member', 'passage', 'transcript', 'interview', 'booking', 'sign_up']) name
  union all values
    ('service.sign_up', 'id', array['sign-up'], 'audit_id'),
    -- on its day, by the nightly job
    ('service.transcript', 'id', array['transcript'], 'audit_id');

insert into kernel.erasable (table_name, column_name, kinds, stream_column, parent_table, parent_column)
  select 'service.' || name, 'informant_id', array['informant-material', 'sign-up'], 'audit_id', 'service.informant', 'informant_id'
    from unnest(array['informant_background', 'informant_consent']) name
  union all values
    ('service.interview_note', 'id', array['interview-notes'], 'audit_id', 'service.interview', 'interview_id');

-- whom somebody may know is forgotten when there is nothing left to keep from them, and not before
insert into kernel.erasable (table_name, column_name, kinds, stream_column, parent_table, parent_column, along_with)
  values ('service.known_informant', 'informant_id', array['informant-material', 'sign-up'], 'audit_id',
    'service.informant', 'informant_id', array['service.passage', 'service.transcript', 'service.interview',
      'service.ladder_step', 'service.informant_background', 'service.informant']);

insert into kernel.erasable (table_name, column_name, where_keys, emptied, dated, kinds, stream_column, parent_table, parent_column)
  values
    ('service.informant', 'id', '{}', '{}', '{withdrawn_on}', array['informant-material', 'sign-up'], 'audit_id', null, null),
    ('service.sign_up', 'id', '{}', '{sealed}', '{}', array['contact-details'], 'audit_id', null, null),
    ('service.informant_consent', 'informant_id', '{kind}', '{}', '{withdrawn_on}',
      array['consent-to-taking-part', 'consent-to-recording', 'consent-to-quotes'], 'audit_id', 'service.informant', 'informant_id');
