-- What the last run wrote shows words as evidence, cut out of the text as the views cut it
-- severity: fail
select a.article_ref, m.char_start, m.char_end
  from (
    select article_id, char_start, char_end, run_id from warehouse.fact_event_mention
    union all
    select article_id, char_start, char_end, run_id from warehouse.fact_agreement_mention
    union all
    select article_id, char_start, char_end, run_id from warehouse.fact_figure) m
  join warehouse.dim_article a using (article_id)
 where m.run_id = (select max(run_id) from audit.run)
   and m.run_id >= :since -- since the last run
   and substr(a.article_text, m.char_start + 1, m.char_end - m.char_start) !~ '\S'
