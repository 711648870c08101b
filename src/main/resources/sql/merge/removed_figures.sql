delete from warehouse.fact_figure f
 using warehouse.dim_article a, staging.article s
 where f.article_id = a.article_id and a.is_current and a.article_ref = s.article_ref
