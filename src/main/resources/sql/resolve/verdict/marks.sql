-- What corrections ask of the merge of facts of a kind; a row that went asks nothing any more.
select h.correction_key, c.correction_kind, h.article_ref || '#' || h.fact_no as mention_key, h.mark
  from audit.correction_hit h
  join audit.correction c using (correction_key)
 where h.fact_kind = ? and h.mark in ('WRONG', 'FIRST', 'SECOND')
 order by h.correction_key collate "C", h.article_ref collate "C", h.fact_no
