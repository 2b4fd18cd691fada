-- The disposal ledger is written by jobs and by those who work inside an audit; a wing adds its own readers and writers.
grant select, insert on kernel.disposal to medskapa_app;
create policy jobs_add on kernel.disposal for insert to medskapa_app with check ((select kernel.actor_kind()) = 'job');
create policy auditors_add on kernel.disposal for insert to medskapa_app
  with check ((select kernel.actor_role()) in ('auditor', 'audit-coordinator'));
create policy ledger on kernel.disposal for select to medskapa_app
  using ((select kernel.actor_job()) = 'disposal-ledger');
