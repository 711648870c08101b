-- Whom no list holds and no article names any more.
delete from warehouse.dim_participant p
 using audit.touched t
 where t.touched_kind = 'PARTICIPANT' and t.touched_id = p.participant_id and p.origin = 'TEXT'
   and not exists (select from warehouse.bridge_event_mention_participant b where b.participant_id = p.participant_id)
   and not exists (select from warehouse.bridge_agreement_mention_party b where b.participant_id = p.participant_id)
   and not exists (select from warehouse.bridge_figure_subject b where b.participant_id = p.participant_id)
   and not exists (select from warehouse.bridge_office_holding b where b.participant_id = p.participant_id)
   and not exists (select from warehouse.dim_office o where o.organisation_id = p.participant_id)
