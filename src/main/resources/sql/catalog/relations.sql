-- Tables and views of a schema, and what one row of each is.
select c.relname, c.relkind in ('v', 'm'), coalesce(obj_description(c.oid, 'pg_class'), '')
  from pg_class c
 where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p', 'v', 'm') and c.relname <> 'flyway_schema_history'
 order by c.relname collate "C"
