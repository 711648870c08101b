delete from warehouse.bridge_agreement_party b
 using staging.fact_group g
 where b.agreement_id = g.fact_id and not g.is_new
