delete from audit.correction c
 where not exists (select from correction_row r where r.correction_key = c.correction_key)
