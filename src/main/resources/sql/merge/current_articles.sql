-- Looked up once for all that the staged articles say.
insert into staging.current_article (article_ref, article_id)
select s.article_ref, a.article_id
  from staging.article s
  join warehouse.dim_article a on a.article_ref = s.article_ref and a.is_current
