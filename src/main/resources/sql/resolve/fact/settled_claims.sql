delete from audit.fact_claim where run_id = :run_id
