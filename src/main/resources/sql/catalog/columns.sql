-- Columns of all tables and views of a schema.
select c.relname,
    row_number() over (partition by c.oid order by a.attnum)::integer,
    a.attname,
    format_type(a.atttypid, a.atttypmod),
    not a.attnotnull,
    coalesce(col_description(c.oid, a.attnum), '')
  from pg_class c
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
 where c.relnamespace = to_regnamespace(?) and c.relkind in ('r', 'p', 'v', 'm')
 order by c.relname collate "C", a.attnum
