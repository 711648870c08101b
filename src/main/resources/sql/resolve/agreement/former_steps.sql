-- What a mention states stays as long as the mention does: only with the agreement that it is of its steps change.
delete from warehouse.fact_agreement_step s
 using staging.fact_group g
  join staging.fact_group_mention gm using (group_no)
 where s.agreement_mention_id = gm.mention_id and s.agreement_id <> g.fact_id
