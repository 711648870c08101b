-- What the warehouse holds of each correction after the merge; both facts of a pair must be there.
insert into audit.correction_applied (run_id, correction_key, correction_kind, file_name, line_no, outcome, facts_touched)
with hit as (
  select h.correction_key, h.mark, coalesce(e.event_id, g.agreement_id) as fact_id
    from audit.correction_hit h
    join warehouse.dim_article a on a.article_ref = h.article_ref and a.is_current
    left join warehouse.fact_event_mention e
      on h.fact_kind = 'EVENT' and e.article_id = a.article_id and e.event_no = h.fact_no
    left join warehouse.fact_agreement_mention g
      on h.fact_kind = 'AGREEMENT' and g.article_id = a.article_id and g.agreement_no = h.fact_no
), found as (
  select correction_key, count(*) as facts, bool_or(mark = 'AMBIGUOUS') as is_ambiguous,
      bool_or(mark = 'UNITED') as is_united,
      bool_or(mark = 'FIRST') and bool_or(mark = 'SECOND') as is_pair,
      min(fact_id) filter (where mark = 'FIRST') = min(fact_id) filter (where mark = 'SECOND') as is_one
    from hit
   group by correction_key
), told as (
  select c.*, coalesce(f.facts, 0) as facts,
      case
        when f.facts is null then 'NOTHING_FOUND'
        when f.is_ambiguous then 'AMBIGUOUS'
        when c.correction_kind not in ('SAME', 'DIFFERENT') or f.is_united then 'APPLIED'
        when not f.is_pair then 'NOTHING_FOUND'
        when coalesce(f.is_one, false) = (c.correction_kind = 'SAME') then 'APPLIED'
        else 'REFUSED'
      end as outcome
    from audit.correction c
    left join found f using (correction_key)
)
select :run_id, correction_key, correction_kind, file_name, line_no, outcome,
    case outcome when 'APPLIED' then facts else 0 end
  from told
on conflict (run_id, correction_key) do update set outcome = excluded.outcome, facts_touched = excluded.facts_touched
