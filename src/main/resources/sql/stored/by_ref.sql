select 0 as article_no, a.article_ref, a.delivered_outlet, a.delivered_url, a.delivered_title, a.delivered_published,
    a.delivered_text, a.warning_codes
  from warehouse.dim_article a
 where a.is_current and a.article_ref = any (?)
 order by a.article_ref collate "C"
