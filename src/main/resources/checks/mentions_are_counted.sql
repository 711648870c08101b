-- A fact says how many articles state it, and it has at least one
-- severity: fail
select 'EVENT' as fact_kind, e.event_id as fact_id, e.mention_count, count(m.event_mention_id) as mentions
  from warehouse.fact_event e
  left join warehouse.fact_event_mention m using (event_id)
 where event_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'EVENT') -- since the last run
 group by e.event_id
having e.mention_count <> count(m.event_mention_id) or count(m.event_mention_id) = 0
union all
select 'AGREEMENT', g.agreement_id, g.mention_count, count(m.agreement_mention_id)
  from warehouse.fact_agreement g
  left join warehouse.fact_agreement_mention m using (agreement_id)
 where agreement_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'AGREEMENT') -- since the last run
 group by g.agreement_id
having g.mention_count <> count(m.agreement_mention_id) or count(m.agreement_mention_id) = 0
