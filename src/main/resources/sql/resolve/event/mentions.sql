update warehouse.fact_event_mention m
   set event_id = g.fact_id, is_dropped = false
  from staging.fact_group g
  join staging.fact_group_mention gm using (group_no)
 where m.event_mention_id = gm.mention_id and m.event_id is distinct from g.fact_id
