delete from audit.change t
 using audit.run r
 where r.run_id = t.run_id
   and r.purged_at is not null
