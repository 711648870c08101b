-- Sums over participants, parties, subjects and topics do not count a fact twice: the shares of a fact sum to 1
-- severity: fail
select 'event_participant' as bridge, event_id as fact_id, sum(weight) as shares
  from warehouse.bridge_event_participant
 where event_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'EVENT') -- since the last run
 group by event_id having sum(weight) <> 1
union all
select 'event_topic', event_id, sum(weight)
  from warehouse.bridge_event_topic
 where event_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'EVENT') -- since the last run
 group by event_id having sum(weight) <> 1
union all
select 'agreement_party', agreement_id, sum(weight)
  from warehouse.bridge_agreement_party
 where agreement_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'AGREEMENT') -- since the last run
 group by agreement_id having sum(weight) <> 1
union all
select 'agreement_topic', agreement_id, sum(weight)
  from warehouse.bridge_agreement_topic
 where agreement_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'AGREEMENT') -- since the last run
 group by agreement_id having sum(weight) <> 1
union all
select 'figure_subject', figure_id, sum(weight)
  from warehouse.bridge_figure_subject
 where figure_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'FIGURE') -- since the last run
 group by figure_id having sum(weight) <> 1
