-- Sums over participants, parties, subjects and topics do not count a fact twice: the shares of a fact sum to 1
-- severity: fail
select 'event_participant' as bridge, event_id as fact_id, sum(weight) as shares
  from warehouse.bridge_event_participant group by event_id having sum(weight) <> 1
union all
select 'event_topic', event_id, sum(weight) from warehouse.bridge_event_topic group by event_id having sum(weight) <> 1
union all
select 'agreement_party', agreement_id, sum(weight)
  from warehouse.bridge_agreement_party group by agreement_id having sum(weight) <> 1
union all
select 'agreement_topic', agreement_id, sum(weight)
  from warehouse.bridge_agreement_topic group by agreement_id having sum(weight) <> 1
union all
select 'figure_subject', figure_id, sum(weight)
  from warehouse.bridge_figure_subject group by figure_id having sum(weight) <> 1
