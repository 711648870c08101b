-- What goes on under the id that it had, just as it was before the run.
delete from audit.change h
 using staging.fact_group g
 where h.run_id = :run_id and h.fact_id = g.fact_id and h.before_content is not distinct from h.after_content
