insert into warehouse.bridge_article_band (band_key, published_day, article_id)
select b.band_key, coalesce(a.published_on - date '2000-01-01', -1000000000), a.article_id
  from staging.article_band b
  join warehouse.dim_article a on a.article_ref = b.article_ref and a.is_current
 order by 1, 2, 3
