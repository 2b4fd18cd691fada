-- The disposal ledger is written by jobs; a wing adds its own readers and writers. A line is played again when a backup
-- is restored, so whoever may write one may destroy: a wing's policy keeps people to what is theirs.
grant select, insert on kernel.disposal to medskapa_app;
create policy jobs_add on kernel.disposal for insert to medskapa_app with check ((select kernel.actor_kind()) = 'job');
create policy ledger on kernel.disposal for select to medskapa_app
  using ((select kernel.actor_job()) = 'disposal-ledger');
