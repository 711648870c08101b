-- Bands have no order, and by them new articles wrote into every page of the key: the more is stored, the more pages, each
-- read and logged whole for a row or two. Those of one day stand together now, and so do those of the days around it.
alter table warehouse.bridge_article_band
  drop constraint bridge_article_band_pkey,
  add primary key (published_day, band_key, article_id);
