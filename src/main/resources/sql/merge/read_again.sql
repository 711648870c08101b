-- Delivered as before, read by other rules, other reference data or under other corrections: no new version, but all that is read of it.
update warehouse.dim_article a
   set reading_signature = s.reading_signature, outlet_id = s.outlet_id, url = s.url, title = s.title,
     published_on = s.published_on, published_on_method = s.published_on_method,
     dateline_place_id = s.dateline_place_id, article_text = s.article_text, sentence_count = s.sentence_count,
     warning_codes = s.warning_codes, reading_sha256 = s.reading_sha256
  from (
    select s.*, coalesce(l.outlet_id, o.outlet_id, -1) as outlet_id, coalesce(p.place_id, -1) as dateline_place_id
      from staging.article s
      left join warehouse.outlet_alias l on l.alias_key = lower(s.outlet)
      left join warehouse.dim_outlet o on o.outlet = s.outlet
      left join warehouse.dim_place p on p.place_key = concat(s.dateline_city_en, '|', s.dateline_country_iso3)) s
 where a.article_ref = s.article_ref and a.is_current and a.content_sha256 = s.content_sha256
