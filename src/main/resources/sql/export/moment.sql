-- When the snapshot was taken, and after which run.
select transaction_timestamp(), (select max(run_id) from reporting.run where run_status = 'COMPLETED')
