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

create procedure staging.recount(noted regclass) language plpgsql as $$
begin
  if exists (select from pg_class where oid = noted and relpages > 0 and reltuples = 0) then
    execute format('analyze %s', noted);
  end if;
end $$;
comment on procedure staging.recount(regclass) is 'Analyses a table that holds rows and was analysed when it held none; a login that may not is warned by the server and goes on';
