insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'STORY', a.article_id, ''
  from staging.article_band b
  join staging.current_article a on a.article_ref = b.article_ref
on conflict do nothing
