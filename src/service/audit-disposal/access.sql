-- The nightly job finds what is past its day and destroys it; nobody else can touch an approved transcript.
create policy disposal_finds on service.audit for select to medskapa_app
  using ((select kernel.actor_job()) = 'audit-disposal');
create policy disposal_finds on service.transcript for select to medskapa_app
  using ((select kernel.actor_job()) = 'audit-disposal');
create policy disposal_destroys on service.transcript for delete to medskapa_app
  using ((select kernel.actor_job()) = 'audit-disposal');
create policy disposal_finds on service.interview for select to medskapa_app
  using ((select kernel.actor_job()) = 'audit-disposal');
grant delete on service.interview_note to medskapa_app;
create policy disposal_finds on service.interview_note for select to medskapa_app
  using ((select kernel.actor_job()) = 'audit-disposal');
create policy disposal_destroys on service.interview_note for delete to medskapa_app
  using ((select kernel.actor_job()) = 'audit-disposal');

-- What is destroyed by hand is written down by those inside the audit, for that audit and on that day. A restore plays
-- the lines again, and must destroy nothing that its writer could not: the table of sign-ups is the coordinator's, and
-- what goes on its day is the nightly job's. kernel.erasable says the rest.
create policy inside_adds on kernel.disposal for insert to medskapa_app
  with check (disposed_on = (select kernel.today())
    and stream = any ((select service.inside_audits())::uuid[])
    and (kind not in ('sign-up', 'contact-details') or stream = any ((select service.coordinated_audits())::uuid[]))
    and (kind not in ('transcript', 'interview-notes') or erased = '[]'));

-- Certificates are read by the inside of the audit they belong to; those of sign-ups, like the sign-ups themselves, by
-- its coordinator alone. They hold no content.
create policy certificates_inside on kernel.disposal for select to medskapa_app
  using (stream = any ((select service.inside_audits())::uuid[])
    and (kind not in ('sign-up', 'contact-details') or stream = any ((select service.coordinated_audits())::uuid[])));
