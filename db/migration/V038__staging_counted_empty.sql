-- ANALYZE of a table whose rows were deleted counts none on its pages, and the planner then takes it for empty however
-- much is put there next: the merge of a slice of a thousand articles went through every row for every other. Who
-- analyses a database by night meets staging so. A truncated table is one not yet counted, and planned by its size.
create or replace procedure staging.clear(variadic cleared regclass[]) language plpgsql as $$
declare
  little constant bigint := 1024 * 1024;
  room regclass;
begin
  foreach room in array cleared loop
    if pg_relation_size(room) = 0 then
      continue;
    elsif pg_table_size(room) < little and (select reltuples from pg_class where oid = room) <> 0 then
      execute format('delete from %s', room);
    else
      execute format('truncate %s', room);
    end if;
  end loop;
end $$;
comment on procedure staging.clear(regclass[]) is 'Empties tables: what holds little by delete; what holds more, has held it, or was counted when it was empty, by truncate';

create procedure staging.forget_counts(variadic forgotten regclass[]) language plpgsql as $$
declare
  room regclass;
  holds_rows boolean;
begin
  for room in select oid from pg_class where oid = any (forgotten) and relpages > 0 and reltuples = 0 loop
    -- whoever writes facts by hand leaves his notes there: they are waited for, and stay
    execute format('lock table %s', room);
    execute format('select exists (select from %s)', room) into holds_rows;
    if not holds_rows then
      execute format('truncate %s', room);
    end if;
  end loop;
end $$;
comment on procedure staging.forget_counts(regclass[]) is 'Truncates tables that were counted when they were empty, and still are';
