-- The same text, read by other rules or other reference data: no new version.
update warehouse.dim_article a
   set reading_signature = s.reading_signature, outlet_id = s.outlet_id, sentence_count = s.sentence_count,
     warning_codes = s.warning_codes
  from (
    select s.*, coalesce(l.outlet_id, o.outlet_id, -1) as outlet_id
      from staging.article s
      left join warehouse.outlet_alias l on l.alias_key = lower(s.outlet)
      left join warehouse.dim_outlet o on o.outlet = s.outlet) s
 where a.article_ref = s.article_ref and a.is_current and a.content_sha256 = s.content_sha256
   and a.reading_signature <> s.reading_signature
