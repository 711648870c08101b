insert into audit.correction_hit (correction_key, article_ref, fact_kind, fact_no, mark)
select correction_key, article_ref, fact_kind, fact_no, mark from staging.correction_hit
