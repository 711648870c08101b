insert into audit.change (run_id, fact_kind, fact_id, before_content, after_content)
select :run_id, 'AGREEMENT', fact_id, b.content, c.content
  from (select fact_id, content from staging.fact_before where fact_kind = 'AGREEMENT') b
  full join (select fact_id from staging.fact_group) n using (fact_id)
  left join lateral (select content from audit.agreement_content where agreement_id = fact_id offset 0) c on true
 where b.content is distinct from c.content
 order by fact_id
on conflict (run_id, fact_kind, fact_id) do update
  set after_content = excluded.after_content, changed_at = excluded.changed_at
