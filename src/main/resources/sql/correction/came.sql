select r.correction_key
  from correction_row r
 where not exists (select from audit.correction c where c.correction_key = r.correction_key)
