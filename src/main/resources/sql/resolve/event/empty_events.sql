-- With the last mention the event goes.
delete from warehouse.fact_event e
 using audit.touched t
 where t.touched_kind = 'EVENT' and t.touched_id = e.event_id
   and not exists (select from warehouse.fact_event_mention m where m.event_id = e.event_id)
