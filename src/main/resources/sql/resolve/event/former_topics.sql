delete from warehouse.bridge_event_topic b
 using staging.fact_group g
 where b.event_id = g.fact_id and not g.is_new
