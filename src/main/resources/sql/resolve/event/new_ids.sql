update staging.fact_group set fact_id = nextval(pg_get_serial_sequence('warehouse.fact_event', 'event_id'))
 where fact_id is null
