-- New articles, and new versions of changed ones.
insert into warehouse.dim_article (article_ref, version_no, is_current, valid_from_run, content_sha256,
    reading_signature, outlet_id, url, title, published_on, published_on_method, dateline_place_id, article_text,
    delivered_text, delivered_outlet, delivered_url, delivered_title, delivered_published, sentence_count,
    warning_codes, reading_sha256)
select s.article_ref,
    1 + coalesce((select max(version_no) from warehouse.dim_article f where f.article_ref = s.article_ref), 0),
    true, :run_id, s.content_sha256, s.reading_signature, coalesce(l.outlet_id, o.outlet_id, -1), s.url, s.title,
    s.published_on, s.published_on_method, coalesce(p.place_id, -1), s.article_text, s.delivered_text,
    s.delivered_outlet, s.delivered_url, s.delivered_title, s.delivered_published, s.sentence_count, s.warning_codes,
    s.reading_sha256
  from staging.article s
  left join warehouse.outlet_alias l on l.alias_key = lower(s.outlet)
  left join warehouse.dim_outlet o on o.outlet = s.outlet
  left join warehouse.dim_place p on p.place_key = concat(s.dateline_city_en, '|', s.dateline_country_iso3)
 where not exists (
   select from warehouse.dim_article a where a.article_ref = s.article_ref and a.is_current)
 order by s.article_ref
