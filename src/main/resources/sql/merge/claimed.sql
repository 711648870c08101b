-- What an article states in the place of something that it stated before and no longer does: of the same type, in the
-- same words or, in the same text, over the same letters, but of other sides or another year. It may go on as that.
insert into staging.claimed_fact (fact_kind, article_ref, fact_no, fact_id)
with former as (
  select f.*, row_number() over (partition by fact_kind, article_ref, fact_type, words order by fact_no) as nth
    from (
      select 'EVENT' as fact_kind, l.article_ref, l.article_id, m.event_no as fact_no, m.event_id as fact_id,
          split_part(m.match_key, '|', 1) as fact_type, m.evidence_hash as words, m.char_start, m.char_end
        from staging.leaving_article l
        join warehouse.fact_event_mention m on m.article_id = l.article_id and m.event_id is not null
      union all
      select 'AGREEMENT', l.article_ref, l.article_id, m.agreement_no, m.agreement_id, split_part(m.match_key, '|', 1),
          m.evidence_hash, m.char_start, m.char_end
        from staging.leaving_article l
        join warehouse.fact_agreement_mention m on m.article_id = l.article_id and m.agreement_id is not null) f
   where not exists (
     select from staging.carried_fact c
      where (c.fact_kind, c.article_ref, c.fact_id) = (f.fact_kind, f.article_ref, f.fact_id))
), present as (
  select p.*, row_number() over (partition by fact_kind, article_ref, fact_type, words order by fact_no) as nth
    from (
      select 'EVENT' as fact_kind, e.article_ref, e.event_no as fact_no, split_part(e.match_key, '|', 1) as fact_type,
          e.evidence_hash as words, m.char_start, m.char_end
        from staging.event e
        join staging.event_mention m using (run_id, slice_no, article_ref, event_no)
       where m.place_no = 1
      union all
      select 'AGREEMENT', g.article_ref, g.agreement_no, split_part(g.match_key, '|', 1), g.evidence_hash, m.char_start,
          m.char_end
        from staging.agreement g
        join staging.agreement_mention m using (run_id, slice_no, article_ref, agreement_no)
       where m.place_no = 1) p
   where not exists (
     select from staging.carried_fact c
      where (c.fact_kind, c.article_ref, c.fact_no) = (p.fact_kind, p.article_ref, p.fact_no))
)
select distinct on (p.fact_kind, p.article_ref, p.fact_no) p.fact_kind, p.article_ref, p.fact_no, f.fact_id
  from former f
  join present p using (fact_kind, article_ref, fact_type)
  join warehouse.dim_article a on a.article_id = f.article_id
  join staging.article s on s.article_ref = f.article_ref
 where p.words = f.words
    or a.article_text = s.article_text and p.char_start < f.char_end and f.char_start < p.char_end
 order by p.fact_kind, p.article_ref, p.fact_no, p.words = f.words desc, p.nth = f.nth desc,
    least(p.char_end, f.char_end) - greatest(p.char_start, f.char_start) desc, f.fact_no
