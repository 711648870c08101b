-- Primary and foreign keys of the tables of a schema; a primary key leads nowhere.
select c.relname,
    (select string_agg(a.attname, ',' order by k.place)
       from unnest(f.conkey) with ordinality k(attnum, place)
       join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum),
    case f.contype when 'p' then '' else (select n.nspname || '.' || t.relname
       from pg_class t join pg_namespace n on n.oid = t.relnamespace where t.oid = f.confrelid) end
  from pg_constraint f
  join pg_class c on c.oid = f.conrelid
 where c.relnamespace = to_regnamespace(?) and f.contype in ('p', 'f')
 order by c.relname collate "C", f.conkey, f.conname collate "C"
