-- A fact that changes twice in a run has one row: before the run, after the run.
insert into audit.change (run_id, fact_kind, fact_id, before_content, after_content)
select :run_id, 'EVENT', fact_id, b.content, c.content
  from (select fact_id, content from staging.fact_before where fact_kind = 'EVENT') b
  full join (select fact_id from staging.fact_group) n using (fact_id)
  left join audit.event_content c on c.event_id = fact_id
 where b.content is distinct from c.content
 order by fact_id
on conflict (run_id, fact_kind, fact_id) do update
  set after_content = excluded.after_content, changed_at = excluded.changed_at
