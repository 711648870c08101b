-- Those that an earlier rebuild set aside may read well now. Chosen once: a run that is gone on with finds its articles as it left them.
insert into audit.run_article (run_id, article_no, article_ref)
select ?::bigint, row_number() over (order by a.article_ref collate "C"), a.article_ref
  from audit.readable_article a
  join warehouse.dim_outlet o on o.outlet_id = a.outlet_id
  cross join (select ?::text[] as refs, lower(?::text) as outlet, ?::date as since, ?::date as until, ?::bigint as run_id) wanted
 where (cardinality(wanted.refs) = 0 or a.article_ref = any (wanted.refs))
   and (wanted.outlet is null or wanted.outlet in (lower(o.outlet), lower(o.name_en))
     or exists (select from warehouse.outlet_alias l where l.outlet_id = a.outlet_id and l.alias_key = wanted.outlet))
   and (wanted.since is null or a.published_on >= wanted.since)
   and (wanted.until is null or a.published_on <= wanted.until)
   and not exists (select from audit.run_article chosen where chosen.run_id = wanted.run_id)
