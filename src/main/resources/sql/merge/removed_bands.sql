delete from warehouse.bridge_article_band b
 using warehouse.dim_article a, staging.article s
 where b.article_id = a.article_id and a.is_current and a.article_ref = s.article_ref
