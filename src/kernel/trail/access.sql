-- The disposal ledger is written by jobs; a wing adds its own readers and writers. A line is played again when a backup
-- is restored, so whoever may write one may destroy: a wing's policy keeps people to what is theirs, and the shapes in
-- kernel.erasable to what the house destroys at all.
grant select on kernel.erasable to medskapa_policy;
create policy vocabulary on kernel.erasable for select to medskapa_policy using (true);
grant select, insert on kernel.disposal to medskapa_app;
create policy jobs_add on kernel.disposal for insert to medskapa_app
  with check ((select kernel.actor_kind()) = 'job' and disposed_on = (select kernel.today()));
create policy ledger on kernel.disposal for select to medskapa_app
  using ((select kernel.actor_job()) = 'disposal-ledger');
