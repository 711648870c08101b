-- A merged event has exactly the participants that its mentions name, in their roles
-- severity: fail
with record as (
  select event_id, participant_id, participant_role
    from warehouse.bridge_event_participant
   where event_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'EVENT') -- since the last run
), named as (
  select m.event_id, b.participant_id, b.participant_role
    from warehouse.bridge_event_mention_participant b
    join warehouse.fact_event_mention m using (event_mention_id)
   where m.event_id is not null
     and m.event_id in (select fact_id from audit.change where run_id >= :since and fact_kind = 'EVENT') -- since the last run
)
(select * from record except select * from named)
union all
(select * from named except select * from record)
