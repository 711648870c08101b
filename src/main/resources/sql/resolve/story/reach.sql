-- Articles whose story may change: those touched, whatever agrees with one of them in a band within two days, and
-- the whole stories of these. Between all others the links are as they were. Where a tenth of all articles or more is
-- touched, all bands are read through; else each is looked up on its days, which costs nothing of what else is stored.
insert into staging.story_article (article_id)
with part as materialized (
  select (select count(*) from audit.touched where touched_kind = 'STORY') * 10 > reltuples as is_large
    from pg_class
   where oid = 'warehouse.dim_article'::regclass
), band as materialized (
  select distinct b.published_day, b.band_key
    from audit.touched t
    join warehouse.bridge_article_band b on b.article_id = t.touched_id
   where t.touched_kind = 'STORY'
   order by b.published_day, b.band_key
), near as materialized (
  select b.article_id
    from band
    join warehouse.bridge_article_band b
      on b.band_key = band.band_key and b.published_day between band.published_day - 2 and band.published_day + 2
   where (select is_large from part)
  union
  select looked_up.article_id
    from band
   cross join lateral (
    select b.article_id
      from warehouse.bridge_article_band b
     where b.band_key = band.band_key
       and b.published_day = any (array[band.published_day - 2, band.published_day - 1, band.published_day,
         band.published_day + 1, band.published_day + 2])
    offset 0) looked_up
   where not (select is_large from part)
)
select article_id from near
union
select other.article_id
  from near
  join warehouse.bridge_article_story own using (article_id)
  join warehouse.bridge_article_story other on other.story_ref = own.story_ref
