with relation as (
  select c.oid, n.nspname || '.' || c.relname as name, greatest(c.reltuples, 0)::bigint as rows, pg_total_relation_size(c.oid) as bytes
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and n.nspname in ('warehouse', 'audit', 'staging', 'batch'))
select name, rows, bytes / 1e6 from (
  (select name, rows, bytes from relation order by bytes desc limit 8)
  union all
  select 'all', sum(rows)::bigint, sum(bytes) from relation) t
