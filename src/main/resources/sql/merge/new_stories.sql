insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'STORY', a.article_id, ''
  from staging.article_band b
  join warehouse.dim_article a on a.article_ref = b.article_ref and a.is_current
on conflict do nothing
