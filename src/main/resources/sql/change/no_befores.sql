delete from staging.fact_before
