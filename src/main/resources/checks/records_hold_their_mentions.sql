-- A merged event has exactly the participants that its mentions name, in their roles
-- severity: fail
select event_id, participant_id, participant_role
  from warehouse.bridge_event_participant
except
select m.event_id, b.participant_id, b.participant_role
  from warehouse.bridge_event_mention_participant b join warehouse.fact_event_mention m using (event_mention_id)
 where m.event_id is not null
union all
(select m.event_id, b.participant_id, b.participant_role
   from warehouse.bridge_event_mention_participant b join warehouse.fact_event_mention m using (event_mention_id)
 where m.event_id is not null
 except
 select event_id, participant_id, participant_role from warehouse.bridge_event_participant)
