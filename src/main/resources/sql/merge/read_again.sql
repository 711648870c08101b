-- The same text, read by other rules or other reference data: no new version.
update warehouse.dim_article a
   set reading_signature = s.reading_signature, sentence_count = s.sentence_count, warning_codes = s.warning_codes
  from staging.article s
 where a.article_ref = s.article_ref and a.is_current and a.content_sha256 = s.content_sha256
   and a.reading_signature <> s.reading_signature
