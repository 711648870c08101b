-- An event without any participant says little: the reading may have lost one
-- severity: warn
select e.event_id
  from warehouse.fact_event e
 where not exists (select from warehouse.bridge_event_participant b where b.event_id = e.event_id)
   and e.event_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'EVENT') -- since the last run
