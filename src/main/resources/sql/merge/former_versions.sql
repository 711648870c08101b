-- The text changed: the version that was current is kept as the former one.
update warehouse.dim_article a
   set is_current = false, valid_to_run = :run_id
  from staging.article s
 where a.article_ref = s.article_ref and a.is_current and a.content_sha256 <> s.content_sha256
