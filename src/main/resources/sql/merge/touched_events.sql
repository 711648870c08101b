-- Events that lose a mention because its article is read anew, and the blocks in which others may regroup.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'EVENT', coalesce(m.event_id, -1), m.match_key
  from staging.leaving_article l
  join warehouse.fact_event_mention m on m.article_id = l.article_id
on conflict do nothing
