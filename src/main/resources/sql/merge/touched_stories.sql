-- Stories that lose an article, or have one read anew: they may fall apart.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'STORY', other.article_id, ''
  from staging.leaving_article l
  join warehouse.bridge_article_story own on own.article_id = l.article_id
  join warehouse.bridge_article_story other on other.story_ref = own.story_ref
on conflict do nothing
