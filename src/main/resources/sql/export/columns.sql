-- Each column of the views.
select c.relname,
    row_number() over (partition by c.oid order by a.attnum)::integer,
    a.attname,
    format_type(a.atttypid, a.atttypmod),
    coalesce(col_description(c.oid, a.attnum), '')
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
 where n.nspname = 'reporting' and c.relkind in ('v', 'm')
 order by c.relname collate "C", a.attnum
