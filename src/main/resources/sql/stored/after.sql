select r.article_no, a.article_ref, a.delivered_outlet, a.delivered_url, a.delivered_title, a.delivered_published,
    a.delivered_text, a.warning_codes
  from audit.run_article r
  join warehouse.dim_article a on a.article_ref = r.article_ref and a.is_current
 where r.run_id = ? and r.article_no > ?
 order by r.article_no
 limit ?
