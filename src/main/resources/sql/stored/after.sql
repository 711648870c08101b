-- The last version, be it current or not: where the run was broken off, some are set aside already.
select r.article_no, a.article_ref, a.delivered_outlet, a.delivered_url, a.delivered_title, a.delivered_published,
    a.delivered_text, a.warning_codes
  from audit.run_article r
  join lateral (
    select * from warehouse.dim_article v where v.article_ref = r.article_ref order by v.version_no desc limit 1) a on true
 where r.run_id = ? and r.article_no > ?
 order by r.article_no
 limit ?
