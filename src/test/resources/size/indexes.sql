select i.indexrelid::regclass::text as index_name, pg_get_indexdef(i.indexrelid) as definition
  from pg_index i
  join pg_class c on c.oid = i.indrelid
 where c.relnamespace = 'warehouse'::regnamespace and (c.relname like 'fact\_%' or c.relname like 'bridge\_%' or c.relname = 'dim_article')
   and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
