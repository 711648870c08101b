insert into warehouse.fact_agreement_mention_place (agreement_mention_id, place_no, sentence_no, char_start, char_end,
    rule, confidence)
select f.agreement_mention_id, m.place_no, m.sentence_no, m.char_start, m.char_end, m.rule, m.confidence
  from staging.agreement_mention m
  join staging.current_article a on a.article_ref = m.article_ref
  join warehouse.fact_agreement_mention f on f.article_id = a.article_id and f.agreement_no = m.agreement_no
 where m.place_no > 1
 order by f.agreement_mention_id, m.place_no
