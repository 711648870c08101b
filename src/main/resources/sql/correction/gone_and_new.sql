-- Stored articles of rows that went (a changed row is one that went and one that came), and of rows that came.
insert into audit.correction_due (article_ref)
select h.article_ref
  from audit.correction_hit h
 where not exists (select from correction_row r where r.correction_key = h.correction_key)
union
select a.article_ref
  from correction_row r
  join warehouse.dim_article a on a.is_current and a.article_ref in (r.article_ref, r.other_article_ref)
 where not exists (select from audit.correction c where c.correction_key = r.correction_key)
on conflict do nothing
