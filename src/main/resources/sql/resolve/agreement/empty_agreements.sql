-- With the last mention the document goes.
delete from warehouse.fact_agreement g
 using audit.touched t
 where t.touched_kind = 'AGREEMENT' and t.touched_id = g.agreement_id
   and not exists (select from warehouse.fact_agreement_mention m where m.agreement_id = g.agreement_id)
