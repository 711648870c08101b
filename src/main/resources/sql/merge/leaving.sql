-- The stored versions whose facts the staged reading replaces.
insert into staging.leaving_article (article_id, article_ref)
select a.article_id, a.article_ref
  from staging.article s
  join warehouse.dim_article a on a.article_ref = s.article_ref and a.is_current
