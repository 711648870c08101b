update audit.run
   set participants_met = (select count(*) from audit.run_participant p where p.run_id = :run_id)
 where run_id = :run_id
