insert into audit.unresolved (article_ref, unresolved_kind, form_ar, char_start, char_end, run_id)
select article_ref, unresolved_kind, form_ar, char_start, char_end, :run_id
  from staging.unresolved
 order by article_ref, char_start, char_end, unresolved_kind
