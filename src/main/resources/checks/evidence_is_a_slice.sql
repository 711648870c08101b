-- Every fact can be walked back to its words: the place of a mention lies within the text and holds more than blanks
-- severity: fail
select a.article_ref, m.char_start, m.char_end
  from (
    select article_id, char_start, char_end, run_id from warehouse.fact_event_mention
    union all
    select m.article_id, p.char_start, p.char_end, m.run_id
      from warehouse.fact_event_mention_place p join warehouse.fact_event_mention m using (event_mention_id)
    union all
    select article_id, char_start, char_end, run_id from warehouse.fact_agreement_mention
    union all
    select m.article_id, p.char_start, p.char_end, m.run_id
      from warehouse.fact_agreement_mention_place p join warehouse.fact_agreement_mention m using (agreement_mention_id)
    union all
    select article_id, char_start, char_end, run_id from warehouse.fact_figure) m
  join warehouse.dim_article a using (article_id)
 where (m.char_start < 0 or m.char_end <= m.char_start or m.char_end > a.char_count)
   and m.run_id >= :since -- since the last run
