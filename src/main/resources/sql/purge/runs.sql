update audit.run
   set purged_at = now()
 where run_status in ('COMPLETED', 'ABANDONED')
   and purged_at is null
   and coalesce(ended_at, started_at) < ?
   and run_id < (select max(run_id) from audit.run where run_status = 'COMPLETED')
   and run_id not in (select max(run_id) from audit.run where run_status = 'COMPLETED' group by run_kind)
