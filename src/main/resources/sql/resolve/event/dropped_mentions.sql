update warehouse.fact_event_mention m
   set event_id = null, is_dropped = true
  from staging.dropped_mention d
 where m.event_mention_id = d.mention_id and not m.is_dropped
