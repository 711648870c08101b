-- Rows about a name in all articles that were not in force before.
select r.correction_key
  from correction_row r
 where r.correction_kind = 'NAME' and r.article_ref is null
   and not exists (select from audit.correction c where c.correction_key = r.correction_key)
