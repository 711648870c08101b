update audit.run
   set corrections_sha256 = (
     select encode(sha256(convert_to(coalesce(string_agg(correction_key, E'\n' order by correction_key collate "C"), ''), 'UTF8')), 'hex')
       from correction_row)
 where run_id = :run_id
