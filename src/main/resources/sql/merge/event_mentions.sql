insert into warehouse.fact_event_mention (event_id, article_id, event_no, event_type_id, event_status, date_from,
    date_to, date_precision, place_id, sentence_no, char_start, char_end, rule, confidence, match_key, evidence_hash,
    passage_runs, gist, run_id)
select c.fact_id, a.article_id, e.event_no, t.event_type_id, e.event_status, e.date_from, e.date_to, e.date_precision,
    coalesce(p.place_id, -1), m.sentence_no, m.char_start, m.char_end, m.rule, m.confidence, e.match_key,
    e.evidence_hash, e.passage_runs, e.gist, :run_id
  from staging.event e
  join staging.event_mention m using (run_id, slice_no, article_ref, event_no)
  join staging.current_article a on a.article_ref = e.article_ref
  join warehouse.dim_event_type t on t.event_type = e.event_type
  left join warehouse.dim_place p on p.place_key = concat(e.city_en, '|', e.country_iso3)
  left join staging.carried_fact c
    on c.fact_kind = 'EVENT' and c.article_ref = e.article_ref and c.fact_no = e.event_no
 where m.place_no = 1
 order by a.article_id, e.event_no
