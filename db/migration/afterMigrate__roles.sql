-- Two logins beside the owner. Runs after every migration, so that a right given later is taken up;
-- a login without CREATEROLE goes on with a notice. Passwords are set by whoever opens the store.
-- Each step looks first: a store that is as it should be is not written to.
do $$
declare
  wanted text;
begin
  foreach wanted in array array['diwan_writer', 'diwan_reader'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I login', wanted);
      exception
        when insufficient_privilege then
          raise notice 'role % left out: this login may not create roles', wanted;
        when duplicate_object or unique_violation then
          null; -- another database of the same server was quicker
      end;
    end if;
  end loop;
end $$;

do $$
declare
  setting text;
begin
  if exists (select from pg_roles where rolname = 'diwan_reader') then
    foreach setting in array array['default_transaction_read_only=on', 'statement_timeout=60s', 'search_path=reporting',
        'random_page_cost=1.1', 'parallel_setup_cost=20000', 'plan_cache_mode=force_custom_plan'] loop
      -- a question about one state reads few rows in many places: no disk turns any more,
      -- and it is answered before a second process has started; one asked again, as clients
      -- prepare it, is planned for its own state and days
      if not exists (select from pg_db_role_setting s join pg_roles r on r.oid = s.setrole
          where r.rolname = 'diwan_reader' and s.setdatabase = 0 and setting = any (s.setconfig)) then
        begin
          execute format('alter role diwan_reader set %s = %L', split_part(setting, '=', 1), split_part(setting, '=', 2));
        exception
          when insufficient_privilege then
            raise notice 'setting % of diwan_reader left out: this login may not alter the role', setting;
          when others then
            -- roles are shared by all databases of the server: another one set it in the same moment
            if sqlerrm not like '%concurrently%' then
              raise;
            end if;
        end;
      end if;
    end loop;
  end if;
end $$;

-- The reader sees the stable views and nothing else; they run with their owner's rights.
do $$
declare
  view_name text;
begin
  if exists (select from pg_roles where rolname = 'diwan_reader') then
    if not has_schema_privilege('diwan_reader', 'reporting', 'usage') then
      grant usage on schema reporting to diwan_reader;
    end if;
    for view_name in
      select format('%I.%I', schemaname, viewname) from pg_views
       where schemaname = 'reporting' and not has_table_privilege('diwan_reader', format('%I.%I', schemaname, viewname), 'select')
    loop
      execute format('grant select on %s to diwan_reader', view_name);
    end loop;
  end if;
end $$;

-- The writer loads, but owns nothing.
do $$
declare
  room text;
  item record;
begin
  if exists (select from pg_roles where rolname = 'diwan_writer') then
    foreach room in array array['batch', 'audit', 'staging', 'warehouse', 'summary', 'reporting'] loop
      if not has_schema_privilege('diwan_writer', room, 'usage') then
        execute format('grant usage on schema %I to diwan_writer', room);
      end if;
    end loop;
    for item in
      select c.oid, c.relkind, format('%I.%I', n.nspname, c.relname) as name, n.nspname
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('batch', 'audit', 'staging', 'warehouse', 'summary', 'reporting') and c.relkind in ('r', 'v', 'S')
    loop
      if item.relkind = 'S' then
        if not has_sequence_privilege('diwan_writer', item.oid, 'usage') then
          execute format('grant usage, select on sequence %s to diwan_writer', item.name);
        end if;
      elsif item.relkind = 'v' then
        if not has_table_privilege('diwan_writer', item.oid, 'select') then
          execute format('grant select on %s to diwan_writer', item.name);
        end if;
      elsif not has_table_privilege('diwan_writer', item.oid, 'truncate') then
        execute format('grant select, insert, update, delete, truncate on %s to diwan_writer', item.name);
        if current_setting('server_version_num')::integer >= 170000 then
          execute format('grant maintain on %s to diwan_writer', item.name);
        end if;
      end if;
    end loop;
  end if;
end $$;
