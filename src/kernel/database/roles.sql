-- The cluster's roles. Run by whoever the installation's own URL signs in as (needs CREATEROLE), before any
-- migration; safe to run again.
--
-- medskapa_owner   owns schemas and tables; signs in nowhere. Row policies are forced on it too.
-- medskapa_policy  owns the definer functions that policies ask; neither superuser nor BYPASSRLS.
-- medskapa_app     what a request becomes with SET LOCAL ROLE; owns nothing.
-- medskapa_login   what the processes sign in as; holds no right but to become medskapa_app.
-- medskapa_worker  what the worker's queue signs in as; sees the queue and nothing else. Apart from medskapa_login, so
--                  that a request can never become it.
-- medskapa_backup  reads everything for `medskapa backup`, through policies of its own.
do $$
declare
  wanted text;
  -- from 16 on, whoever makes a role is a member of it at once, but may not act as it
  acting text := case when current_setting('server_version_num')::integer >= 160000 then 'set' else 'member' end;
begin
  foreach wanted in array array['medskapa_owner', 'medskapa_policy', 'medskapa_app', 'medskapa_login',
    'medskapa_worker', 'medskapa_backup']
  loop
    if not exists (select from pg_roles where rolname = wanted) then
      execute format('create role %I %s %s', wanted,
        case when wanted in ('medskapa_login', 'medskapa_worker') then 'login' else 'nologin' end,
        -- the owner must be able to replace what the policy role owns; nobody else inherits anything
        case when wanted = 'medskapa_owner' then 'inherit' else 'noinherit' end);
    end if;
  end loop;
  if not exists (select from pg_auth_members where roleid = 'medskapa_policy'::regrole and member = 'medskapa_owner'::regrole) then
    grant medskapa_policy to medskapa_owner;
  end if;
  if not exists (select from pg_auth_members where roleid = 'medskapa_app'::regrole and member = 'medskapa_login'::regrole) then
    grant medskapa_app to medskapa_login;
  end if;
  if not pg_has_role(current_user, 'medskapa_owner', acting) then
    execute format('grant medskapa_owner to %I', current_user);
  end if;
  if not pg_has_role(current_user, 'medskapa_backup', acting) then
    execute format('grant medskapa_backup to %I', current_user);
  end if;
end
$$;
