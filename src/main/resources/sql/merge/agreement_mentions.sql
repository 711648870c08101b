insert into warehouse.fact_agreement_mention (agreement_id, article_id, agreement_no, agreement_type_id, agreement_status, name_ar,
    name_en, name_key, signed_from, signed_to, signed_precision, valid_from, valid_to, place_id, sentence_no, char_start,
    char_end, rule, confidence, match_key, evidence_hash, amount_figure_id, run_id)
select c.fact_id, a.article_id, g.agreement_no, t.agreement_type_id, g.agreement_status, g.name_ar, g.name_en, g.name_key, g.signed_from,
    g.signed_to, g.signed_precision, g.valid_from, g.valid_to, coalesce(p.place_id, -1), m.sentence_no, m.char_start,
    m.char_end, m.rule, m.confidence, g.match_key, g.evidence_hash, f.figure_id, :run_id
  from staging.agreement g
  join staging.agreement_mention m using (run_id, slice_no, article_ref, agreement_no)
  join staging.current_article a on a.article_ref = g.article_ref
  join warehouse.dim_agreement_type t on t.agreement_type = g.agreement_type
  left join warehouse.dim_place p on p.place_key = concat(g.city_en, '|', g.country_iso3)
  left join staging.carried_fact c
    on c.fact_kind = 'AGREEMENT' and c.article_ref = g.article_ref and c.fact_no = g.agreement_no
  left join warehouse.fact_figure f on f.article_id = a.article_id and f.figure_no = g.amount_figure_no
 where m.place_no = 1
 order by a.article_id, g.agreement_no
