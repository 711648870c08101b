-- Text and metadata stay as a version that is not current.
update warehouse.dim_article a
   set is_current = false, valid_to_run = :run_id
  from staging.leaving_article l
 where a.article_id = l.article_id
