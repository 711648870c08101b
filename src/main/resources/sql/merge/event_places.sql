insert into warehouse.fact_event_mention_place (event_mention_id, place_no, sentence_no, char_start, char_end, rule,
    confidence)
select f.event_mention_id, m.place_no, m.sentence_no, m.char_start, m.char_end, m.rule, m.confidence
  from staging.event_mention m
  join staging.current_article a on a.article_ref = m.article_ref
  join warehouse.fact_event_mention f on f.article_id = a.article_id and f.event_no = m.event_no
 where m.place_no > 1
 order by f.event_mention_id, m.place_no
