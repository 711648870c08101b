-- They lose their last mention.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'EVENT', m.event_id, m.match_key
  from staging.dropped_mention d
  join warehouse.fact_event_mention m on m.event_mention_id = d.mention_id
 where m.event_id is not null
on conflict do nothing
