delete from audit.participant_lead l
 using audit.touched t
 where t.touched_kind = 'PARTICIPANT' and t.touched_id = l.participant_id
