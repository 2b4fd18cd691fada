-- The queue's tables are pg-boss's own, prepared at every migrate (prepare.ts); requests reach them by this alone.
create function kernel.enqueue(job text, payload jsonb, run_after timestamptz, singleton text)
returns uuid language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  made uuid;
  -- who asks is kept as its kind and no more: the worker runs for a request only what requests may ask for (jobs.ts), and
  -- with keys of their own they keep no job of the house waiting
  asked_by text := kernel.actor_kind();
  key text := job || ':' || coalesce(singleton, gen_random_uuid()::text);
begin
  if asked_by is null then
    raise exception 'no actor' using errcode = 'insufficient_privilege';
  end if;
  -- queue policy 'short': one job waits per key, so work without a key gets one of its own
  insert into pgboss.job (name, data, start_after, created_on, keep_until, singleton_key, policy, expire_seconds,
      deletion_seconds, retry_limit, retry_delay, retry_backoff, retry_delay_max)
    select q.name, jsonb_build_object('job', job, 'payload', payload, 'by', asked_by), coalesce(run_after, now()), now(),
      coalesce(run_after, now()) + q.retention_seconds * interval '1 second',
      case asked_by when 'job' then key else 'request:' || key end, q.policy, q.expire_seconds, q.deletion_seconds,
      q.retry_limit, q.retry_delay, q.retry_backoff, q.retry_delay_max
    from pgboss.queue q where q.name = 'medskapa'
    on conflict do nothing
    returning id into made;
  return made;
end
$$;
alter function kernel.enqueue(text, jsonb, timestamptz, text) owner to medskapa_policy;
grant execute on function kernel.enqueue(text, jsonb, timestamptz, text) to medskapa_app;
