-- Events that a mention leaves for another: they may be empty afterwards.
insert into audit.touched (touched_kind, touched_id, match_key)
select distinct 'EVENT', m.event_id, m.match_key
  from staging.fact_group g
  join staging.fact_group_mention gm using (group_no)
  join warehouse.fact_event_mention m on m.event_mention_id = gm.mention_id
 where m.event_id <> g.fact_id
on conflict do nothing
