with old_execution as (
  select p.job_execution_id
    from batch.batch_job_execution_params p
    join audit.run r on r.run_id::text = p.parameter_value
   where p.parameter_name = 'run'
     and r.purged_at is not null
), old_step as (
  select s.step_execution_id
    from batch.batch_step_execution s
    join old_execution using (job_execution_id)
), step_contexts as (
  delete from batch.batch_step_execution_context where step_execution_id in (select step_execution_id from old_step)
), steps as (
  delete from batch.batch_step_execution where step_execution_id in (select step_execution_id from old_step)
), job_contexts as (
  delete from batch.batch_job_execution_context where job_execution_id in (select job_execution_id from old_execution)
), parameters as (
  delete from batch.batch_job_execution_params where job_execution_id in (select job_execution_id from old_execution)
)
delete from batch.batch_job_execution
 where job_execution_id in (select job_execution_id from old_execution)
