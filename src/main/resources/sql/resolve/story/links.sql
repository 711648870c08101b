-- Two articles are linked where they agree in a band and are published within two days; unknown days agree with each
-- other only. Neighbours in time are enough: whoever is linked at all is linked through them.
select article_id, previous_id
  from (
    select article_id, lag(article_id) over in_time as previous_id,
        published_day - lag(published_day) over in_time as days_between
      from staging.story_article
      join warehouse.bridge_article_band using (article_id)
    window in_time as (partition by band_key order by published_day, article_id)) neighbour
 where days_between <= 2
