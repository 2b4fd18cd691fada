-- The week is the participant's and theirs who carry out the support with them. Who is there for a visit reads that day;
-- who manages the unit reads what comes from the plan, as they read the plan; who decides on the support reads nothing.
-- What has been done, and what has not, is the participant's own (domain.md, "own ratings").
grant select on individual.schedule_item, individual.schedule_away, individual.schedule_choice,
  individual.calendar_address to medskapa_policy;
create policy vocabulary on individual.schedule_item for select to medskapa_policy using (true);
create policy vocabulary on individual.schedule_away for select to medskapa_policy using (true);
create policy vocabulary on individual.schedule_choice for select to medskapa_policy using (true);
create policy vocabulary on individual.calendar_address for select to medskapa_policy using (true);

-- Whether something falls on a day: the same rule as recurrence.ts, which access.test.ts holds it to.
create function individual.falls_on(item individual.schedule_item, day date) returns boolean
language sql immutable set search_path = pg_catalog, pg_temp as $$
  select day >= item.starts_on and (item.until is null or day <= item.until) and case item.repeats
    when 'monthly' then extract(day from day) = least(extract(day from item.starts_on),
      extract(day from date_trunc('month', day::timestamp) + interval '1 month' - interval '1 day'))
    else extract(isodow from day)::smallint = any (item.weekdays)
      and case item.repeats
        when 'weekly' then true
        when 'once' then date_trunc('week', day::timestamp) = date_trunc('week', item.starts_on::timestamp)
        else (date_trunc('week', day::timestamp)::date - date_trunc('week', item.starts_on::timestamp)::date) / 7 % 2 = 0
      end
    end
$$;
grant execute on function individual.falls_on(individual.schedule_item, date) to medskapa_app, medskapa_policy;

-- What the actor reads of the schedules: one arm for each relation, so that each is looked up by its index.
create function individual.read_schedule_items() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(found.id), '{}') from (
    select i.id from individual.schedule_item i
      where i.support_id = any ((select individual.own_supports())::uuid[])
    union all
    select i.id from individual.schedule_item i
      where not i.only_me and i.support_id = any ((select individual.assigned_supports())::uuid[])
    union all
    select i.id from individual.schedule_item i
      where not i.only_me and i.activity_lineage is not null
        and i.support_id = any ((select individual.managed_supports())::uuid[])
    union all
    select i.id from individual.visit v join individual.schedule_item i on i.support_id = v.support_id
      where v.id = any ((select individual.open_visits())::uuid[]) and not i.only_me and individual.falls_on(i, v.day)
        and not exists (select from individual.schedule_away a where a.item_id = i.id and a.day = v.day)
  ) found
$$;
-- What the actor may leave out of a week: the participant all of it, those who come what staff have put there.
create function individual.filled_schedule_items() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.id), '{}') from individual.schedule_item i
  where i.support_id = any ((select individual.own_supports())::uuid[])
    or (not i.only_me and i.written_as <> 'participant'
      and i.support_id = any ((select individual.assigned_supports())::uuid[]))
$$;
create function individual.shown_ticks() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.id), '{}')
  from individual.schedule_item i join individual.schedule_choice c on c.support_id = i.support_id
  where c.ticks_shown and not i.only_me and i.support_id = any ((select individual.confided_supports())::uuid[])
$$;
alter function individual.read_schedule_items() owner to medskapa_policy;
alter function individual.filled_schedule_items() owner to medskapa_policy;
alter function individual.shown_ticks() owner to medskapa_policy;
grant execute on function individual.read_schedule_items(), individual.filled_schedule_items(), individual.shown_ticks()
  to medskapa_app;

grant select, insert on individual.schedule_item to medskapa_app;
grant update (words, with_words, part, starts_at, starts_on, repeats, weekdays, until, only_me, tells, version)
  on individual.schedule_item to medskapa_app;
create policy own on individual.schedule_item for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy assigned on individual.schedule_item for select to medskapa_app
  using (not only_me and support_id = any ((select individual.assigned_supports())::uuid[]));
create policy related on individual.schedule_item for select to medskapa_app
  using (id = any ((select individual.read_schedule_items())::uuid[]));
create policy own_adds on individual.schedule_item for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[])
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role()));
create policy worker_adds on individual.schedule_item for insert to medskapa_app
  with check (support_id = any ((select individual.assigned_supports())::uuid[]) and not only_me and not tells
    and written_by = (select kernel.actor_person()) and written_as = (select kernel.actor_role()));
create policy own_changes on individual.schedule_item for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
-- What the participant has written is theirs to change, here as in the plan.
create policy worker_changes on individual.schedule_item for update to medskapa_app
  using (support_id = any ((select individual.assigned_supports())::uuid[]) and not only_me
    and written_as <> 'participant')
  with check (support_id = any ((select individual.assigned_supports())::uuid[]) and not only_me
    and written_as <> 'participant');

grant select, insert, delete on individual.schedule_away to medskapa_app;
create policy related on individual.schedule_away for select to medskapa_app
  using (item_id = any ((select individual.read_schedule_items())::uuid[]));
create policy fillers_add on individual.schedule_away for insert to medskapa_app
  with check (item_id = any ((select individual.filled_schedule_items())::uuid[]));
create policy fillers_undo on individual.schedule_away for delete to medskapa_app
  using (item_id = any ((select individual.filled_schedule_items())::uuid[]));

grant select, insert, delete on individual.schedule_tick to medskapa_app;
grant update (answer, words) on individual.schedule_tick to medskapa_app;
create policy own on individual.schedule_tick for all to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy shown on individual.schedule_tick for select to medskapa_app
  using (item_id = any ((select individual.shown_ticks())::uuid[]));

grant select, insert, delete on individual.schedule_check_in to medskapa_app;
grant update (seen_by, seen_on) on individual.schedule_check_in to medskapa_app;
create policy related on individual.schedule_check_in for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[]));
create policy own_sends on individual.schedule_check_in for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]) and seen_by is null
    and sent_at = (select (kernel.actor()).at));
create policy own_takes_back on individual.schedule_check_in for delete to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy worker_sees on individual.schedule_check_in for update to medskapa_app
  using (support_id = any ((select individual.assigned_supports())::uuid[]) and seen_by is null)
  with check (support_id = any ((select individual.assigned_supports())::uuid[])
    and seen_by = (select kernel.actor_person()) and seen_on = (select kernel.today()));

grant select, insert on individual.schedule_week to medskapa_app;
create policy near on individual.schedule_week for select to medskapa_app
  using (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[]));
create policy near_fill on individual.schedule_week for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports() || individual.assigned_supports())::uuid[])
    and filled_by = (select kernel.actor_person()) and filled_on = (select kernel.today()));

grant select, insert on individual.schedule_choice to medskapa_app;
grant update (ticks_shown) on individual.schedule_choice to medskapa_app;
create policy own on individual.schedule_choice for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_chooses on individual.schedule_choice for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_changes on individual.schedule_choice for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

grant select, insert on individual.calendar_address to medskapa_app;
grant update (words_shown, ended_on) on individual.calendar_address to medskapa_app;
create policy own on individual.calendar_address for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_chooses on individual.calendar_address for insert to medskapa_app
  with check (support_id = any ((select individual.own_supports())::uuid[]));
create policy own_changes on individual.calendar_address for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));

-- Who holds the secret address is whoever holds it: these answer to its hash and to nothing else, and give what the
-- participant has chosen that a calendar may say.
grant update (hour, fetches) on individual.calendar_address to medskapa_policy;
create policy counting on individual.calendar_address for update to medskapa_policy using (true);
create function individual.calendar_in_use(token bytea)
returns table (state text, words_shown boolean, supports uuid[])
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  found individual.calendar_address;
  this_hour timestamptz := date_trunc('hour', (kernel.actor()).at);
begin
  select c.* into found from individual.calendar_address c where c.token_hash = token;
  if found.id is null or found.ended_on is not null then
    return query select case when found.id is null then 'unknown' else 'ended' end, false, '{}'::uuid[];
    return;
  end if;
  if found.hour = this_hour and found.fetches >= 60 then
    return query select 'too-often', false, '{}'::uuid[];
    return;
  end if;
  update individual.calendar_address c set hour = this_hour,
    fetches = case when c.hour = this_hour then c.fetches + 1 else 1 end where c.id = found.id;
  return query select 'in-use', found.words_shown, array[found.support_id];
end
$$;
create function individual.calendar_items(token bytea)
returns table (id uuid, words text, part text, starts_at time, starts_on date, repeats text, weekdays smallint[],
  until date, away date[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.id, case when c.words_shown then i.words else '' end, i.part, i.starts_at, i.starts_on, i.repeats, i.weekdays,
    i.until, coalesce((select array_agg(a.day) from individual.schedule_away a where a.item_id = i.id), '{}')
  from individual.calendar_address c join individual.schedule_item i on i.support_id = c.support_id
  where c.token_hash = token and c.ended_on is null
$$;
create function individual.calendar_visits(token bytea)
returns table (id uuid, who text, day date, starts_at time, ends_at time, version integer)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select v.id, case when c.words_shown then coalesce(p.name, '') else '' end, v.day, v.starts_at, v.ends_at, v.version
  from individual.calendar_address c join individual.visit v on v.support_id = c.support_id
  left join kernel.person p on p.id = v.worker_id
  where c.token_hash = token and c.ended_on is null and v.state in ('planned', 'done')
    and v.day between kernel.today() - 35 and kernel.today() + 100
$$;
alter function individual.calendar_in_use(bytea) owner to medskapa_policy;
alter function individual.calendar_items(bytea) owner to medskapa_policy;
alter function individual.calendar_visits(bytea) owner to medskapa_policy;
grant execute on function individual.calendar_in_use(bytea), individual.calendar_items(bytea),
  individual.calendar_visits(bytea) to medskapa_app;

grant select, insert on individual.message_choice to medskapa_app;
grant update (way, address) on individual.message_choice to medskapa_app;
create policy own on individual.message_choice for all to medskapa_app
  using (person_id = (select kernel.actor_person()));
create policy job_reads on individual.message_choice for select to medskapa_app
  using ((select kernel.actor_job()) = 'tell-about-check-in');

-- Whom a check-in is for: the job that tells them learns who and nothing of what.
grant select on individual.schedule_check_in to medskapa_policy;
create policy vocabulary on individual.schedule_check_in for select to medskapa_policy using (true);
create function individual.readers_of_check_in(check_in uuid) returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct a.worker_id), '{}')
  from individual.schedule_check_in c join individual.assignment a on a.support_id = c.support_id
  where (select kernel.actor_job()) = 'tell-about-check-in' and c.id = check_in and c.seen_by is null
    and a.valid_from <= (select kernel.today()) and (a.valid_to is null or a.valid_to >= (select kernel.today()))
$$;
alter function individual.readers_of_check_in(uuid) owner to medskapa_policy;
grant execute on function individual.readers_of_check_in(uuid) to medskapa_app;
grant select, insert, delete on individual.message_sent to medskapa_app;
create policy job_keeps on individual.message_sent for all to medskapa_app
  using ((select kernel.actor_job()) in ('tell-about-check-in', 'tell-participants'));

-- Participants who want to be told, and have not been told of all that is new for them: somebody comes tomorrow, it is
-- time to follow up, or a question waits. The job learns who, where to, and by what keys to remember that they have been
-- told: not what it is, nor of which kind.
grant select on individual.message_sent to medskapa_policy;
create policy vocabulary on individual.message_sent for select to medskapa_policy using (true);
create function individual.participants_to_tell() returns table (person_id uuid, address text, about uuid[])
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  with wanting as (
    select m.person_id, m.address, s.id as support_id
    from individual.message_choice m join individual.support s on s.participant_id = m.person_id
    where (select kernel.actor_job()) = 'tell-participants' and m.way = 'email'
      and s.valid_from <= (select kernel.today()) and (s.valid_to is null or s.valid_to >= (select kernel.today()))
  ), news as (
    select w.person_id, md5('visit ' || v.id || v.day)::uuid as about
    from wanting w join individual.visit v on v.support_id = w.support_id
    where v.state = 'planned' and v.day = (select kernel.today()) + 1
    union
    select w.person_id, md5('follow-up ' || p.id || due.day)::uuid
    from wanting w join individual.plan p on p.support_id = w.support_id and p.state in ('agreed', 'established')
      cross join lateral (select (greatest(p.settled_on, (select max(f.closed_on) from individual.follow_up f
        where f.support_id = p.support_id)) + make_interval(months => coalesce(p.rhythm_months, 12)))::date as day) due
    where due.day <= (select kernel.today())
      and not exists (select from individual.follow_up f where f.support_id = p.support_id and f.closed_on is null)
    union
    select w.person_id, md5('plan ' || p.id || p.proposal)::uuid
    from wanting w join individual.plan p on p.support_id = w.support_id and p.state = 'proposed'
    where not exists (select from individual.plan_answer a where a.plan_id = p.id and a.proposal = p.proposal)
    union
    select w.person_id, md5('questions ' || f.id)::uuid
    from wanting w join individual.follow_up f on f.support_id = w.support_id
    where f.closed_on is null and f.begun_as = 'staff'
      and not exists (select from individual.follow_up_answer a where a.follow_up_id = f.id)
    union
    select w.person_id, md5('suggestion ' || a.id)::uuid
    from wanting w join individual.about_suggestion a on a.support_id = w.support_id where a.outcome is null
    union
    select w.person_id, md5('contact ' || c.support_id || c.asked_on)::uuid
    from wanting w join individual.contact_wish c on c.support_id = w.support_id where c.state = 'asked'
  )
  select n.person_id, max(m.address), array_agg(n.about)
  from news n join individual.message_choice m on m.person_id = n.person_id
  where not exists (select from individual.message_sent s where s.person_id = n.person_id and s.about = n.about)
  group by n.person_id
$$;
alter function individual.participants_to_tell() owner to medskapa_policy;
grant execute on function individual.participants_to_tell() to medskapa_app;

-- Goes with the rest of the file, by the record's rule.
grant delete on individual.schedule_item, individual.schedule_week, individual.schedule_choice,
  individual.calendar_address to medskapa_app;
create policy disposal_finds on individual.schedule_item for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.schedule_item for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal on individual.schedule_week for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.schedule_week for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal on individual.calendar_address for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.calendar_address for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.schedule_choice for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.schedule_choice for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');

-- Where somebody wants to be told goes when nobody has anything to tell them any more: their last support has ended, and
-- every task they had here. Since when, where it is known.
grant select on individual.message_choice to medskapa_policy;
create policy vocabulary on individual.message_choice for select to medskapa_policy using (true);
create function individual.idle_message_choices() returns table (person_id uuid, since date)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.person_id, coalesce(greatest(
      (select max(s.valid_to) from individual.support s where s.participant_id = m.person_id),
      (select max(h.valid_to) from kernel.role_holding h where h.person_id = m.person_id and h.role <> 'participant')),
    kernel.today())
  from individual.message_choice m
  where (select kernel.actor_job()) = 'record-disposal'
    and not exists (select from individual.support s where s.participant_id = m.person_id
      and (s.valid_to is null or s.valid_to >= kernel.today()))
    and not exists (select from kernel.role_holding h where h.person_id = m.person_id and h.role <> 'participant'
      and (h.valid_to is null or h.valid_to >= kernel.today()))
    and (exists (select from individual.support s where s.participant_id = m.person_id)
      or exists (select from kernel.role_holding h where h.person_id = m.person_id and h.role <> 'participant'))
$$;
alter function individual.idle_message_choices() owner to medskapa_policy;
grant execute on function individual.idle_message_choices() to medskapa_app;
grant delete on individual.message_choice to medskapa_app;
create policy disposal on individual.message_sent for all to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal') with check (false);
create policy disposal_finds on individual.message_choice for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.message_choice for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');

-- When something was last written in what goes with another row, from which the years are counted.
create policy disposal_finds on individual.schedule_tick for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.schedule_check_in for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.schedule_away for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
