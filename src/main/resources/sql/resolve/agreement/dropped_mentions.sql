update warehouse.fact_agreement_mention m
   set agreement_id = null, is_dropped = true
  from staging.dropped_mention d
 where m.agreement_mention_id = d.mention_id and not m.is_dropped
