delete from audit.correction_due d
 where not exists (select from warehouse.dim_article a where a.article_ref = d.article_ref and a.is_current)
