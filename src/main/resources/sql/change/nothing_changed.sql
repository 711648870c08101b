-- What a later slice of the run made as it was before the run, or removed after the run had added it.
delete from audit.change h
 using staging.fact_before b
 where h.run_id = :run_id and h.fact_kind = b.fact_kind and h.fact_id = b.fact_id
   and h.before_content is not distinct from h.after_content
