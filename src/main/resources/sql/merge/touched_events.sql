-- Events that lose a mention because its article is read anew, and the blocks in which others may regroup.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'EVENT', coalesce(m.event_id, -1), m.match_key
  from staging.article s
  join warehouse.dim_article a on a.article_ref = s.article_ref and a.is_current
  join warehouse.fact_event_mention m on m.article_id = a.article_id
on conflict do nothing
