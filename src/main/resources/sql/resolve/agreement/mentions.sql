update warehouse.fact_agreement_mention m
   set agreement_id = g.fact_id, is_dropped = false
  from staging.fact_group g
  join staging.fact_group_mention gm using (group_no)
 where m.agreement_mention_id = gm.mention_id and m.agreement_id is distinct from g.fact_id
