-- Kin of blocks of the facts that corrections call one.
select h.correction_key, warehouse.event_kin(m.match_key) as match_key
  from audit.correction_hit h
  join audit.correction c on c.correction_key = h.correction_key and c.correction_kind = 'SAME'
  join warehouse.dim_article a on a.article_ref = h.article_ref and a.is_current
  join warehouse.fact_event_mention m on m.article_id = a.article_id and m.event_no = h.fact_no
 where h.fact_kind = 'EVENT' and h.mark in ('FIRST', 'SECOND')
