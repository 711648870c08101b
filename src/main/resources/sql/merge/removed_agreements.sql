delete from warehouse.fact_agreement_mention m
 using warehouse.dim_article a, staging.article s
 where m.article_id = a.article_id and a.is_current and a.article_ref = s.article_ref
