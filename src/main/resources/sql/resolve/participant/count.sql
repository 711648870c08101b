update audit.run
   set participants_met = participants_met + (select count(*) from audit.touched where touched_kind = 'PARTICIPANT')
 where run_id = :run_id
