-- A withdrawn article that comes again as it was: its last version counts again and is written as read anew.
update warehouse.dim_article a
   set is_current = true, valid_to_run = null, reading_signature = ''
  from staging.article s
 where a.article_ref = s.article_ref and not a.is_current and a.content_sha256 = s.content_sha256
   and a.version_no = (select max(f.version_no) from warehouse.dim_article f where f.article_ref = s.article_ref)
