insert into warehouse.bridge_article_band (band_key, published_day, article_id)
select b.band_key, coalesce(s.published_on - date '2000-01-01', -1000000000), a.article_id
  from staging.article_band b
  join staging.article s on s.article_ref = b.article_ref
  join staging.current_article a on a.article_ref = b.article_ref
 order by 2, 1, 3
