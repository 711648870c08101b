-- Articles whose story may change: those touched, whatever agrees with one of them in a band within two days, and
-- the whole stories of these. Between all others the links are as they were.
insert into staging.story_article (article_id)
with band as materialized (
  select distinct b.band_key, b.published_day
    from audit.touched t
    join warehouse.bridge_article_band b on b.article_id = t.touched_id
   where t.touched_kind = 'STORY'
), near as materialized (
  select distinct b.article_id
    from band
    join warehouse.bridge_article_band b
      on b.band_key = band.band_key and b.published_day between band.published_day - 2 and band.published_day + 2
)
select article_id from near
union
select other.article_id
  from near
  join warehouse.bridge_article_story own using (article_id)
  join warehouse.bridge_article_story other on other.story_ref = own.story_ref
