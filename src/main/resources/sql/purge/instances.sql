delete from batch.batch_job_instance i
 where not exists (select from batch.batch_job_execution e where e.job_instance_id = i.job_instance_id)
