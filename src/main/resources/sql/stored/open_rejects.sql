-- Rejects that no replay has read again, with the text that stands under their ref now.
select r.reject_id, n.run_kind, r.input_name, r.line_no, r.reason_code, a.content_sha256 as current_sha256, r.run_id
  from audit.reject r
  join audit.run n on n.run_id = r.run_id
  left join warehouse.dim_article a on a.article_ref = r.article_ref and a.is_current
  cross join (select ?::bigint as run_id) wanted
 where r.replay_outcome is distinct from 'REPLAYED' and r.run_id = coalesce(wanted.run_id, r.run_id)
 order by r.reject_id
