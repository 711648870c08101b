-- What an article states as its former reading did keeps its id: told in the same words first, else the first of its
-- block (of its value, for a figure) that is left over.
insert into staging.carried_fact (fact_kind, article_ref, fact_no, fact_id)
with former as materialized (
  select 'EVENT' as fact_kind, l.article_ref, m.event_no as fact_no, m.event_id as fact_id, m.match_key as block,
      m.evidence_hash::text as words
    from staging.leaving_article l
    join warehouse.fact_event_mention m on m.article_id = l.article_id and m.event_id is not null
  union all
  select 'AGREEMENT', l.article_ref, m.agreement_no, m.agreement_id, m.match_key, m.evidence_hash::text
    from staging.leaving_article l
    join warehouse.fact_agreement_mention m on m.article_id = l.article_id and m.agreement_id is not null
  union all
  select 'FIGURE', l.article_ref, f.figure_no, f.figure_id, f.figure_kind || ' ' || trim_scale(f.value_low),
      concat(u.unit, ' ', trim_scale(f.value_high), ' ', f.measure)
    from staging.leaving_article l
    join warehouse.fact_figure f on f.article_id = l.article_id
    join warehouse.dim_unit u on u.unit_id = f.unit_id
), present as materialized (
  select 'EVENT' as fact_kind, article_ref, event_no as fact_no, match_key as block, evidence_hash::text as words
    from staging.event join staging.leaving_article using (article_ref)
  union all
  select 'AGREEMENT', article_ref, agreement_no, match_key, evidence_hash::text
    from staging.agreement join staging.leaving_article using (article_ref)
  union all
  select 'FIGURE', article_ref, f.figure_no, f.figure_kind || ' ' || trim_scale(f.value_low),
      concat(coalesce(f.unit, 'UNKNOWN'), ' ', trim_scale(f.value_high), ' ', f.measure)
    from staging.figure f join staging.leaving_article using (article_ref)
), same_words as materialized (
  select f.fact_kind, f.article_ref, p.fact_no, f.fact_id, f.fact_no as former_no
    from (select *, row_number() over (partition by fact_kind, article_ref, block, words order by fact_no) as nth from former) f
    join (select *, row_number() over (partition by fact_kind, article_ref, block, words order by fact_no) as nth from present) p
      using (fact_kind, article_ref, block, words, nth)
), former_rest as (
  select *, row_number() over (partition by fact_kind, article_ref, block order by fact_no) as nth
    from former f
   where not exists (
     select from same_words s
      where (s.fact_kind, s.article_ref, s.former_no) = (f.fact_kind, f.article_ref, f.fact_no))
), present_rest as (
  select *, row_number() over (partition by fact_kind, article_ref, block order by fact_no) as nth
    from present p
   where not exists (
     select from same_words s
      where (s.fact_kind, s.article_ref, s.fact_no) = (p.fact_kind, p.article_ref, p.fact_no))
)
select fact_kind, article_ref, fact_no, fact_id from same_words
union all
select f.fact_kind, f.article_ref, p.fact_no, f.fact_id
  from former_rest f
  join present_rest p using (fact_kind, article_ref, block, nth)
