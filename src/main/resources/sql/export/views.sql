-- Each view, and the statement that writes its rows as CSV in an order of their own.
-- Types without an order (json, xml) stay out of it.
select c.relname,
    coalesce(obj_description(c.oid, 'pg_class'), ''),
    format('copy (select * from %I.%I%s) to stdout (format csv, header, encoding ''UTF8'')', n.nspname, c.relname,
        coalesce(' order by ' || string_agg(format('%I', a.attname), ', ' order by a.attnum)
            filter (where a.atttypid not in ('json'::regtype, 'xml'::regtype)), ''))
  from pg_class c
  join pg_namespace n on n.oid = c.relnamespace
  join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
 where n.nspname = 'reporting' and c.relkind in ('v', 'm')
 group by c.oid, n.nspname, c.relname
 order by c.relname collate "C"
