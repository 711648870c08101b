update staging.fact_group set fact_id = nextval((select pg_get_serial_sequence('warehouse.fact_agreement', 'agreement_id')::regclass))
 where fact_id is null
