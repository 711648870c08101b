delete from warehouse.fact_agreement_step s
 using staging.fact_group_mention gm
 where s.agreement_mention_id = gm.mention_id
