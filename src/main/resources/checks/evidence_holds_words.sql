-- What the last run wrote shows words as evidence, cut out of the text as the views cut it
-- severity: fail
select a.article_ref, m.char_start, m.char_end
  from (
    select article_id, array_agg(char_start) as starts, array_agg(char_end) as ends
      from (
        select article_id, char_start, char_end, run_id from warehouse.fact_event_mention
        union all
        select article_id, char_start, char_end, run_id from warehouse.fact_agreement_mention
        union all
        select article_id, char_start, char_end, run_id from warehouse.fact_figure) said
     where run_id = (select max(run_id) from audit.run)
     group by article_id) place
  join warehouse.dim_article a using (article_id)
 cross join lateral (select a.article_text || '' as words offset 0) as fetched_once
 cross join lateral unnest(place.starts, place.ends) as m (char_start, char_end)
 where substr(words, m.char_start + 1, m.char_end - m.char_start) !~ '\S'
