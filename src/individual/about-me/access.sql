grant select on individual.about_share, individual.about_item, individual.about_suggestion to medskapa_policy;
create policy vocabulary on individual.about_suggestion for select to medskapa_policy using (true);
create policy vocabulary on individual.about_share for select to medskapa_policy using (true);
create policy vocabulary on individual.about_item for select to medskapa_policy using (true);

-- Items that the participant has chosen to show to the actor, through the relation that the actor stands in now. Who is
-- assigned reads as one who usually comes, also on a day of a visit.
create function individual.about_items_shown() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(distinct s.item_id), '{}') from individual.about_share s
  where (s.audience = 'workers' and s.support_id = any ((select individual.confided_supports())::uuid[]))
    or (s.audience = 'substitutes' and s.support_id = any ((select individual.visited_supports())::uuid[])
      and s.support_id <> all ((select individual.confided_supports())::uuid[]))
    or (s.audience = 'manager' and s.support_id = any ((select individual.managed_supports())::uuid[]))
$$;
create function individual.about_items_own() returns uuid[]
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select coalesce(array_agg(i.id), '{}') from individual.about_item i
  where i.participant_id = (select individual.own_self())
$$;
alter function individual.about_items_shown() owner to medskapa_policy;
alter function individual.about_items_own() owner to medskapa_policy;
grant execute on function individual.about_items_shown(), individual.about_items_own() to medskapa_app;

grant select, insert, delete on individual.about_item to medskapa_app;
grant update (kind, words, position, written_on, checked_on, ask_months, version) on individual.about_item to medskapa_app;
create policy own on individual.about_item for select to medskapa_app
  using (participant_id = (select individual.own_self()));
create policy shown on individual.about_item for select to medskapa_app
  using (id = any ((select individual.about_items_shown())::uuid[]));
create policy own_adds on individual.about_item for insert to medskapa_app
  with check (participant_id = (select individual.own_self())
    and (suggested_by is null or exists (select from individual.about_suggestion s
      where s.suggested_by = about_item.suggested_by)));
create policy own_changes on individual.about_item for update to medskapa_app
  using (participant_id = (select individual.own_self()));
create policy own_removes on individual.about_item for delete to medskapa_app
  using (participant_id = (select individual.own_self()));

-- The participant chooses; whoever reads sees the line that lets them in, and not who else does.
grant select, insert, delete on individual.about_share to medskapa_app;
create policy own on individual.about_share for select to medskapa_app
  using (item_id = any ((select individual.about_items_own())::uuid[]));
create policy lets_in on individual.about_share for select to medskapa_app
  using ((audience = 'workers' and support_id = any ((select individual.confided_supports())::uuid[]))
    or (audience = 'substitutes' and support_id = any ((select individual.visited_supports())::uuid[])
      and support_id <> all ((select individual.confided_supports())::uuid[]))
    or (audience = 'manager' and support_id = any ((select individual.managed_supports())::uuid[])));
create policy own_opens on individual.about_share for insert to medskapa_app
  with check (item_id = any ((select individual.about_items_own())::uuid[])
    and support_id = any ((select individual.own_supports())::uuid[]));
create policy own_closes on individual.about_share for delete to medskapa_app
  using (item_id = any ((select individual.about_items_own())::uuid[]));

grant select, insert on individual.about_confirmation to medskapa_app;
create policy own on individual.about_confirmation for select to medskapa_app
  using (item_id = any ((select individual.about_items_own())::uuid[]));
create policy by_me on individual.about_confirmation for select to medskapa_app
  using (person_id = (select kernel.actor_person()) and item_id = any ((select individual.about_items_shown())::uuid[]));
create policy readers_confirm on individual.about_confirmation for insert to medskapa_app
  with check (person_id = (select kernel.actor_person())
    and item_id = any ((select individual.about_items_shown())::uuid[])
    and exists (select from individual.about_share s
      where s.item_id = about_confirmation.item_id and s.support_id = about_confirmation.support_id)
    and exists (select from individual.about_item i
      where i.id = about_confirmation.item_id and i.edition = about_confirmation.edition));

-- A suggestion is between the participant and whoever made it, who afterwards sees only what the participant has said yes
-- to. What waits and what was declined look the same, since neither is there: nobody owes a reason, nor a face to it.
grant select, insert on individual.about_suggestion to medskapa_app;
grant update (outcome, answered_on) on individual.about_suggestion to medskapa_app;
create policy own on individual.about_suggestion for select to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]));
create policy by_me on individual.about_suggestion for select to medskapa_app
  using (suggested_by = (select kernel.actor_person()) and outcome = 'taken'
    and support_id = any ((select individual.assigned_supports() || individual.visited_supports())::uuid[]));
create policy those_who_come_suggest on individual.about_suggestion for insert to medskapa_app
  with check (suggested_by = (select kernel.actor_person()) and outcome is null
    and support_id = any ((select individual.assigned_supports() || individual.visited_supports())::uuid[]));
create policy participant_answers on individual.about_suggestion for update to medskapa_app
  using (support_id = any ((select individual.own_supports())::uuid[]) and outcome is null)
  with check (support_id = any ((select individual.own_supports())::uuid[]) and outcome is not null);

-- Who was shown what goes with the rest of the file, by the record's rule; the items with the participant's last file.
grant delete on individual.about_confirmation, individual.about_suggestion to medskapa_app;
create policy disposal_finds on individual.about_item for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.about_item for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.about_share for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.about_share for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.about_confirmation for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.about_confirmation for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_finds on individual.about_suggestion for select to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
create policy disposal_destroys on individual.about_suggestion for delete to medskapa_app
  using ((select kernel.actor_job()) = 'record-disposal');
