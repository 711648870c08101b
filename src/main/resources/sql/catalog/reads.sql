-- What each view of a schema selects from.
select distinct v.relname collate "C", (n.nspname || '.' || t.relname) collate "C"
  from pg_rewrite r
  join pg_class v on v.oid = r.ev_class
  join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid and d.refclassid = 'pg_class'::regclass
  join pg_class t on t.oid = d.refobjid and t.oid <> v.oid
  join pg_namespace n on n.oid = t.relnamespace
 where v.relnamespace = to_regnamespace(?)
 order by 1, 2
