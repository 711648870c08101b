insert into audit.correction (correction_key, correction_kind, file_name, line_no, article_ref, other_article_ref)
select correction_key, correction_kind, file_name, line_no, article_ref, other_article_ref from correction_row
on conflict (correction_key) do update set file_name = excluded.file_name, line_no = excluded.line_no
  where (correction.file_name, correction.line_no) <> (excluded.file_name, excluded.line_no)
