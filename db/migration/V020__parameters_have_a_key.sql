-- Spring Batch writes one row an execution and name, and declares no key; a table without one cannot be replicated.
alter table batch.batch_job_execution_params add primary key (job_execution_id, parameter_name);
drop index batch.batch_job_execution_params_job_execution_id_idx;
